import { describe, expect, it } from 'vitest';
import { releaseAtlas } from '../atlases.ts';
import { wholeSpace } from './aspectSpaces.ts';
import { releaseAspects } from './releaseAspects.ts';
import { readingsOf, RELEASES } from './subjects.ts';

describe('every aspect judges its own space as the documents say, whole', () => {
  it.each(RELEASES)('in %s', (release) => {
    const start = performance.now();
    let looked = 0;
    const breaches: string[] = [];
    for (const reading of readingsOf(release)) {
      const edition = releaseAtlas(reading.edition, reading.docs).edition;
      const judges = releaseAspects(reading);
      expect(edition.aspects.map(({ id }) => id).toSorted()).toEqual(Object.keys(judges).toSorted());
      for (const aspect of edition.aspects) {
        const judge = judges[aspect.id];
        if (judge === undefined) continue;
        const report = wholeSpace(edition, aspect, judge);
        looked += report.looked;
        breaches.push(...report.breaches);
      }
    }
    console.info(`${release}: ${looked} cases, ${((performance.now() - start) / 1000).toFixed(1)} s`);
    expect(breaches.slice(0, 5)).toEqual([]);
    expect(looked).toBeGreaterThan(30_000);
  });
});
