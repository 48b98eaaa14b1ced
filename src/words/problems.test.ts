import { describe, expect, it } from 'vitest';
import { editionOf } from '../facts/edition.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import { type BuildProblem, readBuild } from '../windowsBuild.ts';
import type { LinkProblem } from '../preset/problems.ts';
import { foreignSays, linkProblemSays } from './linkProblems.ts';
import { buildProblemSays, numberProblemSays } from './problems.ts';

const edition = editionOf(guideBook, 'guide-2020');

/** Every kind of problem that a link can have, with the sentence that the user reads. */
const LINK_PROBLEMS: readonly (readonly [LinkProblem, string])[] = [
  [
    { code: 'newer-version', value: '2' },
    'The link says “v=2”: it was made by a newer version of this page. What this version understands of it applies.',
  ],
  [
    { code: 'unknown-key', key: 'colour', value: 'red' },
    'The link says “colour=red”: this page has no such key. It was left out.',
  ],
  [
    { code: 'unknown-value', key: 'platform', value: 'mars' },
    'The link says “platform=mars”: this page does not know that value. It was left out.',
  ],
  [
    { code: 'out-of-range', key: 'pods', value: '5000', range: [1, 4092] },
    'The link says “pods=5000”: the number has to lie between 1 and 4092. It was left out.',
  ],
  [
    { code: 'out-of-range', key: 'block', value: '8', range: [20, 30] },
    'The link says “block=8”: the number has to lie between 20 and 30. It was left out.',
  ],
  [
    { code: 'out-of-range', key: 'build', value: '9600', range: [10240, 99999] },
    'The link says “build=9600”: the number has to lie between 10240 and 99999. It was left out.',
  ],
  [
    { code: 'repeated-key', key: 'fabric', value: 'l3-routed' },
    'The link gives “fabric” more than once. The first readable value counts; “fabric=l3-routed” was left out.',
  ],
  [
    { code: 'too-many', key: 'build', count: 231, most: 200 },
    'The link gives 231 values for “build”; only the first 200 were read.',
  ],
  [
    { code: 'too-long', length: 4500, unread: 'title=xxxx' },
    'The link has 4500 characters; only the first 4,096 were read. Left out from “title=xxxx” on.',
  ],
  [
    { code: 'title-cut', value: 'Racks' },
    'The title in the link, “title=Racks”, is longer than 80 characters and was cut.',
  ],
];

describe('what is wrong with a link', () => {
  it.each(LINK_PROBLEMS)('is said in words that quote key and value: %o', (problem, says) => {
    expect(linkProblemSays(problem)).toBe(says);
  });

  it('quotes what the link spells, whatever it is', () => {
    expect(linkProblemSays({ code: 'unknown-value', key: 'fabric', value: 'L2 “x” <b>' })).toContain(
      '“fabric=L2 “x” <b>”',
    );
    expect(linkProblemSays({ code: 'unknown-key', key: '__proto__', value: '' })).toContain('“__proto__=”');
    expect(linkProblemSays({ code: 'unknown-key', key: '', value: 'x' })).toContain('“=x”');
  });

  it('quotes up to 80 characters whole, and cuts more with three dots', () => {
    const whole = 'x'.repeat(73);
    expect(linkProblemSays({ code: 'title-cut', value: `${whole}y` })).toContain(`“title=${whole}y”`);
    expect(linkProblemSays({ code: 'title-cut', value: `${whole}yz` })).toContain(`“title=${whole}…”`);
  });

  it('is told with its key even where the value is far too long to show', () => {
    const says = linkProblemSays({ code: 'unknown-value', key: 'platform', value: 'm'.repeat(3000) });
    expect(says).toMatch(/^The link says “platform=m+…”: /);
    expect(says.length).toBeLessThan(200);
  });
});

describe('a pick that the edition does not ask', () => {
  it('is quoted, named with the edition, and said to stay', () => {
    expect(foreignSays(edition, { facet: 'platform', value: 'eks' })).toBe(
      'The link says “platform=eks”: not a question of this edition (2020 guide (draft)). It stays in the link and counts as not decided.',
    );
    expect(foreignSays(edition, { facet: 'k8s', value: '1.33' })).toContain('“k8s=1.33”');
    expect(foreignSays(edition, { facet: 'need', value: 'metrics' })).toContain('“need=metrics”');
  });
});

describe('a build that cannot be taken', () => {
  const example = 'Type a number such as 17763, 17763.1432 or 10.0.20348.2700.';

  it.each<readonly [string, string]>([
    ['', `No build was typed. ${example}`],
    ['17763.', `“17763.” ends in a dot: the revision is missing. ${example}`],
    ['5.15.0', `“5.15.0” looks like a Linux kernel, not a Windows build. ${example}`],
    [
      'Windows Server 2019',
      `“Windows Server 2019” is a name, and names do not tell the build. ${example} On the node, “cmd /c ver” prints it.`,
    ],
    ['9600', `9600 is not a Windows build: builds run from 10240 to 99999. ${example}`],
    [
      '10.0.17763.0',
      '“10.0.17763.0” has revision 0, which is what PowerShell prints when it does not know; “cmd /c ver” tells the real one. Or type 17763 alone.',
    ],
    ['banana', `“banana” is not a Windows build. ${example}`],
  ])('%j is quoted, with what to type instead', (text, says) => {
    const reading = readBuild(text);
    expect(reading.ok ? 'taken' : buildProblemSays(reading.problem)).toBe(says);
  });

  it('always gets an answer that quotes it and helps', () => {
    const problems: readonly BuildProblem[] = [
      { code: 'unfinished', text: 'T' },
      { code: 'linux-kernel', text: 'T' },
      { code: 'client-name', text: 'T' },
      { code: 'zero-revision', text: 'T', number: 17763 },
      { code: 'not-a-build', text: 'T' },
    ];
    for (const problem of problems) {
      expect(buildProblemSays(problem)).toContain('“T”');
      expect(buildProblemSays(problem)).toMatch(/17763/);
    }
  });
});

describe('a number that cannot be taken', () => {
  it('is quoted with the range that counts', () => {
    expect(numberProblemSays('5000', [1, 4092])).toBe(
      '“5000” does not count: type a whole number from 1 to 4092, or leave the field empty.',
    );
    expect(numberProblemSays('a /26', [20, 30])).toBe(
      '“a /26” does not count: type a whole number from 20 to 30, or leave the field empty.',
    );
  });
});

describe('no sentence about a problem', () => {
  it('says what a program would say, and all end in a full stop', () => {
    const all = [
      ...LINK_PROBLEMS.map(([problem]) => linkProblemSays(problem)),
      foreignSays(edition, { facet: 'runtime', value: 'docker' }),
      ...(['', '17763.', '5.15.0', 'server', '1', '17763.0', '17763.9999999', 'x'] as const).map((text) => {
        const reading = readBuild(text);
        return reading.ok ? '' : buildProblemSays(reading.problem);
      }),
      numberProblemSays('x', [1, 2]),
    ];
    for (const says of all) {
      expect(says).toMatch(/\.$/);
      expect(says).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
});
