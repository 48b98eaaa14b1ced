import type { ReactNode } from 'react';
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

const TOP = 18;

/** The way as a line with its stops. */
function Picture({ columns }: { readonly columns: readonly (readonly SaidStop[])[] }): ReactNode {
  const spots = spotsOf(columns.map((stops) => stops.map(({ release }) => release)));
  const stops = columns.flat();
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
              {index === 0 && kubernetes !== '' ? `Kubernetes ${kubernetes}` : kubernetes}
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

/** What the stop before has told already: what is done at every stop is told at the first one. */
function news(lines: readonly RouteLine[], told: readonly RouteLine[]): readonly RouteLine[] {
  return lines.filter(({ says }) => told.every((one) => one.says !== says));
}

interface StopProps {
  readonly stop: SaidStop;
  readonly before: SaidStop | undefined;
}

function Stop({ stop, before }: StopProps): ReactNode {
  const Heading = stop.part === 'pass' ? 'h4' : 'h3';
  const silent = news(stop.silent, before?.silent ?? []);
  return (
    <div className="route-stop" data-part={stop.part}>
      <Heading>
        {stopSays(stop)}
        {stop.kubernetes === '' ? null : <span className="lists"> Kubernetes {stop.kubernetes}</span>}
      </Heading>
      <ul className="because">
        <Lines stop={stop} lines={stop.because} />
      </ul>
      <ul className="breaking" aria-label={`What breaks: ${stopSays(stop)}`}>
        <Lines stop={stop} lines={stop.breaks} />
      </ul>
      <ul className="deeds" aria-label={`What to do: ${stopSays(stop)}`}>
        <Lines stop={stop} lines={news(stop.does, before?.does ?? [])} />
      </ul>
      <ul className="because">
        <Lines stop={stop} lines={silent} />
      </ul>
    </div>
  );
}

/** The way from the older side to the newer, as a picture and stop by stop; where no document gives one, it says so. */
export function RouteCard(): ReactNode {
  const route = useApp(selectRoute);
  const [, newer] = useApp(selectSides);
  if (route === null) return null;
  const { stops } = route;
  const columns = columnsOf(stops);
  return (
    <section className="card route" aria-labelledby="route-heading">
      <h2 id="route-heading">
        Upgrade route <span className="hint">{route.heading}</span>
      </h2>
      {stops.length === 0 ? null : <Picture columns={columns} />}
      {stops.length === 0 ? null : (
        <ol className="route-list">
          {columns.map((column) => (
            <li key={column.at(-1)?.release}>
              {column.map((stop) => (
                <Stop key={stop.release} stop={stop} before={stops[stops.indexOf(stop) - 1]} />
              ))}
            </li>
          ))}
        </ol>
      )}
      <p className="hint">
        {route.whole.map(({ id, says, cited }) => (
          <span key={id}>
            {says}
            <ReleaseMarks edition={newer.edition} places={cited} />{' '}
          </span>
        ))}
      </p>
    </section>
  );
}
