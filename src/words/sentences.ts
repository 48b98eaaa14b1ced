import type { BlockSum } from '../engine/capacity.ts';
import type { Combination } from '../engine/condition.ts';
import type { Outlook } from '../engine/narrow.ts';
import type { Closest, Difference, Recommendation, Rival } from '../engine/recommend.ts';
import type { Standing } from '../engine/standing.ts';
import { isAcceptable } from '../engine/verdict.ts';
import { type Edition, type Point, POINTS, type Who } from '../facts/types.ts';
import {
  capital,
  combinationInText,
  combinationName,
  facetName,
  listOf,
  optionInText,
  verdictName,
} from './names.ts';
import { editionSubject } from './plain.ts';

/** As many points of a comparison as one takes in. */
const POINTS_TOLD = 3;

function routesSay(rival: string, origin: string | null | undefined): string {
  return origin === 'by-hand'
    ? `With ${rival}, somebody writes every route by hand.`
    : `With ${rival}, a provider has to install the routes.`;
}

/** Why a rival came after, in one to three sentences. */
export function rivalSays(edition: Edition, { combination, lostBy, sameOption, differences }: Rival): string {
  const name = sameOption
    ? combinationInText(edition, combination)
    : optionInText(edition, combination.networking);
  const option = edition.options.find(({ id }) => id === combination.networking);
  switch (lostBy) {
    case null:
      return `${capital(combinationInText(edition, combination))} is as good: the documents tell nothing apart.`;
    case 'routes':
      return routesSay(name, option?.routes);
    case 'best':
      return `${capital(name)} has limits here.`;
    case 'worst':
      return `Answers that are still open can rule ${name} out.`;
    case 'actions':
      return `${capital(name)} asks for more preparation.`;
    case 'datastore':
      return 'etcd is a second store to run.';
    default: {
      const told = differences.slice(0, POINTS_TOLD).map((difference) => pointOf(difference)?.says ?? '');
      return [`${capital(name)} works too.`, ...told].join(' ');
    }
  }
}

/** Of a difference the side that is told: what weighs against the rival, else what the recommended one has. */
function pointOf({ own, other }: Difference): Point | null {
  return other?.burden === true ? other : (own ?? other);
}

/** Ids of the statements behind why a rival came after. */
export function rivalFrom({ lostBy, differences }: Rival): readonly string[] {
  if (!POINTS.some((id) => id === lostBy)) return [];
  return [...new Set(differences.slice(0, POINTS_TOLD).flatMap((one) => pointOf(one)?.from ?? []))];
}

/** Why this combination is recommended: what speaks for it against the next best ones. */
export function becauseSays(edition: Edition, { rivals }: Recommendation): string {
  if (rivals.length === 0) return 'It is the only combination left.';
  return rivals.map((rival) => rivalSays(edition, rival)).join(' ');
}

/** Why nothing can be recommended, and what is closest. */
export function closestSays(edition: Edition, { combination, verdict }: Closest): string {
  const name = combinationInText(edition, combination);
  switch (verdict) {
    case 'untested':
      return `${capital(name)} comes closest: it is untested.`;
    case 'not-stated':
      return `${capital(name)} comes closest: it is not documented.`;
    default:
      return `${editionSubject(edition)} documents nothing that fits all your answers.`;
  }
}

/** How many combinations are still possible, and what is recommended, in one or two sentences. */
export function standingSays(
  edition: Edition,
  standings: readonly Standing[],
  recommendation: Recommendation | null,
): string {
  const agreeing = standings.filter((standing) => standing.agrees);
  const possible = agreeing.filter(({ best }) => isAcceptable(best));
  const certain = possible.filter(({ worst }) => isAcceptable(worst));
  if (possible.length === 0)
    return `${editionSubject(edition)} documents nothing that fits all your answers.`;
  const are = possible.length === 1 ? 'is' : 'are';
  const sure =
    certain.length === 0 || certain.length === possible.length
      ? ''
      : `; ${certain.length} ${certain.length === 1 ? 'works' : 'work'} whatever you answer next`;
  const count = `${possible.length} of ${agreeing.length} ${agreeing.length === 1 ? 'combination' : 'combinations'} ${are} still possible${sure}.`;
  return recommendation === null
    ? count
    : `${count} Recommended: ${combinationName(edition, recommendation.combination)}.`;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** What a combination's outlook is, in a few words: its state, and the questions on which that still hangs. */
export function outlookSays(edition: Edition, outlook: Outlook): string {
  const { best, worst, dependsOn } = outlook;
  if (best === worst) return verdictName(best);
  // What cannot become good hangs on no answer that anybody would wait for.
  if (!isAcceptable(best)) return `${verdictName(best)} or ${verdictName(worst)}`;
  const facets = listOf(dependsOn.map((facet) => facetName(edition, facet)));
  const count = NUMBERS[dependsOn.length] ?? String(dependsOn.length);
  return dependsOn.length === 1
    ? `${verdictName(best)} if one answer holds: ${facets}`
    : `${verdictName(best)} if ${count} answers hold: ${facets}`;
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

/** The combination's key, for ids of elements and files. */
export function combinationKey({ networking, datastore }: Combination): string {
  return `${networking}--${datastore}`;
}
