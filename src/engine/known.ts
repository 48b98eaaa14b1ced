import type { Edition } from '../facts/types.ts';
import { FACET_IDS, facetWord, type FacetId, type Picks, withAnswer } from '../vocabulary.ts';
import { parseBuild } from '../windowsBuild.ts';

/** All facets, in the order in which they are listed. */
export const KNOWN_FACETS: readonly FacetId[] = FACET_IDS;

/** A pick that the edition has no question or no answer for; it is kept, and judged as unset. */
export interface ForeignPick {
  readonly facet: FacetId;
  readonly value: string;
}

function lists(edition: Edition, facet: FacetId, value: string): boolean {
  return edition.facet.get(facet)?.answers.some((answer) => answer.value === value) ?? false;
}

/** Where a facet's values are open, the edition can judge one that it does not list: see judgedPicks. */
function knows(edition: Edition, facet: FacetId, value: string): boolean {
  return lists(edition, facet, value) || (facet === 'k8s' && edition.facet.has(facet));
}

/** Whether the picks name nothing foreign: the usual case, decided without building anything new. */
function allKnown(edition: Edition, picks: Picks): boolean {
  for (const facet in picks) {
    const id = facet as FacetId;
    const answer = picks[id];
    if (answer === undefined) continue;
    if (!edition.facet.has(id)) return false;
    if (typeof answer === 'string') {
      if (!knows(edition, id, answer)) return false;
    } else if (typeof answer !== 'number') {
      if (answer.length === 0) return false;
      for (const value of answer)
        if (id === 'build' ? parseBuild(value) === undefined : !knows(edition, id, value)) return false;
    }
  }
  return true;
}

/** The picks that the edition can judge; the rest count as unset. */
export function knownPicks(edition: Edition, picks: Picks): Picks {
  if (allKnown(edition, picks)) return picks;
  let known: Picks = {};
  for (const facet of FACET_IDS) {
    const answer = picks[facet];
    if (answer === undefined || !edition.facet.has(facet)) continue;
    if (typeof answer === 'number') known = withAnswer(known, facet, answer);
    else if (typeof answer === 'string') {
      if (knows(edition, facet, answer)) known = withAnswer(known, facet, answer);
    } else
      known = withAnswer(
        known,
        facet,
        answer.filter((value) =>
          facet === 'build' ? parseBuild(value) !== undefined : knows(edition, facet, value),
        ),
      );
  }
  return known;
}

/** A version as one number, so that 1.9 comes before 1.14. */
function ordinal(version: string): number {
  return version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
}

/**
 * The known picks as rules are held against them. Rules speak of listed versions alone: one before the list counts as
 * its first, any other as its last, which no document names either.
 */
export function judgedPicks(edition: Edition, picks: Picks): Picks {
  const known = knownPicks(edition, picks);
  const { k8s } = known;
  if (k8s === undefined || lists(edition, 'k8s', k8s)) return known;
  const listed = (edition.facet.get('k8s')?.answers ?? []).map(({ value }) => value);
  const end = ordinal(k8s) < ordinal(listed[0] ?? '') ? listed[0] : listed.at(-1);
  return withAnswer(known, 'k8s', end ?? null);
}

/** The picks that the edition cannot judge, in link order. */
export function foreignPicks(edition: Edition, picks: Picks): readonly ForeignPick[] {
  return FACET_IDS.flatMap((facet): readonly ForeignPick[] => {
    const answer = picks[facet];
    if (answer === undefined) return [];
    const values = typeof answer === 'object' ? answer : [String(answer)];
    if (!edition.facet.has(facet)) return values.map((value) => ({ facet, value }));
    if (facetWord(facet).kind === 'number' || facet === 'build') return [];
    return values.filter((value) => !knows(edition, facet, value)).map((value) => ({ facet, value }));
  });
}
