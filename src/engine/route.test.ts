import { describe, expect, it } from 'vitest';
import { releaseAtlas } from '../checks/atlases.ts';
import { seeded } from '../checks/random.ts';
import { EDITIONS } from '../facts/editions.ts';
import { edition as guideEdition } from '../facts/guide-2020/edition.ts';
import { routeFactsIn } from '../facts/releases/route.ts';
import { RELEASED } from '../facts/released.ts';
import type { Picks } from '../vocabulary.ts';
import { routeFile } from '../plan/route.ts';
import { routeSays } from '../words/route.ts';
import { compile } from './compile.ts';
import { type Route, routeOf, type Waypoint } from './route.ts';

const RELEASES = Object.keys(RELEASED);

function way(from: string, to: string, { docs }: Picks): readonly Waypoint[] {
  const read = docs === 'as-released' ? 'as-released' : 'amended';
  return RELEASES.slice(RELEASES.indexOf(from), RELEASES.indexOf(to) + 1).map((id) => ({
    atlas: releaseAtlas(id, read),
    facts: routeFactsIn(id, read),
  }));
}

function route(from: string, to: string, picks: Picks = {}): Route {
  return routeOf(way(from, to, picks), picks);
}

/** `v3.27 stop, v3.29 pass`: where the way leads. */
function stopsOf({ stops }: Route): string {
  return stops.map(({ release, part }) => `${release} ${part}`).join(', ');
}

/** What comes up at a stop; in brackets where nobody has told whether it does. */
function told({ stops }: Route, at: string): readonly string[] {
  return (stops.find(({ release }) => release === at)?.told ?? [])
    .filter(({ fact }) => fact.turn === 'move' || fact.turn === 'once')
    .map(({ fact, open }) => (open ? `(${fact.id})` : fact.id));
}

const ETCD: Picks = { datastore: 'etcd', install: 'standard-manual' };

