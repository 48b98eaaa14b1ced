import { describe, expect, it } from 'vitest';
import { editionOf } from '../facts/edition.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import { type BuildProblem, readBuild } from '../windowsBuild.ts';
import type { LinkProblem } from '../preset/problems.ts';
import { foreignSays, linkProblemSays } from './linkProblems.ts';
import { buildProblemSays, numberProblemSays } from './problems.ts';

const edition = editionOf(guideBook, 'guide-2020');

/** Every kind of problem that a link can have, with what its sentence must name. */
const LINK_PROBLEMS: readonly (readonly [LinkProblem, readonly string[]])[] = [
  [{ code: 'newer-version', value: '2' }, ['“v=2”']],
  [{ code: 'newer-release', value: 'v3.99', shows: 'v3.32' }, ['v3.99', 'v3.32']],
  [{ code: 'unknown-key', key: 'colour', value: 'red' }, ['“colour=red”']],
  [{ code: 'unknown-value', key: 'platform', value: 'mars' }, ['“platform=mars”']],
  [{ code: 'unknown-value', key: 'edition', value: 'v9.9' }, ['“edition=v9.9”', '2020 guide']],
  [{ code: 'unknown-value', key: 'view', value: 'map' }, ['“view=map”', 'Decide']],
  [{ code: 'out-of-range', key: 'pods', value: '5000', range: [1, 4092] }, ['“pods=5000”', '1', '4092']],
  [{ code: 'out-of-range', key: 'build', value: '9600', range: [10240, 99999] }, ['“build=9600”', '10240']],
  [{ code: 'repeated-key', key: 'fabric', value: 'l3-routed' }, ['“fabric”', '“fabric=l3-routed”']],
  [{ code: 'too-many', key: 'build', count: 231, most: 200 }, ['231', '“build”', '200']],
  [{ code: 'too-long', length: 4500, unread: 'title=xxxx' }, ['4500', '4,096', '“title=xxxx”']],
  [
    { code: 'value-too-long', key: 'against', value: 'v=1', length: 1200, most: 1000 },
    ['“against=v=1”', '1200', '1000'],
  ],
  [{ code: 'title-cut', value: 'Racks' }, ['“title=Racks”', '80']],
];

describe('what is wrong with a link', () => {
  it.each(LINK_PROBLEMS)('is said in words that quote key and value: %o', (problem, named) => {
    for (const one of named) expect(linkProblemSays(problem)).toContain(one);
  });

  it('quotes what escapes stand for, and the link’s own spelling where they are broken', () => {
    expect(linkProblemSays({ code: 'unknown-value', key: 'platform', value: 'm%C3%A4rs' })).toContain(
      '“platform=märs”',
    );
    expect(linkProblemSays({ code: 'unknown-value', key: 'platform', value: 'm%C3rs' })).toContain(
      '“platform=m%C3rs”',
    );
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
    const says = foreignSays(edition, { facet: 'platform', value: 'eks' });
    expect(says).toContain('“platform=eks”: not a question of this edition (2020 guide (draft))');
    expect(foreignSays(edition, { facet: 'k8s', value: '1.33' })).toContain('“k8s=1.33”');
    expect(foreignSays(edition, { facet: 'need', value: 'metrics' })).toContain('“need=metrics”');
  });
});

describe('a build that cannot be taken', () => {
  it.each<readonly [BuildProblem['code'], string]>([
    ['empty', ''],
    ['unfinished', '17763.'],
    ['linux-kernel', '5.15.0'],
    ['client-name', 'Windows Server 2019'],
    ['out-of-range', '9600'],
    ['zero-revision', '10.0.17763.0'],
    ['not-a-build', 'banana'],
  ])('%s: %j gets told what to enter', (code, text) => {
    const reading = readBuild(text);
    expect(reading.ok ? 'taken' : reading.problem.code).toBe(code);
    expect(reading.ok ? '' : buildProblemSays(reading.problem)).toMatch(/\benter\b.*\.$/iu);
  });
});

describe('a number that cannot be taken', () => {
  it('is told the range that counts', () => {
    expect(numberProblemSays([1, 4092])).toBe('Enter a whole number from 1 to 4092.');
    expect(numberProblemSays([20, 30])).toBe('Enter a whole number from 20 to 30.');
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
      numberProblemSays([1, 2]),
    ];
    for (const says of all) {
      expect(says).toMatch(/\.$/);
      expect(says).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
});
