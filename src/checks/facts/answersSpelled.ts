import { facetWord } from '../../vocabulary.ts';
import { parseBuild } from '../../windowsBuild.ts';
import type { FacetFact } from '../../facts/types.ts';
import { defineCheck } from './check.ts';

/** Whether a link can carry the answer. */
function carried({ facet }: FacetFact, value: string): boolean {
  const { kind, values, range } = facetWord(facet);
  if (kind === 'builds') return parseBuild(value) !== undefined;
  if (range !== undefined) return Number(value) >= range[0] && Number(value) <= range[1];
  return values === undefined || values.includes(value);
}

/** An answer outside the vocabulary could be picked, but its link could not be read again. */
export const answersSpelled = defineCheck(
  'answers-spelled',
  'Can a link carry every answer that a facet offers?',
  (report, edition) => {
    for (const facet of edition.facets)
      for (const { value } of facet.answers)
        if (!carried(facet, value))
          report(
            `facet ${facet.facet}, answer ${value}`,
            'is no word of the vocabulary',
            'Add it to the values of the facet in vocabulary.ts, or spell it as it is there.',
          );
  },
);
