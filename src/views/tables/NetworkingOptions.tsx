import { type ReactNode, useMemo } from 'react';
import type { Ruling } from '../../engine/explain.ts';
import { isAcceptable, rankOf } from '../../engine/verdict.ts';
import type { Edition, NetworkingOption, RouteOrigin } from '../../facts/types.ts';
import { sayingOf } from '../../facts/sayings.ts';
import { selectEdition, selectRulings } from '../../store/select/ruling.ts';
import { selectTimes } from '../../store/select/times.ts';
import { useApp } from '../../store/connect/context.tsx';
import type { Verdict } from '../../vocabulary.ts';
import { verdictName } from '../../words/names.ts';
import { textSays } from '../../words/plain.ts';
import { FactMarks } from '../parts/SourceMarks.tsx';
import { PacketPath } from '../parts/PacketPath.tsx';
import { Grid } from './Grid.tsx';
import type { GridColumn, GridRow } from './rows.ts';
import { timeColumns, timesAlone, withTimes } from './columns.ts';
import { useReleases } from './useReleases.tsx';
import { VerdictWord } from '../parts/VerdictMark.tsx';

const OWN_COLUMNS: readonly GridColumn[] = [
  { id: 'option', label: 'Option' },
  { id: 'verdict', label: 'Under my picks', choice: true },
  { id: 'plugin', label: 'Windows CNI plugin', choice: true },
  { id: 'linux', label: 'Linux side', choice: true },
  { id: 'routes', label: 'Routes', choice: true },
  { id: 'summary', label: 'In short' },
  { id: 'section', label: 'Source', hidden: true },
];

const ROUTES: Readonly<Record<RouteOrigin, string>> = {
  automatic: 'by themselves',
  provider: 'from a provider',
  'by-hand': 'by hand',
};

function bestOf(rulings: readonly Ruling[]): Verdict {
  const [first] = rulings.map(({ best }) => best).sort((a, b) => rankOf(a) - rankOf(b));
  return first ?? 'unsupported';
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
            {textSays(edition, sayingOf(edition, id))} <FactMarks ids={[id]} />
          </li>
        ))}
        {option.offers === undefined ? null : <li>Offers: {option.offers.join('; ')}.</li>}
      </ul>
    </div>
  );
}

function row(edition: Edition, option: NetworkingOption, rulings: readonly Ruling[]): GridRow {
  const own = rulings.filter(({ combination }) => combination.networking === option.id);
  const agreeing = own.filter((ruling) => ruling.agrees);
  const verdict = bestOf(agreeing.length === 0 ? own : agreeing);
  return {
    id: option.id,
    applies: agreeing.some(({ best }) => isAcceptable(best)),
    text: {
      option: option.name,
      verdict: verdictName(verdict),
      plugin: option.windowsPlugin ?? 'not documented',
      linux: option.linuxSide ?? 'not documented',
      routes: option.routes === null ? 'not documented' : ROUTES[option.routes],
      summary: option.summary,
      section: option.citation.section,
    },
    order: { verdict: rankOf(verdict) },
    show: {
      verdict: <VerdictWord verdict={verdict} />,
      plugin: option.windowsPlugin === null ? 'not documented' : <code>{option.windowsPlugin}</code>,
    },
    search: option.tells.map((id) => `${id} ${textSays(edition, sayingOf(edition, id))}`).join(' '),
    detail: <Told edition={edition} option={option} />,
  };
}

/** All networking options of the edition, with everything that is said about them. */
export function NetworkingOptions(): ReactNode {
  const edition = useApp(selectEdition);
  const rulings = useApp(selectRulings);
  const times = useApp((state) => selectTimes(state, 'option'));
  const { ask, note } = useReleases();
  const columns = useMemo(() => [...OWN_COLUMNS, ...timeColumns(ask)], [ask]);
  const rows = useMemo(
    () =>
      edition.options.map((option) =>
        withTimes(row(edition, option, rulings), times?.get(option.id) ?? timesAlone(edition, option)),
      ),
    [edition, rulings, times],
  );
  return (
    <>
      <h2>Networking options</h2>
      <p className="lead">The option decides which CNI plugin runs on Windows.</p>
      {note}
      <Grid caption="Networking options" columns={columns} rows={rows} unit="options" />
    </>
  );
}
