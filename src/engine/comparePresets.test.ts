import { describe, expect, it } from 'vitest';
import { releaseAtlas } from '../checks/atlases.ts';
import { editionOf } from '../facts/edition.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import type { Picks } from '../vocabulary.ts';
import { compile } from './compile.ts';
import {
  comparePicks,
  judgePreset,
  type JudgedPreset,
  pairRulings,
  verdictsDiffer,
} from './comparePresets.ts';

const GUIDE = compile(editionOf(guideBook, 'guide-2020'));
const NEWEST = releaseAtlas('v3.32');

function guide(picks: Picks): JudgedPreset {
  return judgePreset(GUIDE, picks);
}

/** The pairs with different verdicts, by name. */
function differing(here: JudgedPreset, there: JudgedPreset): readonly string[] {
  return pairRulings(here, there)
    .filter(verdictsDiffer)
    .map(({ combination }) => `${combination.networking} ${combination.datastore}`);
}

/** The ids of the rules, and the aspects of what is open, that a side of a pair tells. */
function told(here: JudgedPreset, there: JudgedPreset, pair: string): readonly (readonly string[] | null)[] {
  const found = pairRulings(here, there).find(
    ({ combination }) => `${combination.networking} ${combination.datastore}` === pair,
  );
  return [found?.here, found?.there].map(
    (side) =>
      side?.reasons.map((reason) =>
        reason.kind === 'rule' ? reason.rule.id : `${reason.kind} ${reason.aspect.id}`,
      ) ?? null,
  );
}

describe('the picks of two links', () => {
  it('are paired in link order, where either side answers', () => {
    expect(
      comparePicks({ pods: 30, fabric: 'l2', build: ['17763', '20348'] }, { fabric: 'l3-routed', pods: 30 }),
    ).toEqual([
      { facet: 'build', here: ['17763', '20348'], there: undefined, same: false },
      { facet: 'fabric', here: 'l2', there: 'l3-routed', same: false },
      { facet: 'pods', here: 30, there: 30, same: true },
    ]);
  });

  it('are the same for lists with the same members', () => {
    expect(comparePicks({ build: ['17763'] }, { build: ['17763'] })[0]?.same).toBe(true);
    expect(comparePicks({ build: ['17763'] }, { build: ['17763.1'] })[0]?.same).toBe(false);
  });
});

describe('the verdicts of two links', () => {
  it('differ for no pair where the picks are the same', () => {
    expect(differing(guide({ fabric: 'l2' }), guide({ fabric: 'l2' }))).toEqual([]);
  });

  it('differ exactly for the pairs that the fabric decides', () => {
    expect(differing(guide({ fabric: 'l2' }), guide({ fabric: 'l3-routed' }))).toEqual([
      'calico-bgp etcd',
      'calico-bgp kubernetes',
      'flannel-host-gw kubernetes',
    ]);
  });

  it('differ for a pair that one edition does not list', () => {
    const pair = pairRulings(guide({}), judgePreset(NEWEST, {})).find(
      ({ combination }) => combination.networking === 'azure-cni',
    );
    expect(pair?.here).toBeNull();
    expect(pair?.there).not.toBeNull();
    expect(pair !== undefined && verdictsDiffer(pair)).toBe(true);
  });

  it('count a link without a recommendation', () => {
    expect(guide({ need: ['ipip'], platform: 'on-premises' }).recommendation).toBeNull();
    expect(guide({ fabric: 'l3-routed' }).recommendation).toBeNull();
    expect(
      guide({ platform: 'on-premises', fabric: 'l3-routed' }).recommendation?.combination.networking,
    ).toBe('calico-vxlan');
  });
});

describe('the reasons of a pair', () => {
  it('are what decides on one side, and what the other side says of that', () => {
    const [here, there] = told(guide({ fabric: 'l2' }), guide({ fabric: 'l3-routed' }), 'calico-bgp etcd');
    expect(there).toEqual(['bgp-needs-l2-or-peering']);
    expect(here).toEqual(['bgp-mesh-over-l2']);
  });

  it('name what is still open on one side alone', () => {
    const [here, there] = told(
      guide({ platform: 'on-premises' }),
      guide({ platform: 'on-premises', fabric: 'l2' }),
      'calico-bgp etcd',
    );
    expect(here).toEqual(['open fabric']);
    expect(there).toEqual(['bgp-mesh-over-l2']);
  });

  it('leave out what is open where one side is better at best: a rule tells that', () => {
    const [here, there] = told(
      guide({ need: ['ipip'], fabric: 'l2' }),
      guide({ platform: 'aws' }),
      'calico-bgp etcd',
    );
    expect(here).toEqual(['no-ipip']);
    expect(there).toEqual([]);
  });

  it('leave out what is open where the pair falls whatever the answer is', () => {
    const [here] = told(guide({ need: ['ipip'] }), guide({}), 'calico-bgp etcd');
    expect(here?.some((id) => id.startsWith('open'))).toBe(false);
  });
});
