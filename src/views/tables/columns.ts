import { EDITIONS } from '../../facts/editions.ts';
import type { RowTimes } from '../../facts/releases/derive/times.ts';
import type { Edition, Span } from '../../facts/types.ts';
import type { EditionId } from '../../vocabulary.ts';
import { citationText } from '../../words/citationText.ts';
import type { CitedFacts } from '../../words/names.ts';
import { sourcePlaces } from '../../words/sourceNumbers.ts';
import { editionWord, holdsInSays, untilSays, untilValue } from '../../words/times.ts';
import type { GridColumn, GridRow } from './rows.ts';

/** The columns that tell a row over the editions. */
export const TIME_COLUMNS: readonly GridColumn[] = [
  { id: 'since', label: 'Since', choice: true, times: true },
  { id: 'until', label: 'Until', choice: true, times: true },
  { id: 'still', label: 'Holds in', choice: true, hidden: true, times: true },
];

/** The columns that tell in a file where a row is read: the numbers that the page has, and each document with its address. */
export const SOURCE_COLUMNS: readonly GridColumn[] = [
  { id: 'sources', label: 'Sources', file: true },
  { id: 'documents', label: 'Documents', file: true },
];

/** The texts of those columns. */
export function sourceTexts(
  edition: Pick<Edition, 'sources' | 'entry'>,
  cited: readonly CitedFacts[],
): Readonly<Record<'sources' | 'documents', string>> {
  const places = sourcePlaces(edition, cited);
  return {
    sources: places.map(({ mark }) => mark).join(', '),
    documents: places.map((place) => `${place.mark}: ${citationText(place)}`).join('\n'),
  };
}

/** The times of a row as its edition alone knows them. */
export function timesAlone({ entry }: Edition, { span }: { readonly span: Span }): RowTimes {
  return { span, holdsIn: [entry.id] };
}

function place(edition: EditionId | undefined): number {
  return edition === undefined ? EDITIONS.length : EDITIONS.findIndex(({ id }) => id === edition);
}

/** A row with its cells for the time columns. */
export function withTimes(row: GridRow, { span, holdsIn }: RowTimes): GridRow {
  return {
    ...row,
    text: {
      ...row.text,
      since: editionWord(span.since),
      until: untilSays(span),
      still: holdsInSays(holdsIn),
    },
    values: { ...row.values, until: [untilValue(span)], still: holdsIn.map(editionWord) },
    order: { ...row.order, since: place(span.since), until: place(span.until) },
  };
}
