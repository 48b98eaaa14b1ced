import {
  columnFacetingFeature,
  columnFilteringFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { type GridColumn, type GridRow, valuesOf } from './rows.ts';

/** The features of every grid, registered once. */
export const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  columnFacetingFeature,
  columnVisibilityFeature,
  rowExpandingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
});

/** Columns that nobody sees: all text of a row, for the search, and whether the row bears on the picks. */
export const TEXT = '*text';
export const APPLIES = '*applies';

const helper = createColumnHelper<typeof features, GridRow>();

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The order of a column's cells: by their rank, then as a reader would sort them. */
function compareCells(a: GridRow, b: GridRow, column: string): number {
  return (
    (a.order?.[column] ?? 0) - (b.order?.[column] ?? 0) ||
    collator.compare(a.text[column] ?? '', b.text[column] ?? '')
  );
}

function textOf(row: GridRow): string {
  return [...Object.values(row.text), row.search ?? ''].join(' ').toLowerCase();
}

/** The columns of a grid as the table wants them. Keep the result: a fresh list resets the table. */
export function tableColumns(columns: readonly GridColumn[]) {
  return helper.columns([
    ...columns
      .filter(({ file }) => file !== true)
      .map(({ id, label }) =>
        helper.accessor((row) => row.text[id] ?? '', {
          id,
          header: label,
          enableGlobalFilter: false,
          getUniqueValues: (row) => [...valuesOf(row, id)],
          filterFn: (row, column, chosen: readonly string[]) =>
            valuesOf(row.original, column).some((value) => chosen.includes(value)),
          sortFn: (a, b, column) => compareCells(a.original, b.original, column),
        }),
      ),
    helper.accessor(textOf, { id: TEXT, header: '' }),
    helper.accessor(({ applies }) => applies, {
      id: APPLIES,
      header: '',
      enableGlobalFilter: false,
      filterFn: ({ original }) => original.applies,
    }),
  ]);
}

/** Whether the columns that tell the editions are shown, where these are asked for or not. */
export function visibleTimes(columns: readonly GridColumn[], asked: boolean): Record<string, boolean> {
  return Object.fromEntries(
    columns.filter(({ times }) => times).map(({ id, hidden }) => [id, asked && hidden !== true]),
  );
}

/** Which columns are shown at first. */
export function firstVisible(columns: readonly GridColumn[], timed: boolean): Record<string, boolean> {
  return {
    ...Object.fromEntries(columns.map(({ id, hidden }) => [id, hidden !== true])),
    ...visibleTimes(columns, timed),
    [TEXT]: false,
    [APPLIES]: false,
  };
}

/** Every word of the search has to occur somewhere in the row, whatever the order and case. */
export function containsWords(text: string, query: string): boolean {
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** All values of a column, in the order of its cells where they have one of their own, else as a reader would sort them. */
export function allValues(rows: readonly GridRow[], column: string): readonly string[] {
  const rank = new Map<string, number>();
  for (const row of rows)
    for (const value of valuesOf(row, column)) rank.set(value, rank.get(value) ?? row.order?.[column] ?? 0);
  return [...rank.keys()].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || collator.compare(a, b));
}
