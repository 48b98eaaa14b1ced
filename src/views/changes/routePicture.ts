/** Where a stop stands on the line, in percent. */
export interface Spot {
  readonly release: string;
  readonly at: number;
}

/** Nearer to each other than this, in percent, names run into one another. */
const NEAREST = 11;

function evenly(releases: readonly string[]): readonly Spot[] {
  return releases.map((release, index) => ({
    release,
    at: (100 * index) / Math.max(releases.length - 1, 1),
  }));
}

/** A column below the line: how wide it is against the others, and the releases it tells of, its own last. */
export interface Column {
  readonly width: number;
  readonly releases: readonly string[];
}

/**
 * The stops along the line: each above the column that tells of it, what is passed spread between, the last at the end;
 * evenly where that would be too narrow.
 */
export function spotsOf(columns: readonly Column[]): readonly Spot[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  let left = 0;
  let from = 0;
  const spots = columns.flatMap(({ width, releases }, column) => {
    const to = column === columns.length - 1 ? 100 : (100 * left) / whole;
    const found = releases.map((release, index) => ({
      release,
      at: column === 0 ? 0 : from + ((to - from) * (index + 1)) / releases.length,
    }));
    left += width;
    from = to;
    return found;
  });
  const tight = spots.some(({ at }, index) => index > 0 && at - (spots[index - 1]?.at ?? 0) < NEAREST);
  return tight ? evenly(spots.map(({ release }) => release)) : spots;
}
