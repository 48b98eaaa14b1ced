import type { DocsView } from '../../facts/releases/derive/told.ts';
import type { Lines } from './place.ts';

/** A page at the commit at which it was read. */
export interface PinnedPage {
  readonly repo: string;
  readonly commit: string;
  /** Empty: the commit itself. */
  readonly path: string;
}

/** A passage as it was found. Its words stand with the topic, its text in the document. */
export interface Pin {
  /** Fact, span and passage: `lim.ipip 0.1`. */
  readonly key: string;
  /** Absent: in both readings. */
  readonly docs?: DocsView;
  readonly source: string;
  readonly lines: Lines;
  readonly heading: string;
  /** SHA-256 of its text with white space folded. */
  readonly sha256: string;
}

/** Pages that were searched in vain. */
export interface PinnedAbsence {
  readonly key: string;
  readonly docs?: DocsView;
  readonly sources: readonly string[];
}

/** What one release rests on. */
export interface PinnedEdition {
  readonly pages: Readonly<Record<string, PinnedPage>>;
  readonly places: readonly Pin[];
  readonly absences: readonly PinnedAbsence[];
}

function byKey(one: { readonly key: string }, other: { readonly key: string }): number {
  return one.key.localeCompare(other.key, 'en', { numeric: true });
}

function list(rows: readonly string[]): string {
  return rows.length === 0 ? '' : `\n${rows.join(',\n')}\n`;
}

/** As text of a file: sorted, one passage a line, so that a changed one is a changed line. */
export function pinnedText({ pages, places, absences }: PinnedEdition): string {
  const pageRows = Object.keys(pages)
    .toSorted()
    .map((id) => `${JSON.stringify(id)}:${JSON.stringify(pages[id])}`);
  const rows = (pins: readonly { readonly key: string }[]): readonly string[] =>
    pins.toSorted(byKey).map((pin) => JSON.stringify(pin));
  return `{"pages":{${list(pageRows)}},\n"places":[${list(rows(places))}],\n"absences":[${list(rows(absences))}]}\n`;
}
