/** The Kubernetes versions of a release on the way; null for one that lists none. */
export type Listed = readonly string[] | null;

/** Versions that both lists hold; null where one of the two releases lists none. */
export function sharedVersions(one: Listed, other: Listed): Listed {
  return one === null || other === null ? null : one.filter((version) => other.includes(version));
}

interface Way {
  /** Legs whose two releases list no version in common. */
  readonly gaps: number;
  readonly stops: readonly number[];
}

function isBetter(one: Way, other: Way): boolean {
  return one.gaps !== other.gaps ? one.gaps < other.gaps : one.stops.length < other.stops.length;
}

/**
 * The releases to pass between two places of a list so that neighbors have a Kubernetes version in common: as few legs
 * without one as possible, then as few releases; of several such ways the one over the newest releases. Without both ends.
 */
export function passesBetween(lists: readonly Listed[], from: number, to: number): readonly number[] {
  const ways = new Map<number, Way>([[to, { gaps: 0, stops: [] }]]);
  for (let at = to - 1; at >= from; at -= 1) {
    let best: Way | undefined;
    // The furthest first: of ways alike, it stays.
    for (let next = to; next > at; next -= 1) {
      const rest = ways.get(next);
      if (rest === undefined) continue;
      const gap = sharedVersions(lists[at] ?? null, lists[next] ?? null)?.length === 0 ? 1 : 0;
      const way = { gaps: rest.gaps + gap, stops: next === to ? [] : [next, ...rest.stops] };
      if (best === undefined || isBetter(way, best)) best = way;
    }
    if (best !== undefined) ways.set(at, best);
  }
  return ways.get(from)?.stops ?? [];
}
