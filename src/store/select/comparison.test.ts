import { describe, expect, it } from 'vitest';
import * as edition from '../../facts/releases/decided.ts';
import { encodePreset } from '../../preset/codec.ts';
import { type LinkComparison, selectLinkReading } from './comparison.ts';
import { createAppStore } from '../state/store.ts';

const PAGE = '#v=1&edition=v3.32&platform=eks&view=changes&from=v3.25';

function read(text: string): ReturnType<typeof selectLinkReading> {
  const store = createAppStore(PAGE);
  store.setState({ releases: edition });
  return selectLinkReading(store.getState(), text);
}

function compared(text: string): LinkComparison {
  const reading = read(text);
  if (reading.kind !== 'compared') throw new Error(`“${text}” is read as ${reading.kind}.`);
  return reading;
}

describe('a pasted link', () => {
  it.each([
    ['an address', 'https://wiki.example/a/b/#v=1&edition=v3.32&platform=aks'],
    ['an address with blanks around', '  https://wiki.example/#v=1&edition=v3.32&platform=aks\n'],
    ['a fragment', '#v=1&edition=v3.32&platform=aks'],
    ['a fragment without its sign', 'v=1&edition=v3.32&platform=aks'],
  ])('is read from %s', (_, text) => {
    expect(compared(text).picks).toEqual([{ facet: 'platform', here: 'eks', there: 'aks', same: false }]);
  });

  it.each([
    'hello',
    'https://wiki.example/',
    'https://wiki.example/?platform=aks',
    'https://wiki.example/#top',
    '#',
  ])('is none in “%s”', (text) => {
    expect(read(text).kind).toBe('no-link');
  });

  it('is nothing while the field is empty', () => {
    expect([read('').kind, read('  ').kind]).toEqual(['empty', 'empty']);
  });

  it('is judged by its own edition, read as the link reads the documents', () => {
    const picks = 'edition=v3.29&platform=on-premises&datastore=etcd';
    const amended = compared(`#v=1&${picks}&install=standard-manual`);
    const released = compared(`#v=1&${picks}&docs=as-released&install=standard-manual`);
    expect(amended.there.atlas.edition.entry.id).toBe('v3.29');
    expect(amended.there.recommendation).toBeNull();
    expect(released.there.recommendation).not.toBeNull();
    expect(amended.here.atlas.edition.entry.id).toBe('v3.32');
  });

  it('tells what could not be read, and what its edition has no question for', () => {
    const { problems, there } = compared('#v=1&edition=guide-2020&colour=blue&platform=eks');
    expect(problems).toEqual([{ code: 'unknown-key', key: 'colour', value: 'blue' }]);
    expect(there.foreign).toEqual([{ facet: 'platform', value: 'eks' }]);
  });

  it('leaves the page and its address as they are', () => {
    const store = createAppStore(PAGE);
    store.setState({ releases: edition });
    const before = store.getState();
    selectLinkReading(before, '#v=1&edition=v3.16&platform=aws&title=Other');
    expect(store.getState()).toBe(before);
    expect(`#${encodePreset(store.getState().preset)}`).toBe(PAGE);
  });

  it('of the page itself differs in nothing', () => {
    const { picks, pairs, pairCount } = compared(PAGE);
    expect(picks.every(({ same }) => same)).toBe(true);
    expect([pairs.length, pairCount]).toEqual([0, 16]);
  });
});
