import { describe, expect, it } from 'vitest';
import { type FieldProblem, fieldProblemSays, type SiteClash, clashSays, floorsSay } from './site.ts';

const PROBLEMS: readonly FieldProblem[] = [
  { kind: 'no-range' },
  { kind: 'no-prefix' },
  { kind: 'ipv6' },
  { kind: 'not-the-network', network: '10.244.0.0/16' },
  { kind: 'scheme-in-host', scheme: 'https://' },
  { kind: 'port-in-host' },
  { kind: 'no-host' },
  { kind: 'no-port' },
];

const CLASHES: readonly SiteClash[] = [
  { kind: 'ranges-overlap', podCidr: '10.96.0.0/16', serviceCidr: '10.96.0.0/12' },
  { kind: 'host-in-pods', apiHost: '10.1.0.1', cidr: '10.1.0.0/16' },
  { kind: 'host-in-services', apiHost: '10.96.0.1', cidr: '10.96.0.0/12' },
  { kind: 'pods-below-block', podCidr: '10.244.0.0/27', block: 26 },
];

/** The values of a problem that somebody has to see. */
function valuesOf({ kind: _, ...rest }: { readonly kind: string }): readonly string[] {
  return Object.values(rest).map(String);
}

describe('a field that cannot be read', () => {
  it.each(PROBLEMS)('says what to do next: $kind', (problem) => {
    const says = fieldProblemSays(problem);
    expect(says).toMatch(/^(?:Enter|Add|Leave out) .*\.$/);
    for (const value of valuesOf(problem)) expect(says).toContain(value);
  });

  it('says something else of each problem', () => {
    expect(new Set(PROBLEMS.map(fieldProblemSays)).size).toBe(PROBLEMS.length);
  });
});

describe('ranges that do not go together', () => {
  it.each(CLASHES)('are told with their values, and what to enter: $kind', (clash) => {
    const says = clashSays(clash);
    for (const value of valuesOf(clash)) expect(says).toContain(value);
    expect(says).toMatch(/\. Enter .*\.$/);
  });
});

describe('lowest builds', () => {
  it('stand as kubectl prints them, each once', () => {
    const says = floorsSay([
      { from: '17763.1432', installs: ['a'] },
      { from: '17763.1432' },
      { from: '20348.169' },
    ]);
    expect(says.match(/`[^`]+`/g)).toEqual(['`10.0.17763.1432`', '`10.0.20348.169`']);
    expect(says).toMatch(/later revision/);
  });

  it('say whether later builds, or all revisions, count', () => {
    const [later, whole, revision] = [
      { from: '18317', onwards: true },
      { from: '19041' },
      { from: '20348.169' },
    ].map((floor) => floorsSay([floor as never]));
    expect(later).toMatch(/later build/);
    expect(whole).toMatch(/any revision/);
    expect(new Set([later, whole, revision].map((text) => text?.replace(/`.*?`/, ''))).size).toBe(3);
    expect(floorsSay([])).toBe('');
  });
});
