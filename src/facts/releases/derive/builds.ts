import type { NonEmpty } from '../../../vocabulary.ts';
import type { BuildRange, PlainText, Text } from '../../types.ts';
import type { BuildFloor, WindowsFact } from '../types.ts';
import { INSTALLS, WINDOWS } from './all.ts';
import type { Draft } from './draft.ts';
import { filled, nameOf, saidBy, withReasonReading } from './texts.ts';
import { type Reading, toldIn, verdictOfState } from './told.ts';

/** A list of Windows versions, or the same as a condition. */
type ListedBuilds = Extract<PlainText, { readonly plain: 'builds' | 'builds-are' }>;

interface Floor {
  readonly fact: WindowsFact;
  readonly told: WindowsFact['spans'][number];
  readonly floor: BuildFloor;
  readonly number: number;
  readonly revision: number | undefined;
}

function floorsIn(reading: Reading): readonly Floor[] {
  return WINDOWS.flatMap((fact) => {
    const told = toldIn(fact, reading);
    if (verdictOfState(told.state, told.effective) === 'not-stated') return [];
    return (told.floors ?? []).map((floor) => {
      const [number = 0, revision] = floor.from.split('.').map(Number);
      return { fact, told, floor, number, revision };
    });
  }).toSorted((a, b) => a.number - b.number || (a.revision ?? 0) - (b.revision ?? 0));
}

/** The builds that no range names. */
function unnamed(ranges: readonly BuildRange[]): readonly BuildRange[] {
  const sorted = ranges
    .map(({ from = 0, to = Number.POSITIVE_INFINITY }) => ({ from, to }))
    .sort((a, b) => a.from - b.from);
  const gaps: BuildRange[] = [];
  let next = 0;
  for (const { from, to } of sorted) {
    if (from > next) gaps.push(next === 0 ? { to: from - 1 } : { from: next, to: from - 1 });
    next = Math.max(next, to + 1);
  }
  if (Number.isFinite(next)) gaps.push({ from: next });
  return gaps;
}

/**
 * The builds that a floor admits: its own number up to the next floor of the same number, and where the document says
 * "or greater" the later numbers up to the next one that has a floor of its own.
 */
function admitted(at: number, floors: readonly Floor[]): readonly BuildRange[] {
  const here = floors[at];
  if (here === undefined) return [];
  const { number, revision, floor } = here;
  const same = floors.slice(at + 1).find((one) => one.number === number);
  const own: BuildRange = {
    from: number,
    to: number,
    ...(revision === undefined ? {} : { revisionFrom: revision }),
    ...(same?.revision === undefined ? {} : { revisionBelow: same.revision }),
  };
  if (floor.onwards !== true) return [own];
  const next = floors.find((one) => one.number > number);
  if (next?.number === number + 1) return [own];
  return [own, next === undefined ? { from: number + 1 } : { from: number + 1, to: next.number - 1 }];
}

/** The Windows versions that floors are of, each once. */
function versionsOf(floors: readonly Floor[]): NonEmpty<WindowsFact> | undefined {
  return filled([...new Set(floors.map(({ fact }) => fact))]);
}

function listed(plain: 'builds' | 'builds-are', floors: readonly Floor[]): ListedBuilds | undefined {
  const facts = versionsOf(floors);
  if (facts === undefined) return undefined;
  const [first, ...rest] = facts;
  const later = floors.some(({ floor }) => floor.onwards === true) ? { later: true as const } : {};
  return { plain, names: [nameOf(first), ...rest.map(nameOf)], ...later };
}

/** The floors of builds that are supported without a limit. */
function withoutLimit(floors: readonly Floor[]): readonly Floor[] {
  return floors.filter(({ floor }) => floor.gives === undefined);
}

