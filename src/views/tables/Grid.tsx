import '../../styles/tables.css';
import { useTable } from '@tanstack/react-table';
import { Fragment, type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import { noneSays, shownSays, unitOf } from '../../words/grids.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { DownloadButton } from '../parts/DownloadButton.tsx';
import {
  allValues,
  APPLIES,
  containsWords,
  features,
  firstVisible,
  tableColumns,
  TEXT,
  visibleTimes,
} from './features.ts';
import { Filters } from './Filters.tsx';
import { csvOf, type GridColumn, type GridRow } from './rows.ts';

interface Props {
  readonly caption: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** What rows are called when they are counted: a plural. */
  readonly unit: string;
  /** The columns that tell the editions are shown without being asked for. */
  readonly timed?: boolean;
  /** Called where the columns that tell the editions are shown or hidden: what they tell may have to be fetched. */
  readonly onReleases?: (shown: boolean) => void;
}

const SORT_WORDS = { asc: 'ascending', desc: 'descending' } as const;
const SORT_SIGNS = { asc: '↑', desc: '↓' } as const;

/** A list with one member put in or taken out. */
function toggled(list: readonly string[], member: string): readonly string[] {
  return list.includes(member) ? list.filter((one) => one !== member) : [...list, member];
}

/** A table that can be searched, filtered, sorted and taken along, with native markup. On a phone each row is a card. */
export function Grid({ caption, columns, rows, unit: units, timed = false, onReleases }: Props): ReactNode {
  const id = useId();
  const unit = unitOf(units);
  const search = useRef<HTMLInputElement>(null);
  const defs = useMemo(() => tableColumns(columns), [columns]);
  const table = useTable({
    features,
    columns: defs,
    data: rows,
    getRowId: (row) => row.id,
    getRowCanExpand: ({ original }) => original.detail !== undefined,
    globalFilterFn: (row, _, query: string) => containsWords(row.getValue<string>(TEXT), query),
    initialState: { columnVisibility: firstVisible(columns, timed), globalFilter: '' },
  });
  const { columnFilters, sorting, columnVisibility } = table.state;
  const query = String(table.state.globalFilter ?? '');
  const shown = table.getRowModel().rows;
  const visible = table.getVisibleLeafColumns();
  const hasDetail = rows.some(({ detail }) => detail !== undefined);
  const width = visible.length + (hasDetail ? 1 : 0);

  const overTime = columns.filter(({ times }) => times);
  const releases = overTime.some((column) => columnVisibility[column.id] === true);
  const onScreen = columns.filter(({ file, times }) => file !== true && (times !== true || releases));
  const chosen = (column: string): readonly string[] =>
    (columnFilters.find((filter) => filter.id === column)?.value ?? []) as readonly string[];
  const applying = columnFilters.some((filter) => filter.id === APPLIES);
  const narrowed = columnFilters.length > 0;

  function clear(): void {
    table.resetColumnFilters(true);
    table.setGlobalFilter('');
    search.current?.focus();
  }
  function showReleases(show: boolean): void {
    setColumnVisibility((old) => ({ ...old, ...visibleTimes(columns, show) }));
    if (!show)
      table.setColumnFilters((old) =>
        old.filter((filter) => !overTime.some((column) => column.id === filter.id)),
      );
    onReleases?.(show);
  }
  const { setColumnVisibility } = table;
  useEffect(() => {
    if (timed) setColumnVisibility((old) => ({ ...old, ...visibleTimes(columns, true) }));
  }, [timed, setColumnVisibility, columns]);
  const csv = (): string =>
    csvOf(
      columns,
      shown.map(({ original }) => original),
    );

  const choices = onScreen
    .filter(({ choice }) => choice)
    .map(({ id: column, label }) => {
      const counts = table.getColumn(column)?.getFacetedUniqueValues();
      const own = chosen(column);
      return {
        id: column,
        legend: label,
        options: [...new Set([...allValues(rows, column), ...own])].map((value) => ({
          value,
          checked: own.includes(value),
          count: counts?.get(value) ?? 0,
        })),
        onToggle: (value: string): void => {
          const next = toggled(own, value);
          table.getColumn(column)?.setFilterValue(next.length === 0 ? undefined : next);
        },
      };
    });
  const shownColumns = {
    id: '*columns',
    legend: 'Columns shown',
    options: onScreen.slice(1).map((column) => ({
      value: column.label,
      checked: columnVisibility[column.id] !== false,
    })),
    onToggle: (label: string): void => {
      const column = onScreen.find((one) => one.label === label);
      table.getColumn(column?.id ?? '')?.toggleVisibility();
    },
  };

  return (
    <section className="card grid" aria-label={`${caption}: table and filters`}>
      <div className="grid-controls">
        <div className="grid-search">
          <label htmlFor={`${id}-search`}>Search</label>
          <input
            id={`${id}-search`}
            ref={search}
            type="search"
            value={query}
            onChange={(event) => table.setGlobalFilter(event.target.value)}
          />
        </div>
        <label className="check">
          <input
            type="checkbox"
            checked={applying}
            onChange={(event) =>
              table.getColumn(APPLIES)?.setFilterValue(event.target.checked ? true : undefined)
            }
          />
          Only my picks
        </label>
        {overTime.length === 0 ? null : (
          <label className="check">
            <input
              type="checkbox"
              checked={releases}
              onChange={(event) => showReleases(event.target.checked)}
            />
            Show releases
          </label>
        )}
        <Filters choices={[...choices, shownColumns]} set={columnFilters.length - (applying ? 1 : 0)}>
          <p className="grid-sort">
            <label htmlFor={`${id}-sort`}>Sort by</label>
            <select
              id={`${id}-sort`}
              value={sorting[0]?.id ?? ''}
              onChange={({ target: { value } }) =>
                table.setSorting(value === '' ? [] : [{ id: value, desc: false }])
              }
            >
              <option value="">the order listed</option>
              {onScreen.map((column) => (
                <option key={column.id} value={column.id}>
                  {column.label}
                </option>
              ))}
            </select>
          </p>
        </Filters>
        <button type="button" className="link" onClick={clear} disabled={!narrowed && query === ''}>
          Clear
        </button>
        <p role="status" className="count">
          {shownSays(shown.length, rows.length, unit)}
        </p>
        <span className="grid-files">
          <CopyButton name="Copy as CSV" className="link" text={csv} />
          <DownloadButton
            name="Download CSV"
            className="link"
            file={`${caption.toLowerCase().replaceAll(' ', '-')}.csv`}
            type="text/csv"
            text={csv}
          />
        </span>
      </div>
      {/* A wide table is scrolled in here, by keyboard too: so it takes the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="grid-scroll" role="region" aria-labelledby={`${id}-caption`} tabIndex={0}>
        <table>
          <caption id={`${id}-caption`} className="unseen">
            {caption}
          </caption>
          <thead>
            <tr>
              {hasDetail ? (
                <th scope="col" className="expander">
                  <span className="unseen">Details</span>
                </th>
              ) : null}
              {visible.map((column) => {
                const sorted = column.getIsSorted();
                return (
                  <th
                    key={column.id}
                    scope="col"
                    aria-sort={sorted === false ? undefined : SORT_WORDS[sorted]}
                    data-column={column.id}
                  >
                    <button type="button" className="sort" onClick={() => column.toggleSorting()}>
                      {String(column.columnDef.header)}
                      <span aria-hidden="true">{sorted === false ? '↕' : SORT_SIGNS[sorted]}</span>
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
              const open = row.getIsExpanded();
              return (
                <Fragment key={row.id}>
                  <tr data-applies={original.applies} data-open={open}>
                    {hasDetail ? (
                      <td className="expander">
                        {row.getCanExpand() ? (
                          <button
                            type="button"
                            aria-expanded={open}
                            aria-label={`Details of ${name}`}
                            onClick={() => row.toggleExpanded()}
                          >
                            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                              <path d="m5 2.5 6 5.5-6 5.5" />
                            </svg>
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
                        <td key={column.id} data-label={label} data-column={column.id}>
                          {content}
                        </td>
                      );
                    })}
                  </tr>
                  {open ? (
                    <tr className="detail">
                      <td colSpan={width}>{original.detail}</td>
                    </tr>
                  ) : null}
                </Fragment>
              );
            })}
            {shown.length === 0 ? (
              <tr className="none">
                <td colSpan={width}>
                  {noneSays(unit, query, narrowed)}{' '}
                  <button type="button" className="link" onClick={clear}>
                    Clear
                  </button>
                </td>
              </tr>
            ) : null}
          </tbody>
        </table>
      </div>
    </section>
  );
}
