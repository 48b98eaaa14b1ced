import { describe, expect, it } from 'vitest';
import { EDITIONS } from '../facts/editions.ts';
import { edition as guide } from '../facts/guide-2020/edition.ts';
import { edition as release } from '../facts/releases/edition.ts';
import type { Edition } from '../facts/types.ts';
import { cite, noteSources } from '../facts/noteSources.ts';
import { citationsOf } from './names.ts';
import { numberedSource, sourcePlaces, sourcesOfFacts, sourceTitle } from './sourceNumbers.ts';

function read(id: string, docs: 'amended' | 'as-released' = 'amended'): Edition {
  return id === 'guide-2020' ? guide() : release({ edition: id, docs });
}

/** Kinds of pages with the number that each has in v3.32. */
const NEWEST: readonly (readonly [source: string, number: string])[] = [
  ['v3.32-requirements', '1'],
  ['v3.32-limitations', '2'],
  ['v3.32-steps', '3'],
  ['v3.32-operator', '4'],
  ['v3.32-k8sreq', '5'],
  ['v3.32-code-operator-windows', '6'],
  ['projectcalico/calico#4022', 'T1'],
];

function numberOf(edition: Edition, id: string): string | undefined {
  const source = edition.sources.find((one) => one.id === id);
  return numberedSource(edition, { source: id, section: source?.sections[0] ?? '' })?.number;
}

describe('numbers of sources', () => {
  it('begin with what one reads first', () => {
    const edition = read('v3.32');
    for (const [source, number] of NEWEST)
      expect([source, numberOf(edition, source)]).toEqual([source, number]);
  });

  it.each(EDITIONS.map(({ id }) => id))('are one for each place in %s, whatever the reading', (id) => {
    const editions = id === 'guide-2020' ? [read(id)] : [read(id), read(id, 'as-released')];
    const seen = new Map<string, string>();
    for (const edition of editions)
      for (const place of sourcesOfFacts(edition, [...edition.statement.keys()])) {
        const what = `${place.source.id} ${place.section}`;
        expect([place.mark, seen.get(place.mark) ?? what]).toEqual([place.mark, what]);
        seen.set(place.mark, what);
      }
    expect(seen.size).toBeGreaterThan(0);
  });

  it.each(EDITIONS.map(({ id }) => id))('cover every citation of %s', (id) => {
    const edition = read(id);
    const cited = citationsOf(edition, [...edition.statement.keys()]);
    for (const { citation } of cited)
      expect([citation, numberedSource(edition, citation)]).not.toContain(undefined);
  });

  it.each(EDITIONS.map(({ id }) => id))('cover what notes rest on, beside the documents of %s', (id) => {
    const edition = read(id);
    const cited = [
      ...citationsOf(edition, [...edition.statement.keys()]),
      ...cite(noteSources.map((source) => source.id)).map((citation) => ({ citation, facts: [] })),
    ];
    const places = sourcePlaces(edition, cited);
    const named = new Set(places.map(({ source }) => source.id));
    expect(noteSources.filter((source) => !named.has(source.id))).toEqual([]);
    // No number for two places: nothing that a note rests on is told under the number of another document.
    const sections = new Set(
      cited
        .map(({ citation }) => numberedSource(edition, citation))
        .map((one) => `${one?.source.id} ${one?.section}`),
    );
    expect(new Set(places.map(({ mark }) => mark)).size).toBe(sections.size);
  });

  it('come in their order, each once, threads last, with all facts read there', () => {
    const edition = read('v3.32');
    const title = (id: string): string => edition.sources.find((one) => one.id === id)?.sections[0] ?? '';
    const at = (source: string, ...facts: string[]) => ({
      citation: { source, section: title(source) },
      facts,
    });
    const places = sourcePlaces(edition, [
      at('projectcalico/calico#4022', 'thread'),
      at('v3.32-operator', 'a'),
      at('v3.32-requirements', 'b'),
      at('v3.32-operator', 'c', 'a'),
    ]);
    expect(places.map(({ mark, facts }) => [mark, ...facts])).toEqual([
      ['1', 'b'],
      ['4', 'a', 'c'],
      ['T1', 'thread'],
    ]);
  });

  it('carry their release where it is another one', () => {
    const edition = read('v3.32');
    const source = 'v3.25-requirements';
    const section = edition.sources.find(({ id }) => id === source)?.sections[0] ?? '';
    expect(
      sourcePlaces(edition, [{ citation: { source, section }, facts: [] }]).map(({ mark }) => mark),
    ).toEqual(['v3.25 1']);
  });

  it('are sections in the guide, and leave out what the edition does not list', () => {
    const edition = read('guide-2020');
    const [source] = edition.sources;
    const titles = (source?.sections ?? []).map((section) => {
      const place = numberedSource(edition, { source: source?.id ?? '', section });
      return [place?.number, place === undefined ? '' : sourceTitle(place)];
    });
    expect(titles).toEqual((source?.sections ?? []).map((section, index) => [String(index + 1), section]));
    expect(numberedSource(edition, { source: 'nowhere', section: '' })).toBeUndefined();
  });
});
