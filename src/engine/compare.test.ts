import { describe, expect, it, test } from 'vitest';
import { EDITIONS } from '../facts/editions.ts';
import { editionOf } from '../facts/edition.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import { edition as releaseEdition } from '../facts/releases/edition.ts';
import { type Atlas, compile } from './compile.ts';
import {
  compareEditions,
  type EditionChange,
  timeline,
  type TimelinePoint,
  verdictTimes,
} from './compare.ts';

const atlases = new Map<string, Atlas>();
function atlasOf(edition: string): Atlas {
  const known = atlases.get(edition);
  if (known !== undefined) return known;
  const atlas = compile(
    edition === 'guide-2020'
      ? editionOf(guideBook, edition)
      : releaseEdition({ edition, docs: 'as-released' }),
  );
  atlases.set(edition, atlas);
  return atlas;
}

function sidesOf(
  changes: readonly EditionChange[],
  kind: string,
  id: string,
): readonly unknown[] | undefined {
  const found = changes.find((change) => change.kind === kind && change.id === id);
  return found === undefined ? undefined : [found.before.best, found.after.best];
}

describe('from v3.25 to v3.32', () => {
  const changes = compareEditions(atlasOf('v3.25'), atlasOf('v3.32'), {});
  it.each([
    ['install', 'install operator', 'unsupported', 'supported'],
    ['install', 'install standard-manual', 'supported', 'unsupported'],
    ['install', 'install quickstart-script', 'supported', 'unsupported'],
    ['install', 'install hpc-manifest', 'limited', 'unsupported'],
    ['build', 'build 20348', 'not-stated', 'supported'],
    ['build', 'build 19042', 'supported', 'not-stated'],
    ['runtime', 'runtime docker', 'supported', 'unsupported'],
    ['pair', 'calico-vxlan etcd', 'supported', 'unsupported'],
    ['limitation', 'lim.log-action', null, 'limited'],
    ['limitation', 'lim.tls12', 'limited', null],
  ])('the %s “%s” goes from %s to %s', (kind, id, before, after) => {
    expect(sidesOf(changes, kind, id)).toEqual([before, after]);
  });

  it('leaves out what stays as it is', () => {
    expect(sidesOf(changes, 'platform', 'platform gke')).toBeUndefined();
    expect(sidesOf(changes, 'limitation', 'L4')).toBeUndefined();
  });

  it('cites the facts behind a change on the side where it is told', () => {
    const etcd = changes.find(({ id }) => id === 'calico-vxlan etcd');
    expect(etcd?.after.from).toContain('ds.calico-vxlan.etcd');
    expect(etcd?.after.says.length).toBeGreaterThan(0);
    expect(etcd?.before.from).not.toEqual([]);
  });
});

describe('from the guide to v3.16', () => {
  const changes = compareEditions(atlasOf('guide-2020'), atlasOf('v3.16'), {});
  it('BGP, static routes and flannel are lost', () => {
    expect(sidesOf(changes, 'networking', 'networking calico-bgp')).toEqual(['supported', 'unsupported']);
    expect(sidesOf(changes, 'networking', 'networking static-routes')).toEqual(['supported', 'not-stated']);
    expect(sidesOf(changes, 'networking', 'networking flannel-host-gw')).toEqual([
      'supported',
      'unsupported',
    ]);
  });
  it('a platform that the guide does not know is new', () => {
    expect(sidesOf(changes, 'platform', 'platform eks')).toEqual([null, 'limited']);
  });
  it('the limitation on IPIP holds in both and is no change', () => {
    expect(sidesOf(changes, 'limitation', 'L4')).toBeUndefined();
  });

  // The guide names 18317 and later, and 17763 with limits; of all other builds it only says that VXLAN needs one of these.
  it.each([
    ['14393', undefined],
    ['16299', undefined],
    ['17134', undefined],
    // The requirements of the manual install admit it with limits, as the guide does.
    ['17763', undefined],
    // “1903, build 18317 or greater” stands in both.
    ['20348', undefined],
  ])('build %s: %j, since silence is no support', (build, sides) => {
    expect(sidesOf(changes, 'build', `build ${build}`)).toEqual(sides);
  });
});

