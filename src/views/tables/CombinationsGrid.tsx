import { type ReactNode, useMemo, useState } from 'react';
import type { Ruling } from '../../engine/explain.ts';
import { isAcceptable, rankOf } from '../../engine/verdict.ts';
import type { Edition } from '../../facts/types.ts';
import { selectEdition, selectRulings } from '../../store/select/ruling.ts';
import { useApp } from '../../store/connect/context.tsx';
import {
  answerName,
  combinationName,
  facetName,
  listOf,
  optionName,
  verdictName,
} from '../../words/names.ts';
import { ruleShort } from '../../words/reasons.ts';
import { combinationKey } from '../../words/sentences.ts';
import { Reasons } from '../decide/told/Reasons.tsx';
import { Grid } from './Grid.tsx';
import type { GridColumn, GridRow } from './rows.ts';
import { TimedCombinations } from './TimedCombinations.tsx';
import { VerdictWord } from '../parts/VerdictMark.tsx';

const COLUMNS: readonly GridColumn[] = [
  { id: 'networking', label: 'Networking', choice: true },
  { id: 'datastore', label: 'Datastore', choice: true },
  { id: 'best', label: 'Best verdict', choice: true },
  { id: 'worst', label: 'Worst verdict', choice: true },
  { id: 'plugin', label: 'Windows CNI plugin', choice: true },
  { id: 'depends', label: 'Still decides', choice: true },
  { id: 'actions', label: 'Do first' },
  { id: 'limits', label: 'Limits', hidden: true },
];

function row(edition: Edition, ruling: Ruling): GridRow {
  const { combination, best, worst, dependsOn } = ruling;
  const depends = dependsOn.map((facet) => facetName(edition, facet));
  const actions = ruling.actions.map(({ action }) => action.short);
  const plugin = edition.options.find(({ id }) => id === combination.networking)?.windowsPlugin;
  return {
    id: combinationKey(combination),
    name: combinationName(edition, combination),
    applies: ruling.agrees && isAcceptable(best),
    text: {
      networking: optionName(edition, combination.networking),
      datastore: answerName(edition, 'datastore', combination.datastore),
      best: verdictName(best),
      worst: verdictName(worst),
      plugin: plugin ?? 'not documented',
      depends: listOf(depends) || 'nothing',
      actions: actions.join('; '),
      limits: ruling.limitations.map(({ limitation }) => limitation.feature).join('; '),
    },
    values: { depends: depends.length === 0 ? ['nothing'] : depends },
    order: { best: rankOf(best), worst: rankOf(worst) },
    show: {
      best: <VerdictWord verdict={best} />,
      worst: <VerdictWord verdict={worst} />,
      // Titles are long and releases ask for many things: a row stays a row, and the plan tells them all.
      ...(actions.length > 0 && edition.entry.kind === 'release'
        ? { actions: `${actions.length} ${actions.length === 1 ? 'action' : 'actions'}` }
        : {}),
    },
    search: ruling.reasons
      .map((reason) => (reason.kind === 'rule' ? ruleShort(edition, reason.rule) : ''))
      .join(' '),
    detail: <Reasons reasons={ruling.reasons} networking={combination.networking} />,
  };
}

/** Every pair of the edition, judged under the picks. */
export function CombinationsGrid(): ReactNode {
  const edition = useApp(selectEdition);
  const rulings = useApp(selectRulings);
  const [timed, setTimed] = useState(false);
  const rows = useMemo(() => rulings.map((ruling) => row(edition, ruling)), [edition, rulings]);
  return (
    <>
      <h2>Combinations</h2>
      <label className="check onward">
        <input type="checkbox" checked={timed} onChange={() => setTimed(!timed)} />
        Show releases
      </label>
      {timed ? (
        <TimedCombinations columns={COLUMNS} rows={rows} />
      ) : (
        <Grid caption="Combinations" columns={COLUMNS} rows={rows} unit="combinations" />
      )}
    </>
  );
}
