import { citationName } from '../words/names.ts';
import { type RouteLine, type SaidRoute, type SaidStop, stopSays } from '../words/route.ts';

/** A stop of the decision file. What is done before the way is left stands with the first stop. */
interface FileStop {
  readonly release: string;
  readonly kubernetes?: string;
  readonly because: string;
  readonly breaks: readonly string[];
  readonly does: readonly string[];
  readonly silent: readonly string[];
}

function texts(...all: readonly (readonly RouteLine[])[]): readonly string[] {
  return all.flat().map(({ says }) => says);
}

/** All that is to do at a stop, in order. */
function deedsOf({ before, each, does }: SaidStop): readonly RouteLine[] {
  return [...before, ...each, ...does];
}

function fileStop(stop: SaidStop, start: SaidStop | undefined): FileStop {
  return {
    release: stop.release,
    ...(stop.kubernetes === '' ? {} : { kubernetes: stop.kubernetes }),
    because: texts(stop.because).join(' '),
    breaks: texts(start?.breaks ?? [], stop.breaks),
    does: texts(start === undefined ? [] : deedsOf(start), deedsOf(stop)),
    silent: texts(start?.silent ?? [], stop.silent),
  };
}

/** The stops after the release that the way starts from, oldest first; where no document gives a way, that is said. */
export function routeFile({ stops, whole }: SaidRoute, release: string): readonly FileStop[] {
  if (stops.length === 0)
    return [{ release, because: texts(whole).join(' '), breaks: [], does: [], silent: [] }];
  return stops.slice(1).map((stop, index) => fileStop(stop, index === 0 ? stops[0] : undefined));
}

function line(stop: SaidStop, { says, cited }: RouteLine, box = ''): string {
  const places = [...new Set(cited.map(({ citation }) => citationName(stop.edition, citation)))];
  return `- ${box}${says}${places.length === 0 ? '' : ` _[${places.join('; ')}]_`}`;
}

function part(heading: string, rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : [`${heading}`, '', ...rows, ''];
}

function stopText(stop: SaidStop): string {
  const kubernetes = stop.kubernetes === '' ? '' : ` (Kubernetes ${stop.kubernetes})`;
  return [
    `### ${stopSays(stop)}${kubernetes}`,
    '',
    ...part(
      'Why:',
      stop.because.map((one) => line(stop, one)),
    ),
    ...part(
      'What breaks:',
      stop.breaks.map((one) => line(stop, one)),
    ),
    ...part(
      'What to do:',
      deedsOf(stop).map((one) => line(stop, one, '[ ] ')),
    ),
    ...part(
      'What no document tells:',
      stop.silent.map((one) => line(stop, one)),
    ),
  ]
    .join('\n')
    .trimEnd();
}

/** The way as a chapter in Markdown. */
export function routeMarkdown({ stops, whole }: SaidRoute): string {
  const intro = texts(whole).join(' ');
  return `\n${['## Upgrade route', ...(intro === '' ? [] : [intro]), ...stops.map(stopText)].join('\n\n')}\n`;
}
