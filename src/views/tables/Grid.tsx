import { useTable } from '@tanstack/react-table';
import { Fragment, type ReactNode, useId, useMemo, useState } from 'react';
import { CopyButton } from '../parts/CopyButton.tsx';
import { ChoiceFilter, ColumnChoice } from './Controls.tsx';
import { containsWords, features, tableColumns } from './features.ts';
import { csvOf, type GridColumn, type GridRow } from './rows.ts';

interface Props {
  readonly caption: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** What a row is called when rows are counted. */
  readonly unit: string;
}

const SORT_WORDS = { asc: 'ascending', desc: 'descending' } as const;

/** The set with one member put in or taken out. */
function toggled(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}

/** A table that can be searched, filtered, sorted and copied, with native markup. */
export function Grid({ caption, columns, rows, unit }: Props): ReactNode {
  const id = useId();
  const [applying, setApplying] = useState(false);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(
    () => new Set(columns.filter((column) => column.hidden === true).map((column) => column.id)),
  );
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [query, setQuery] = useState('');
  const data = useMemo(
    () => rows.filter((row) => (!applying || row.applies) && containsWords(row, query)),
    [rows, applying, query],
  );
  const defs = useMemo(() => tableColumns(columns), [columns]);
  const table = useTable({
    features,
    columns: defs,
    data,
    getRowId: (row) => row.id,
  });
  const { columnFilters, sorting } = table.state;
  const shown = table.getRowModel().rows;
  const visible = table.getAllLeafColumns().filter((column) => !hidden.has(column.id));
  const filtered = columnFilters.length > 0 || query !== '' || applying;
  const hasDetail = rows.some((row) => row.detail !== undefined);
  function clear(): void {
    table.resetColumnFilters(true);
    setQuery('');
    setApplying(false);
  }
  return (
    <section className="grid" aria-label={`${caption}: table and filters`}>
      <div className="grid-controls">
        <label htmlFor={`${id}-search`}>Search</label>
        <input
          id={`${id}-search`}
          type="search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        {columns
          .filter(({ choice }) => choice)
          .map(({ id: column, label, ask }) => {
            const own = table.getColumn(column);
            return own === undefined ? null : (
              <ChoiceFilter
                key={column}
                label={label}
                counts={own.getFacetedUniqueValues()}
                chosen={columnFilters.find((filter) => filter.id === column)?.value}
                onChoose={(chosen) => own.setFilterValue(chosen.length === 0 ? undefined : chosen)}
                onOpen={ask}
              />
            );
          })}
        <ColumnChoice
          columns={columns}
          isShown={(column) => !hidden.has(column)}
          onToggle={({ id: column, ask }) => {
            if (hidden.has(column)) ask?.();
            setHidden((old) => toggled(old, column));
          }}
        />
        <label className="check">
          <input type="checkbox" checked={applying} onChange={(event) => setApplying(event.target.checked)} />
          Only what applies to my picks
        </label>
        <button type="button" onClick={clear} disabled={!filtered}>
          Clear filters
        </button>
        <CopyButton
          name="Copy as CSV"
          text={() =>
            csvOf(
              columns.filter((column) => visible.some((one) => one.id === column.id)),
              shown.map((row) => row.original),
            )
          }
        />
        <p role="status" className="count">
          {shown.length} of {rows.length} {unit}
        </p>
      </div>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {hasDetail ? (
              <th scope="col" className="expander">
                <span className="unseen">Details</span>
              </th>
            ) : null}
            {visible.map((column) => {
              const sorted = sorting.find((one) => one.id === column.id);
              const direction = sorted === undefined ? undefined : SORT_WORDS[sorted.desc ? 'desc' : 'asc'];
              return (
                <th key={column.id} scope="col" aria-sort={direction}>
                  <button type="button" className="sort" onClick={() => column.toggleSorting()}>
                    {String(column.columnDef.header)}
                    <span aria-hidden="true">
                      {direction === undefined ? '↕' : direction === 'ascending' ? '↑' : '↓'}
                    </span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const { original } = row;
            const name = original.name ?? original.text[columns[0]?.id ?? ''] ?? original.id;
            return (
              <Fragment key={row.id}>
                <tr data-applies={original.applies}>
                  {hasDetail ? (
                    <td className="expander">
                      {original.detail !== undefined ? (
                        <button
                          type="button"
                          aria-expanded={opened.has(row.id)}
                          aria-label={`Details of ${name}`}
                          onClick={() => setOpened((old) => toggled(old, row.id))}
                        >
                          <span aria-hidden="true">{opened.has(row.id) ? '−' : '+'}</span>
                        </button>
                      ) : null}
                    </td>
                  ) : null}
                  {visible.map((column, index) => {
                    const content = original.show?.[column.id] ?? original.text[column.id];
                    const label = String(column.columnDef.header);
                    return index === 0 ? (
                      <th scope="row" key={column.id} data-label={label}>
                        {content}
                      </th>
                    ) : (
                      <td key={column.id} data-label={label}>
                        {content}
                      </td>
                    );
                  })}
                </tr>
                {opened.has(row.id) ? (
                  <tr className="detail">
                    <td colSpan={visible.length + 1}>{original.detail}</td>
                  </tr>
                ) : null}
              </Fragment>
            );
          })}
          {shown.length === 0 ? (
            <tr className="none">
              <td colSpan={visible.length + (hasDetail ? 1 : 0)}>
                Nothing matches.{' '}
                <button type="button" onClick={clear}>
                  Clear filters
                </button>
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  );
}
