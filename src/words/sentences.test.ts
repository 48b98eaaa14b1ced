import { describe, expect, it } from 'vitest';
import { blockSum } from '../engine/capacity.ts';
import { compile } from '../engine/compile.ts';
import { allRulings, decidingFacets } from '../engine/explain.ts';
import { recommend } from '../engine/recommend.ts';
import { conflicts, repairs } from '../engine/repair.ts';
import { editionOf } from '../facts/edition.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import type { FacetId, Picks } from '../vocabulary.ts';
import {
  answerName,
  buildLabel,
  capital,
  citationName,
  citationsOf,
  combinationName,
  facetName,
  listOf,
  optionName,
  pickName,
} from './names.ts';
import { actionSays, reasonFrom, reasonId, reasonSays } from './reasons.ts';
import {
  becauseSays,
  combinationKey,
  decidesNextSays,
  outlookSays,
  pickSays,
  standingSays,
  sumSays,
  whoName,
} from './sentences.ts';
import { conflictSays, repairSays } from './repairs.ts';

const atlas = compile(editionOf(guideBook, 'guide-2020'));
const { edition } = atlas;

function standing(picks: Picks): string {
  const rulings = allRulings(atlas, picks);
  return standingSays(edition, rulings, recommend(atlas, rulings));
}

function next(picks: Picks): string {
  return decidesNextSays(edition, decidingFacets(atlas, allRulings(atlas, picks)));
}

function outlook(picks: Picks, networking: string, datastore: string): string {
  const ruling = allRulings(atlas, picks).find(
    ({ combination }) => combination.networking === networking && combination.datastore === datastore,
  );
  return outlookSays(edition, ruling!);
}

function sum(picks: Picks): string {
  return sumSays(blockSum(picks, edition.addressing)!);
}

/** Routed racks without provider or VXLAN: static routes with the Kubernetes API are all that is left. */
const ONE_LEFT: Picks = { platform: 'on-premises', fabric: 'l3-routed', udp4789: 'blocked' };

describe('how many pairs stand', () => {
  it('is counted out of all twelve while neither networking nor datastore is picked', () => {
    expect(standing({})).toBe(
      '7 of 12 pairs stand, 1 of them whatever is still open. Recommended: Calico BGP with Kubernetes API.',
    );
    expect(standing({ platform: 'aws', build: ['17763'], fabric: 'l2', udp4789: 'open' })).toBe(
      '7 of 12 pairs stand. Recommended: Calico BGP with Kubernetes API.',
    );
  });

  it('is counted among the pairs that were asked for', () => {
    expect(standing({ networking: 'calico-vxlan' })).toBe(
      '2 of the 2 pairs you asked for stand, 0 of them whatever is still open. Recommended: Calico VXLAN with Kubernetes API.',
    );
    expect(standing({ networking: 'static-routes' })).toBe(
      '1 of the 2 pairs you asked for stands. Recommended: Static routes with Kubernetes API.',
    );
    expect(standing({ datastore: 'etcd', fabric: 'l3-routed', udp4789: 'open', build: ['20348'] })).toBe(
      '1 of the 6 pairs you asked for stands. Recommended: Calico VXLAN with etcd.',
    );
  });

  it('says so where none does', () => {
    expect(standing({ need: ['ipip'] })).toBe('0 of 12 pairs stand: nothing can be built with these picks.');
    expect(standing({ networking: 'flannel-vxlan' })).toBe(
      '0 of the 2 pairs you asked for stand: nothing can be built with these picks.',
    );
  });

  it('speaks of one pair in the singular', () => {
    expect(standing(ONE_LEFT)).toMatch(/^1 .*\bstands\. Recommended: Static routes with Kubernetes API\.$/);
  });

  it('does not count at all where one pair was asked for', () => {
    expect(standing({ networking: 'static-routes', datastore: 'kubernetes' })).toBe(
      'The one pair you asked for stands. Recommended: Static routes with Kubernetes API.',
    );
    expect(standing({ networking: 'static-routes', datastore: 'etcd' })).toBe(
      'The one pair you asked for does not stand: nothing can be built with these picks.',
    );
    // What is still open may fell it: said of it, not of some of several.
    expect(standing({ networking: 'calico-bgp', datastore: 'etcd' })).toMatch(/^The one pair you asked for /);
    expect(standing({ networking: 'calico-bgp', datastore: 'etcd' })).not.toMatch(/\bof them\b/);
  });
});

