import { EDITIONS } from '../../facts/editions.ts';
import type { RowTimes } from '../../facts/releases/derive/times.ts';
import type { Edition, Span } from '../../facts/types.ts';
import type { EditionId } from '../../vocabulary.ts';
import { editionWord, holdsInSays, untilSays } from '../../words/times.ts';
import type { GridColumn, GridRow } from './rows.ts';

/** The columns that tell a row over the editions; `ask` fetches what the last one needs. */
export function timeColumns(ask: () => void): readonly GridColumn[] {
  return [
    { id: 'since', label: 'Since', choice: true },
    { id: 'until', label: 'Until', choice: true },
    { id: 'still', label: 'Holds in', choice: true, hidden: true, ask },
  ];
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
    values: { ...row.values, still: holdsIn.map(editionWord) },
    order: { ...row.order, since: place(span.since), until: place(span.until) },
  };
}
