import { type ReactNode, useMemo } from 'react';
import type { Ruling } from '../../engine/explain.ts';
import { isAcceptable } from '../../engine/verdict.ts';
import { sayingOf } from '../../facts/sayings.ts';
import type { DatastoreRow, DatastoreWord, Edition } from '../../facts/types.ts';
import { useApp } from '../../store/connect/context.tsx';
import { selectRulings } from '../../store/select/ruling.ts';
import { selectTimes } from '../../store/select/times.ts';
import type { Verdict } from '../../vocabulary.ts';
import { answerName, citationsOf, combinationName, optionName } from '../../words/names.ts';
import { markOf } from '../../words/outlook.ts';
import { datastoreWord } from '../../words/grids.ts';
import { textSays } from '../../words/plain.ts';
import { outlookSays } from '../../words/sentences.ts';
import { VerdictWord } from '../parts/VerdictMark.tsx';
import { SOURCE_COLUMNS, sourceTexts, TIME_COLUMNS, timesAlone, withTimes } from './columns.ts';
import { Grid } from './Grid.tsx';
import type { GridColumn, GridRow } from './rows.ts';
import { Marked } from './Marked.tsx';
import { useReleases } from './useReleases.tsx';
import { selectEdition } from '../../store/select/edition.ts';

/** The shape beside each word of the table. */
const SHAPES: Readonly<Record<DatastoreWord, Verdict>> = {
  yes: 'supported',
  no: 'unsupported',
  'by install method': 'limited',
  'not stated': 'not-stated',
};

function columnsOf(edition: Edition): readonly GridColumn[] {
  return [
    { id: 'mode', label: 'Networking mode' },
    { id: 'etcd', label: answerName(edition, 'datastore', 'etcd'), choice: true },
    { id: 'kubernetes', label: answerName(edition, 'datastore', 'kubernetes'), choice: true },
    { id: 'covers', label: 'Covers', choice: true },
    ...TIME_COLUMNS,
    { id: 'mine', label: 'Under my picks', file: true },
    ...SOURCE_COLUMNS,
    { id: 'id', label: 'Fact', hidden: true },
  ];
}

function row(edition: Edition, fact: DatastoreRow, rulings: readonly Ruling[]): GridRow {
  const own = rulings.filter(({ combination }) => fact.networking.includes(combination.networking));
  const names = fact.networking.map((id) => optionName(edition, id));
  const places = [{ citation: fact.citation, facts: [fact.id] }];
  const told = own.map((ruling) => ({
    ruling,
    name: combinationName(edition, ruling.combination),
    says: outlookSays(edition, ruling),
  }));
  return {
    id: fact.id,
    applies: own.some((ruling) => ruling.agrees && isAcceptable(ruling.best)),
    text: {
      mode: fact.mode,
      etcd: datastoreWord(fact.etcd),
      kubernetes: datastoreWord(fact.kubernetes),
      covers: names.join(', '),
      mine: told.map(({ name, says }) => `${name}: ${says}`).join('\n'),
      ...sourceTexts(edition, places),
      id: fact.id,
    },
    values: { covers: names },
    show: {
      etcd: <VerdictWord verdict={SHAPES[fact.etcd]} word={datastoreWord(fact.etcd)} />,
      kubernetes: <VerdictWord verdict={SHAPES[fact.kubernetes]} word={datastoreWord(fact.kubernetes)} />,
      covers: (
        <span>
          <Marked text={names.join(', ')} places={places} />
        </span>
      ),
    },
    detail: (
      <div className="told">
        <p>Under your picks:</p>
        <ul>
          {told.map(({ ruling, name, says }) => (
            <li key={name}>
              <VerdictWord verdict={markOf(ruling)} word={`${name}: ${says}`} />
            </li>
          ))}
        </ul>
      </div>
    ),
  };
}

/** The datastore table, row by row as the document prints it. */
export function DatastoresView(): ReactNode {
  const edition = useApp(selectEdition);
  const rulings = useApp(selectRulings);
  const times = useApp((state) => selectTimes(state, 'datastore'));
  const { onReleases, note } = useReleases();
  const columns = useMemo(() => columnsOf(edition), [edition]);
  const rows = useMemo(
    () =>
      edition.datastoreRows.map((fact) =>
        withTimes(row(edition, fact, rulings), times?.get(fact.id) ?? timesAlone(edition, fact)),
      ),
    [edition, rulings, times],
  );
  return (
    <>
      <h2>Datastore support</h2>
      {edition.concepts
        .filter(({ where }) => where === 'datastore')
        .map(({ id, from }) => (
          <p className="lead" key={id}>
            <Marked text={textSays(edition, sayingOf(edition, from))} places={citationsOf(edition, [from])} />
          </p>
        ))}
      {note}
      <Grid caption="Datastore support" columns={columns} rows={rows} unit="modes" onReleases={onReleases} />
    </>
  );
}
