import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inForce } from '../edition.ts';
import { amendments } from './data/amendments.ts';
import { contradictions } from './data/contradictions.ts';
import { gaps } from './data/gaps.ts';
import { timesOf } from './derive/times.ts';
import { toldIn } from './derive/told.ts';
import { allFacts } from './edition.ts';
import type { Gap } from './types.ts';

const FILE = resolve(process.cwd(), '../shared/facts/editions.yaml');
const present = existsSync(FILE);
if (!present) console.warn('The editions file is not there: the releases are not compared with it.');

/** What is compared of a span. */
const FIELDS = [
  'state',
  'effective',
  'minBuild',
  'conflict',
  'note',
  'networking',
  'byInstallMethod',
  'value',
  'requires',
] as const;

const SECTIONS = [
  'options',
  'fabric',
  'datastores',
  'datastoreRules',
  'platforms',
  'windowsVersions',
  'windowsImages',
  'kubernetes',
  'containerRuntimes',
  'installMethods',
  'linuxSide',
  'limitations',
] as const;

type Fields = Partial<Record<(typeof FIELDS)[number], unknown>>;

interface ListedSpan extends Fields {
  readonly since: string;
  readonly until: string;
}

interface ListedFact {
  readonly id: string;
  readonly spans: readonly ListedSpan[];
}

interface Dated {
  readonly id: string;
  readonly editions: readonly string[];
}

interface ListedAmendment extends Dated {
  readonly effects: readonly (Fields & { readonly fact: string; readonly editions: readonly string[] })[];
}

interface Editions extends Readonly<Record<(typeof SECTIONS)[number], readonly ListedFact[]>> {
  readonly editionOrder: readonly string[];
  readonly amendments: readonly ListedAmendment[];
  readonly contradictions: readonly Dated[];
  readonly gaps: readonly Dated[];
}

const RELEASES = Array.from({ length: 17 }, (_, index) => `v3.${index + 16}`);

function ownId(id: string): string {
  return id === 'kubernetes-onprem' ? 'on-premises' : id;
}

function releasesIn(editions: readonly string[]): readonly string[] {
  return editions.filter((edition) => RELEASES.includes(edition));
}

/** A field as text; one that is absent is null. */
function written(value: unknown): string {
  return JSON.stringify(value ?? null);
}

describe.skipIf(!present)('the facts of the releases against the editions file', () => {
  const editions = (present ? parse(readFileSync(FILE, 'utf8')) : {}) as Editions;
  const factOf = new Map(allFacts.map((fact) => [fact.id, fact]));
  const position = (edition: string): number => editions.editionOrder.indexOf(edition);
  const listed = (): readonly ListedFact[] => SECTIONS.flatMap((section) => editions[section]);
  const spanAt = ({ spans }: ListedFact, edition: string): ListedSpan | undefined =>
    spans.find(
      ({ since, until }) => position(since) <= position(edition) && position(edition) <= position(until),
    );

  it('Calico for Windows has the 17 releases from v3.16 to v3.32', () => {
    expect(releasesIn(editions.editionOrder)).toEqual(RELEASES);
  });

  it('every fact that speaks of a release of Calico is known, and none beside them', () => {
    const ids = listed()
      .filter((fact) => RELEASES.some((release) => spanAt(fact, release) !== undefined))
      .map(({ id }) => ownId(id));
    expect(ids.length).toBeGreaterThan(100);
    expect(allFacts.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  it('no section of facts of Calico is left out', () => {
    const withSpans = Object.entries(editions)
      .filter(
        ([, value]) =>
          Array.isArray(value) && value.some((one: unknown) => Object.hasOwn(Object(one), 'spans')),
      )
      .map(([section]) => section);
    expect(withSpans.toSorted()).toEqual([...SECTIONS].toSorted());
  });

  it.each(RELEASES)('every fact about Calico %s is told as the release told it', (edition) => {
    const wrong: string[] = [];
    let compared = 0;
    for (const fact of listed()) {
      const own = factOf.get(ownId(fact.id));
      const span = spanAt(fact, edition);
      if (own === undefined || span === undefined) continue;
      const told = toldIn(own, { edition, docs: 'as-released' }) as Fields;
      for (const field of FIELDS) {
        compared += 1;
        if (written(told[field]) !== written(span[field]))
          wrong.push(`${fact.id}.${field}: ${written(told[field])}, expected ${written(span[field])}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(FIELDS.length * 100);
  });

  it.each(RELEASES)('every edit of the documents of Calico %s has its effects', (edition) => {
    const wrong: string[] = [];
    for (const { id, effects } of editions.amendments)
      for (const effect of effects) {
        const own = factOf.get(ownId(effect.fact));
        if (own === undefined || !effect.editions.includes(edition)) continue;
        const told = toldIn(own, { edition, docs: 'amended' }) as Fields;
        for (const field of ['state', 'minBuild'] as const)
          if (effect[field] !== undefined && told[field] !== effect[field])
            wrong.push(`${id}, ${effect.fact}.${field}: ${written(told[field])}`);
        // An effect that only says "as from v3.30" changes the state and has words of its own.
        if (/as from/.test(written(effect.note))) {
          const then = toldIn(own, { edition: 'v3.30', docs: 'as-released' }) as Fields;
          if (told.state !== then.state || told.effective !== then.effective)
            wrong.push(`${id}, ${effect.fact}: ${written(told.state)}, not as from v3.30`);
        } else if (typeof effect.note === 'string' && !written(told.note).includes(effect.note))
          wrong.push(`${id}, ${effect.fact}: the note is not told`);
      }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['option', 'options'],
    ['limitation', 'limitations'],
  ] as const)('neighbouring spans of an %s are one where their content is the same', (kind, section) => {
    const evidence = ['sources', 'note', 'conflict', 'amendment', 'evidence', 'since', 'until'];
    const content = (fact: ListedFact, edition: string): string =>
      JSON.stringify(
        Object.entries(spanAt(fact, edition) ?? {})
          .filter(([field]) => !evidence.includes(field))
          .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      );
    let compared = 0;
    for (const [at, edition] of RELEASES.entries()) {
      const times = timesOf(kind, { edition, docs: 'as-released' });
      for (const fact of editions[section]) {
        const span = times.get(fact.id)?.span;
        if (span === undefined) continue;
        compared += 1;
        const before = RELEASES[at - 1];
        const after = RELEASES[at + 1];
        const same = (other: string | undefined): boolean =>
          other !== undefined && content(fact, other) === content(fact, edition);
        expect(span.since === edition, `${fact.id} since ${edition}`).toBe(!same(before));
        expect((span.until ?? RELEASES.at(-1)) === edition, `${fact.id} until ${edition}`).toBe(!same(after));
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it.each([
    ['edit of its documents', 'amendments', amendments],
    ['contradiction of its documents', 'contradictions', contradictions],
    [
      'gap in its documents',
      'gaps',
      (gaps as readonly Gap[]).map(({ id, span }) => ({
        id,
        editions: RELEASES.filter((release) => span !== undefined && inForce(span, release)),
      })),
    ],
  ] as const)('Calico for Windows has every %s that touches a release', (_, section, own) => {
    const expected = editions[section]
      .map(({ id, editions: touched }) => ({ id, editions: releasesIn(touched) }))
      .filter(({ editions: touched }) => touched.length > 0);
    const found = (own as readonly Dated[]).map(({ id, editions: touched }) => ({
      id,
      editions: releasesIn(touched),
    }));
    expect(expected.length).toBeGreaterThan(5);
    expect(found).toEqual(expect.arrayContaining(expected.map((one) => expect.objectContaining(one))));
  });
});
