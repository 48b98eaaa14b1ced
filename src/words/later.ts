import { type Combination, holds } from '../engine/condition.ts';
import { type Change, changeability, CHANGES, CHANGING } from '../facts/changeability.ts';
import { inForce } from '../facts/edition.ts';
import type { Edition } from '../facts/types.ts';
import type { FacetId, Picks } from '../vocabulary.ts';
import { citationsOf, facetName, listOf } from './names.ts';
import { type Note, placesOf } from './notes.ts';

const CHANGE_WORDS: Readonly<Record<Change, string>> = {
  'needs-new-cluster': 'needs a new cluster',
  'needs-drained-nodes': 'needs drained nodes',
  'changeable-later': 'can be changed later',
  'not-stated': 'not stated',
};

/** What it takes, in a few words. */
export function changeName(change: Change): string {
  return CHANGE_WORDS[change];
}

/** A note on what it takes to change something later. */
export interface LaterNote extends Note {
  readonly facet: FacetId;
  readonly change: Change;
}

/** What is said about changing answers later, under the picks and for a pair, question by question. */
export function laterNotes(edition: Edition, picks: Picks, pair: Combination): readonly LaterNote[] {
  const situation = { picks, addressing: edition.addressing };
  const told = changeability.filter(
    ({ span, when = {} }) => inForce(span, edition.entry.id) && holds(when, pair, situation) === 'yes',
  );
  return asked(edition).flatMap((facet) =>
    told
      .filter((one) => one.facet === facet)
      .map(
        ({
          id,
          subject = facetName(edition, facet),
          change,
          says,
          ours,
          from = [],
          sources = [],
        }): LaterNote => ({
          id,
          facet,
          change,
          lead: subject,
          says: ours === true ? `${says} Read as: ${changeName(change)} (our reading).` : says,
          cited: [...citationsOf(edition, from), ...placesOf(sources, id)],
        }),
      ),
  );
}

/** The questions of an edition whose answers may have to change. */
function asked(edition: Edition): readonly FacetId[] {
  return CHANGING.filter((facet) => edition.facet.has(facet));
}

/** The questions about which nothing at all is said. */
function silent(edition: Edition, told: readonly LaterNote[]): readonly FacetId[] {
  return asked(edition).filter((facet) => told.every((note) => note.facet !== facet));
}

/** What can be changed later, what takes more first, and the silence in one line at the end. */
export function laterByChange(
  edition: Edition,
  picks: Picks,
  pair: Combination,
): readonly { readonly change: Change; readonly notes: readonly Note[] }[] {
  const told = laterNotes(edition, picks, pair);
  const rest = silent(edition, told).map((facet) => facetName(edition, facet));
  const silence: readonly Note[] =
    rest.length === 0
      ? []
      : [
          {
            id: 'later-silence',
            lead: 'Nothing said',
            says: `The facts hold nothing on changing ${listOf(rest, 'or')} later.`,
            cited: [],
          },
        ];
  return CHANGES.map((change) => ({
    change,
    notes: [...told.filter((note) => note.change === change), ...(change === 'not-stated' ? silence : [])],
  })).filter(({ notes }) => notes.length > 0);
}

/** Beside one question: what it takes, in a few words. Null for a question that is not asked about. */
export function laterSays(edition: Edition, facet: FacetId, notes: readonly LaterNote[]): string | null {
  if (!asked(edition).includes(facet)) return null;
  const kinds = CHANGES.filter((change) =>
    notes.some((note) => note.facet === facet && note.change === change),
  );
  const head = kinds.length > 1 ? 'Later change, by what is changed' : 'Later change';
  return `${head}: ${kinds.length === 0 ? changeName('not-stated') : kinds.map(changeName).join(' · ')}`;
}
