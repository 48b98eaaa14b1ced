import { type ReactNode, useMemo } from 'react';
import type { Ruling } from '../../engine/explain.ts';
import { isAcceptable, rankOf } from '../../engine/verdict.ts';
import type { Edition } from '../../facts/types.ts';
import { useApp } from '../../store/connect/context.tsx';
import { selectRulings } from '../../store/select/ruling.ts';
import { selectPairTimes } from '../../store/select/times.ts';
import type { Picks } from '../../vocabulary.ts';
import {
  answerName,
  citationsOf,
  combinationName,
  facetName,
  listOf,
  optionName,
  verdictName,
} from '../../words/names.ts';
import { markOf, stateName } from '../../words/outlook.ts';
import { reasonFrom, reasonSays } from '../../words/reasons.ts';
import { combinationKey } from '../../words/sentences.ts';
import { Reasons } from '../decide/told/Reasons.tsx';
import { VerdictWord } from '../parts/VerdictMark.tsx';
import { SOURCE_COLUMNS, sourceTexts, TIME_COLUMNS, withTimes } from './columns.ts';
import { Grid } from './Grid.tsx';
import type { GridColumn, GridRow } from './rows.ts';
import { useReleases } from './useReleases.tsx';
import { selectEdition, selectPicks } from '../../store/select/edition.ts';

const COLUMNS: readonly GridColumn[] = [
  { id: 'networking', label: 'Networking', choice: true },
  { id: 'datastore', label: 'Datastore', choice: true },
  { id: 'state', label: 'State', choice: true },
  { id: 'depends', label: 'Depends on', choice: true },
  { id: 'plugin', label: 'Windows CNI plugin', choice: true },
  { id: 'actions', label: 'Do first' },
  { id: 'limits', label: 'Limits', hidden: true },
  { id: 'best', label: 'Best state', choice: true, hidden: true },
  { id: 'worst', label: 'Worst state', choice: true, hidden: true },
  ...TIME_COLUMNS,
  { id: 'reasons', label: 'Reasons', file: true },
  ...SOURCE_COLUMNS,
];

function row(edition: Edition, picks: Picks, ruling: Ruling): GridRow {
  const { combination, best, worst, dependsOn } = ruling;
  const depends = dependsOn.map((facet) => facetName(edition, facet));
  // What does not work needs nothing done first.
  const actions = isAcceptable(best) ? ruling.actions.map(({ action }) => action.short) : [];
  const plugin = edition.options.find(({ id }) => id === combination.networking)?.windowsPlugin;
  const from = ruling.reasons.flatMap((reason) => reasonFrom(reason));
  return {
    id: combinationKey(combination),
    name: combinationName(edition, combination),
    applies: ruling.agrees && isAcceptable(best),
    text: {
      networking: optionName(edition, combination.networking),
      datastore: answerName(edition, 'datastore', combination.datastore),
      state: stateName(ruling),
      depends: listOf(depends) || 'nothing',
      plugin: plugin ?? 'not documented',
      actions: actions.join('; ') || (isAcceptable(best) ? 'nothing' : ''),
      limits: ruling.limitations.map(({ limitation }) => limitation.feature).join('; ') || 'none stated',
      best: verdictName(best),
      worst: verdictName(worst),
      reasons: ruling.reasons
        .map((reason) => reasonSays(edition, reason, combination.networking, picks))
        .join('\n'),
      ...sourceTexts(edition, citationsOf(edition, from)),
    },
    values: { depends: depends.length === 0 ? ['nothing'] : depends },
    order: { state: rankOf(best) * 10 + rankOf(worst), best: rankOf(best), worst: rankOf(worst) },
    show: {
      state: <VerdictWord verdict={markOf(ruling)} word={stateName(ruling)} />,
      best: <VerdictWord verdict={best} />,
      worst: <VerdictWord verdict={worst} />,
      // Releases ask for many things: a row stays a row, and the plan tells them all.
      ...(actions.length > 1 ? { actions: `${actions.length} actions` } : {}),
    },
    detail: <Reasons reasons={ruling.reasons} networking={combination.networking} />,
  };
}

/** Every combination of the edition, judged under the picks. */
export function CombinationsGrid(): ReactNode {
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const rulings = useApp(selectRulings);
  const { asked, onReleases, note } = useReleases();
  // Judging every combination in every edition takes its time: it waits until somebody asks.
  const times = useApp((state) => (asked ? selectPairTimes(state) : null));
  const plain = useMemo(
    () => rulings.map((ruling) => row(edition, picks, ruling)),
    [edition, picks, rulings],
  );
  const rows = useMemo(
    () =>
      plain.map((one) => {
        const found = times?.get(one.id);
        return found === undefined ? one : withTimes(one, found);
      }),
    [plain, times],
  );
  return (
    <>
      <h2>Combinations</h2>
      {note}
      <Grid
        caption="Combinations"
        columns={COLUMNS}
        rows={rows}
        unit="combinations"
        onReleases={onReleases}
      />
    </>
  );
}
