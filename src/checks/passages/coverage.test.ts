import { describe, expect, test } from 'vitest';
import { ambiguous, lintPassages, unpinned } from './coverage.ts';

const PIN = { source: 'v3.20-requirements', lines: [1, 1] as const, heading: '', sha256: '' };

describe('passages without a document at hand', () => {
  test('a fact without a passage is found, with the releases', () => {
    const found = lintPassages([]).map(({ at, message }) => `${at} ${message}`);
    expect(found).toContain('ws2019-1809 is a fact without a passage in 17 releases, v3.16 to v3.32');
    expect(found).toContain('amend-ws2022 is an edit without a passage (amended) in v3.24 and v3.25');
  });

  test('passages of nothing are found', () => {
    const topic = { ws1066: [{ since: 'v3.16', follows: ['ws1903'] }] } as const;
    expect(lintPassages([topic])).toContainEqual(
      expect.objectContaining({ check: 'passages-known', at: 'ws1066' }),
    );
  });

  test('what is written and not pinned is found, and what is pinned and not written', () => {
    const place = { key: 'ws1903 v3.20#0', id: 'ws1903', source: 'v3.20-requirements', words: ['1903'] };
    const pinned = { pages: {}, places: [{ ...PIN, key: place.key }], absences: [] };
    expect(unpinned({ places: [place], absences: [] }, pinned)).toEqual([]);
    expect(unpinned({ places: [place], absences: [] }, undefined)).toEqual(['ws1903']);
    expect(unpinned({ places: [], absences: [] }, pinned)).toEqual(['ws1903']);
  });

  test('a document that is listed twice is found', () => {
    expect(ambiguous([{ id: 'a' }, { id: 'b' }, { id: 'a' }])).toEqual(['a']);
  });
});
