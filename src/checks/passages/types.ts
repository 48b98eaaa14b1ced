import type { EditionId, NonEmpty } from '../../vocabulary.ts';

/** A place on a page, found by the words that carry the statement. */
export interface PassageWords {
  /** A kind of page (`requirements`) or, after `=`, the id of one source, as in the pages of a span. */
  readonly page: string;
  /** All of them stand within twelve neighboring lines; white space is folded, case ignored. */
  readonly words: NonEmpty<string>;
  /** A heading that the place stands under, where the words occur more than once. */
  readonly under?: string;
}

/** Words that were looked for and are not on these pages: silence is evidence too. */
export interface AbsentWords {
  readonly pages: NonEmpty<string>;
  readonly words: NonEmpty<string>;
}

/** What a fact rests on from `since` to `until`, both included; without an end, up to the newest release. */
export interface PassageSpan {
  readonly since: EditionId;
  readonly until?: EditionId;
  /** Holds in one way of reading the documents alone. */
  readonly docs?: 'amended' | 'as-released';
  readonly passages?: readonly PassageWords[];
  readonly absent?: AbsentWords;
  /** Follows from other facts, by their ids: it has no page of its own. */
  readonly follows?: NonEmpty<string>;
}

/** Passages by the id of the fact, step or edit. */
export type Passages = Readonly<Record<string, NonEmpty<PassageSpan>>>;
