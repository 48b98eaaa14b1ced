import { type ReactNode, useMemo } from 'react';
import type { Ruling } from '../../engine/explain.ts';
import { isAcceptable, rankOf } from '../../engine/verdict.ts';
import type { Edition, NetworkingOption, RouteOrigin } from '../../facts/types.ts';
import { sayingOf } from '../../facts/sayings.ts';
import { belongsElsewhere } from '../../store/select/answer.ts';
import { selectRulings } from '../../store/select/ruling.ts';
import { selectTimes } from '../../store/select/times.ts';
import { useApp } from '../../store/connect/context.tsx';
import { belongsSays } from '../../words/grids.ts';
import { citationsOf, citedOnce } from '../../words/names.ts';
import { markOf, stateName } from '../../words/outlook.ts';
import { textSays } from '../../words/plain.ts';
import { PacketPath } from '../parts/PacketPath.tsx';
import { Grid } from './Grid.tsx';
import type { GridColumn, GridRow } from './rows.ts';
import { SOURCE_COLUMNS, sourceTexts, TIME_COLUMNS, timesAlone, withTimes } from './columns.ts';
import { Marked } from './Marked.tsx';
import { useReleases } from './useReleases.tsx';
import { VerdictWord } from '../parts/VerdictMark.tsx';
import { selectEdition, selectPicks } from '../../store/select/edition.ts';

const COLUMNS: readonly GridColumn[] = [
  { id: 'option', label: 'Option' },
  { id: 'state', label: 'Under my picks', choice: true },
  { id: 'summary', label: 'In short' },
  { id: 'plugin', label: 'Windows CNI plugin', choice: true },
  { id: 'linux', label: 'Linux side', choice: true },
  { id: 'routes', label: 'Routes', choice: true },
  ...TIME_COLUMNS,
  { id: 'travels', label: 'How a packet travels', file: true },
  { id: 'tells', label: 'What the documents say', file: true },
  { id: 'offers', label: 'Offers', file: true },
  ...SOURCE_COLUMNS,
];

const ROUTES: Readonly<Record<RouteOrigin, string>> = {
  automatic: 'by themselves',
  provider: 'from a provider',
  'by-hand': 'by hand',
};

/** The best that can become of an option. */
function outlookOf(rulings: readonly Ruling[]): Pick<Ruling, 'best' | 'worst'> {
  const [first] = rulings.toSorted(
    (a, b) => rankOf(a.best) - rankOf(b.best) || rankOf(a.worst) - rankOf(b.worst),
  );
  return first ?? { best: 'unsupported', worst: 'unsupported' };
}

function Told({
  edition,
  option,
}: {
  readonly edition: Edition;
  readonly option: NetworkingOption;
}): ReactNode {
  return (
    <div className="told">
      <PacketPath option={option} />
      <p>{option.travels}</p>
      <ul>
        {option.tells.map((id) => (
          <li key={id}>
            <Marked text={textSays(edition, sayingOf(edition, id))} places={citationsOf(edition, [id])} />
          </li>
        ))}
        {option.offers === undefined ? null : <li>Offers: {option.offers.join('; ')}.</li>}
      </ul>
    </div>
  );
}

function row(
  edition: Edition,
  option: NetworkingOption,
  rulings: readonly Ruling[],
  elsewhere: boolean,
): GridRow {
  const own = rulings.filter(({ combination }) => combination.networking === option.id);
  const agreeing = own.filter((ruling) => ruling.agrees);
  const outlook = outlookOf(agreeing.length === 0 ? own : agreeing);
  const state =
    elsewhere && option.home !== undefined ? belongsSays(edition, option.home) : stateName(outlook);
  const places = [option.citation, ...(option.also ?? [])].map((citation) => ({
    citation,
    facts: option.tells,
  }));
  return {
    id: option.id,
    applies: agreeing.some(({ best }) => isAcceptable(best)),
    text: {
      option: option.name,
      state,
      summary: option.summary,
      plugin: option.windowsPlugin ?? 'not documented',
      linux: option.linuxSide ?? 'not documented',
      routes: option.routes === null ? 'not documented' : ROUTES[option.routes],
      travels: option.travels,
      tells: option.tells.map((id) => textSays(edition, sayingOf(edition, id))).join('\n'),
      offers: option.offers?.join('\n') ?? '',
      ...sourceTexts(edition, citedOnce([...places, ...citationsOf(edition, option.tells)])),
    },
    order: { state: rankOf(outlook.best) * 10 + rankOf(outlook.worst) },
    show: {
      state: elsewhere ? (
        <span className="quiet-text">– {state}</span>
      ) : (
        <VerdictWord verdict={markOf(outlook)} word={state} />
      ),
      summary: <Marked text={option.summary} places={places} />,
      ...(option.windowsPlugin === null ? {} : { plugin: <code>{option.windowsPlugin}</code> }),
    },
    search: option.tells.join(' '),
    detail: <Told edition={edition} option={option} />,
  };
}

/** All networking options of the edition, with everything that is said about them. */
export function NetworkingOptions(): ReactNode {
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const rulings = useApp(selectRulings);
  const times = useApp((state) => selectTimes(state, 'option'));
  const { onReleases, note } = useReleases();
  const rows = useMemo(
    () =>
      edition.options.map((option) =>
        withTimes(
          row(edition, option, rulings, belongsElsewhere(option, picks, rulings)),
          times?.get(option.id) ?? timesAlone(edition, option),
        ),
      ),
    [edition, picks, rulings, times],
  );
  return (
    <>
      <h2>Networking options</h2>
      <p className="lead">The option decides which CNI plugin runs on Windows.</p>
      {note}
      <Grid
        caption="Networking options"
        columns={COLUMNS}
        rows={rows}
        unit="options"
        onReleases={onReleases}
      />
    </>
  );
}
