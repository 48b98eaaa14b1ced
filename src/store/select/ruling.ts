import type { Atlas } from '../../engine/compile.ts';
import { type BlockSum, blockSum } from '../../engine/capacity.ts';
import type { Combination } from '../../engine/condition.ts';
import { conditionsFor, type HoldCondition } from '../../engine/conditions.ts';
import {
  allRulings,
  type Closure,
  decidingFacets,
  type DecidingFacet,
  environmentRuling,
  type EnvironmentRuling,
  type Ruling,
  whyClosed,
} from '../../engine/explain.ts';
import { type ForeignPick, foreignPicks, knownPicks } from '../../engine/known.ts';
import { bestWithBuild, narrow, type Narrowing } from '../../engine/narrow.ts';
import { closest, type Closest, type Recommendation, recommend } from '../../engine/recommend.ts';
import { isAcceptable } from '../../engine/verdict.ts';
import type { Edition } from '../../facts/types.ts';
import { type FacetId, type Picks, type Verdict } from '../../vocabulary.ts';
import { atlasOf } from './atlases.ts';
import { memoLast } from './memo.ts';
import type { AppState } from '../state/store.ts';

/** The compiled edition that the picks are judged by. */
export function selectAtlas(state: AppState): Atlas {
  return atlasOf(state.preset.edition, state.preset.picks.docs, state.releases);
}

const narrowing = memoLast(narrow);
const rulings = memoLast(allRulings);
const recommendation = memoLast(recommend);
const nearest = memoLast(closest);
const environment = memoLast(environmentRuling);
const deciding = memoLast(decidingFacets);
const foreign = memoLast(foreignPicks);
const known = memoLast(knownPicks);
const sum = memoLast(blockSum);
const closures = memoLast((at: Atlas, picks: Picks): ReadonlyMap<string, Closure> => {
  const found = new Map<string, Closure>();
  for (const [facet, answers] of narrowing(at, picks).facets)
    for (const { value, best } of answers) {
      const why = isAcceptable(best) ? null : whyClosed(at, picks, facet, value);
      if (why !== null) found.set(`${facet}=${value}`, why);
    }
  // Builds that were typed, and a version out of a link, are answers too, though no edition names them.
  for (const facet of ['build', 'k8s'] as const)
    for (const value of [known(at.edition, picks)[facet] ?? []].flat()) {
      const why = found.has(`${facet}=${value}`) ? null : whyClosed(at, picks, facet, value);
      if (why !== null) found.set(`${facet}=${value}`, why);
    }
  return found;
});
/** The facts that the page shows. */
export function selectEdition(state: AppState): Edition {
  return selectAtlas(state).edition;
}

/** The picks that the edition can judge; the rest counts as not decided. */
export function selectPicks(state: AppState): Picks {
  return known(selectEdition(state), state.preset.picks);
}

/** What every answer can still reach. */
export function selectNarrowing(state: AppState): Narrowing {
  return narrowing(selectAtlas(state), state.preset.picks);
}

/** Every pair, judged. */
export function selectRulings(state: AppState): readonly Ruling[] {
  return rulings(selectAtlas(state), state.preset.picks);
}

/** The combination that comes first; null where nothing can be built on, or too little is answered to recommend one. */
export function selectRecommendation(state: AppState): Recommendation | null {
  return recommendation(selectAtlas(state), selectRulings(state), selectPicks(state));
}

/** The closest combination where nothing can be built on; null while something can. */
export function selectClosest(state: AppState): Closest | null {
  return nearest(selectAtlas(state), selectRulings(state), selectPicks(state));
}

/** What all combinations share. */
export function selectEnvironment(state: AppState): EnvironmentRuling {
  return environment(selectAtlas(state), state.preset.picks);
}

/** Undecided facets that still decide a pair that can stand. */
export function selectDeciding(state: AppState): readonly DecidingFacet[] {
  return deciding(selectAtlas(state), selectRulings(state), selectPicks(state));
}

/** Picks that the edition has no question or no answer for. */
export function selectForeign(state: AppState): readonly ForeignPick[] {
  return foreign(selectEdition(state), state.preset.picks);
}

/** The best verdict that an answer can still reach; of a build also where it was typed. Undefined: not an answer. */
export function selectBest(state: AppState, facet: FacetId, value: string): Verdict | undefined {
  const best = selectNarrowing(state)
    .facets.get(facet)
    ?.find((one) => one.value === value)?.best;
  if (best !== undefined || facet !== 'build') return best;
  return bestWithBuild(selectAtlas(state), selectPicks(state), value);
}

/** Why an answer is closed; undefined where it is open. */
export function selectClosure(state: AppState, facet: FacetId, value: string): Closure | undefined {
  return closures(selectAtlas(state), state.preset.picks).get(`${facet}=${value}`);
}

/** The pair whose ruling is shown: the opened one, else the recommended or picked one. */
export function selectShown(state: AppState): Ruling | null {
  const picks = selectPicks(state);
  const wanted: Partial<Combination> = state.opened ??
    selectRecommendation(state)?.combination ??
    selectClosest(state)?.combination ?? {
      ...(picks.networking === undefined ? {} : { networking: picks.networking }),
      ...(picks.datastore === undefined ? {} : { datastore: picks.datastore }),
    };
  return (
    selectRulings(state).find(
      ({ combination }) =>
        combination.networking === wanted.networking && combination.datastore === wanted.datastore,
    ) ?? null
  );
}

const conditions = memoLast((at: Atlas, picks: Picks, ruling: Ruling | null): readonly HoldCondition[] =>
  ruling === null ? [] : conditionsFor(at, picks, ruling.combination),
);

/** What must hold for the shown combination to stay as good as it can be. */
export function selectConditions(state: AppState): readonly HoldCondition[] {
  return conditions(selectAtlas(state), selectPicks(state), selectShown(state));
}

/** The sum of pods and block; null where neither is given. */
export function selectBlockSum(state: AppState): BlockSum | null {
  return sum(state.preset.picks, selectEdition(state).addressing);
}

/** A picked build whose missing revision leaves the answer open, with the floor that decides. */
export interface OpenFloor {
  readonly build: string;
  readonly floor: string;
}

const floors = memoLast((edition: Edition, picks: Picks): readonly OpenFloor[] =>
  (picks.build ?? []).flatMap((build) => {
    const range = edition.rules
      .flatMap((rule) => rule.when.build ?? [])
      .find(({ from, revisionFrom }) => String(from) === build && revisionFrom !== undefined);
    return range === undefined ? [] : [{ build, floor: `${build}.${range.revisionFrom ?? ''}` }];
  }),
);

/** Picked builds that want their revision. */
export function selectOpenFloors(state: AppState): readonly OpenFloor[] {
  return floors(selectEdition(state), selectPicks(state));
}
