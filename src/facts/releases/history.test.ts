import { describe, expect, it } from 'vitest';
import { EDITIONS, NEWEST_EDITION } from '../editions.ts';
import { releases } from './data/releases.ts';
import { pageSources } from './derive/pages.ts';
import { historyOf } from './history.ts';

const idsOf = (after: string, upTo: string): readonly string[] =>
  historyOf(after, upTo, pageSources).map(({ edition }) => edition);

describe('what releases changed', () => {
  it('is told of those after one edition, up to the other', () => {
    expect(idsOf('v3.29', 'v3.32')).toEqual(['v3.30', 'v3.31', 'v3.32']);
    expect(idsOf('guide-2020', 'v3.17')).toEqual(['v3.16', 'v3.17']);
    expect(idsOf('v3.20', 'v3.20')).toEqual([]);
    expect(idsOf('guide-2020', NEWEST_EDITION)).toHaveLength(EDITIONS.length - 1);
  });

  it('names a document for every page that a change rests on', () => {
    const told = historyOf('guide-2020', NEWEST_EDITION, pageSources);
    const rests = new Map(releases.map(({ id, changes }) => [id as string, changes]));
    for (const { edition, summary, changes } of told) {
      expect(summary).not.toBe('');
      expect(changes.length).toBeGreaterThan(0);
      changes.forEach(({ text, citations }, at) => {
        expect(citations.length, `${edition}: ${text}`).toBe(rests.get(edition)?.[at]?.pages.length);
        for (const { source } of citations) expect(pageSources.map(({ id }) => id)).toContain(source);
      });
    }
  });
});
