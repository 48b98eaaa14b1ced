import { type ReactNode, useEffect, useMemo } from 'react';
import { useApp } from '../../store/connect/context.tsx';
import { selectPairTimes } from '../../store/select/times.ts';
import { Grid } from './Grid.tsx';
import type { GridColumn, GridRow } from './rows.ts';
import { timeColumns, withTimes } from './columns.ts';
import { useReleases } from './useReleases.tsx';

/** Columns that make room for the times; they can be shown again. */
const GIVE_WAY: readonly string[] = ['plugin', 'depends', 'actions'];

interface Props {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
}

/** The pairs with since when and until when each has its verdict under the picks. */
export function TimedCombinations({ columns, rows }: Props): ReactNode {
  const { ask, note } = useReleases();
  const times = useApp(selectPairTimes);
  useEffect(ask, [ask]);
  const timed = useMemo(
    () => ({
      columns: [
        ...columns.map((column) => (GIVE_WAY.includes(column.id) ? { ...column, hidden: true } : column)),
        ...timeColumns(ask),
      ],
      rows: rows.map((row) => {
        const found = times?.get(row.id);
        // The pairs need nothing that is loaded: they stand while their times are on the way.
        return found === undefined ? row : withTimes(row, found);
      }),
    }),
    [columns, rows, times, ask],
  );
  return (
    <>
      {note}
      <Grid caption="Combinations" columns={timed.columns} rows={timed.rows} unit="combinations" />
    </>
  );
}