describe('the way from one release to a later one', () => {
  it.each([
    // Lists as amended: v3.25 1.23–1.28, v3.27 1.27–1.29, v3.29 1.29–1.32, v3.31 1.32–1.35, v3.32 1.34–1.36.
    ['v3.25', 'v3.32', ETCD, 'v3.25 start, v3.27 stop, v3.29 pass, v3.31 pass, v3.32 end'],
    ['v3.25', 'v3.27', ETCD, 'v3.25 start, v3.27 end'],
    ['v3.27', 'v3.28', ETCD, 'v3.27 start, v3.28 end'],
    ['v3.30', 'v3.32', { install: 'operator' }, 'v3.30 start, v3.32 end'],
    ['v3.17', 'v3.27', {}, 'v3.17 start, v3.21 pass, v3.24 pass, v3.26 pass, v3.27 end'],
    [
      'v3.24',
      'v3.30',
      { install: 'hpc-manifest' },
      'v3.24 start, v3.26 pass, v3.27 stop, v3.29 pass, v3.30 end',
    ],
    // As released the manual install is documented to v3.30, and v3.25 lists 1.22–1.24, v3.27 1.24–1.28, v3.28 1.27–1.29.
    ['v3.25', 'v3.29', { ...ETCD, docs: 'as-released' }, 'v3.25 start, v3.27 pass, v3.28 pass, v3.29 end'],
  ] as const)('%s to %s with %j', (from, to, picks, stops) => {
    expect(stopsOf(route(from, to, picks))).toBe(stops);
  });

  it('moves datastore and install method where documents first describe it, and keeps what was moved', () => {
    const found = route('v3.25', 'v3.32', { ...ETCD, runtime: 'docker' });
    expect(told(found, 'v3.25')).toEqual(['route.datastore']);
    expect(told(found, 'v3.27')).toEqual(['route.operator']);
    expect(told(found, 'v3.29')).toContain('route.uids');
    expect(found.stops.map(({ picks }) => [picks.install, picks.datastore, picks.runtime].join())).toEqual([
      'standard-manual,kubernetes,docker',
      ...Array.from({ length: 4 }, () => 'operator,kubernetes,containerd'),
    ]);
  });

  it('leaves open what nobody has told, and takes an answer of the newer release alone for the aim', () => {
    for (const picks of [{}, { install: 'operator' }])
      expect(told(route('v3.25', 'v3.32', picks), 'v3.27')).toEqual(['(route.operator)', '(route.preview)']);
    expect(told(route('v3.29', 'v3.32', { install: 'operator', datastore: 'kubernetes' }), 'v3.29')).toEqual(
      [],
    );
  });

  it('names a build below its floor where the way starts, once, with what mends it', () => {
    const found = route('v3.25', 'v3.32', { build: ['17763.1000'] });
    const causes = found.stops.flatMap(({ release, causes: all }) =>
      all.map(({ facets, repair }) => [release, ...facets, repair?.changes[0]?.to]),
    );
    expect(causes).toEqual([['v3.25', 'build', ['17763.1432']]]);
  });

  it('raises Kubernetes only where the version at hand is not on the next list', () => {
    const raises = (k8s: string): unknown => route('v3.30', 'v3.32', { k8s }).stops[0]?.raise;
    expect(raises('1.31')).toEqual(['1.34', '1.35']);
    expect(raises('1.34')).toBeNull();
    // What v3.30 does not list is no version that the cluster runs by its documents.
    expect(raises('1.36')).toEqual(['1.34', '1.35']);
  });

  it('is none from the guide, and says so', () => {
    const guide = { atlas: compile(guideEdition()), facts: [] };
    const newer = releaseAtlas('v3.16');
    const none = routeOf([guide, { atlas: newer, facts: routeFactsIn('v3.16') }], {});
    expect(none.documented).toBe(false);
    const said = routeSays(none, guide.atlas.edition, newer.edition);
    expect(said.whole.map(({ says }) => says)).toEqual([
      'No document describes a way from the 2020 guide to v3.16.',
    ]);
    expect(routeFile(said, 'v3.16')).toEqual([
      expect.objectContaining({ release: 'v3.16', breaks: [], does: [] }),
    ]);
  });

  it('goes up, ends where it should, meets the next list or says that it does not, and cites what it says', () => {
    const random = seeded(808);
    for (let draw = 0; draw < 60; draw += 1) {
      const [from = '', to = ''] = random.some(RELEASES, 2);
      const docs = random.one(['amended', 'as-released']);
      const picks: Picks = {
        ...(draw % 2 === 0
          ? {}
          : { install: random.one(['quickstart-script', 'standard-manual', 'hpc-manifest', 'operator']) }),
        ...(draw % 3 === 0 ? {} : { datastore: random.one(['etcd', 'kubernetes']) }),
        ...(draw % 5 === 0 ? { platform: random.one(['eks', 'aks', 'on-premises', 'rke']) } : {}),
        docs,
      };
      const found = route(from, to, picks);
      const places = found.stops.map(({ release }) => RELEASES.indexOf(release));
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
      expect([found.stops[0]?.release, found.stops.at(-1)?.release]).toEqual([from, to]);
      const said = routeSays(found, releaseAtlas(from).edition, releaseAtlas(to).edition);
      found.stops.forEach((stop, index) => {
        const gap = said.stops[index]?.silent.some(({ id }) => id === `gap ${stop.release}`);
        expect(gap, `${from} to ${to}, ${stop.release}`).toBe(stop.shared?.length === 0);
        const { kubernetes } = stop;
        for (const version of stop.shared ?? []) expect(kubernetes).toContain(version);
        for (const { fact } of stop.told) {
          const { since, until = RELEASES.at(-1) ?? '' } = fact.span;
          const at = RELEASES.indexOf(stop.release);
          expect(at).toBeGreaterThanOrEqual(RELEASES.indexOf(since));
          expect(at).toBeLessThanOrEqual(RELEASES.indexOf(until));
        }
        const facts = [said.stops[index]?.breaks, said.stops[index]?.before, said.stops[index]?.each];
        for (const line of facts.flat()) expect(line?.cited, `${line?.says}`).not.toEqual([]);
      });
      const file = routeFile(said, to);
      expect(file.map(({ release }) => release)).toEqual(found.stops.slice(1).map(({ release }) => release));
      for (const stop of file) expect(stop.because).not.toBe('');
    }
  });

  it('is told for every pair of neighbors', () => {
    for (const [index, id] of RELEASES.slice(1).entries())
      expect(stopsOf(route(RELEASES[index] ?? '', id))).toBe(`${RELEASES[index] ?? ''} start, ${id} end`);
    expect(EDITIONS).toHaveLength(RELEASES.length + 1);
  });
});
