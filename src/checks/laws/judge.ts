import type { Combination } from '../../engine/condition.ts';
import { FACET_IDS, type FacetId, type Picks, VERDICTS, type Verdict } from '../../vocabulary.ts';

/** Place of a verdict in the order of verdicts, best first. */
export type Rank = number;

/** The place of a verdict, counted here and not by the engine. */
export function placeOf(verdict: Verdict): Rank {
  return VERDICTS.indexOf(verdict);
}

/** The worst that one can still build on. */
export const LIMITED = placeOf('limited');
/** The last of the verdicts. */
export const UNSUPPORTED = placeOf('unsupported');

/** A cluster about which a group of questions leaves nothing open, and what becomes of each pair in it. */
export interface Cell {
  /** How each facet of the group is answered, in the group's order. */
  readonly answers: readonly (string | number)[];
  /** One rank a pair. */
  readonly ranks: Uint8Array;
}

/** Questions that are judged together; no question is in two groups. */
export interface Questions {
  readonly facets: readonly FacetId[];
  /** The same for picks that leave the same cells. */
  readonly key: (picks: Picks) => string | number;
  /** Every way in which the questions that are left open can turn out. Never empty. */
  readonly cells: (picks: Picks) => readonly Cell[];
}

/** The best and the worst that can still become of each pair. */
export interface Ranks {
  readonly best: Uint8Array;
  readonly worst: Uint8Array;
}

/** Questions with what the picks make of each pair as far as they go. */
export interface Group extends Questions {
  readonly ranks: (picks: Picks) => Ranks;
}

/** A judge of one edition that tries every completion of the picks, one by one. It shares nothing with the engine. */
export interface Judge {
  readonly pairs: readonly Combination[];
  readonly groups: readonly Group[];
  /** The pairs that the networking and datastore picked leave, by their place. */
  readonly agreeing: (picks: Picks) => readonly number[];
}

/** What a function gives, remembered by a key of its argument. */
export function remembering<T>(
  key: (picks: Picks) => string | number,
  give: (picks: Picks) => T,
): (picks: Picks) => T {
  const known = new Map<string | number, T>();
  return (picks) => {
    const name = key(picks);
    const found = known.get(name);
    if (found !== undefined) return found;
    const given = give(picks);
    known.set(name, given);
    return given;
  };
}

function enumerate(cells: readonly Cell[], pairs: number): Ranks {
  const best = new Uint8Array(pairs).fill(UNSUPPORTED);
  const worst = new Uint8Array(pairs);
  for (const { ranks } of cells)
    for (let at = 0; at < pairs; at += 1) {
      const rank = ranks[at] ?? 0;
      if (rank < (best[at] ?? 0)) best[at] = rank;
      if (rank > (worst[at] ?? 0)) worst[at] = rank;
    }
  return { best, worst };
}

/** A judge over some groups of questions that remembers what it enumerated. */
export function judgeOf(pairs: readonly Combination[], all: readonly Questions[]): Judge {
  return {
    pairs,
    groups: all.map((questions) => ({
      ...questions,
      ranks: remembering(questions.key, (picks) => enumerate(questions.cells(picks), pairs.length)),
    })),
    agreeing: remembering(
      ({ networking = '', datastore = '' }) => `${networking} ${datastore}`,
      ({ networking, datastore }) =>
        pairs.flatMap((pair, at) =>
          (networking ?? pair.networking) === pair.networking &&
          (datastore ?? pair.datastore) === pair.datastore
            ? [at]
            : [],
        ),
    ),
  };
}

/** Of several groups the worst decides. */
export function worstOf(pairs: number, all: readonly Uint8Array[]): Uint8Array {
  const worst = new Uint8Array(pairs);
  for (const one of all)
    for (let at = 0; at < pairs; at += 1) if ((one[at] ?? 0) > (worst[at] ?? 0)) worst[at] = one[at] ?? 0;
  return worst;
}

/** What can still become of every pair, whatever networking and datastore are picked. */
export function judged({ pairs, groups }: Judge, picks: Picks): Ranks {
  const all = groups.map((group) => group.ranks(picks));
  return {
    best: worstOf(
      pairs.length,
      all.map(({ best }) => best),
    ),
    worst: worstOf(
      pairs.length,
      all.map(({ worst }) => worst),
    ),
  };
}

/** What can still become of every pair, and for each group what the other groups make of it. */
export function judgedWithout(
  { pairs: { length }, groups }: Judge,
  picks: Picks,
): Ranks & { readonly without: readonly Uint8Array[] } {
  const own = groups.map((group) => group.ranks(picks));
  const worst = worstOf(
    length,
    own.map((ranks) => ranks.worst),
  );
  // What comes before a group and what comes after it, gathered once from either end.
  let best: Uint8Array = new Uint8Array(length);
  const before = own.map((ranks) => {
    const sofar = best;
    best = worstOf(length, [best, ranks.best]);
    return sofar;
  });
  let after: Uint8Array = new Uint8Array(length);
  const without = before.toReversed().map((sofar, index) => {
    const both = worstOf(length, [sofar, after]);
    after = worstOf(length, [after, own.at(-1 - index)?.best ?? after]);
    return both;
  });
  return { best, worst, without: without.toReversed() };
}

/** The best rank of some pairs where of two lists the worse decides. */
export function bestOfWorse(one: Uint8Array, other: Uint8Array, pairs: readonly number[]): Rank {
  let best = UNSUPPORTED;
  for (const at of pairs) {
    const a = one[at] ?? 0;
    const b = other[at] ?? 0;
    const worse = a > b ? a : b;
    if (worse < best) best = worse;
  }
  return best;
}

/** The best rank of some pairs. */
export function bestAmong(ranks: Uint8Array, pairs: readonly number[]): Rank {
  let best = UNSUPPORTED;
  for (const at of pairs) if ((ranks[at] ?? 0) < best) best = ranks[at] ?? 0;
  return best;
}

/** The best that a pair which agrees with the picks can still reach. */
export function reachable(judge: Judge, picks: Picks): Rank {
  const all = judge.groups.map((group) => group.ranks(picks).best);
  return bestAmong(worstOf(judge.pairs.length, all), judge.agreeing(picks));
}

/** Whether two clusters make something else of a pair that is no better than its floor. */
function differ(pair: number, floor: Rank, one: Uint8Array, other: Uint8Array): boolean {
  return Math.max(one[pair] ?? 0, floor) !== Math.max(other[pair] ?? 0, floor);
}

/**
 * For each pair the questions that decide it: two clusters that differ in the answer alone get different verdicts, while
 * all other groups turn out as well as they can.
 */
export function decidingFacets(judge: Judge, picks: Picks): readonly (readonly FacetId[])[] {
  const deciding = judge.pairs.map(() => new Set<FacetId>());
  for (const group of judge.groups) {
    const others = judge.groups.filter((one) => one !== group).map((one) => one.ranks(picks).best);
    const floors = worstOf(judge.pairs.length, others);
    const cells = group.cells(picks);
    group.facets.forEach((facet, position) => {
      const first = new Map<string, Uint8Array>();
      for (const { answers, ranks } of cells) {
        const rest = answers.with(position, '').join(' ');
        const other = first.get(rest);
        if (other === undefined) first.set(rest, ranks);
        else
          deciding.forEach((facets, pair) => {
            if (differ(pair, floors[pair] ?? 0, ranks, other)) facets.add(facet);
          });
      }
    });
  }
  return deciding.map((facets) => FACET_IDS.filter((facet) => facets.has(facet)));
}
