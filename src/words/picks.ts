import type { Edition } from '../facts/types.ts';
import type { FacetId, Picks } from '../vocabulary.ts';
import { facetName, pickName } from './names.ts';

/** A facet with its answer: `Fabric: One layer-2 segment`. */
export function pickSays(edition: Edition, facet: FacetId, picks: Picks): string {
  const answer = picks[facet];
  const name = facetName(edition, facet);
  return answer === undefined ? name : `${name}: ${pickName(edition, facet, answer, picks)}`;
}
