import { INSTALLS, OPTIONS, PLATFORMS } from './all.ts';
import type { Draft } from './draft.ts';
import { optionInText } from './options.ts';
import { filled, nameOf, saidBy, textsOf, withReasonReading } from './texts.ts';
import { type Reading, toldIn, verdictOfState } from './told.ts';
import type { ListedNetworking, PlatformFact } from '../types.ts';

function listedDraft(platform: PlatformFact, listed: ListedNetworking, conflict?: string): Draft {
  const { option, state, effective } = listed;
  const disagree =
    state === 'contradictory' ? withReasonReading({ ...listed, ...(conflict && { conflict }) }) : {};
  return {
    id: `platform-${platform.id}-${option}`,
    aspect: 'platform',
    when: { platform: [platform.id], networking: [option] },
    gives: verdictOfState(state, effective),
    says: listed.says ?? { plain: 'listed', name: optionInText(option), place: nameOf(platform) },
    from: [platform.id],
    ...disagree,
    ...(listed.reading === undefined ? {} : { reading: listed.reading }),
  };
}

function platformDrafts(platform: PlatformFact, reading: Reading): readonly Draft[] {
  const told = toldIn(platform, reading);
  const { holdsIf } = textsOf(platform, told);
  // Where pages disagree on an option that the platform lists, the option tells it.
  const onOption = told.networking.some(({ state }) => state === 'contradictory');
  const own: Draft = {
    id: `platform-${platform.id}`,
    aspect: 'platform',
    when: { platform: [platform.id] },
    gives: verdictOfState(told.state, told.effective),
    says: saidBy(platform, told),
    ...(holdsIf === undefined ? {} : { holdsIf }),
    from: [platform.id],
    ...(onOption ? {} : withReasonReading(told)),
  };
  const otherMethods = filled(
    INSTALLS.map(({ id }) => id).filter((id) => told.installs?.includes(id) === false),
  );
  const documented = filled(INSTALLS.filter(({ id }) => told.installs?.includes(id)).map(nameOf));
  const methods: readonly Draft[] =
    otherMethods === undefined
      ? []
      : [
          {
            id: `platform-${platform.id}-install`,
            aspect: 'platform',
            when: { platform: [platform.id], install: otherMethods },
            gives: 'not-stated',
            says: told.otherInstalls ?? '',
            ...(documented === undefined ? {} : { holdsIf: { plain: 'installed-by', names: documented } }),
            from: [platform.id],
          },
        ];
  const listed = [...told.networking, ...(told.also ?? [])].map((one) =>
    listedDraft(platform, one, told.conflict),
  );
  const names = filled(
    told.networking
      .filter(({ state, effective }) => verdictOfState(state, effective) === 'supported')
      .map(({ option }) => optionInText(option)),
  );
  const left = filled(
    OPTIONS.map(({ id }) => id).filter(
      (id) => ![...told.networking, ...(told.also ?? [])].some(({ option }) => option === id),
    ),
  );
  // A platform that lists nothing says nothing: the rows of the options hold there too.
  if (told.networking.length === 0 || left === undefined) return [own, ...methods, ...listed];
  return [
    own,
    ...methods,
    ...listed,
    {
      id: `platform-${platform.id}-not-listed`,
      aspect: 'platform',
      when: { platform: [platform.id], networking: left },
      gives: 'not-stated',
      says: told.unlisted ?? (names === undefined ? '' : { plain: 'only', place: nameOf(platform), names }),
      from: [platform.id],
    },
  ];
}

/** What a release says of each platform, and of each option there. */
export function platformRules(reading: Reading): readonly Draft[] {
  return PLATFORMS.filter((platform) => toldIn(platform, reading).asked !== false).flatMap((platform) =>
    platformDrafts(platform, reading),
  );
}
