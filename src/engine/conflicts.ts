import { type FacetId, only, type Picks } from '../vocabulary.ts';
import type { Atlas } from './compile.ts';
import { knownPicks } from './known.ts';
import { bestOf, judged } from './narrow.ts';
import { WORST_RANK } from './verdict.ts';

/** A smallest set of picks that the documents rule out together. */
export type Conflict = readonly FacetId[];

function subsets(facets: readonly FacetId[], size: number): readonly (readonly FacetId[])[] {
  if (size === 0) return [[]];
  return facets.flatMap((facet, index) =>
    subsets(facets.slice(index + 1), size - 1).map((rest) => [facet, ...rest]),
  );
}

function contains(whole: readonly FacetId[], part: readonly FacetId[]): boolean {
  return part.every((facet) => whole.includes(facet));
}

/** The smallest sets of facets for which `test` holds; no set contains another. Sizes up to `most`. */
export function minimalSets(
  facets: readonly FacetId[],
  most: number,
  test: (set: readonly FacetId[]) => boolean,
): readonly (readonly FacetId[])[] {
  const found: (readonly FacetId[])[] = [];
  for (let size = 1; size <= Math.min(most, facets.length); size += 1)
    for (const set of subsets(facets, size))
      if (!found.some((smaller) => contains(set, smaller)) && test(set)) found.push(set);
  return found;
}

/**
 * All smallest sets of picks that the documents rule out together. None where anything better than `unsupported` is left:
 * what is untested or not stated contradicts nothing.
 */
export function conflicts(atlas: Atlas, picks: Picks): readonly Conflict[] {
  const known = knownPicks(atlas.edition, picks);
  if (bestOf(atlas, known) < WORST_RANK) return [];
  const facets = judged(atlas, known);
  return minimalSets(facets, facets.length, (set) => bestOf(atlas, only(known, set)) === WORST_RANK);
}
