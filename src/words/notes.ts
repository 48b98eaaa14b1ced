import { cite } from '../facts/noteSources.ts';
import type { DocsView } from '../facts/releases/derive/told.ts';
import type { Picks } from '../vocabulary.ts';
import type { CitedFacts } from './names.ts';

/** Something that is told beside the verdicts and changes none. */
export interface Note {
  readonly id: string;
  /** A few words that stand before the sentence. */
  readonly lead: string;
  readonly says: string;
  readonly cited: readonly CitedFacts[];
}

/** Sources of notes as places, with the fact that is read there. */
export function placesOf(sources: readonly string[], fact: string): readonly CitedFacts[] {
  return cite(sources).map((citation) => ({ citation, facts: [fact] }));
}

/** How the picks read the documents. */
export function readingOf({ docs }: Picks): DocsView {
  return docs === 'as-released' ? docs : 'amended';
}
