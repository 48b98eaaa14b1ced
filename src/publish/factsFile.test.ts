import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { EDITIONS } from '../facts/editions.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import { factsFiles } from './editions.ts';
import { type FactsFile, factsText } from './factsFile.ts';
import { factsSchema } from './schema.ts';

const FILES = factsFiles();
const check = new Ajv2020({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
}).compile(factsSchema);

/** What a program that reads the file finds in it. */
function read(file: FactsFile | undefined): FactsFile {
  return JSON.parse(factsText(file!)) as FactsFile;
}

function factOf(file: string, kind: string, id: string): FactsFile['facts'][number] | undefined {
  return read(FILES.get(file)).facts.find((fact) => fact.kind === kind && fact.id === id);
}

describe('the facts as files', () => {
  test('there is one for every edition, and one for each release as published', () => {
    expect(EDITIONS.map(({ id }) => id).filter((id) => !FILES.has(id))).toEqual([]);
    expect(FILES.size).toBe(2 * EDITIONS.length - 1);
  });

  test.each([...FILES.keys()])('%s.json keeps to the schema', (name) => {
    const isValid = check(read(FILES.get(name)));
    expect(check.errors ?? []).toEqual([]);
    expect(isValid).toBe(true);
  });

  test('every fact of the guide is there, with its words and places', () => {
    const { facts } = read(FILES.get('guide-2020'));
    const ids = new Set(facts.map(({ kind, id }) => `${kind} ${id}`));
    expect(guideBook.statements.filter(({ id }) => !ids.has(`statement ${id}`))).toEqual([]);
    expect(guideBook.rules.filter(({ id }) => !ids.has(`rule ${id}`))).toEqual([]);
    expect(guideBook.limitations.filter(({ id }) => !ids.has(`limitation ${id}`))).toEqual([]);
  });

  test('a statement of a release has its state and the address of its page', () => {
    const fact = factOf('v3.29', 'statement', 'ws2019-1809');
    expect(fact).toMatchObject({ state: 'supported', number: 17763 });
    expect(fact?.citations[0]?.url).toMatch(/^https:\/\/github\.com\/tigera\/docs\/blob\/[0-9a-f]{40}\//);
  });

  test('a rule cites the pages of the statements that it rests on', () => {
    const { facts } = read(FILES.get('v3.32'));
    const rules = facts.filter(({ kind }) => kind === 'rule');
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.filter(({ citations }) => citations.length === 0)).toEqual([]);
  });

  test('the two readings of a release differ where its pages were edited', () => {
    expect(factOf('v3.24', 'statement', 'ws2022')).toMatchObject({ state: 'supported' });
    expect(factOf('v3.24.as-released', 'statement', 'ws2022')).toMatchObject({ state: 'not-stated' });
  });

  test.each([
    ['no verdict', { gives: 'perhaps' }],
    ['no citation', { citations: [] }],
    ['an unknown facet', { when: { weather: ['fair'] } }],
  ])('the schema refuses a rule with %s', (_, change) => {
    const file = read(FILES.get('guide-2020'));
    const facts = file.facts.map((fact) => (fact.kind === 'rule' ? { ...fact, ...change } : fact));
    expect(check({ ...file, facts })).toBe(false);
  });
});