describe('what decides next', () => {
  it('names the question that decides most, and the others', () => {
    expect(next({})).toBe(
      'Next, Fabric decides Calico BGP and flannel host-gw; Windows builds in the cluster, UDP 4789 between hosts and Platform count too.',
    );
  });

  it('speaks of one other question in the singular', () => {
    expect(next({ fabric: 'l2', platform: 'aws' })).toBe(
      'Next, Windows builds in the cluster decides Calico VXLAN; UDP 4789 between hosts counts too.',
    );
  });

  it('names one question alone', () => {
    expect(next({ networking: 'calico-bgp' })).toBe('Next, Fabric decides Calico BGP.');
  });

  it('is empty where nothing decides any more', () => {
    expect(next({ need: ['ipip'] })).toBe('');
    expect(next({ networking: 'static-routes' })).toBe('');
  });
});

describe('the outlook of a pair', () => {
  it('is one word where nothing is open', () => {
    expect(outlook({}, 'static-routes', 'kubernetes')).toBe('supported');
    expect(outlook({}, 'flannel-vxlan', 'kubernetes')).toBe('untested');
    expect(outlook({ build: ['17763'], udp4789: 'open' }, 'calico-vxlan', 'etcd')).toBe('limited');
  });

  it('names what decides, one question or several', () => {
    expect(outlook({}, 'calico-bgp', 'etcd')).toBe('supported at best, unsupported at worst; Fabric decides');
    expect(outlook({}, 'calico-vxlan', 'etcd')).toBe(
      'supported at best, unsupported at worst; Windows builds in the cluster and UDP 4789 between hosts decide',
    );
  });
});

describe('why a pair is recommended', () => {
  function because(picks: Picks): string {
    return becauseSays(edition, recommend(atlas, allRulings(atlas, picks))!);
  }

  it.each<readonly [string, Picks, string]>([
    [
      'the order of the document, and no second store',
      {},
      'before flannel host-gw with Kubernetes API, since the document lists it first; before Calico BGP with etcd, since the Kubernetes API needs no second store to run',
    ],
    [
      'fewer things to do',
      { platform: 'aws', fabric: 'l2', pods: 110 },
      'before Calico BGP with Kubernetes API, since it asks for fewer things to be done first',
    ],
    [
      'a better worst verdict',
      { fabric: 'l2', datastore: 'etcd' },
      'before Calico VXLAN with etcd, since its worst verdict is better',
    ],
    [
      'a better best verdict',
      { fabric: 'l2', build: ['17763'], udp4789: 'open', datastore: 'etcd' },
      'before Calico VXLAN with etcd, since its best verdict is better',
    ],
    [
      'routes that appear by themselves',
      { fabric: 'l3-routed', datastore: 'kubernetes' },
      'before Cloud provider with Kubernetes API, since routes that appear by themselves go before a provider’s, and a provider’s before routes by hand',
    ],
    ['nothing else is left', ONE_LEFT, 'it is the only pair that stands with these picks'],
  ])('%s', (_, picks, says) => {
    expect(because(picks)).toBe(says);
  });
});

describe('a conflict', () => {
  it('of one pick cannot stand, whatever else is picked', () => {
    expect(conflictSays(edition, ['need'], { need: ['ipip'] })).toBe(
      '“Must have: IPIP overlay” cannot stand, whatever else is picked.',
    );
  });

  it('of two or three picks names each with its answer', () => {
    const picks: Picks = { fabric: 'l3-routed', networking: 'calico-bgp', udp4789: 'blocked' };
    expect(conflictSays(edition, ['fabric', 'networking'], picks)).toBe(
      '“Fabric: Routed, no BGP peering” and “Networking: Calico BGP” exclude each other.',
    );
    expect(conflictSays(edition, ['fabric', 'udp4789', 'networking'], picks)).toBe(
      '“Fabric: Routed, no BGP peering”, “UDP 4789 between hosts: Blocked” and “Networking: Calico BGP” exclude each other.',
    );
  });
});

