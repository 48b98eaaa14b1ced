import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBuilds, parseBuild, readBuild, sortBuilds } from './windowsBuild.ts';

describe('what people type as a Windows build', () => {
  const good: readonly [string, string][] = [
    ['20348', '20348'],
    [' 17763 ', '17763'],
    ['\t17763\n', '17763'],
    ['17763.1432', '17763.1432'],
    ['17763 . 1432', '17763.1432'],
    ['17763. 1432', '17763.1432'],
    ['10.0.17763', '17763'],
    ['10.0.20348.2700', '20348.2700'],
    ['  10.0.20348.2700\u00a0', '20348.2700'],
    ['Microsoft Windows [Version 10.0.17763.1432]', '17763.1432'],
    ['[Version 10.0.17763.1432]', '17763.1432'],
    ['10240', '10240'],
    ['99999', '99999'],
    ['17763.1', '17763.1'],
  ];
  it.each(good)('%j is the build %s', (input, build) => {
    expect(readBuild(input)).toEqual({ ok: true, build });
  });

  const bad: readonly [string, string, object][] = [
    ['nothing', '', { code: 'empty' }],
    ['blanks', '  \t ', { code: 'empty' }],
    ['a product name', 'windows 10', { code: 'client-name', text: 'windows 10' }],
    ['a server name', 'Windows Server 2019', { code: 'client-name', text: 'Windows Server 2019' }],
    ['a number that breaks off', '17763.', { code: 'unfinished', text: '17763.' }],
    ['a number that breaks off, with blanks', ' 17763. ', { code: 'unfinished', text: '17763.' }],
    ['a negative number', '-1', { code: 'not-a-build', text: '-1' }],
    ['six digits', '999999', { code: 'out-of-range', text: '999999', number: 999999 }],
    ['one above the last', '100000', { code: 'out-of-range', text: '100000', number: 100000 }],
    ['one below the first', '10239', { code: 'out-of-range', text: '10239', number: 10239 }],
    ['zero', '0', { code: 'out-of-range', text: '0', number: 0 }],
    ['a Linux kernel', '5.15.0-1052-azure', { code: 'linux-kernel', text: '5.15.0-1052-azure' }],
    [
      'the revision 0 that PowerShell prints',
      '10.0.17763.0',
      { code: 'zero-revision', text: '10.0.17763.0', number: 17763 },
    ],
    ['words', 'the newest', { code: 'not-a-build', text: 'the newest' }],
    ['a revision of seven digits', '17763.1000000', { code: 'not-a-build', text: '17763.1000000' }],
  ];
  it.each(bad)('%s (%j) is none, and the text is kept for the answer', (_, input, problem) => {
    expect(readBuild(input)).toEqual({ ok: false, problem });
  });

  it('may be any text: it is read or refused, never an error, and what is read is a build in its only spelling', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('1', '7', '0', '.', ' ', '-', '[', ']', 'v', 'windows ', 'Version ', '10.0.'),
      }),
    );
    fc.assert(
      fc.property(text, (input) => {
        const reading = readBuild(input);
        if (!reading.ok) {
          expect(reading.problem.code).toMatch(/^[a-z-]+$/);
          return;
        }
        const build = parseBuild(reading.build);
        expect(build).toBeDefined();
        expect(readBuild(reading.build)).toEqual({ ok: true, build: reading.build });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the spelling of a Windows build', () => {
  const number = fc.integer({ min: 10_240, max: 99_999 });
  const revision = fc.option(fc.integer({ min: 1, max: 999_999 }), { nil: undefined });

  it('is one for each build, and reads the same again, bare or as Windows prints it', () => {
    fc.assert(
      fc.property(number, revision, (major, minor) => {
        const build = minor === undefined ? { number: major } : { number: major, revision: minor };
        const spelled = minor === undefined ? `${major}` : `${major}.${minor}`;
        expect(parseBuild(spelled)).toEqual(build);
        for (const input of [
          spelled,
          `10.0.${spelled}`,
          ` ${spelled} `,
          `Microsoft Windows [Version 10.0.${spelled}]`,
        ])
          expect(readBuild(input)).toEqual({ ok: true, build: spelled });
      }),
    );
  });

  it.each([
    '',
    '017763',
    '17763.0',
    '17763.01',
    '17763.',
    '.1432',
    '10239',
    '100000',
    '17763.1000000',
    ' 17763',
    '17763.1.1',
  ])('is not %j', (text) => expect(parseBuild(text)).toBeUndefined());
});

describe('the order of Windows builds', () => {
  it('puts revision 557 before revision 1432 of the same build', () => {
    expect(compareBuilds('17763.557', '17763.1432')).toBeLessThan(0);
    expect(sortBuilds(['17763.1432', '17763.557'])).toEqual(['17763.557', '17763.1432']);
  });

  it('goes by number first, then by revision, a build without revision first, and names each once', () => {
    expect(sortBuilds(['20348', '17763.1432', '14393', '17763', '20348', '20348.169', '17763.557'])).toEqual([
      '14393',
      '17763',
      '17763.557',
      '17763.1432',
      '20348',
      '20348.169',
    ]);
  });

  it('does not depend on the order in which builds were added', () => {
    const builds = ['14393', '17763', '17763.557', '17763.1432', '18362', '20348.169', '99999.999999'];
    fc.assert(
      fc.property(fc.shuffledSubarray(builds, { minLength: builds.length }), (shuffled) => {
        expect(sortBuilds(shuffled)).toEqual(builds);
      }),
    );
  });
});
