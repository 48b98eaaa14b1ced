import { describe, expect, it } from 'vitest';
import { changeability, CHANGES, CHANGING } from '../facts/changeability.ts';
import { editionOf, inForce } from '../facts/edition.ts';
import { EDITIONS } from '../facts/editions.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import { cite, noteSources } from '../facts/noteSources.ts';
import { edition as releaseEdition } from '../facts/releases/edition.ts';
import type { Edition } from '../facts/types.ts';
import type { Picks } from '../vocabulary.ts';
import { laterByChange, laterNotes, laterSays } from './later.ts';

const PAIR = { networking: 'calico-vxlan', datastore: 'kubernetes' };

function facts(edition: string): Edition {
  return edition === 'guide-2020'
    ? editionOf(guideBook, edition)
    : releaseEdition({ edition, docs: 'amended' });
}

function idsFor(edition: string, networking: string, picks: Picks = {}): readonly string[] {
  return laterNotes(facts(edition), picks, { networking, datastore: 'kubernetes' }).map(({ id }) => id);
}

describe('what is said about changing an answer later', () => {
  it('cites, wherever it holds, a fact that the edition has, or a source of its own', () => {
    for (const { id: edition } of EDITIONS) {
      const { statement } = facts(edition);
      for (const one of changeability.filter(({ span }) => inForce(span, edition))) {
        const found = (one.from ?? []).filter((id) => statement.has(id));
        const read = found.length + (one.sources ?? []).length + (one.pages ?? []).length;
        expect(read, `${edition}: ${one.id}`).toBeGreaterThan(0);
      }
    }
  });

  it('names no fact that no edition has, and no kind of page that none of its releases has', () => {
    const known = new Set(EDITIONS.flatMap(({ id }) => [...facts(id).statement.keys()]));
    const unknown = changeability.flatMap(({ from = [] }) => from.filter((id) => !known.has(id)));
    expect(unknown).toEqual([]);
    for (const { id, span, pages = [] } of changeability)
      for (const edition of EDITIONS.filter((one) => inForce(span, one.id)))
        for (const page of pages)
          expect(
            facts(edition.id).sources.some((source) => source.id === `${edition.id}-${page}`),
            `${edition.id}: ${id}: ${page}`,
          ).toBe(true);
  });

  it('has ids of its own, on questions that may change', () => {
    const ids = changeability.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { facet } of changeability) expect(CHANGING).toContain(facet);
  });

  it.each<readonly [string, string, Picks, string, boolean]>([
    ['v3.32', 'calico-vxlan', {}, 'later-vxlan-settings-operator', true],
    // The page on maintenance is gone from the edited documents of v3.28 to v3.30.
    ['v3.30', 'calico-vxlan', {}, 'later-vxlan-settings-operator', true],
    ['v3.30', 'calico-vxlan', {}, 'later-vxlan-settings', false],
    ['v3.30', 'calico-vxlan', { docs: 'as-released' }, 'later-vxlan-settings', true],
    ['v3.30', 'calico-bgp', { docs: 'as-released' }, 'later-vxlan-settings', false],
    ['guide-2020', 'calico-vxlan', {}, 'later-vxlan-settings', false],
    ['v3.17', 'calico-bgp', {}, 'later-nat-outgoing', true],
    ['v3.16', 'calico-bgp', {}, 'later-nat-outgoing', false],
    ['v3.32', 'azure-cni', { platform: 'aks' }, 'later-aks', true],
    ['v3.32', 'azure-cni', {}, 'later-aks', false],
    ['v3.32', 'calico-vxlan', { platform: 'other' }, 'later-rke2', true],
    ['v3.32', 'calico-vxlan', { platform: 'rke' }, 'later-rke2', false],
    ['v3.30', 'calico-bgp', { docs: 'as-released' }, 'later-datastore', true],
    ['v3.30', 'calico-bgp', {}, 'later-datastore-left', true],
    ['v3.31', 'calico-bgp', {}, 'later-datastore-left', true],
    ['guide-2020', 'static-routes', {}, 'later-block-size-guide', true],
    ['v3.16', 'calico-bgp', {}, 'later-block-size', true],
    ['v3.27', 'calico-bgp', { install: 'standard-manual' }, 'later-uninstall', true],
    ['v3.31', 'calico-bgp', {}, 'later-uninstall', false],
    ['v3.27', 'calico-bgp', { install: 'operator' }, 'later-uninstall', false],
    ['v3.26', 'calico-bgp', { install: 'hpc-manifest' }, 'later-install-hpc', true],
    ['v3.27', 'calico-bgp', { install: 'operator' }, 'later-install-hpc', false],
  ])('%s, %s, %j: %s is told: %s', (edition, networking, picks, id, told) => {
    expect(idsFor(edition, networking, picks).includes(id)).toBe(told);
  });

  it('stands beside its question as one sentence, and beside no other', () => {
    const edition = facts('v3.32');
    const notes = laterNotes(edition, { platform: 'other' }, { ...PAIR, networking: 'calico-bgp' });
    const said = CHANGING.filter((facet) => edition.facet.has(facet)).map((facet) =>
      laterSays(edition, facet, notes),
    );
    for (const one of said) expect(one).toMatch(/^[A-Z][^.]+\.$/);
    expect(laterSays(edition, 'fabric', notes)).not.toBe(laterSays(edition, 'networking', notes));
    // Demands change nothing that runs; the guide asks for no runtime.
    expect(laterSays(edition, 'need', notes)).toBeNull();
    expect(laterSays(facts('guide-2020'), 'runtime', [])).toBeNull();
  });

  it('cites each place once', () => {
    for (const { id } of EDITIONS)
      for (const { cited } of laterNotes(facts(id), { platform: 'other', need: ['dual-stack'] }, PAIR)) {
        const places = cited.map(({ citation }) => `${citation.source} ${citation.section}`);
        expect(new Set(places).size).toBe(places.length);
      }
  });

  it('is gathered by what it takes, silence once and at the end, and no question is left out', () => {
    for (const { id } of EDITIONS) {
      const edition = facts(id);
      const kinds = laterByChange(edition, {}, PAIR);
      const order = kinds.map(({ change }) => CHANGES.indexOf(change));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      const silence = kinds.at(-1)?.notes.at(-1);
      expect(silence?.id).toBe('later-silence');
      const told = new Set(laterNotes(edition, {}, PAIR).map(({ facet }) => facet));
      const silent = CHANGING.filter((facet) => edition.facet.has(facet) && !told.has(facet));
      // "a, b or c": as many as are silent.
      expect(silence?.says.split(/, | or /)).toHaveLength(silent.length);
    }
  });
});

describe('the sources of notes', () => {
  it('have ids of their own and secure addresses', () => {
    const ids = noteSources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { url } of noteSources) if (url !== undefined) expect(url).toMatch(/^https:\/\/[^ ]+$/);
  });

  it('are all there: an id that is not is an error', () => {
    expect(() => cite(['nowhere'])).toThrow('nowhere');
  });
});