describe('what a release asks for', () => {
  const asked = (older: string, newer: string): readonly (readonly unknown[])[] =>
    compareEditions(atlasOf(older), atlasOf(newer), {})
      .filter(({ kind }) => kind === 'requirement')
      .map(({ before, after }) => [before.action?.short, after.action?.short]);
  it('is a row where a minimum moves, also under another id', () => {
    expect(asked('v3.17', 'v3.18')).toContainEqual(['Kubernetes 1.17 to 1.19', 'Kubernetes 1.18 to 1.20']);
    expect(asked('v3.26', 'v3.27')).toContainEqual(['Calico 3.12 on Linux', 'Calico 3.27 on Linux']);
  });
  it('is none where only its id changed', () => {
    expect(asked('v3.18', 'v3.19').flat()).not.toContain('Role may read namespaces, secrets');
  });
  it('comes with an install method, and does not go with one', () => {
    const told = asked('v3.26', 'v3.27');
    const containerd = told.filter((sides) =>
      sides.some((short) => String(short).includes('containerd 1.6.0')),
    );
    expect(containerd).toEqual([[undefined, expect.any(String)]]);
  });
  it('is not compared with the guide, which is silent of it', () => {
    expect(asked('guide-2020', 'v3.16')).toEqual([]);
  });
});

test('an edition compared with itself has no change', () => {
  for (const { id } of EDITIONS)
    expect(compareEditions(atlasOf(id), atlasOf(id), { fabric: 'l2' })).toEqual([]);
});

test('the timeline of BGP with the Kubernetes API tells that v3.16 had no BGP', () => {
  const points = timeline(
    EDITIONS.map(({ id }) => atlasOf(id)),
    {},
    { networking: 'calico-bgp', datastore: 'kubernetes' },
  );
  expect(points.map(({ edition }) => edition)).toEqual(EDITIONS.map(({ id }) => id));
  expect(points.filter(({ best }) => best === 'unsupported').map(({ edition }) => edition)).toEqual([
    'v3.16',
  ]);
});

test.each([
  ['v3.19', 'v3.20', '17763.1431', 'limited', 'unsupported'],
  // The quickstart of v3.17 has a floor of 1049 here; the manual install takes build 18317 and later.
  ['v3.16', 'v3.17', '18362.1048', 'supported', 'supported'],
  ['v3.27', 'v3.30', '20348.168', 'unsupported', 'unsupported'],
])('a floor that moves is a change, below it (%s to %s, %s)', (older, newer, value, before, after) => {
  const changes = compareEditions(atlasOf(older), atlasOf(newer), {});
  const found = changes.find(({ id }) => id === `build ${value}`);
  if (before === after) expect(found).toBeUndefined();
  else expect([found?.before.best, found?.after.best]).toEqual([before, after]);
});

test('the timeline names the answers that an edition does not know', () => {
  const points = timeline(
    [atlasOf('guide-2020'), atlasOf('v3.32')],
    { platform: 'eks', install: 'operator', fabric: 'l2' },
    { networking: 'calico-vxlan', datastore: 'kubernetes' },
  );
  expect(points.map(({ unasked }) => unasked)).toEqual([['platform', 'install'], []]);
});

test('the timeline of a pair that the guide does not list has no verdict there', () => {
  const [first] = timeline([atlasOf('guide-2020')], {}, { networking: 'azure-cni', datastore: 'kubernetes' });
  expect(first?.best).toBeNull();
});

describe('since when and until when a pair has its verdict', () => {
  const point = (edition: string, best: TimelinePoint['best'], worst = best): TimelinePoint => ({
    edition,
    label: edition,
    best,
    worst,
    unasked: [],
  });
  const points = [
    point('a', 'supported'),
    point('b', 'limited'),
    point('c', 'supported'),
    point('d', 'supported'),
    point('e', 'supported', 'unsupported'),
    point('f', null),
  ];
  it('is the stretch of the same best and worst verdict, and all else that has it', () => {
    expect(verdictTimes(points, 'd')).toEqual({
      span: { since: 'c', until: 'd' },
      holdsIn: ['a', 'c', 'd'],
    });
    expect(verdictTimes(points, 'a').span).toEqual({ since: 'a', until: 'a' });
    expect(verdictTimes(points, 'e').holdsIn).toEqual(['e']);
  });
  it('has no end where the newest edition has it', () => {
    expect(verdictTimes(points.slice(0, 4), 'c').span).toEqual({ since: 'c' });
  });
});
