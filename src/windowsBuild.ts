/** A Windows build: its number and, where given, its revision (17763 and 1432 of `10.0.17763.1432`). */
export interface WindowsBuild {
  readonly number: number;
  readonly revision?: number;
}

/** Smallest and largest build number that a link may carry: Windows 10's first, and five digits. */
export const BUILD_RANGE = [10240, 99999] as const;
/** A revision has at most six digits: Windows counts them up from 1 with every update. */
export const REVISION_LIMIT = 999_999;

/** Why a text is no Windows build; worded elsewhere. */
export type BuildProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'unfinished'; readonly text: string }
  | { readonly code: 'linux-kernel'; readonly text: string }
  | { readonly code: 'client-name'; readonly text: string }
  | { readonly code: 'out-of-range'; readonly text: string; readonly number: number }
  | { readonly code: 'zero-revision'; readonly text: string; readonly number: number }
  | { readonly code: 'not-a-build'; readonly text: string };

export type BuildReading =
  { readonly ok: true; readonly build: string } | { readonly ok: false; readonly problem: BuildProblem };

/** Number and revision of a canonical spelling. Undefined for anything else, a leading zero or a value out of range. */
export function parseBuild(text: string): WindowsBuild | undefined {
  const match = /^([1-9]\d{4})(?:\.([1-9]\d{0,5}))?$/.exec(text);
  if (match === null) return undefined;
  const number = Number(match[1]);
  if (number < BUILD_RANGE[0] || number > BUILD_RANGE[1]) return undefined;
  return match[2] === undefined ? { number } : { number, revision: Number(match[2]) };
}

/** Order of builds: by number, then by revision as a number (557 before 1432); one without revision comes first. */
export function compareBuilds(a: string, b: string): number {
  const [x, y] = [parseBuild(a), parseBuild(b)];
  if (x === undefined || y === undefined) return a < b ? -1 : a > b ? 1 : 0;
  return x.number - y.number || (x.revision ?? 0) - (y.revision ?? 0);
}

/** The list sorted, each build once. */
export function sortBuilds(builds: readonly string[]): readonly string[] {
  return [...new Set(builds)].sort(compareBuilds);
}

/**
 * Reads what a person types or pastes into the build field: `17763.1432`, `10.0.20348.2700`, `20348`, with blanks around
 * it or inside. Anything else comes back as a problem that keeps the text.
 */
export function readBuild(input: string): BuildReading {
  const text = input.replace(/[\s\u200b\ufeff]+/gu, ' ').trim();
  if (text === '') return { ok: false, problem: { code: 'empty' } };
  // What winver, systeminfo and “ver” print around the number.
  const said = /\b(?:os )?build:? ?(\d{4,6}(?:\.\d+)?)\)?$/i.exec(text)?.[1];
  const bare = (said ?? text)
    .replace(/^(?:microsoft windows )?\[?version /i, '')
    .replace(/\]$/, '')
    .replace(/ *\. */g, '.')
    // Windows versions: 10.0 and, before it, 6.0 to 6.3; then the build.
    .replace(/^(?:10\.0|6\.[0-3])\.(?=\d{4,}(?:\.\d+)?$)/, '');
  const match = /^(\d+)(?:\.(\d+))?$/.exec(bare);
  if (match !== null && bare !== '10.0') {
    const number = Number(match[1]);
    if (number < BUILD_RANGE[0] || number > BUILD_RANGE[1])
      return { ok: false, problem: { code: 'out-of-range', text, number } };
    if (match[2] === undefined) return { ok: true, build: `${number}` };
    const revision = Number(match[2]);
    // PowerShell's OSVersion always prints revision 0: it tells nothing, so it must not pass for a revision.
    if (revision === 0) return { ok: false, problem: { code: 'zero-revision', text, number } };
    if (revision > REVISION_LIMIT) return { ok: false, problem: { code: 'not-a-build', text } };
    return { ok: true, build: `${number}.${revision}` };
  }
  if (bare === '10.0' || /^\d+(?:\.\d+)*\.$/.test(bare))
    return { ok: false, problem: { code: 'unfinished', text } };
  if (/^[1-9]\.\d{1,2}\.\d{1,3}(?:[-+.][\w.+-]*)?$/.test(bare))
    return { ok: false, problem: { code: 'linux-kernel', text } };
  if (/windows|server|^\d+h\d$/i.test(text)) return { ok: false, problem: { code: 'client-name', text } };
  return { ok: false, problem: { code: 'not-a-build', text } };
}

/** Several builds out of one text: those that could be read, in order, and what was wrong with the others. */
export interface BuildsReading {
  readonly builds: readonly string[];
  readonly problems: readonly BuildProblem[];
  /** The parts that could not be read, as typed. */
  readonly rest: string;
}

/** Reads one build or many: between commas, semicolons, blanks or new lines. One with blanks inside is one. */
export function readBuilds(input: string): BuildsReading {
  const whole = readBuild(input);
  if (whole.ok) return { builds: [whole.build], problems: [], rest: '' };
  const builds: string[] = [];
  const problems: BuildProblem[] = [];
  const rest: string[] = [];
  function take(part: string, split: RegExp | null): void {
    const reading = readBuild(part);
    const parts = split === null ? [] : part.trim().split(split);
    if (reading.ok) builds.push(reading.build);
    // A sentence without any build in it is one problem, not one a word.
    else if (parts.length > 1 && parts.some((one) => readBuild(one).ok))
      for (const one of parts) take(one, null);
    else {
      problems.push(reading.problem);
      rest.push(part.trim());
    }
  }
  const parts = input.split(/[,;\n\r]+/).filter((part) => part.trim() !== '');
  for (const part of parts) take(part, /\s+/);
  return parts.length === 0
    ? { builds, problems: [whole.problem], rest: '' }
    : { builds: sortBuilds(builds), problems, rest: rest.join(', ') };
}
