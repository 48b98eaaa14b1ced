import {
  columnFacetingFeature,
  columnFilteringFeature,
  createColumnHelper,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { type GridColumn, type GridRow, valuesOf } from './rows.ts';

/** The features of every grid, registered once. */
export const features = tableFeatures({
  columnFilteringFeature,
  rowSortingFeature,
  columnFacetingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
});

const helper = createColumnHelper<typeof features, GridRow>();

const compare = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function textOf(row: GridRow): string {
  return [...Object.values(row.text), row.search ?? ''].join(' ');
}

/** The columns of a grid as the table wants them. Keep the result: a fresh list resets the table. */
export function tableColumns(columns: readonly GridColumn[]) {
  return helper.columns(
    columns.map(({ id, label }) =>
      helper.accessor((row) => row.text[id] ?? '', {
        id,
        header: label,
        getUniqueValues: (row) => [...valuesOf(row, id)],
        filterFn: (row, column, chosen: readonly string[]) =>
          valuesOf(row.original, column).some((value) => chosen.includes(value)),
        sortFn: (a, b, column) =>
          (a.original.order?.[column] ?? 0) - (b.original.order?.[column] ?? 0) ||
          compare.compare(a.original.text[column] ?? '', b.original.text[column] ?? ''),
      }),
    ),
  );
}

/** Every word of the search has to occur somewhere in the row, whatever the order and case. */
export function containsWords(row: GridRow, query: string): boolean {
  const text = textOf(row).toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