describe('a repair', () => {
  it('names the new answer, or what is dropped', () => {
    const picks: Picks = { fabric: 'l3-routed', need: ['ipip', 'ip-borrowing'] };
    expect(
      repairSays(
        edition,
        { changes: [{ facet: 'fabric', from: 'l3-routed', to: 'l2' }], reaches: 'supported' },
        picks,
      ),
    ).toBe('Fabric: One layer-2 segment');
    expect(
      repairSays(
        edition,
        { changes: [{ facet: 'need', from: ['ipip'], to: null }], reaches: 'supported' },
        {
          need: ['ipip'],
        },
      ),
    ).toBe('Drop Must have: IPIP overlay');
  });

  it('of several changes names them all', () => {
    expect(
      repairSays(
        edition,
        {
          changes: [
            { facet: 'build', from: ['14393'], to: ['17763', '20348.169'] },
            { facet: 'pods', from: 110, to: 60 },
            { facet: 'block', from: 26, to: 25 },
          ],
          reaches: 'limited',
        },
        { build: ['14393'], pods: 110, block: 26 },
      ),
    ).toBe(
      'Windows builds in the cluster: Server 2019 / 1809 (17763) and Server 2022 (20348.169) + Most pods on one Windows node: 60 + IP pool block size: /25',
    );
  });
});

describe('the block arithmetic', () => {
  it.each<readonly [Picks, string]>([
    [
      { pods: 110 },
      'A /25 block (the smallest that holds the pods): 128 addresses − 4 reserved for Windows = 124 for pods. That holds 110 pods on one Windows node.',
    ],
    [
      { pods: 60 },
      'A /26 block (the default): 64 addresses − 4 reserved for Windows = 60 for pods. That holds 60 pods on one Windows node.',
    ],
    [
      { pods: 61, block: 26 },
      'A /26 block (as picked): 64 addresses − 4 reserved for Windows = 60 for pods. That does not hold 61 pods on one Windows node.',
    ],
    [
      { pods: 1 },
      'A /26 block (the default): 64 addresses − 4 reserved for Windows = 60 for pods. That holds 1 pod on one Windows node.',
    ],
    [{ block: 29 }, 'A /29 block (as picked): 8 addresses − 4 reserved for Windows = 4 for pods.'],
  ])('of %j can be checked by hand', (picks, says) => {
    expect(sum(picks)).toBe(says);
  });
});

describe('an action', () => {
  function actions(picks: Picks, networking: string, datastore: string): readonly string[] {
    const ruling = allRulings(atlas, picks).find(
      ({ combination }) => combination.networking === networking && combination.datastore === datastore,
    );
    return ruling!.actions.map(actionSays);
  }

  it('has its numbers filled in', () => {
    expect(actions({ pods: 61 }, 'calico-bgp', 'etcd')).toEqual([
      'Set the block size of the IP pool to /25 or larger before any block exists: a /25 leaves 124 addresses for the 61 pods of one Windows node.',
    ]);
    expect(actions({ pods: 4092 }, 'calico-vxlan', 'kubernetes')[1]).toBe(
      'Set the block size of the IP pool to /20 or larger before any block exists: a /20 leaves 4092 addresses for the 4092 pods of one Windows node.',
    );
    expect(actions({ pods: 60 }, 'calico-bgp', 'kubernetes')[0]).toMatch(
      /^Give each node a Pod CIDR that holds 60 pods: /,
    );
  });

  it('speaks of one pod in the singular', () => {
    const [says] = actions({ pods: 1 }, 'calico-bgp', 'kubernetes');
    expect(says).toContain('Pod CIDR');
    expect(says).not.toMatch(/\b1 pods\b/);
  });

  it('is done by somebody with a name', () => {
    expect((['network', 'cloud', 'linux', 'windows'] as const).map(whoName)).toEqual([
      'Network team',
      'Cloud console',
      'Linux node',
      'Windows node',
    ]);
  });
});

