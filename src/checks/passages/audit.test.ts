import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasGit, openLibrary } from '../../../scripts/library.mjs';
import { auditAgainst, auditReleases, type Desk } from './audit.ts';
import { pinnedText } from './pins.ts';
import { pinEdition } from './pin.ts';
import type { Passages } from './types.ts';
import { verifyEdition } from './verify.ts';
import { type Wanted, wantedIn } from './wanted.ts';

const WINDOWS = 'getting-started/windows-calico';
const REQUIREMENTS = `${WINDOWS}/kubernetes/requirements.md`;
const LIMITATIONS = `${WINDOWS}/limitations.md`;

const TOPIC = {
  'ws2019-1809': [
    { since: 'v3.20', until: 'v3.20', passages: [{ page: 'requirements', words: ['17763.1432'] }] },
  ],
  'calico-vxlan': [
    {
      since: 'v3.20',
      until: 'v3.20',
      absent: { pages: ['requirements', 'limitations'], words: ['static route'] },
    },
  ],
  ws1903: [{ since: 'v3.20', until: 'v3.20', follows: ['ws2019-1809'] }],
} as const satisfies Passages;

let dir = '';

/** A repository with the pages of v3.20 at their tag, and a later revision on main. */
function makeRepository(): void {
  const work = join(dir, 'work');
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-C', work, '-c', 'user.name=A', '-c', 'user.email=a@b', ...args], {
      stdio: 'pipe',
    });
  };
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), text);
  };
  mkdirSync(work);
  execFileSync('git', ['init', '-q', '-b', 'main', work]);
  write(REQUIREMENTS, '# Requirements\n\n## Windows\n\n- build 17763.1432\n  or greater\n');
  write(LIMITATIONS, '# Limitations\n\nNo IPIP.\n');
  git('add', '.');
  git('commit', '-q', '-m', 'Pages');
  git('tag', 'v3.20.0');
  write(REQUIREMENTS, '# Requirements\n\n## Windows\n\n- from build 17763.1432\n');
  write(LIMITATIONS, '# Limitations\n\nNo IPIP. A static route works.\n');
  git('commit', '-q', '-a', '-m', 'Edit');
  git('tag', 'v3.20.10');
  git('tag', 'v3.20.9', 'v3.20.0');
  git('tag', 'v3.20.11-rc1', 'v3.20.0');
  execFileSync('git', ['clone', '-q', '--bare', work, join(dir, 'projectcalico/calico.git')]);
}

const MISSING = hasGit() ? '' : ' (skipped: there is no git)';

/** What is asked of one topic alone: facts without passages are another question. */
function asked(topic: Passages): Wanted {
  const wanted = wantedIn('v3.20', [topic]);
  return { ...wanted, troubles: wanted.troubles.filter(({ id }) => id in topic) };
}

