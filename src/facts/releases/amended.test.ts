import { describe, expect, it } from 'vitest';
import { RELEASED } from '../released.ts';
import { amendments } from './data/amendments.ts';
import { sources } from './data/sources.ts';
import { type Reading, toldIn } from './derive/told.ts';
import { allFacts } from './derive/all.ts';
import type { Amendment, ReleaseFact } from './types.ts';

const EDITS: readonly Amendment[] = amendments;
const SOURCES = new Set(sources.map(([id]) => id));
const FACTS = new Map(allFacts.map((fact) => [fact.id, fact]));

/** What a fact says by its state and value alone. */
function word(fact: ReleaseFact, reading: Reading): string {
  const { state, effective, value } = toldIn(fact, reading);
  return JSON.stringify([state, effective, value]);
}

/** Pages of an edit that no release of it has. */
function strangePages({ pages, editions }: Pick<Amendment, 'pages' | 'editions'>): readonly string[] {
  return pages.filter((page) =>
    page.startsWith('=')
      ? !SOURCES.has(page.slice(1))
      : !editions.some((edition) => SOURCES.has(`${edition}-${page}`)),
  );
}

describe('edits of published pages', () => {
  it('stand in the order of their days, each once, on pages that there are', () => {
    expect(EDITS.map(({ date }) => date)).toEqual(EDITS.map(({ date }) => date).sort());
    expect(new Set(EDITS.map(({ id }) => id)).size).toBe(EDITS.length);
    expect(EDITS.flatMap(strangePages)).toEqual([]);
    expect(EDITS.filter(({ tag }) => tag !== undefined && !/^v3\.\d+\.\d+$/.test(tag))).toEqual([]);
  });

  it('bear on facts that there are, in releases that they name', () => {
    const astray = EDITS.flatMap(({ id, editions, effects }) =>
      effects
        .filter((effect) => !FACTS.has(effect.fact) || effect.editions.some((one) => !editions.includes(one)))
        .map((effect) => `${id}: ${effect.fact}`),
    );
    expect(astray).toEqual([]);
    expect(
      EDITS.flatMap(({ effects }) =>
        effects.flatMap(({ editions, now }) =>
          now?.pages === undefined ? [] : strangePages({ editions, pages: now.pages as never }),
        ),
      ),
    ).toEqual([]);
    expect(EDITS.flatMap(({ editions }) => editions).filter((one) => !(one in RELEASED))).toEqual([]);
  });

  it('are told in sentences of at most 25 words', () => {
    const long = EDITS.flatMap(({ id, text }) =>
      text
        .split(/(?<=\.)\s+/)
        .filter((sentence) => sentence.split(/\s+/).length > 25 || !sentence.endsWith('.'))
        .map((sentence) => `${id}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  // The Windows pages of these patch releases are those of the next release, but for what is left out here.
  it.each([
    ['v3.18', 'v3.19', ['k8s.general-page', 'runtime.containerd']],
    // Service rules came with v3.20.
    ['v3.19', 'v3.20', ['lim.service-policy']],
    // The general pages on service rules and node status, and the VXLAN adapter of the quickstart, are new in v3.21.
    ['v3.20', 'v3.21', ['k8s.general-page', 'lim.service-policy', 'lim.node-status', 'lim.vxlan-adapter']],
    // The page on the Gateway API, and the watcher that BGP on Windows waits for, are new in v3.30.
    ['v3.29', 'v3.30', ['k8s.general-page', 'lim.bgp-patch-release', 'lim.ingress-gateway']],
    ['v3.30', 'v3.31', ['k8s.general-page']],
  ])('make of %s what %s says of every fact that turns there', (edition, next, but) => {
    const turning = allFacts.filter(
      (fact) =>
        word(fact, { edition, docs: 'as-released' }) !== word(fact, { edition: next, docs: 'as-released' }),
    );
    const left = turning.filter(
      (fact) =>
        word(fact, { edition, docs: 'amended' }) !== word(fact, { edition: next, docs: 'as-released' }),
    );
    expect(turning.length).toBeGreaterThan(left.length);
    expect(left.map(({ id }) => id)).toEqual(but);
  });

  it('leave what was published as it was', () => {
    const sample = FACTS.get('ws2004');
    if (sample === undefined) throw new Error('no such fact');
    expect(toldIn(sample, { edition: 'v3.22', docs: 'as-released' }).state).toBe('supported');
    expect(toldIn(sample, { edition: 'v3.22', docs: 'amended' }).state).toBe('not-stated');
  });

  it('take effect one after the other', () => {
    const fact = FACTS.get('k8s.general-page');
    if (fact === undefined) throw new Error('no such fact');
    const lists = Object.fromEntries(
      Object.keys(RELEASED).map((edition) => {
        const value = toldIn(fact, { edition: edition as never, docs: 'amended' }).value as readonly string[];
        return [edition, `${value[0] ?? ''} to ${value.at(-1) ?? ''}`];
      }),
    );
    expect(lists).toEqual({
      'v3.16': '1.16 to 1.19',
      'v3.17': '1.17 to 1.19',
      'v3.18': '1.18 to 1.20',
      'v3.19': '1.19 to 1.21',
      'v3.20': '1.19 to 1.21',
      'v3.21': '1.20 to 1.22',
      'v3.22': '1.21 to 1.23',
      'v3.23': '1.21 to 1.23',
      'v3.24': '1.22 to 1.25',
      'v3.25': '1.23 to 1.28',
      'v3.26': '1.24 to 1.28',
      'v3.27': '1.27 to 1.29',
      'v3.28': '1.27 to 1.30',
      'v3.29': '1.29 to 1.32',
      'v3.30': '1.31 to 1.35',
      'v3.31': '1.32 to 1.35',
      'v3.32': '1.34 to 1.36',
    });
  });
});