/** Which builds are supported without a limit, as a condition, with the install methods whose list that is. */
function unlimited(
  floors: readonly Floor[],
  methods?: NonEmpty<string>,
): { readonly holdsIf?: ListedBuilds } {
  const holdsIf = listed('builds-are', withoutLimit(floors));
  const by = methods === undefined ? {} : { by: methods };
  return holdsIf === undefined ? {} : { holdsIf: { ...holdsIf, ...by } };
}

function draftsUnder(
  install: string | undefined,
  floors: readonly Floor[],
  methods?: NonEmpty<string>,
): readonly Draft[] {
  const tail = install === undefined ? '' : `.${install}`;
  const where = install === undefined ? {} : { install: [install] as const };
  const named: BuildRange[] = [];
  const rules: Draft[] = [];
  floors.forEach(({ fact, told, floor, number, revision }, at) => {
    const ranges = filled(admitted(at, floors));
    if (ranges === undefined) return;
    named.push(...ranges);
    const disagree = floor.reading === undefined ? withReasonReading(told) : { reading: floor.reading };
    rules.push({
      id: `build-${fact.id}${floor.gives === 'limited' ? '-limited' : ''}${tail}`,
      aspect: 'build',
      when: { build: ranges, ...where },
      gives: floor.gives ?? 'supported',
      says: floor.says ?? saidBy(fact, told),
      from: [fact.id],
      ...(floor.gives === undefined ? {} : holds(floors, number, methods)),
      ...disagree,
    });
    const lowest = floors.find((one) => one.number === number);
    if (revision !== undefined && lowest?.floor === floor)
      rules.push({
        id: `build-${fact.id}-below${tail}`,
        aspect: 'build',
        when: { build: [{ from: number, to: number, revisionBelow: revision }], ...where },
        gives: floor.belowGives ?? 'unsupported',
        says: floor.below ?? '',
        ...(floor.holdsIf === undefined ? {} : { holdsIf: floor.holdsIf }),
        from: [fact.id],
        ...disagree,
      });
  });
  const gaps = filled(unnamed(named));
  const facts = versionsOf(floors);
  if (gaps !== undefined && facts !== undefined) {
    const [first, ...rest] = facts;
    rules.push({
      id: `build-not-named${tail}`,
      aspect: 'build',
      when: { build: gaps, ...where },
      gives: 'not-stated',
      says: listed('builds', floors) ?? '',
      ...unlimited(floors, methods),
      from: [first.id, ...rest.map(({ id }) => id)],
    });
  }
  return rules;
}

/** What lifts a limit of a build: the next floor of the same number, else a build without a limit. */
function holds(
  floors: readonly Floor[],
  number: number,
  methods?: NonEmpty<string>,
): { readonly holdsIf?: Text } {
  const full = floors.find((one) => one.number === number && one.floor.gives === undefined);
  return full?.floor.holdsIf === undefined ? unlimited(floors, methods) : { holdsIf: full.floor.holdsIf };
}

/** The Windows versions that are supported without a limit, as text to compare. */
function versionsText(floors: readonly Floor[]): string {
  return [...new Set(withoutLimit(floors).map(({ fact }) => fact.id))].join(' ');
}

/** Which Windows builds a release takes, install method by install method where its pages differ. */
export function buildRules(reading: Reading): readonly Draft[] {
  const floors = floorsIn(reading);
  const methods = new Set(floors.flatMap(({ floor }) => floor.installs ?? []));
  if (methods.size === 0) return draftsUnder(undefined, floors);
  const own = (id: string): readonly Floor[] =>
    floors.filter(({ floor }) => floor.installs?.includes(id) ?? true);
  const offered = INSTALLS.filter((install) => {
    const { state, effective } = toldIn(install, reading);
    return ['supported', 'limited'].includes(verdictOfState(state, effective));
  });
  return INSTALLS.flatMap(({ id }) => {
    const alike = offered.filter((one) => versionsText(own(one.id)) === versionsText(own(id)));
    // Where all have one list, it is nobody's in particular.
    return draftsUnder(id, own(id), alike.length < offered.length ? filled(alike.map(nameOf)) : undefined);
  });
}
