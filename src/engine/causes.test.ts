import { describe, expect, it } from 'vitest';
import { releaseAtlas } from '../checks/atlases.ts';
import { draw } from '../checks/laws/draw.ts';
import { editionOf } from '../facts/edition.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import { only, type Picks } from '../vocabulary.ts';
import { type Atlas, compile } from './compile.ts';
import { type Cause, causesOf, reachOf } from './causes.ts';
import { knownPicks } from './known.ts';
import { bestOf, stands } from './narrow.ts';
import { repaired } from './repair.ts';
import { isAcceptable, WORST_RANK } from './verdict.ts';
import { conflicts } from './conflicts.ts';

const GUIDE = compile(editionOf(guideBook, 'guide-2020'));
const NEWEST = releaseAtlas('v3.32');

function brief({ facets, rules, repair }: Cause): readonly unknown[] {
  return [
    facets,
    rules.map(({ rule }) => rule.id),
    repair?.changes.map(({ facet, to }) => [facet, to].flat().join()).join() ?? null,
  ];
}

describe('the causes of a conflict', () => {
  it('are each told once, with the one change that mends it, and one repair for all', () => {
    const { causes, combined } = causesOf(NEWEST, { datastore: 'etcd', install: 'standard-manual' });
    expect(causes.map(brief)).toEqual([
      [['datastore'], ['ds.calico-bgp.etcd'], 'datastore,kubernetes'],
      [['install'], ['install-standard-manual'], 'install,operator'],
    ]);
    expect(combined?.repair.changes).toEqual([
      { facet: 'datastore', from: 'etcd', to: 'kubernetes' },
      { facet: 'install', from: 'standard-manual', to: 'operator' },
    ]);
    expect(combined?.reach).toEqual({ best: 'supported', possible: 5, recommended: null });
  });

  it('cite all rules that say the same of every option', () => {
    const [cause] = causesOf(NEWEST, { datastore: 'etcd' }).causes;
    expect(cause?.rules).toHaveLength(1);
    expect(cause?.from).toEqual(
      ['calico-bgp', 'calico-vxlan', 'cloud-provider', 'azure-cni', 'aws-vpc-cni'].map(
        (id) => `ds.${id}.etcd`,
      ),
    );
  });

  it('say what is recommended after the repair, once the platform is known', () => {
    const { combined } = causesOf(NEWEST, { platform: 'aws', datastore: 'etcd', install: 'standard-manual' });
    expect(combined?.reach).toMatchObject({
      best: 'supported',
      possible: 3,
      recommended: {
        combination: { networking: 'calico-vxlan', datastore: 'kubernetes' },
        best: 'supported',
      },
    });
  });

  it.each<readonly [string, Atlas, Picks, readonly unknown[]]>([
    [
      'the block rather than the option, where the option alone mends nothing',
      NEWEST,
      { platform: 'on-premises', networking: 'calico-bgp', fabric: 'l3-routed', pods: 110, block: 26 },
      [
        [['fabric', 'networking'], ['bgp-needs-l2-or-peering'], 'networking,calico-vxlan'],
        [['networking', 'pods', 'block'], ['calico-bgp-kubernetes-block-too-small'], 'block,25'],
      ],
    ],
    [
      'a later update of the same Windows version, and a need dropped',
      NEWEST,
      { platform: 'aws', build: ['17763.1'], need: ['ipip'] },
      [
        [['build'], ['build-ws2019-1809-below'], 'build,17763.1432'],
        [['need'], ['need-ipip'], 'need,'],
      ],
    ],
    [
      'the option, in the guide too',
      GUIDE,
      { platform: 'aws', networking: 'calico-bgp', fabric: 'l3-routed' },
      [[['fabric', 'networking'], ['bgp-needs-l2-or-peering'], 'networking,calico-vxlan']],
    ],
  ])('are mended by %s', (_, atlas, picks, wanted) => {
    expect(causesOf(atlas, picks).causes.map(brief)).toEqual(wanted);
  });

  it('are none where the documents are only silent, and where everything fits', () => {
    const none = { causes: [], combined: null };
    expect(causesOf(NEWEST, { platform: 'eks', networking: 'calico-vxlan' })).toEqual(none);
    expect(causesOf(NEWEST, { platform: 'aws' })).toEqual(none);
    expect(causesOf(NEWEST, {})).toEqual(none);
  });

  it.each([
    ['guide-2020', GUIDE],
    ['v3.25', releaseAtlas('v3.25')],
    ['v3.32', NEWEST],
  ])('are at fault on their own in %s, and go with their change', (_, atlas) => {
    let seen = 0;
    for (const { picks } of draw(atlas.edition, ['17763', '17763.1', '20348.2700'], 3, 60)) {
      const known = knownPicks(atlas.edition, picks);
      if (Object.keys(known).length > 8) continue;
      const { causes, combined } = causesOf(atlas, picks);
      const clash = conflicts(atlas, picks);
      expect(causes.length === 0).toBe(clash.length === 0);
      expect(causes.length).toBeLessThanOrEqual(clash.length);
      for (const { facets, repair } of causes) {
        seen += 1;
        const part = only(known, facets);
        expect(bestOf(atlas, part)).toBe(WORST_RANK);
        if (repair === null) continue;
        expect(repair.changes).toHaveLength(1);
        expect(stands(atlas, repaired(part, repair))).toBe(true);
      }
      if (combined === null) continue;
      expect(stands(atlas, repaired(known, combined.repair))).toBe(true);
      expect(isAcceptable(combined.reach.best)).toBe(true);
      expect(combined.reach).toEqual(reachOf(atlas, picks, combined.repair));
    }
    expect(seen).toBeGreaterThan(10);
  });
});
