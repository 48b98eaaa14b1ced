import { describe, expect, it } from 'vitest';
import * as releases from '../../facts/releases/decided.ts';
import { applyRepair } from '../state/repairing.ts';
import { type AppStore, createAppStore } from '../state/store.ts';
import { selectCompared, selectSides, selectUpgrade } from './changes.ts';

function open(link: string): AppStore {
  const store = createAppStore(`#v=1&${link}`);
  store.setState({ releases });
  return store;
}

/** The causes of an upgrade: the answers at fault, and whether they were so before. */
function causes(store: AppStore): readonly (readonly [facets: string, both: boolean])[] {
  return selectUpgrade(store.getState()).causes.map(({ cause, both }) => [cause.facets.join(' '), both]);
}

/** Typed off the pages of v3.25 and v3.32 by hand: what an answer does to the upgrade. */
const UPGRADES: readonly (readonly [picks: string, breaks: readonly string[], both: readonly string[]])[] = [
  ['', [], []],
  // v3.32 has no etcd on Windows and no install by hand; either release asks for 1432 or later of this build.
  ['build=17763.1000&datastore=etcd&install=standard-manual', ['datastore', 'install'], ['build']],
  ['datastore=etcd', ['datastore'], []],
  ['install=standard-manual', ['install'], []],
  ['build=17763.1000', [], ['build']],
  // v3.25 had no operator on Windows; v3.32 has nothing else.
  ['install=operator', [], []],
  ['build=17763.1432&datastore=kubernetes&fabric=l2', [], []],
];

describe('an upgrade from v3.25 to v3.32', () => {
  it.each(UPGRADES)('with “%s” breaks %j, and %j in both', (picks, breaks, both) => {
    const store = open(`edition=v3.32&${picks}&view=changes&from=v3.25`);
    const found = causes(store);
    expect(
      found
        .filter(([, one]) => !one)
        .map(([facets]) => facets)
        .toSorted(),
    ).toEqual(breaks);
    expect(found.filter(([, one]) => one).map(([facets]) => facets)).toEqual(both);
    // What breaks comes before what was wrong already.
    expect(found.map(([, one]) => one)).toEqual(
      found.map(([, one]) => one).toSorted((a, b) => Number(a) - Number(b)),
    );
    expect(selectUpgrade(store.getState()).standsAfter).toBe(found.length === 0);
  });

  it('is told alike from the older page, and stands once its repair is made', () => {
    const picks = 'build=17763.1000&datastore=etcd&install=standard-manual';
    const newer = open(`edition=v3.32&${picks}&from=v3.25`);
    const older = open(`edition=v3.25&${picks}&from=v3.32`);
    expect(selectSides(older.getState()).map(({ edition }) => edition.entry.id)).toEqual(['v3.25', 'v3.32']);
    expect(causes(older)).toEqual(causes(newer));
    applyRepair(newer, selectUpgrade(newer.getState()).combined!.repair);
    expect(causes(newer)).toEqual([]);
    expect(selectUpgrade(newer.getState()).standsAfter).toBe(true);
  });

  it('says whether the answers held before', () => {
    const held = (picks: string): boolean =>
      selectUpgrade(open(`edition=v3.32&${picks}&from=v3.25`).getState()).stoodBefore;
    expect(held('datastore=etcd&install=standard-manual')).toBe(true);
    expect(held('build=17763.1000')).toBe(false);
    expect(held('install=operator')).toBe(false);
  });
});

describe('what an edition is compared with', () => {
  it.each([
    ['edition=v3.25', 'v3.32'],
    ['edition=v3.32', 'v3.31'],
    ['edition=v3.32&from=v3.20', 'v3.20'],
    ['edition=v3.20&from=v3.20', 'v3.20'],
  ])('is in %s: %s', (link, compared) => {
    expect(selectCompared(open(link).getState())).toBe(compared);
  });
});
