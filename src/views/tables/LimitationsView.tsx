import { type ReactNode, useEffect, useMemo } from 'react';
import type { Ruling } from '../../engine/explain.ts';
import { isAcceptable } from '../../engine/verdict.ts';
import type { Edition, Limitation } from '../../facts/types.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectRulings } from '../../store/select/ruling.ts';
import { selectAllLimitations, selectTimes } from '../../store/select/times.ts';
import { showLimits } from '../../store/state/store.ts';
import { limitCosts, waySays } from '../../words/limits.ts';
import { type CitedFacts, combinationName, limitGroupName, optionName } from '../../words/names.ts';
import { editionWord, spanSays } from '../../words/times.ts';
import { Coded } from '../parts/Coded.tsx';
import { SOURCE_COLUMNS, sourceTexts, TIME_COLUMNS, timesAlone, withTimes } from './columns.ts';
import { Grid } from './Grid.tsx';
import type { GridColumn, GridRow } from './rows.ts';
import { Marked } from './Marked.tsx';
import { useReleases } from './useReleases.tsx';
import { selectEdition } from '../../store/select/edition.ts';

const COLUMNS: readonly GridColumn[] = [
  { id: 'feature', label: 'Feature' },
  { id: 'costs', label: 'What it costs you' },
  { id: 'topics', label: 'Topic', choice: true, hidden: true },
  { id: 'group', label: 'Kind', choice: true, hidden: true },
  { id: 'goes', label: 'Goes with', choice: true },
  { id: 'way', label: 'Way around', choice: true },
  ...TIME_COLUMNS,
  { id: 'short', label: 'In short', file: true },
  { id: 'says', label: 'What the documents say', file: true },
  { id: 'because', label: 'Why', file: true },
  { id: 'reading', label: 'Where documents disagree', file: true },
  { id: 'ways', label: 'Ways around', file: true },
  ...SOURCE_COLUMNS,
  { id: 'id', label: 'Fact', hidden: true },
];

/** Whether a way around is stated by the source, only advised by us, or neither. */
function wayOf({ workarounds }: Limitation): string {
  if (workarounds.some(({ by }) => by === 'source')) return 'documented';
  return workarounds.length > 0 ? 'our advice' : 'none documented';
}

function placesOf({ id, citation, also = [] }: Limitation): readonly CitedFacts[] {
  return [citation, ...also].map((one) => ({ citation: one, facts: [id] }));
}

function Told({ limitation, of }: { readonly limitation: Limitation; readonly of: Edition }): ReactNode {
  const { says, because, reading, workarounds } = limitation;
  return (
    <div className="told">
      <p>
        <Marked text={says} places={placesOf(limitation)} of={of} />
      </p>
      {[because, reading].map((text) =>
        text === undefined ? null : (
          <p key={text}>
            <Coded text={text} />
          </p>
        ),
      )}
      {workarounds.length === 0 ? null : (
        <>
          <h3>Ways around</h3>
          <ul>
            {workarounds.map((way) => (
              <li key={way.id}>
                <Coded text={waySays(way)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** A limitation with the combinations that it goes with; `of` has the documents that it cites. */
function row(edition: Edition, limitation: Limitation, having: readonly Ruling[], of: Edition): GridRow {
  const options = [...new Set(having.map(({ combination }) => optionName(edition, combination.networking)))];
  const whole = options.length === edition.options.length;
  const places = placesOf(limitation);
  const costs = limitCosts(limitation);
  return {
    id: limitation.id,
    applies: having.some((ruling) => ruling.agrees && isAcceptable(ruling.best)),
    text: {
      feature: limitation.feature,
      costs,
      topics: limitation.topics.join(', '),
      group: limitGroupName(limitation.group),
      goes: whole ? 'every option' : options.length === 0 ? 'none with your picks' : options.join(', '),
      way: wayOf(limitation),
      short: limitation.short,
      says: limitation.says,
      because: limitation.because ?? '',
      reading: limitation.reading ?? '',
      ways: limitation.workarounds.map(waySays).join('\n'),
      ...sourceTexts(of, places),
      id: limitation.id,
    },
    values: { goes: options, topics: limitation.topics },
    show: {
      costs: <Marked text={costs} places={places} of={of} />,
    },
    search: [
      ...(limitation.synonyms ?? []),
      ...(limitation.identifiers ?? []),
      ...having.map(({ combination }) => combinationName(edition, combination)),
    ].join(' '),
    detail: <Told limitation={limitation} of={of} />,
  };
}

/** The limitations of the edition at hand. */
function useOwnRows(): readonly GridRow[] {
  const edition = useApp(selectEdition);
  const rulings = useApp(selectRulings);
  const times = useApp((state) => selectTimes(state, 'limitation'));
  return useMemo(
    () =>
      edition.limitations.map((limitation) => {
        const having = rulings.filter((ruling) =>
          ruling.limitations.some((one) => one.limitation.id === limitation.id),
        );
        return withTimes(
          row(edition, limitation, having, edition),
          times?.get(limitation.id) ?? timesAlone(edition, limitation),
        );
      }),
    [edition, rulings, times],
  );
}

/** The limitations of all releases, a row for each stretch of releases that says the same; null until they are here. */
function useAllRows(wanted: boolean): readonly GridRow[] | null {
  const edition = useApp(selectEdition);
  const all = useApp((state) => (wanted ? selectAllLimitations(state) : null));
  return useMemo(
    () =>
      all?.map((chapter) => {
        const { limitation, rulings, span, of } = chapter;
        return {
          ...withTimes(row(edition, limitation, rulings, of), chapter),
          id: `${limitation.id} ${span.since}`,
          name: `${limitation.feature}, ${spanSays(span)}`,
        };
      }) ?? null,
    [all, edition],
  );
}

function ScopeChoice(): ReactNode {
  const store = useAppStore();
  const all = useApp((state) => state.preset.limits === 'all');
  const own = useApp((state) => editionWord(state.preset.edition));
  return (
    <p className="grid-scope">
      <label htmlFor="limitations-of">Limitations of</label>
      <select
        id="limitations-of"
        value={all ? 'all' : 'edition'}
        onChange={(event) => showLimits(store, event.target.value === 'all' ? 'all' : 'edition')}
      >
        <option value="edition">this release, {own}</option>
        <option value="all">all releases</option>
      </select>
    </p>
  );
}

/** All limitations on Windows, with the ways around them: of the edition at hand, or of all releases. */
export function LimitationsView(): ReactNode {
  const wantsAll = useApp((state) => state.preset.limits === 'all');
  const { ask, onReleases, note } = useReleases();
  useEffect(() => {
    if (wantsAll) ask();
  }, [wantsAll, ask]);
  const own = useOwnRows();
  const all = useAllRows(wantsAll);
  const rows = wantsAll ? all : own;
  return (
    <>
      <h2>Limitations on Windows</h2>
      <p className="lead">A limitation rules a combination out only where you must have what it forbids.</p>
      <ScopeChoice />
      {note}
      {rows === null ? null : (
        <Grid
          caption="Limitations on Windows"
          columns={COLUMNS}
          rows={rows}
          unit={wantsAll ? 'statements' : 'limitations'}
          timed={wantsAll}
          onReleases={onReleases}
        />
      )}
    </>
  );
}
