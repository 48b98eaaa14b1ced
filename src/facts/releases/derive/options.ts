import type { NetworkingOption } from '../../types.ts';
import type { OptionFact } from '../types.ts';
import { FABRIC, OPTIONS, PLATFORMS } from './all.ts';
import type { Draft } from './draft.ts';
import { citationsIn } from './pages.ts';
import { pointsOf } from './points.ts';
import { filled, nameOf, saidBy, withReasonReading } from './texts.ts';
import { type Reading, toldIn, verdictOfState } from './told.ts';

/** Whether the release offers an option at all; where it does not, other aspects of it add nothing. */
export function isOffered(option: string, reading: Reading): boolean {
  const fact = OPTIONS.find(({ id }) => id === option);
  if (fact === undefined) return false;
  const { state, effective } = toldIn(fact, reading);
  return verdictOfState(state, effective) === 'supported';
}

/** The name of an option inside a sentence; its id where there is none. */
export function optionInText(id: string): string {
  const option = OPTIONS.find((one) => one.id === id);
  return option === undefined ? id : nameOf(option);
}

/** What a release says of each option as such. */
export function optionRules(reading: Reading): readonly Draft[] {
  return OPTIONS.map((option): Draft => {
    const told = toldIn(option, reading);
    return {
      id: `option-${option.id}`,
      aspect: 'option',
      when: { networking: [option.id] },
      gives: verdictOfState(told.state, told.effective),
      says: saidBy(option, told),
      from: [option.id],
      ...withReasonReading(told),
    };
  });
}

/** Whether the pages of a platform say something of the option themselves. */
function spokenOf(option: OptionFact, platform: string, reading: Reading): boolean {
  const fact = PLATFORMS.find(({ id }) => id === platform);
  if (fact === undefined) return false;
  const { networking, also = [], state, effective } = toldIn(fact, reading);
  return (
    verdictOfState(state, effective) === 'unsupported' ||
    [...networking, ...also].some((listed) => listed.option === option.id)
  );
}

/**
 * A cloud's own plugin has a home: elsewhere it is ruled out by us where the platform is named, and not stated where no
 * document rules it out. What the pages of a platform say themselves goes before.
 */
export function homeRules(reading: Reading): readonly Draft[] {
  return OPTIONS.flatMap((option): readonly Draft[] => {
    const { home } = option;
    if (home === undefined) return [];
    const base = { aspect: 'platform', from: [option.id] as const };
    const silent = home.silentOn
      .filter((platform) => !spokenOf(option, platform, reading))
      .map((platform): Draft => ({
        ...base,
        id: `home-${option.id}-${platform}`,
        when: { networking: [option.id], platform: [platform] },
        gives: 'not-stated',
        says: { plain: 'listed-for', name: nameOf(option), place: platformShort(home.platform) },
      }));
    const elsewhere = filled(
      PLATFORMS.filter((platform) => toldIn(platform, reading).asked !== false)
        .map(({ id }) => id)
        .filter(
          (id) => id !== home.platform && !home.silentOn.includes(id) && !spokenOf(option, id, reading),
        ),
    );
    if (elsewhere === undefined) return silent;
    return [
      ...silent,
      {
        ...base,
        id: `home-${option.id}`,
        when: { networking: [option.id], platform: elsewhere },
        gives: 'unsupported',
        says: home.elsewhere,
        ours: true,
      },
    ];
  });
}

function platformShort(id: string): string {
  const fact = PLATFORMS.find((one) => one.id === id);
  return fact === undefined ? id : nameOf(fact);
}

/** All options of a release, offered or not. */
export function networkingOptions(reading: Reading): readonly NetworkingOption[] {
  const span = { since: reading.edition, until: reading.edition };
  return OPTIONS.map((option): NetworkingOption => {
    const told = toldIn(option, reading);
    const fabric = FABRIC.filter(
      (fact) => fact.option === option.id && toldIn(fact, reading).fabrics !== undefined,
    );
    const [citation, ...also] = citationsIn(told, reading);
    return {
      id: option.id,
      span,
      name: option.name,
      short: option.short ?? option.name,
      ...(option.inText === undefined ? {} : { inText: option.inText }),
      windowsPlugin: option.windowsCniPlugin,
      linuxSide: option.linuxSide,
      routes: option.routes,
      path: option.path,
      wayLabel: option.wayLabel,
      travels: option.travels,
      summary: option.summary,
      ...(option.home === undefined ? {} : { home: option.home.platform }),
      points: pointsOf(option, reading),
      tells: [option.id, ...fabric.map(({ id }) => id)],
      ...(told.offers === undefined ? {} : { offers: told.offers }),
      citation,
      also,
    };
  });
}
