import { type ReactNode, useEffect, useMemo } from 'react';
import type { Ruling } from '../../engine/explain.ts';
import { isAcceptable } from '../../engine/verdict.ts';
import type { Edition, Limitation, Source } from '../../facts/types.ts';
import { selectEdition, selectRulings } from '../../store/select/ruling.ts';
import { selectAllLimitations, selectTimes } from '../../store/select/times.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { showLimits } from '../../store/state/store.ts';
import { citationName, combinationName, optionName } from '../../words/names.ts';
import { editionWord, spanSays } from '../../words/times.ts';
import { Grid } from './Grid.tsx';
import type { GridColumn, GridRow } from './rows.ts';
import { timeColumns, timesAlone, withTimes } from './columns.ts';
import { useReleases } from './useReleases.tsx';

const OWN_COLUMNS: readonly GridColumn[] = [
  { id: 'feature', label: 'Feature' },
  { id: 'short', label: 'What holds on Windows' },
  { id: 'goes', label: 'Goes with', choice: true },
  { id: 'way', label: 'Way around', choice: true },
  { id: 'id', label: 'Fact', hidden: true },
  { id: 'section', label: 'Source', hidden: true },
];

/** Whether a way around is stated by the source, only advised by us, or neither. */
function wayOf({ workarounds }: Limitation): string {
  if (workarounds.some(({ by }) => by === 'source')) return 'documented';
  return workarounds.length > 0 ? 'our advice' : 'none documented';
}

function Told({
  limitation,
  sources,
}: {
  readonly limitation: Limitation;
  readonly sources: readonly Source[];
}): ReactNode {
  return (
    <div className="told">
      <p>
        {limitation.says}{' '}
        <cite>
          {citationName({ sources }, limitation.citation)} <span className="fact-ids">{limitation.id}</span>
        </cite>
      </p>
      {[limitation.costs, limitation.because, limitation.reading].map((text) =>
        text === undefined ? null : <p key={text}>{text}</p>,
      )}
      <ul>
        {limitation.workarounds.map(({ id, says, price }) => (
          <li key={id}>
            {says} {price === undefined ? null : <strong>Price: {price}</strong>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function row(
  edition: Edition,
  limitation: Limitation,
  having: readonly Ruling[],
  sources: readonly Source[],
): GridRow {
  const options = [...new Set(having.map(({ combination }) => optionName(edition, combination.networking)))];
  const whole = options.length === edition.options.length;
  return {
    id: limitation.id,
    applies: having.some((ruling) => ruling.agrees && isAcceptable(ruling.best)),
    text: {
      feature: limitation.feature,
      short: limitation.short,
      goes: whole ? 'every option' : options.length === 0 ? 'none with your picks' : options.join(', '),
      way: wayOf(limitation),
      id: limitation.id,
      section: limitation.citation.section,
    },
    values: { goes: options },
    search: [
      limitation.says,
      ...[limitation.costs, limitation.because, limitation.reading].map((text) => text ?? ''),
      ...limitation.topics,
      ...(limitation.synonyms ?? []),
      ...limitation.workarounds.map(({ says, price }) => `${says} ${price ?? ''}`),
      ...having.map(({ combination }) => combinationName(edition, combination)),
    ].join(' '),
    detail: <Told limitation={limitation} sources={sources} />,
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
          row(edition, limitation, having, edition.sources),
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
      all?.chapters.map((chapter) => {
        const { limitation, rulings, span } = chapter;
        const told = withTimes(row(edition, limitation, rulings, all.sources), chapter);
        return {
          ...told,
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
    <p className="lead">
      <label htmlFor="limitations-of">Limitations of</label>{' '}
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
  const { ask, note } = useReleases();
  useEffect(() => {
    if (wantsAll) ask();
  }, [wantsAll, ask]);
  const own = useOwnRows();
  const all = useAllRows(wantsAll);
  const columns = useMemo(() => [...OWN_COLUMNS, ...timeColumns(ask)], [ask]);
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
          columns={columns}
          rows={rows}
          unit={wantsAll ? 'statements' : 'limitations'}
        />
      )}
    </>
  );
}
