import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Standing } from '../../engine/standing.ts';
import { isAcceptable } from '../../engine/verdict.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectCard } from '../../store/select/answer.ts';
import { selectTable, type TableRow } from '../../store/select/table.ts';
import { openPair } from '../../store/state/store.ts';
import { facetWord } from '../../vocabulary.ts';
import {
  cellName,
  cellNames,
  cellSays,
  elsewhereSays,
  foldedSays,
  hangsOn,
  storeSays,
} from '../../words/answer.ts';
import { capital } from '../../words/names.ts';
import { markOf, stateName } from '../../words/outlook.ts';
import { FactMarks } from '../parts/SourceMarks.tsx';
import { VerdictWord } from '../parts/VerdictMark.tsx';
import { moveBetweenCells } from './moveBetweenCells.ts';
import { OnDemand } from './OnDemand.tsx';
import { selectEdition, selectPicks } from '../../store/select/edition.ts';

const TOLD_ID = 'told-combination';

/** Whether a cell is the one that is told. */
function isOpened({ combination }: Standing, opened: Standing['combination'] | null): boolean {
  return combination.networking === opened?.networking && combination.datastore === opened.datastore;
}

function Cell({ row, cell }: { readonly row: TableRow; readonly cell: Standing }): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const opened = useApp((state) => isOpened(cell, state.opened));
  const recommended = useApp((state) => {
    const { kind, standing } = selectCard(state);
    return kind === 'recommended' && standing === cell;
  });
  const name =
    row.options.length === 1
      ? cellSays(edition, cell, recommended)
      : `${cellNames(edition, row.options, cell.combination.datastore)}: ${stateName(cell)}`;
  return (
    <td>
      <button
        type="button"
        className="cell"
        aria-label={name}
        aria-expanded={opened}
        aria-controls={opened ? TOLD_ID : undefined}
        onClick={() => openPair(store, opened ? null : cell.combination)}
      >
        <VerdictWord verdict={markOf(cell)} word={stateName(cell)} />
        {cell.agrees ? null : <small>not picked</small>}
      </button>
    </td>
  );
}

/** What a cell tells, in the row below its own. */
function Told({
  row,
  cell,
  span,
}: {
  readonly row: TableRow;
  readonly cell: Standing;
  readonly span: number;
}): ReactNode {
  const edition = useApp(selectEdition);
  const { datastore } = cell.combination;
  const name =
    row.options.length === 1
      ? cellName(edition, cell.combination)
      : cellNames(edition, row.options, datastore);
  return (
    <tr className="told" id={TOLD_ID}>
      <td colSpan={span}>
        <section aria-label={name}>
          <OnDemand
            about={{
              kind: 'combinations',
              combinations: row.options.map(({ id }) => ({ networking: id, datastore })),
            }}
          />
        </section>
      </td>
    </tr>
  );
}

interface RowProps {
  readonly row: TableRow;
  readonly span: number;
  /** Whether the last column tells what the only state depends on. */
  readonly depends: boolean;
}

function Row({ row, span, depends }: RowProps): ReactNode {
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const opened = useApp((state) => row.cells.find((cell) => isOpened(cell, state.opened)));
  const recommended = useApp((state) => {
    const { kind, standing } = selectCard(state);
    return kind === 'recommended' && row.cells.some((cell) => cell === standing);
  });
  const [only] = row.cells;
  const shared = row.options.length > 1;
  return (
    <>
      <tr data-recommended={recommended || undefined} data-shared={shared || undefined}>
        <th scope="row">{capital(row.options.map(({ short }) => short).join(', '))}</th>
        {row.cells.map((cell) => (
          <Cell key={cell.combination.datastore} row={row} cell={cell} />
        ))}
        {!depends || only === undefined ? null : (
          <td className="hangs-on">
            {isAcceptable(only.best)
              ? hangsOn(
                  edition,
                  only.dependsOn.filter((facet) => facetWord(facet).decided !== true),
                  picks,
                )
              : ''}
          </td>
        )}
      </tr>
      {opened === undefined ? null : <Told row={row} cell={opened} span={span} />}
    </>
  );
}

/** Networking by datastore: what says the same is said once, and a cell tells in the row below. */
export function Combinations(): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const [whole, setWhole] = useState(false);
  const { columns, rows, folded, elsewhere, of } = useApp((state) => selectTable(state, whole));
  const depends =
    columns.length === 1 && rows.some(({ cells }) => cells.some(({ best }) => isAcceptable(best)));
  const span = columns.length + (depends ? 2 : 1);
  const foldable =
    folded.length > 0 || elsewhere.length > 0 || rows.some(({ options }) => options.length > 1);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = card.current;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || store.getState().opened === null) {
        moveBetweenCells(event);
        return;
      }
      const cell = element?.querySelector<HTMLElement>('.cell[aria-expanded="true"]');
      openPair(store, null);
      cell?.focus();
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, [store]);
  return (
    <section
      className="card combinations"
      aria-labelledby="combinations"
      data-columns={columns.length}
      ref={card}
    >
      <table>
        <caption>
          <h2 id="combinations">All combinations</h2>
        </caption>
        <thead>
          <tr>
            <th scope="col">Networking</th>
            {columns.map((datastore) => (
              <th scope="col" key={datastore}>
                with {storeSays(edition, datastore)}
              </th>
            ))}
            {depends ? <th scope="col">depends on</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.options.map(({ id }) => id).join(' ')} row={row} span={span} depends={depends} />
          ))}
        </tbody>
      </table>
      {foldable || whole ? (
        <p className="folded">
          {folded.map((column) => (
            <span key={column.datastore}>
              {foldedSays(edition, column)}
              <FactMarks ids={column.from} />{' '}
            </span>
          ))}
          {elsewhere.length === 0 ? '' : `${elsewhereSays(edition, elsewhere)} `}
          <button type="button" className="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? 'Show fewer' : `Show all ${of}`}
          </button>
        </p>
      ) : null}
    </section>
  );
}
