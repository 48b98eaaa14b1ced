import type { BlockSum } from '../engine/capacity.ts';
import type { Combination } from '../engine/condition.ts';
import type { DecidingFacet, Ruling } from '../engine/explain.ts';
import type { Criterion, Recommendation } from '../engine/recommend.ts';
import { isAcceptable } from '../engine/verdict.ts';
import type { Edition, Who } from '../facts/types.ts';
import type { FacetId, Picks } from '../vocabulary.ts';
import { combinationName, facetName, listOf, optionName, pickName, verdictName } from './names.ts';

/** A facet with its answer: `Fabric: One layer-2 segment`. */
export function pickSays(edition: Edition, facet: FacetId, picks: Picks): string {
  const answer = picks[facet];
  const name = facetName(edition, facet);
  return answer === undefined ? name : `${name}: ${pickName(edition, facet, answer, picks)}`;
}

const LOST_BY: Readonly<Record<Criterion, string>> = {
  routes: 'routes that appear by themselves go before a provider’s, and a provider’s before routes by hand',
  best: 'its best verdict is better',
  worst: 'its worst verdict is better',
  actions: 'it asks for fewer things to be done first',
  order: 'the document lists it first',
  datastore: 'the Kubernetes API needs no second store to run',
};

/** Why this pair is recommended, as the end of a sentence: which question of the stated order decided against whom. */
export function becauseSays(edition: Edition, { rivals }: Recommendation): string {
  if (rivals.length === 0) return 'it is the only pair that stands with these picks';
  return rivals
    .map(
      ({ combination, lostBy }) =>
        `before ${combinationName(edition, combination)}, since ${LOST_BY[lostBy]}`,
    )
    .join('; ');
}

/** What decides next, in a sentence; empty where nothing does. */
export function decidesNextSays(edition: Edition, deciding: readonly DecidingFacet[]): string {
  const [first, ...rest] = deciding;
  if (first === undefined) return '';
  const options = [...new Set(first.pairs.map(({ networking }) => optionName(edition, networking)))];
  const also = rest.map(({ facet }) => facetName(edition, facet));
  const tail = also.length === 0 ? '' : `; ${listOf(also)} ${also.length === 1 ? 'counts' : 'count'} too`;
  return `Next, ${facetName(edition, first.facet)} decides ${listOf(options)}${tail}.`;
}

/** How many pairs stand, and what is recommended, in one or two sentences. */
export function standingSays(
  edition: Edition,
  rulings: readonly Ruling[],
  recommendation: Recommendation | null,
): string {
  const agreeing = rulings.filter((ruling) => ruling.agrees);
  const standing = agreeing.filter((ruling) => isAcceptable(ruling.best));
  const certain = standing.filter((ruling) => isAcceptable(ruling.worst));
  const stand = standing.length === 1 ? 'stands' : 'stand';
  const count =
    agreeing.length === rulings.length
      ? `${standing.length} of ${rulings.length} pairs ${stand}`
      : agreeing.length === 1
        ? `The one pair you asked for ${standing.length === 1 ? 'stands' : 'does not stand'}`
        : `${standing.length} of the ${agreeing.length} pairs you asked for ${stand}`;
  if (recommendation === null) return `${count}: nothing can be built with these picks.`;
  const sure =
    certain.length === standing.length || agreeing.length === 1
      ? ''
      : `, ${certain.length} of them whatever is still open`;
  return `${count}${sure}. Recommended: ${combinationName(edition, recommendation.combination)}.`;
}

/** What a pair's outlook is, in a few words. */
export function outlookSays(edition: Edition, outlook: Pick<Ruling, 'best' | 'worst' | 'dependsOn'>): string {
  if (outlook.best === outlook.worst) return verdictName(outlook.best);
  const facets = listOf(outlook.dependsOn.map((facet) => facetName(edition, facet)));
  return `${verdictName(outlook.best)} at best, ${verdictName(outlook.worst)} at worst; ${facets} ${outlook.dependsOn.length === 1 ? 'decides' : 'decide'}`;
}

const WHO_WORDS: Readonly<Record<Who, string>> = {
  network: 'Network team',
  cloud: 'Cloud console',
  linux: 'Linux node',
  windows: 'Windows node',
};

/** Who does it, as a heading. */
export function whoName(who: Who): string {
  return WHO_WORDS[who];
}

/** The block arithmetic as a line that can be checked by hand. */
export function sumSays(sum: BlockSum): string {
  const why = { picked: 'as picked', default: 'the default', needed: 'the smallest that holds the pods' }[
    sum.because
  ];
  const left = `A /${sum.block} block (${why}): ${sum.addresses} addresses − ${sum.reserved} reserved for Windows = ${sum.usable} for pods.`;
  if (sum.pods === undefined) return left;
  const holds = sum.usable >= sum.pods ? 'holds' : 'does not hold';
  return `${left} That ${holds} ${sum.pods} ${sum.pods === 1 ? 'pod' : 'pods'} on one Windows node.`;
}

/** The pair's key, for ids of elements and files. */
export function combinationKey({ networking, datastore }: Combination): string {
  return `${networking}--${datastore}`;
}
