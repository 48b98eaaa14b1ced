import type { EditionId } from '../../vocabulary.ts';
import { EDITIONS } from '../editions.ts';
import type { Citation, Source } from '../types.ts';
import { later } from './data/later.ts';
import { releases } from './data/releases.ts';
import type { ReleaseEntry } from './types.ts';

/** What one release changed, with the documents that tell it. */
export interface ReleaseHistory {
  readonly edition: EditionId;
  readonly date: string;
  readonly summary: string;
  readonly changes: readonly { readonly text: string; readonly citations: readonly Citation[] }[];
}

/** The document of a page: a kind of page of this release or, after `=`, one document by its id. */
function citationOf(page: string, { id }: ReleaseEntry, sources: readonly Source[]): readonly Citation[] {
  const document = page.startsWith('=') ? page.slice(1) : `${id}-${page}`;
  const source = sources.find((one) => one.id === document);
  const section = source?.sections[0];
  return source === undefined || section === undefined ? [] : [{ source: source.id, section }];
}

/** What the releases after one edition, up to another, changed: oldest first. */
export function historyOf(
  after: EditionId,
  upTo: EditionId,
  sources: readonly Source[],
): readonly ReleaseHistory[] {
  const place = (edition: EditionId): number => EDITIONS.findIndex(({ id }) => id === edition);
  const all: readonly ReleaseEntry[] = [...releases, ...later];
  return all
    .filter(({ id }) => place(id) > place(after) && place(id) <= place(upTo))
    .map((entry) => ({
      edition: entry.id,
      date: entry.date,
      summary: entry.summary,
      changes: entry.changes.map(({ text, pages }) => ({
        text,
        citations: pages.flatMap((page) => citationOf(page, entry, sources)),
      })),
    }));
}
