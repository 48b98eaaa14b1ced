/** Columns and what is passed before each, for the picture: where each stop stands on the line, in percent. */
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

/**
 * The stops along the line: each above the column that tells of it, what is passed spread between, the last at the end;
 * evenly where that would be too narrow. `columns` has, per column, the releases it tells of, its own last.
 */
export function spotsOf(columns: readonly (readonly string[])[]): readonly Spot[] {
  const end = columns.length - 1;
  const spots = columns.flatMap((releases, column) => {
    const to = column === end ? 100 : (100 * column) / columns.length;
    const from = column === 0 ? 0 : (100 * (column - 1)) / columns.length;
    return releases.map((release, index) => ({
      release,
      at: column === 0 ? 0 : from + ((to - from) * (index + 1)) / releases.length,
    }));
  });
  const tight = spots.some(({ at }, index) => index > 0 && at - (spots[index - 1]?.at ?? 0) < NEAREST);
  return tight ? evenly(spots.map(({ release }) => release)) : spots;
}
