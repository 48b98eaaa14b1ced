import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesBetween, sharedVersions } from './routeChain.ts';

describe('releases that are passed for Kubernetes alone', () => {
  it.each([
    ['a version in common needs none', [['1.27', '1.28'], ['1.27'], ['1.28', '1.29']], []],
    ['one is enough', [['1.24'], ['1.24', '1.25', '1.26'], ['1.26', '1.27']], [1]],
    ['of two alike the newer', [['1.24'], ['1.24', '1.26'], ['1.24', '1.26'], ['1.26']], [2]],
    ['two where one does not reach', [['1.24'], ['1.24', '1.25'], ['1.25', '1.26'], ['1.26']], [1, 2]],
    ['none where no way closes the gap', [['1.24'], ['1.30'], ['1.36']], []],
    ['no release that closes no gap', [['1.20'], ['1.25', '1.26'], ['1.26', '1.27'], ['1.27']], []],
    ['a release without a list stops nobody', [['1.24'], null, ['1.26']], [1]],
  ] as const)('%s', (_, lists, passed) => {
    expect(passesBetween(lists, 0, lists.length - 1)).toEqual(passed);
  });

  it('go up, stay between the ends, and leave a gap only where every way has one', () => {
    const list = fc
      .tuple(fc.nat(8), fc.integer({ min: 1, max: 4 }))
      .map(([from, length]) => Array.from({ length }, (_, index) => `1.${from + index}`));
    const isGap = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
      sharedVersions(one, other)?.length === 0;
    fc.assert(
      fc.property(fc.array(list, { minLength: 2, maxLength: 7 }), (lists) => {
        const end = lists.length - 1;
        const way = [0, ...passesBetween(lists, 0, end), end];
        expect(way).toEqual([...new Set(way)].toSorted((a, b) => a - b));
        const gaps = (places: readonly number[]): number =>
          places.slice(1).filter((at, index) => isGap(lists[places[index] ?? 0], lists[at])).length;
        const inner = lists.map((_, at) => at).slice(1, -1);
        for (let mask = 0; mask < 2 ** inner.length; mask += 1) {
          const other = [0, ...inner.filter((_, bit) => (mask >> bit) % 2 === 1), end];
          expect(gaps(way)).toBeLessThanOrEqual(gaps(other));
          if (gaps(other) === gaps(way)) expect(way.length).toBeLessThanOrEqual(other.length);
        }
      }),
      { seed: 8, numRuns: 200 },
    );
  });
});
