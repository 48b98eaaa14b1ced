import type { CSSProperties, ReactNode } from 'react';
import { useApp } from '../../store/connect/context.tsx';
import { selectSides } from '../../store/select/changes.ts';
import { selectRoute } from '../../store/select/route.ts';
import { type RouteLine, type SaidStop, stopSays } from '../../words/route.ts';
import { ReleaseMarks } from '../parts/SourceMarks.tsx';
import { spotsOf } from './routePicture.ts';

/** The stops by the column that tells of them: what is passed goes with the next one where something is done. */
function columnsOf(stops: readonly SaidStop[]): readonly (readonly SaidStop[])[] {
  const columns: SaidStop[][] = [];
  let passed: SaidStop[] = [];
  for (const stop of stops) {
    passed.push(stop);
    if (stop.part === 'pass') continue;
    columns.push(passed);
    passed = [];
  }
  return columns;
}

/** How wide a column is against the others: most is to be done where something moves. */
function widthOf(column: readonly SaidStop[]): number {
  const part = column.at(-1)?.part;
  return part === 'stop' ? 2 : part === 'end' ? 1.6 : 1;
}

const TOP = 18;
/** From here on, in percent, the next name leaves room for a longer one at the start. */
const WIDE = 18;

/** The way as a line with its stops. */
function Picture({ columns }: { readonly columns: readonly (readonly SaidStop[])[] }): ReactNode {
  const spots = spotsOf(
    columns.map((stops) => ({ width: widthOf(stops), releases: stops.map(({ release }) => release) })),
  );
  const stops = columns.flat();
  const isWide = (spots[1]?.at ?? 0) > WIDE;
  return (
    <svg className="route-line" height="64" aria-hidden="true">
      <line x1="0%" x2="100%" y1={TOP} y2={TOP} />
      {stops.map(({ release, part, kubernetes }, index) => {
        const at = spots[index]?.at ?? 0;
        const anchor = at === 0 ? 'start' : at === 100 ? 'end' : 'middle';
        return (
          <g key={release} data-part={part}>
            <circle cx={`${at}%`} cy={TOP} r={part === 'pass' ? 6 : 9} />
            <text x={`${at}%`} y={TOP + 28} textAnchor={anchor}>
              {release}
            </text>
            <text className="lists" x={`${at}%`} y={TOP + 44} textAnchor={anchor}>
              {index === 0 && kubernetes !== '' && isWide ? `Kubernetes ${kubernetes}` : kubernetes}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Lines({
  stop,
  lines,
}: {
  readonly stop: SaidStop;
  readonly lines: readonly RouteLine[];
}): ReactNode {
  return lines.map(({ id, says, cited }) => (
    <li key={id}>
      {says}
      <ReleaseMarks edition={stop.edition} places={cited} />
    </li>
  ));
}

/** What the stop before has not told yet. */
function news(lines: readonly RouteLine[], told: readonly RouteLine[]): readonly RouteLine[] {
  return lines.filter(({ says }) => told.every((one) => one.says !== says));
}

interface StopProps {
  readonly stop: SaidStop;
  readonly before: SaidStop | undefined;
  /** What is told once, of all stops alike. */
  readonly always: readonly RouteLine[];
}

/** What a stop breaks, asks for and leaves open. */
function StopTold({ stop, before, always }: StopProps): ReactNode {
  const name = stopSays(stop);
  return (
    <>
      <ul className="breaking" aria-label={`Lost: ${name}`}>
        <Lines stop={stop} lines={stop.breaks} />
      </ul>
      <ul className="deeds" aria-label={`Steps: ${name}`}>
        <Lines
          stop={stop}
          lines={[...stop.before, ...news(stop.each, [...always, ...(before?.each ?? [])]), ...stop.does]}
        />
      </ul>
      <ul className="because">
        <Lines stop={stop} lines={news(stop.silent, before?.silent ?? [])} />
      </ul>
    </>
  );
}

function Stop(props: StopProps): ReactNode {
  const { stop } = props;
  return (
    <div className="route-stop" data-part={stop.part}>
      <h3>
        {stopSays(stop)}
        {stop.kubernetes === '' ? null : <span className="lists"> Kubernetes {stop.kubernetes}</span>}
      </h3>
      <ul className="because">
        <Lines stop={stop} lines={stop.part === 'end' ? [] : stop.because} />
      </ul>
      <StopTold {...props} />
    </div>
  );
}

/** What is passed for Kubernetes alone is folded, unless something breaks there. */
function Pass(props: StopProps): ReactNode {
  const { stop } = props;
  return (
    <details className="route-stop" data-part="pass" open={stop.breaks.length > 0}>
      <summary>
        <b>{stopSays(stop)}.</b> {stop.because.map(({ says }) => says).join(' ')}
      </summary>
      <StopTold {...props} />
    </details>
  );
}

interface ColumnProps {
  readonly column: readonly SaidStop[];
  readonly stops: readonly SaidStop[];
  readonly always: readonly RouteLine[];
}

/** A stop where something is done, after what is passed on the way to it. */
function ColumnOf({ column, stops, always }: ColumnProps): ReactNode {
  return (
    <li>
      {column.map((stop) => {
        const Part = stop.part === 'pass' ? Pass : Stop;
        const before = stops[stops.indexOf(stop) - 1];
        return <Part key={stop.release} stop={stop} before={before} always={always} />;
      })}
    </li>
  );
}

/** The way from the older side to the newer, as a picture and stop by stop; where no document gives one, it says so. */
export function RouteCard(): ReactNode {
  const route = useApp(selectRoute);
  const [, newer] = useApp(selectSides);
  if (route === null) return null;
  const { stops } = route;
  const columns = columnsOf(stops);
  const [first, ...others] = stops.slice(1).map(({ each }) => each);
  const always = (first ?? []).filter(({ says }) =>
    others.every((each) => each.some((one) => one.says === says)),
  );
  return (
    <section className="card route" aria-labelledby="route-heading">
      <h2 id="route-heading">
        Upgrade route <span className="hint">{route.heading}</span>
      </h2>
      {stops.length === 0 ? null : <Picture columns={columns} />}
      {stops.length === 0 ? null : (
        <ol
          className="route-list"
          style={
            {
              '--columns': columns.map((column) => `minmax(0, ${widthOf(column)}fr)`).join(' '),
            } as CSSProperties
          }
        >
          {columns.map((column) => (
            <ColumnOf key={column.at(-1)?.release} column={column} stops={stops} always={always} />
          ))}
        </ol>
      )}
      <p className="hint">
        {always.length === 0 ? null : 'At each stop: '}
        {[...always, ...route.whole].map(({ id, says, cited }) => (
          <span key={id}>
            {says}
            <ReleaseMarks edition={newer.edition} places={cited} />{' '}
          </span>
        ))}
      </p>
    </section>
  );
}
