import { type Combination, holds } from '../engine/condition.ts';
import { type Change, CHANGES, changesIn, CHANGING } from '../facts/changeability.ts';
import type { Edition } from '../facts/types.ts';
import type { FacetId, Picks } from '../vocabulary.ts';
import { type CitedFacts, citationsOf, citedOnce, facetName, listOf } from './names.ts';
import { type Note, placesOf, readingOf } from './notes.ts';

const CHANGE_WORDS: Readonly<Record<Change, string>> = {
  'needs-new-cluster': 'needs a new cluster',
  'recreates-pods': 'recreates all pods',
  'needs-drained-nodes': 'needs drained nodes',
  'changeable-later': 'can be changed later',
  'not-stated': 'not documented',
};

/** The same as a sentence, where it is all that is said of a question. */
const CHANGE_SENTENCES: Readonly<Record<Change, string>> = {
  'needs-new-cluster': 'Changing this later needs a new cluster.',
  'recreates-pods': 'Changing this later recreates all pods.',
  'needs-drained-nodes': 'Changing this later needs drained nodes.',
  'changeable-later': 'This can be changed later.',
  'not-stated': 'No Windows page describes changing this later.',
};

/** What it takes, in a few words. */
export function changeName(change: Change): string {
  return CHANGE_WORDS[change];
}

/** The questions as they stand inside a sentence. */
const SUBJECTS: Readonly<Partial<Record<FacetId, string>>> = {
  platform: 'the platform',
  build: 'the Windows builds',
  fabric: 'the fabric',
  udp4789: 'access to UDP 4789',
  install: 'the install method',
  k8s: 'the Kubernetes version',
  runtime: 'the container runtime',
  networking: 'the networking option',
  datastore: 'the datastore',
  block: 'the block size',
};

/** A note on what it takes to change something later. */
export interface LaterNote extends Note {
  readonly facet: FacetId;
  readonly change: Change;
}

/** What is said about changing answers later, under the picks and for a combination, question by question. */
export function laterNotes(edition: Edition, picks: Picks, combination: Combination): readonly LaterNote[] {
  const situation = { picks, addressing: edition.addressing };
  const told = changesIn(edition.entry.id, readingOf(picks)).filter(
    ({ when = {} }) => holds(when, combination, situation) === 'yes',
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
          from = [],
          pages = [],
          sources = [],
        }): LaterNote => ({
          id,
          facet,
          change,
          lead: subject,
          says,
          cited: citedOnce([
            ...citationsOf(edition, from),
            ...pagesOf(edition, pages, id),
            ...placesOf(sources, id),
          ]),
        }),
      ),
  );
}

/** Pages of the edition by their kind, as places where a fact is read. */
function pagesOf(edition: Edition, kinds: readonly string[], fact: string): readonly CitedFacts[] {
  return kinds.flatMap((kind) => {
    const page = edition.sources.find(({ id }) => id === `${edition.entry.id}-${kind}`);
    const [section] = page?.sections ?? [];
    return page === undefined || section === undefined
      ? []
      : [{ citation: { source: page.id, section }, facts: [fact] }];
  });
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
  combination: Combination,
): readonly { readonly change: Change; readonly notes: readonly Note[] }[] {
  const told = laterNotes(edition, picks, combination);
  const rest = silent(edition, told).map((facet) => SUBJECTS[facet] ?? facetName(edition, facet));
  const silence: readonly Note[] =
    rest.length === 0
      ? []
      : [
          {
            id: 'later-silence',
            lead: 'Everything else',
            says: `${edition.entry.kind === 'release' ? 'No Windows page describes' : 'The guide does not mention'} changing ${listOf(rest, 'or')} later.`,
            cited: [],
          },
        ];
  return CHANGES.map((change) => ({
    change,
    notes: [...told.filter((note) => note.change === change), ...(change === 'not-stated' ? silence : [])],
  })).filter(({ notes }) => notes.length > 0);
}

/** Beside one question: what it takes, as one sentence. Null for a question that is not asked about. */
export function laterSays(edition: Edition, facet: FacetId, notes: readonly LaterNote[]): string | null {
  if (!asked(edition).includes(facet)) return null;
  const kinds = CHANGES.filter((change) =>
    notes.some((note) => note.facet === facet && note.change === change),
  );
  const [only = 'not-stated', other] = kinds;
  return other === undefined ? CHANGE_SENTENCES[only] : 'What a later change takes depends on the setting.';
}
