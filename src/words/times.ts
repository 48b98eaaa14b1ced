import { EDITIONS, editionEntry } from '../facts/editions.ts';
import type { Span } from '../facts/types.ts';
import type { EditionId } from '../vocabulary.ts';

/** An edition in a cell: a release by its number, the guide by its name. */
export function editionWord(id: EditionId): string {
  const entry = editionEntry(id);
  return entry === undefined || entry.kind === 'release' ? id : entry.label;
}

/** The last edition of a span, or since when nothing has changed. */
export function untilSays({ since, until }: Span): string {
  return until === undefined ? `unchanged since ${editionWord(since)}` : editionWord(until);
}

/** The same as a value to filter by: what has not changed is one value, whatever it dates from. */
export function untilValue({ until }: Span): string {
  return until === undefined ? 'unchanged' : editionWord(until);
}

/** A span in a few words, for a name. */
export function spanSays(span: Span): string {
  const since = editionWord(span.since);
  if (span.until === undefined) return `since ${since}`;
  return span.until === span.since ? since : `${since} to ${editionWord(span.until)}`;
}

/** Editions as stretches of neighbours: `v3.17 to v3.26, since v3.31`. */
export function holdsInSays(editions: readonly EditionId[]): string {
  const stretches: { since: EditionId; until: EditionId }[] = [];
  let open = false;
  for (const { id } of EDITIONS) {
    const last = stretches.at(-1);
    if (!editions.includes(id)) open = false;
    else if (open && last !== undefined) last.until = id;
    else {
      stretches.push({ since: id, until: id });
      open = true;
    }
  }
  const newest = EDITIONS.at(-1)?.id;
  return stretches
    .map(({ since, until }) => spanSays(until === newest ? { since } : { since, until }))
    .join(', ');
}
