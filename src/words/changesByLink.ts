import type { JudgedPreset, PickPair } from '../engine/comparePresets.ts';
import type { Edition } from '../facts/types.ts';
import type { Answer, FacetId } from '../vocabulary.ts';
import { possibleIn } from './possible.ts';
import { combinationName, facetName, listOf, pickName } from './names.ts';

/** The question, in the words of an edition that asks it. */
export function questionName(here: Edition, there: Edition, facet: FacetId): string {
  return facetName(here.facet.has(facet) ? here : there, facet);
}

/** An answer on one side, in its edition's words, else in those of the other one. */
export function answerSays(
  own: JudgedPreset,
  other: JudgedPreset,
  facet: FacetId,
  answer: Answer | undefined,
): string {
  const { edition } = own.atlas;
  if (answer === undefined)
    return edition.facet.has(facet)
      ? (edition.facet.get(facet)?.unset ?? 'not decided')
      : 'not a question of this edition';
  const known = own.foreign.every((pick) => pick.facet !== facet);
  const name = pickName(known ? edition : other.atlas.edition, facet, answer, own.picks);
  return known ? name : `${name} (not a question of this edition)`;
}

/** The combination that one side recommends. */
export function recommendedSays({ atlas, recommendation, rulings }: JudgedPreset): string {
  return recommendation === null
    ? possibleIn(rulings) === 0
      ? 'nothing, since no combination fits'
      : 'nothing yet'
    : combinationName(atlas.edition, recommendation.combination);
}

function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}

/** What is said of two links side by side. */
interface Compared {
  readonly here: JudgedPreset;
  readonly there: JudgedPreset;
  readonly picks: readonly PickPair[];
  /** The combinations with different verdicts. */
  readonly pairs: readonly unknown[];
  /** How many combinations there are. */
  readonly pairCount: number;
}

/** How the link differs from the page, in one line. */
export function linkSays({ here, there, picks, pairs, pairCount }: Compared): string {
  const [left, right] = [recommendedSays(here), recommendedSays(there)];
  const recommended =
    left === right
      ? `Recommended on both sides: ${left}.`
      : `Recommended on this page: ${left}; in the link: ${right}.`;
  const [own, other] = [here.atlas.edition, there.atlas.edition];
  const names = [
    ...(own.entry.id === other.entry.id ? [] : ['Calico release']),
    ...picks.filter(({ same }) => !same).map(({ facet }) => questionName(own, other, facet)),
  ];
  if (names.length === 0 && pairs.length === 0)
    return `The link has the same picks as this page, and every combination gets the same verdict. ${recommended}`;
  const answers =
    names.length === 0
      ? 'The picks are the same'
      : `${count(names.length, 'answer differs', 'answers differ')} (${listOf(names)})`;
  return `${answers}; ${pairs.length} of ${count(pairCount, 'combination gets', 'combinations get')} another verdict. ${recommended}`;
}