describe('names', () => {
  it('of builds tell the version where somebody named it', () => {
    expect(buildLabel('17763')).toBe('Server 2019 / 1809 (17763)');
    expect(buildLabel('20348.169')).toBe('Server 2022 (20348.169)');
    expect(buildLabel('19999')).toBe('build 19999');
  });

  it('of the one segment read “one subnet” on AWS alone', () => {
    expect(answerName(edition, 'fabric', 'l2')).toBe('One layer-2 segment');
    expect(answerName(edition, 'fabric', 'l2', { platform: 'aws', fabric: 'l3-routed' })).toBe(
      'One subnet (one layer-2 segment)',
    );
    expect(answerName(edition, 'fabric', 'l2', { platform: 'azure' })).toBe('One layer-2 segment');
  });

  it('of what nobody named are the ids themselves', () => {
    expect(facetName(edition, 'k8s')).toBe('k8s');
    expect(optionName(edition, 'azure-cni')).toBe('azure-cni');
    expect(answerName(edition, 'platform', 'eks')).toBe('eks');
    expect(combinationName(edition, { networking: 'aws-vpc-cni', datastore: 'etcd' })).toBe(
      'aws-vpc-cni with etcd',
    );
    expect(citationName(edition, { source: 'elsewhere', section: 'There' })).toBe('elsewhere › There');
  });

  it('of numbers are digits, of a block its prefix', () => {
    expect(pickName(edition, 'pods', 110)).toBe('110');
    expect(pickName(edition, 'block', 26)).toBe('/26');
  });

  it('of a pick are question and answer, or the question alone', () => {
    expect(pickSays(edition, 'platform', { platform: 'other-cloud' })).toBe(
      'Platform: Another cloud or network provider',
    );
    expect(pickSays(edition, 'need', { need: ['ip-borrowing', 'ipip'] })).toBe(
      'Must have: IP borrowing and IPIP overlay',
    );
    expect(pickSays(edition, 'platform', {})).toBe('Platform');
  });

  it('of pairs make keys that no two share', () => {
    const keys = atlas.combinations.map(combinationKey);
    expect(keys[0]).toBe('calico-bgp--etcd');
    expect(new Set(keys).size).toBe(12);
  });

  it('of places are given once, with the ids read there', () => {
    expect(citationsOf(edition, ['O1a', 'L4', 'O1b', 'O1a', 'nowhere'])).toEqual([
      {
        citation: { source: 'guide-2020', section: 'Determine your network plugin › Calico BGP networking' },
        facts: ['O1a', 'O1b'],
      },
      {
        citation: { source: 'guide-2020', section: 'Review BGP limitations with Windows › IPIP overlay' },
        facts: ['L4'],
      },
    ]);
    expect(citationName(edition, { source: 'guide-2020', section: 'Next steps' })).toBe('guide › Next steps');
  });

  it('in a list are joined as people join them', () => {
    expect(listOf([])).toBe('');
    expect(listOf(['a'])).toBe('a');
    expect(listOf(['a', 'b'])).toBe('a and b');
    expect(listOf(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listOf(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });

  it('at the start of a sentence get a capital', () => {
    expect(capital('before')).toBe('Before');
    expect(capital('')).toBe('');
  });
});

describe('whatever is picked', () => {
  const answers: Readonly<Partial<Record<FacetId, readonly Picks[]>>> = {
    platform: [{}, { platform: 'on-premises' }, { platform: 'aws' }, { platform: 'eks' }],
    build: [{}, { build: ['17763'] }, { build: ['14393', '19999.5', '20348'] }],
    fabric: [{}, { fabric: 'l2' }, { fabric: 'l3-peered' }, { fabric: 'l3-routed' }],
    udp4789: [{}, { udp4789: 'open' }, { udp4789: 'blocked' }],
    networking: [{}, { networking: 'calico-bgp' }, { networking: 'flannel-vxlan' }],
    need: [{}, { need: ['ipip', 'metrics'] }],
    pods: [{}, { pods: 1 }, { pods: 110, block: 26 }],
  };
  const all = Object.values(answers).reduce<readonly Picks[]>(
    (sofar, some) => sofar.flatMap((picks) => some.map((one) => ({ ...picks, ...one }))),
    [{}],
  );
  // Every thirteenth of the product: 13 shares no factor with the counts, so that all answers come up in many mixtures.
  const some = all.filter((_, index) => index % 13 === 0);

  it('no sentence says what a program would say, and every one begins and ends as sentences do', () => {
    const wrong: string[] = [];
    const check = (says: string, whole: boolean): void => {
      if (/undefined|null|NaN|\[object|\{\w+\}| {2}|\.\.|^[ ,;]/.test(says)) wrong.push(says);
      if (whole && !/[.)”]$/.test(says)) wrong.push(`no end: ${says}`);
    };
    for (const picks of some) {
      const rulings = allRulings(atlas, picks);
      const best = recommend(atlas, rulings);
      check(standingSays(edition, rulings, best), true);
      check(next(picks), false);
      if (best !== null) check(becauseSays(edition, best), false);
      for (const conflict of conflicts(atlas, picks)) check(conflictSays(edition, conflict, picks), true);
      for (const repair of repairs(atlas, picks)) check(repairSays(edition, repair, picks), false);
      for (const ruling of rulings) {
        check(outlookSays(edition, ruling), false);
        for (const reason of ruling.reasons)
          check(reasonSays(edition, reason, ruling.combination.networking, picks), true);
        for (const due of ruling.actions) check(actionSays(due), true);
      }
    }
    expect(some.length).toBe(200);
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('every reason has an id of its own, and cites what it rests on', () => {
    for (const picks of some.slice(0, 40))
      for (const { reasons } of allRulings(atlas, picks)) {
        expect(new Set(reasons.map(reasonId)).size).toBe(reasons.length);
        for (const reason of reasons) expect(reasonFrom(reason).length > 0).toBe(reason.kind !== 'silence');
      }
  });
});

describe('a reason', () => {
  function reasons(picks: Picks, networking: string, datastore: string): Readonly<Record<string, string>> {
    const ruling = allRulings(atlas, picks).find(
      ({ combination }) => combination.networking === networking && combination.datastore === datastore,
    );
    return Object.fromEntries(
      ruling!.reasons.map((reason) => [reasonId(reason), reasonSays(edition, reason, networking, picks)]),
    );
  }

  it('names the build where several are picked, and leaves it out where it is the only one', () => {
    expect(reasons({ build: ['14393'] }, 'calico-vxlan', 'etcd')['vxlan-build-not-listed']).toBe(
      'VXLAN needs Windows Server 2019 / 1809 (17763) or build 18317 and later; this build is neither.',
    );
    const several = reasons({ build: ['14393', '16299.1', '20348'] }, 'calico-vxlan', 'etcd');
    expect(several['vxlan-build-not-listed']).toBe(
      'Server 2016 (14393) and Server, version 1709 (16299.1): VXLAN needs Windows Server 2019 / 1809 (17763) or build 18317 and later; this build is neither.',
    );
    expect(several['vxlan-from-18317']).toBe(
      'Server 2022 (20348): Windows build 18317 (1903 insider preview) and later carry VXLAN.',
    );
  });

  it('that is open names the question, what it may become, and the worst', () => {
    expect(reasons({}, 'calico-vxlan', 'etcd')['udp4789-not-decided']).toBe(
      'UDP 4789 between hosts is not decided; the answer can make it supported or unsupported. At worst: VXLAN on Windows can use no other port than UDP 4789, and it is blocked.',
    );
    expect(reasons({}, 'calico-vxlan', 'etcd')['fabric-not-decided']).toBe(
      'Fabric is not decided; the answer can make it supported.',
    );
  });

  it('that the document does not give says so, and that it changes nothing', () => {
    expect(reasons({}, 'static-routes', 'kubernetes')['build-not-stated']).toBe(
      'The 2020 guide does not say whether the Windows build bears on Static routes; it changes no verdict.',
    );
  });
});
