import type { Action, Limitation, Span, SupportRule, Text } from '../facts/types.ts';
import type { FacetId, Picks, Verdict } from '../vocabulary.ts';
import { buildIn } from './buildClasses.ts';
import { askedChanges } from './compareAsked.ts';
import type { Atlas } from './compile.ts';
import { type Combination, concerns } from './condition.ts';
import { ruleOn, type Ruling } from './explain.ts';
import { foreignPicks } from './known.ts';
import { bestWithBuild, narrow, outlookOf } from './narrow.ts';
import { isAcceptable, rankOf, verdictOf } from './verdict.ts';

/** What a line of a comparison is about. */
export const CHANGE_KINDS = [
  'pair',
  'networking',
  'platform',
  'build',
  'install',
  'k8s',
  'runtime',
  'limitation',
  'requirement',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One side of a change: the verdict there (null: the edition does not know the thing), and the facts behind it. */
export interface Side {
  readonly best: Verdict | null;
  readonly worst: Verdict | null;
  readonly from: readonly string[];
  readonly says: readonly Text[];
  /** What is asked for there. */
  readonly action?: Action;
}

/** Something that differs between two editions. */
export interface EditionChange {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly combination?: Combination;
  readonly facet?: FacetId;
  readonly value?: string;
  readonly limitation?: Limitation;
  readonly before: Side;
  readonly after: Side;
}

const ABSENT: Side = { best: null, worst: null, from: [], says: [] };

function sideOfRuling(ruling: Ruling): Side {
  const telling = ruling.reasons.flatMap((reason) =>
    reason.kind === 'rule' && (reason.rule.gives === ruling.best || reason.rule.gives !== 'supported')
      ? [reason.rule]
      : [],
  );
  return {
    best: ruling.best,
    worst: ruling.worst,
    from: [...new Set(telling.flatMap((rule) => rule.from))],
    says: telling.filter((rule) => rule.gives !== 'supported').map((rule) => rule.says),
  };
}

function pairSide(atlas: Atlas, picks: Picks, combination: Combination): Side {
  const known = atlas.combinations.some(
    (one) => one.networking === combination.networking && one.datastore === combination.datastore,
  );
  return known ? sideOfRuling(ruleOn(atlas, picks, combination)) : ABSENT;
}

function pairChanges(before: Atlas, after: Atlas, picks: Picks): readonly EditionChange[] {
  const all = new Map<string, Combination>();
  for (const one of [...before.combinations, ...after.combinations])
    all.set(`${one.networking} ${one.datastore}`, one);
  return [...all].map(([id, combination]) => ({
    kind: 'pair' as const,
    id,
    combination,
    before: pairSide(before, picks, combination),
    after: pairSide(after, picks, combination),
  }));
}

/**
 * The best verdict that an edition states of an answer. Where all that it says is worse than what the answer can reach,
 * the rest is silence, and silence is no support.
 */
function statedBest(best: Verdict, rules: readonly SupportRule[]): Verdict {
  const ranks = rules.map(({ gives }) => rankOf(gives));
  if (ranks.length === 0 || ranks.some((rank) => rank <= rankOf(best))) return best;
  const stated = verdictOf(Math.min(...ranks));
  return isAcceptable(stated) ? stated : 'not-stated';
}

/** What an edition says of one answer on its own, whatever else is picked: its best verdict and the rules about it. */
function answerSide(atlas: Atlas, facet: FacetId, value: string, best: Verdict | undefined): Side {
  if (best === undefined) return ABSENT;
  const rules = atlas.edition.rules.filter(({ when }) => {
    if (facet === 'build') return when.build !== undefined && buildIn(when.build, value) !== 'no';
    if (facet === 'networking')
      return when.networking?.includes(value) === true && when.datastore === undefined;
    if (when.networking !== undefined || when.datastore !== undefined) return false;
    const named: unknown = when[facet as 'platform'];
    return Array.isArray(named) && named.includes(value);
  });
  const stated = statedBest(best, rules);
  // What makes it as good as it can be is told first: another rule may speak of it with some other answer.
  const telling = rules.filter((rule) => rule.gives === stated);
  const told = telling.length > 0 ? telling : rules;
  return {
    best: stated,
    worst: stated,
    from: [...new Set(told.slice(0, 2).flatMap((rule) => rule.from))],
    says: told.slice(0, 1).map((rule) => rule.says),
  };
}

/** The last revision below each floor that either edition states for a build number: floors move, and numbers do not show it. */
function belowFloors(before: Atlas, after: Atlas): readonly string[] {
  const floors = [before, after].flatMap(({ edition }) =>
    edition.rules.flatMap(({ when }) =>
      (when.build ?? []).flatMap(({ from, revisionFrom = 0 }) =>
        from !== undefined && revisionFrom > 1 ? [`${from}.${revisionFrom - 1}`] : [],
      ),
    ),
  );
  return [...new Set(floors)];
}

const COMPARED = ['networking', 'platform', 'build', 'install', 'k8s', 'runtime'] as const;

function answerChanges(before: Atlas, after: Atlas): readonly EditionChange[] {
  const [left, right] = [narrow(before, {}).facets, narrow(after, {}).facets];
  return COMPARED.flatMap((facet) => {
    const best = (atlas: Atlas, facets: typeof left, value: string): Verdict | undefined =>
      facet === 'build'
        ? bestWithBuild(atlas, {}, value)
        : facets.get(facet)?.find((one) => one.value === value)?.best;
    const values = new Set(
      [...(left.get(facet) ?? []), ...(right.get(facet) ?? [])].map(({ value }) => value),
    );
    if (facet === 'build') for (const value of belowFloors(before, after)) values.add(value);
    return [...values].map((value) => ({
      kind: facet,
      id: `${facet} ${value}`,
      facet,
      value,
      before: answerSide(before, facet, value, best(before, left, value)),
      after: answerSide(after, facet, value, best(after, right, value)),
    }));
  });
}

/** A limitation under the id that the guide knows it by, so that the two can be held against each other. */
function sharedId(limitation: Limitation): string {
  return limitation.earlier ?? limitation.id;
}

function limitationSide(atlas: Atlas, id: string): { readonly side: Side; readonly limitation?: Limitation } {
  const limitation = atlas.edition.limitations.find((one) => sharedId(one) === id);
  // The guide states some of it outside its list of limitations; a release has a statement of every fact, silence too.
  if (limitation === undefined)
    return atlas.edition.entry.kind !== 'release' && atlas.edition.statement.has(id)
      ? { side: { best: 'limited', worst: 'limited', from: [id], says: [] } }
      : { side: ABSENT };
  return {
    limitation,
    side: { best: 'limited', worst: 'limited', from: [limitation.id], says: [limitation.short] },
  };
}

function limitationChanges(before: Atlas, after: Atlas): readonly EditionChange[] {
  const ids = new Set([...before.edition.limitations, ...after.edition.limitations].map(sharedId));
  return [...ids].flatMap((id): readonly EditionChange[] => {
    const [left, right] = [limitationSide(before, id), limitationSide(after, id)];
    const limitation = right.limitation ?? left.limitation;
    if (limitation === undefined) return [];
    return [{ kind: 'limitation', id, limitation, before: left.side, after: right.side }];
  });
}

function askedSide(action: Action | null): Side {
  return action === null
    ? ABSENT
    : { best: 'supported', worst: 'supported', from: action.from, says: [action.does], action };
}

function requirementChanges(older: Atlas, newer: Atlas): readonly EditionChange[] {
  return askedChanges(older, newer).map(({ id, before, after }) => ({
    kind: 'requirement',
    id,
    before: askedSide(before),
    after: askedSide(after),
  }));
}

function differs({ before, after }: EditionChange): boolean {
  return before.best !== after.best || before.worst !== after.worst;
}

/**
 * Everything that differs between two editions: pairs under the picks; answers, limitations and what is asked for on their
 * own.
 */
export function compareEditions(before: Atlas, after: Atlas, picks: Picks): readonly EditionChange[] {
  return [
    ...pairChanges(before, after, picks),
    ...answerChanges(before, after),
    ...limitationChanges(before, after),
  ]
    .filter(differs)
    .concat(requirementChanges(before, after));
}

/** The verdict of one pair in one edition; null where the edition does not list the pair. */
export interface TimelinePoint {
  readonly edition: string;
  readonly label: string;
  readonly best: Verdict | null;
  readonly worst: Verdict | null;
  /** Answered questions that the edition does not ask, or answers that it does not know: they play no part there. */
  readonly unasked: readonly FacetId[];
}

/** The verdict of one pair under the picks, edition by edition. */
export function timeline(
  atlases: readonly Atlas[],
  picks: Picks,
  combination: Combination,
): readonly TimelinePoint[] {
  return atlases.map((atlas) => {
    const known = atlas.combinations.some((one) =>
      concerns({ networking: [one.networking], datastore: [one.datastore] }, combination),
    );
    const { entry } = atlas.edition;
    const unasked = foreignPicks(atlas.edition, picks).map(({ facet }) => facet);
    if (!known) return { edition: entry.id, label: entry.label, best: null, worst: null, unasked };
    const { best, worst } = outlookOf(atlas, picks, combination);
    return { edition: entry.id, label: entry.label, best, worst, unasked: [...new Set(unasked)] };
  });
}

/** The stretch of editions around one in which a pair has the same verdict, and every edition in which it has. */
export function verdictTimes(
  points: readonly TimelinePoint[],
  edition: string,
): { readonly span: Span; readonly holdsIn: readonly string[] } {
  const at = points.findIndex((point) => point.edition === edition);
  const own = points[at];
  const same = (point: TimelinePoint | undefined): boolean =>
    point !== undefined && point.best === own?.best && point.worst === own.worst;
  let [from, to] = [at, at];
  while (same(points[from - 1])) from -= 1;
  while (same(points[to + 1])) to += 1;
  const [since, until] = [points[from]?.edition ?? edition, points[to]?.edition ?? edition];
  return {
    span: to === points.length - 1 ? { since } : { since, until },
    holdsIn: points.filter(same).map((point) => point.edition),
  };
}

/** The Kubernetes versions with which an edition can be built on, ascending; null where it does not ask for one. */
export function kubernetesIn(atlas: Atlas): readonly string[] | null {
  const answers = narrow(atlas, {}).facets.get('k8s');
  if (answers === undefined) return null;
  return answers.filter(({ best }) => isAcceptable(best)).map(({ value }) => value);
}
