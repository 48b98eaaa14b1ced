import { describe, expect, it } from 'vitest';
import { releaseAtlas } from '../checks/atlases.ts';
import { editionOf } from '../facts/edition.ts';
import { EDITIONS } from '../facts/editions.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import { lineCited, lineName, lineSays } from '../words/sideBySide.ts';
import type { Combination } from './condition.ts';
import { compile } from './compile.ts';
import { type LineValue, sideBySide } from './sideBySide.ts';

const GUIDE = compile(editionOf(guideBook, 'guide-2020'));
const NEWEST = releaseAtlas('v3.32');

function on(networking: string, datastore = 'kubernetes'): Combination {
  return { networking, datastore };
}

/** What a value rests on: a point by its id, routes by their origin. */
function brief(value: LineValue | null): string | null {
  switch (value?.kind) {
    case undefined:
      return null;
    case 'point':
      return value.point.id;
    case 'routes':
      return value.origin;
    case 'travels':
      return value.option.path;
  }
}

describe('two combinations side by side', () => {
  it('differ by points that the documents state, with null for silence', () => {
    const lines = sideBySide(NEWEST, { platform: 'aws' }, on('calico-bgp'), on('calico-vxlan'));
    expect(lines.map(({ id, own, other }) => [id, brief(own), brief(other)])).toEqual([
      ['encapsulation', 'mtu', 'mtu'],
      ['port', null, 'port'],
      ['role', 'role', null],
      ['fabric', 'routed', 'routed'],
    ]);
  });

  it('tell what an option asks for also where the picks meet it', () => {
    const picks = { platform: 'aws', udp4789: 'open', fabric: 'l2' };
    expect(sideBySide(NEWEST, picks, on('calico-bgp'), on('calico-vxlan'))).toEqual(
      sideBySide(NEWEST, {}, on('calico-bgp'), on('calico-vxlan')),
    );
  });

  it('tell where routes come from: at home a cloud’s own plugin has them by itself', () => {
    const routes = (platform: string): readonly (string | null)[] =>
      sideBySide(NEWEST, { platform }, on('aws-vpc-cni'), on('static-routes'))
        .filter(({ id }) => id === 'routes')
        .flatMap(({ own, other }) => [brief(own), brief(other)]);
    expect(routes('eks')).toEqual(['automatic', 'by-hand']);
  });

  it('tell how a packet travels where no point does', () => {
    const lines = sideBySide(GUIDE, {}, on('calico-bgp'), on('calico-vxlan'));
    expect(lines.map(({ id, own, other }) => [id, brief(own), brief(other)])).toEqual([
      ['encapsulation', 'mesh', 'tunnel'],
      ['port', null, 'port'],
      ['fabric', 'peering', 'routed'],
    ]);
  });

  it('have nothing to tell for one option with two datastores', () => {
    expect(sideBySide(GUIDE, {}, on('calico-bgp', 'etcd'), on('calico-bgp'))).toEqual([]);
  });

  it('take at most six lines in every edition, each of which differs and is cited', () => {
    for (const { id, kind } of EDITIONS) {
      const atlas = kind === 'release' ? releaseAtlas(id) : GUIDE;
      for (const own of atlas.combinations)
        for (const other of atlas.combinations) {
          const lines = sideBySide(atlas, {}, own, other);
          expect(lines.length).toBeLessThanOrEqual(6);
          for (const line of lines) {
            expect(lineName(line.id)).not.toBe('');
            expect(lineSays(line.own)).not.toBe(lineSays(line.other));
            for (const value of [line.own, line.other])
              if (value !== null) expect(lineCited(atlas.edition, value)).not.toEqual([]);
          }
        }
    }
  });

  it('say that the documents are silent, and cite nothing for it', () => {
    expect(lineSays(null)).toBe('Not documented');
    expect(lineCited(GUIDE.edition, null)).toEqual([]);
  });
});
