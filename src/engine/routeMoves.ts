import type { RouteFact } from '../facts/types.ts';
import { only, type Picks, withAnswer } from '../vocabulary.ts';
import type { Atlas } from './compile.ts';
import { bestOf, narrow, stands } from './narrow.ts';
import { isAcceptable, isAcceptableRank } from './verdict.ts';

/** What a move can change on the way. */
export const MOVING = ['install', 'datastore'] as const;
export type Moving = (typeof MOVING)[number];

/** A move that the way asks for; `open`: only where the cluster is as the fact says, which nobody has told. */
export interface Move {
  readonly fact: RouteFact;
  readonly open: boolean;
}

/** The answers of a facet on which a release can be built, with all other picks kept. */
function acceptable(atlas: Atlas, picks: Picks, facet: Moving): readonly string[] {
  const rest = withAnswer(picks, facet, null);
  return (narrow(atlas, rest).facets.get(facet) ?? [])
    .filter(({ best }) => isAcceptable(best))
    .map(({ value }) => value);
}

/**
 * The cluster before the upgrade: what was picked, without the answers that the older release rules out by themselves,
 * which are what the upgrade aims at, and without the Kubernetes version, which changes on the way.
 */
export function picksBefore(older: Atlas, picks: Picks): Picks {
  const left = withAnswer(picks, 'k8s', null);
  return MOVING.reduce(
    (now, facet) =>
      left[facet] === undefined || isAcceptableRank(bestOf(older, only(left, [facet])))
        ? now
        : withAnswer(now, facet, null),
    left,
  );
}

/** What the newer release leaves of install method and datastore: the pick where it takes it, else its only answer. */
function picksAfter(newer: Atlas, picks: Picks): Picks {
  let settled: Picks = {};
  for (const facet of MOVING) {
    const pick = picks[facet];
    const [first, ...more] = acceptable(newer, settled, facet);
    if (pick !== undefined && stands(newer, withAnswer(settled, facet, pick)))
      settled = withAnswer(settled, facet, pick);
    else if (first !== undefined && more.length === 0) settled = withAnswer(settled, facet, first);
  }
  return settled;
}

/** The moves that the way from one release to another asks for, of those that are described, in their order. */
export function movesDue(
  older: Atlas,
  newer: Atlas,
  picks: Picks,
  facts: readonly RouteFact[],
): readonly Move[] {
  const [before, after] = [picksBefore(older, picks), picksAfter(newer, picks)];
  return facts.flatMap((fact): readonly Move[] => {
    if (fact.turn !== 'move') return [];
    return MOVING.flatMap((facet): readonly Move[] => {
      const to = fact.becomes?.[facet];
      const from: readonly string[] = fact.when?.[facet] ?? [];
      if (to === undefined || after[facet] !== to) return [];
      const own = before[facet];
      if (own !== undefined) return from.includes(own) ? [{ fact, open: false }] : [];
      const may = acceptable(older, before, facet);
      if (!may.some((value) => from.includes(value))) return [];
      return [{ fact, open: may.some((value) => !from.includes(value)) }];
    });
  });
}

/** The cluster once moves are made. What nobody has told of it stays open, apart from what the moves are about. */
export function moved(picks: Picks, moves: readonly Move[]): Picks {
  return moves.reduce((now, { fact: { becomes = {} } }) => {
    const { runtime, ...about } = becomes;
    const left = runtime === undefined || now.runtime === undefined ? now : { ...now, runtime };
    return { ...left, ...about };
  }, picks);
}