describe.skipIf(MISSING !== '')(`passages in a repository of their own${MISSING}`, () => {
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'passages-'));
    mkdirSync(join(dir, 'projectcalico'));
    makeRepository();
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test('are pinned at the full commit, with headings, lines and fingerprint, and hold', () => {
    const library = openLibrary(dir);
    const { pinned, troubles } = pinEdition(asked(TOPIC), library);
    expect(troubles).toEqual([]);
    expect(pinned.pages['v3.20-requirements']).toEqual({
      repo: 'projectcalico/calico',
      commit: expect.stringMatching(/^[0-9a-f]{40}$/) as string,
      path: REQUIREMENTS,
    });
    expect(pinned.places).toEqual([
      {
        key: 'ws2019-1809 v3.20#0',
        source: 'v3.20-requirements',
        lines: [5, 5],
        heading: 'Requirements › Windows',
        sha256: library.sha256('- build 17763.1432'),
      },
    ]);
    expect(pinned.absences).toEqual([
      { key: 'calico-vxlan v3.20', sources: ['v3.20-requirements', 'v3.20-limitations'] },
    ]);
    const read: unknown = JSON.parse(pinnedText(pinned));
    expect(read).toEqual(pinned);
    expect(verifyEdition(asked(TOPIC), pinned, openLibrary(dir))).toEqual([]);
  });

  test.each([
    ['another fingerprint', { sha256: '0' }, 'are not those that were pinned'],
    ['lines that are not there', { lines: [70, 72] as const }, 'has no lines 70 to 72'],
    ['other lines', { lines: [4, 4] as const }, 'are not those that were pinned'],
  ])('do not hold with %s', (_, change, says) => {
    const { pinned } = pinEdition(asked(TOPIC), openLibrary(dir));
    const places = pinned.places.map((pin) => ({ ...pin, ...change }));
    const [trouble] = verifyEdition(asked(TOPIC), { ...pinned, places }, openLibrary(dir));
    expect(trouble).toMatchObject({ id: 'ws2019-1809' });
    expect(trouble?.message).toContain(says);
  });

  test('do not hold where the page is gone, the pin is missing, or the words are others', () => {
    const library = openLibrary(dir);
    const { pinned } = pinEdition(asked(TOPIC), library);
    const page = pinned.pages['v3.20-requirements']!;
    const elsewhere = { ...pinned.pages, 'v3.20-requirements': { ...page, path: 'gone.md' } };
    const says = (topic: Passages, what = pinned): string =>
      verifyEdition(asked(topic), what, library)
        .map(({ id, message }) => `${id}: ${message}`)
        .join('\n');
    expect(says(TOPIC, { ...pinned, pages: elsewhere })).toContain('has no gone.md at');
    expect(says(TOPIC, { ...pinned, places: [] })).toContain('is not pinned');
    const others = {
      'ws2019-1809': [{ since: 'v3.20', passages: [{ page: 'requirements', words: ['17763.9999'] }] }],
    } as const satisfies Passages;
    expect(says(others)).toContain('do not hold “17763.9999”');
    expect(says(others)).toContain('calico-vxlan: is pinned without words');
  });

  test('an absent word that is there is told with its line', () => {
    const topic = {
      'calico-vxlan': [{ since: 'v3.20', absent: { pages: ['limitations'], words: ['bgp', 'ipip'] } }],
    } as const satisfies Passages;
    const { pinned, troubles } = pinEdition(asked(topic), openLibrary(dir));
    expect(troubles.map(({ message }) => message)).toEqual([
      'v3.20-limitations does mention “ipip”, in line 3',
    ]);
    expect(verifyEdition(asked(topic), pinned, openLibrary(dir))).toEqual(troubles);
  });

  test('words that stand nowhere, pages and facts that are not there are told', () => {
    const topic = {
      'ws2019-1809': [
        {
          since: 'v3.20',
          passages: [
            { page: 'requirements', words: ['no such words'] },
            { page: 'operator', words: ['x'] },
            { page: 'reqirements', words: ['x'] },
          ],
        },
      ],
      ws1903: [{ since: 'v3.20', follows: ['ws1066'] }],
    } as const satisfies Passages;
    const messages = pinEdition(asked(topic), openLibrary(dir)).troubles.map(({ message }) => message);
    expect(messages.join('\n')).toContain('no place of at most 12 lines with these words: “no such words”');
    expect(messages.join('\n')).toContain('"operator", which this release does not have');
    expect(messages.join('\n')).toContain('"reqirements", which is no document');
    expect(messages.join('\n')).toContain('follows from "ws1066", which this release does not have');
  });

  test('a whole audit counts facts without passages, writes a page to read, and compares with main', () => {
    const lines: string[] = [];
    const written = new Map<string, string>();
    const desk: Desk = {
      library: openLibrary(dir),
      readPinned: () => JSON.parse(written.get('pinned') ?? 'null') ?? undefined,
      writePinned: (_, text) => written.set('pinned', text),
      writeReport: (_, text) => written.set('report', text),
      say: (line) => lines.push(line),
      complain: (line) => lines.push(line),
    };
    expect(auditReleases([TOPIC], ['v3.20'], desk, true)).toBe(false);
    expect(lines.join('\n')).toContain('calico-bgp: is a fact without a passage [v3.20]');
    expect(lines.join('\n')).not.toContain('ws1903');
    expect(written.get('report')).toContain('- build 17763.1432');

    lines.length = 0;
    auditAgainst([TOPIC], ['v3.20'], desk, ['origin/main']);
    const told = lines.join('\n');
    expect(told).toContain('v3.20 ws2019-1809: lines 5 to 5 of v3.20-requirements');
    expect(told).toContain('ws2019-1809 name: Windows Server 2019');
    expect(told).toContain('v3.20-limitations now mentions “static route”, in line 3');
    expect(told).toContain('2 passages, 2 changed at origin/main');
  });

  test('a pattern names the newest tag, and pre-releases are none', () => {
    const library = openLibrary(dir);
    expect(library.commit('projectcalico/calico', 'v3.20.*')).toBe(
      library.commit('projectcalico/calico', 'main'),
    );
    expect(library.commit('projectcalico/calico', 'v3.21.*')).toBeUndefined();
  });

  test('a reading has passages of its own, and the other is then without', () => {
    const topic = {
      'ws2019-1809': [
        { since: 'v3.20', docs: 'amended', passages: [{ page: 'requirements', words: ['17763.1432'] }] },
      ],
    } as const satisfies Passages;
    expect(asked(topic).troubles.map(({ message }) => message)).toEqual([
      'is a fact without a passage (as-released)',
    ]);
    expect(asked(topic).places).toMatchObject([{ docs: 'amended' }]);
  });
});
