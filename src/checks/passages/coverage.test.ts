import { describe, expect, test } from 'vitest';
import { ambiguous, lintPassages, unpinned } from './coverage.ts';
import { wantedIn } from './wanted.ts';
import { windowsPages } from './windowsPages.ts';

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

  test('who speaks of no Windows page searches every one of the release, and else is found', () => {
    const topic = {
      'gap-rke2': [{ since: 'v3.27', until: 'v3.27', absent: { pages: ['limitations'], words: ['RKE2'] } }],
    } as const;
    const [found] = wantedIn('v3.27', [topic]).absences;
    expect(found?.sources).toEqual(expect.arrayContaining([...windowsPages('v3.27', 'as-released')]));
    expect(found?.sources).toEqual(expect.arrayContaining([...windowsPages('v3.27', 'amended')]));
    const without = { 'gap-rke2': [{ since: 'v3.27', until: 'v3.27', follows: ['rke2'] }] } as const;
    expect(wantedIn('v3.27', [without]).troubles.map(({ id, message }) => `${id} ${message}`)).toContain(
      'gap-rke2 speaks of no Windows page, and nothing was looked for: name the words that are on none',
    );
  });

  test('pages that were taken down are not searched in the later reading', () => {
    expect(windowsPages('v3.29', 'as-released')).toContain('v3.29-maintain');
    expect(windowsPages('v3.29', 'amended')).not.toContain('v3.29-maintain');
    expect(windowsPages('v3.19', 'amended')).toContain('v3.19.2-limitations');
    expect(windowsPages('v3.16', 'amended')).toContain('v3.16.2-demo');
  });

  test('a document that is listed twice is found', () => {
    expect(ambiguous([{ id: 'a' }, { id: 'b' }, { id: 'a' }])).toEqual(['a']);
  });
});
