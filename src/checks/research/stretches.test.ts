import { describe, expect, it } from 'vitest';
import { timesOf } from '../../facts/releases/derive/times.ts';
import { researched } from './read.ts';
import { PUBLISHED } from './states.ts';

const RELEASES = Array.from({ length: 17 }, (_, index) => `v3.${index + 16}`);

describe('the stretches of releases in which a row says the same', () => {
  it.each(['option', 'limitation'] as const)(
    'begin anew wherever what was typed in of an %s changes',
    (kind) => {
      let compared = 0;
      const wrong: string[] = [];
      RELEASES.forEach((edition, at) => {
        const times = timesOf(kind, { edition, docs: 'as-released' });
        for (const id of Object.keys(PUBLISHED)) {
          const span = times.get(id)?.span;
          if (span === undefined) continue;
          compared += 1;
          const says = (release: string): string =>
            JSON.stringify(researched(id, { edition: release, docs: 'as-released' })?.state);
          const [before, after] = [RELEASES[at - 1], RELEASES[at + 1]];
          if (before !== undefined && says(before) !== says(edition) && span.since !== edition)
            wrong.push(`${id} in ${edition} since ${span.since}`);
          if (after !== undefined && says(after) !== says(edition) && span.until !== edition)
            wrong.push(`${id} in ${edition} until ${span.until}`);
        }
      });
      expect(wrong).toEqual([]);
      expect(compared).toBeGreaterThan(60);
    },
  );
});
