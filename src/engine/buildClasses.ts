import type { BuildRange } from '../facts/types.ts';
import { BUILD_RANGE, parseBuild, REVISION_LIMIT } from '../windowsBuild.ts';

/** Builds on one line: number and revision as one key, so that a range is an interval. */
const STEP = 1_000_000;

/** First and last key, both included, that a range covers. */
function interval(range: BuildRange): readonly [number, number] {
  const from = range.from ?? BUILD_RANGE[0];
  const to = range.to ?? BUILD_RANGE[1];
  return [
    from * STEP + (range.revisionFrom ?? 0),
    range.revisionBelow === undefined ? to * STEP + REVISION_LIMIT : to * STEP + range.revisionBelow - 1,
  ];
}

/** Whether every build of the key interval lies in one of the ranges (yes), none does (no), or some do (open). */
function overlap(ranges: readonly BuildRange[], first: number, last: number): 'yes' | 'no' | 'open' {
  let touched = false;
  for (const range of ranges) {
    const [low, high] = interval(range);
    if (low <= first && last <= high) return 'yes';
    if (low <= last && first <= high) touched = true;
  }
  return touched ? 'open' : 'no';
}

/** The keys that a picked build may stand for: one with a revision, all of its number's without. */
function keysOf(build: string): readonly [number, number] | undefined {
  const parsed = parseBuild(build);
  if (parsed === undefined) return undefined;
  const base = parsed.number * STEP;
  return parsed.revision === undefined
    ? [base + 1, base + REVISION_LIMIT]
    : [base + parsed.revision, base + parsed.revision];
}

/** Whether a picked build lies in one of the ranges; `open` where its missing revision decides. */
export function buildIn(ranges: readonly BuildRange[], build: string): 'yes' | 'no' | 'open' {
  const keys = keysOf(build);
  return keys === undefined ? 'no' : overlap(ranges, keys[0], keys[1]);
}

/** All builds, cut into intervals that no range of the edition tells apart. */
export interface BuildClasses {
  /** First key of each class, ascending. */
  readonly starts: readonly number[];
}

/** Cuts the line of builds at every bound that some range names. */
export function classifyBuilds(ranges: readonly BuildRange[]): BuildClasses {
  const [low, high] = interval({});
  const cuts = new Set([low]);
  for (const range of ranges) {
    const [first, last] = interval(range);
    if (first > low && first <= high) cuts.add(first);
    if (last >= low && last < high) cuts.add(last + 1);
  }
  return { starts: [...cuts].sort((a, b) => a - b) };
}

/** Whether a whole class lies in one of the ranges. */
export function classIn(classes: BuildClasses, index: number, ranges: readonly BuildRange[]): boolean {
  const first = classes.starts[index] ?? 0;
  const next = classes.starts[index + 1];
  return overlap(ranges, first, next === undefined ? interval({})[1] : next - 1) === 'yes';
}

/** The classes that a picked build may be in: several where its missing revision decides. */
export function classesOf(classes: BuildClasses, build: string): readonly number[] {
  const keys = keysOf(build);
  if (keys === undefined) return [];
  const found: number[] = [];
  classes.starts.forEach((start, index) => {
    const next = classes.starts[index + 1] ?? Number.POSITIVE_INFINITY;
    if (start <= keys[1] && keys[0] < next) found.push(index);
  });
  return found;
}
