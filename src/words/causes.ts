import type { Reach } from '../engine/causes.ts';
import type { Edition } from '../facts/types.ts';
import type { FacetId, Picks } from '../vocabulary.ts';
import { headingSays } from './answer.ts';
import { facetName, listOf, pickShort, verdictName } from './names.ts';
import { stateName } from './outlook.ts';

/** The answers at fault: `Datastore: etcd`. */
export function causeName(edition: Edition, facets: readonly FacetId[], picks: Picks): string {
  return listOf(
    facets.map((facet) => {
      const answer = picks[facet];
      const name = facetName(edition, facet);
      return answer === undefined ? name : `${name}: ${pickShort(edition, facet, answer, picks)}`;
    }),
  );
}

/** What a repair comes to: `Then Calico BGP, state in etcd: supported if …`. */
export function reachSays(edition: Edition, { best, possible, recommended }: Reach): string {
  if (recommended !== null)
    return `Then ${headingSays(edition, recommended.combination)}: ${stateName(recommended)}.`;
  return possible === 0
    ? `Then ${verdictName(best)}.`
    : `Then ${possible} ${possible === 1 ? 'combination is' : 'combinations are'} possible.`;
}
