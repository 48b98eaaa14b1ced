import { EDITIONS } from '../../facts/editions.ts';
import { guideBook } from '../../facts/guide-2020/book.ts';
import { edition as releaseEdition } from '../../facts/releases/edition.ts';
import type { FactBook } from '../../facts/types.ts';

/** A release, read in one of the two ways, as a book of its own. */
function releaseBook(id: string, docs: 'amended' | 'as-released'): FactBook {
  const edition = releaseEdition({ edition: id, docs });
  return { ...edition, addressing: [edition.addressing] };
}

const RELEASES = EDITIONS.filter(({ kind }) => kind === 'release').map(({ id }) => id);

/** Every book that was written as such. */
export const BOOKS: readonly FactBook[] = [guideBook];

/** The releases as their pages stand today, each as a book. */
export const AMENDED: readonly FactBook[] = RELEASES.map((id) => releaseBook(id, 'amended'));

/** The releases as their pages were published. */
export const AS_RELEASED: readonly FactBook[] = RELEASES.map((id) => releaseBook(id, 'as-released'));
