import { describe, expect, it } from 'vitest';
import { compile } from '../engine/compile.ts';
import { allRulings } from '../engine/explain.ts';
import { recommend } from '../engine/recommend.ts';
import { conflicts, repairs } from '../engine/repair.ts';
import { editionOf } from '../facts/edition.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import type { Picks } from '../vocabulary.ts';
import { buildPlan } from './build.ts';
import type { Plan, PlanItem, SectionId } from './types.ts';

const atlas = compile(editionOf(guideBook, 'guide-2020'));

function planFor(picks: Picks, typed: { readonly title?: string; readonly notes?: string } = {}): Plan {
  const rulings = allRulings(atlas, picks);
  return buildPlan({
    atlas,
    picks,
    rulings,
    recommendation: recommend(atlas, rulings),
    conflicts: conflicts(atlas, picks),
    repairs: repairs(atlas, picks),
    title: typed.title ?? '',
    notes: typed.notes ?? '',
    day: '2026-11-22',
  });
}

function sectionIds({ sections }: Plan): readonly SectionId[] {
  return sections.map(({ id }) => id);
}

function itemsOf({ sections }: Plan, id: SectionId): readonly PlanItem[] {
  return sections.find((section) => section.id === id)?.items ?? [];
}

function itemOf(plan: Plan, section: SectionId, id: string): PlanItem | undefined {
  return itemsOf(plan, section).find((item) => item.id === id);
}

/** The lines of a section as id, lead and sentence. */
function told(plan: Plan, section: SectionId): readonly string[] {
  return itemsOf(plan, section).map(({ id, lead, says }) =>
    lead === undefined ? `${id} | ${says}` : `${id} | ${lead} | ${says}`,
  );
}

/** All twelve pairs, in the order of the guide. */
const PAIRS = [
  'calico-bgp--etcd',
  'calico-bgp--kubernetes',
  'calico-vxlan--etcd',
  'calico-vxlan--kubernetes',
  'static-routes--etcd',
  'static-routes--kubernetes',
  'cloud-provider--etcd',
  'cloud-provider--kubernetes',
  'flannel-host-gw--etcd',
  'flannel-host-gw--kubernetes',
  'flannel-vxlan--etcd',
  'flannel-vxlan--kubernetes',
];

const EMPTY: Picks = {};
const AWS: Picks = { platform: 'aws', build: ['17763'], fabric: 'l2', pods: 110 };
const AWS_BGP: Picks = { ...AWS, networking: 'calico-bgp', datastore: 'etcd' };
const AWS_VXLAN: Picks = { ...AWS, networking: 'calico-vxlan', datastore: 'kubernetes' };
const THREE_HANDS: Picks = { ...AWS_BGP, fabric: 'l3-peered' };
const IPIP: Picks = { need: ['ipip'] };
const FALLEN: Picks = { fabric: 'l3-routed', networking: 'calico-bgp', datastore: 'etcd' };

/** Picks of all kinds, for laws that hold whatever the picks. */
const CASES: readonly (readonly [string, Picks])[] = [
  ['nothing picked', EMPTY],
  ['AWS, one subnet, Server 2019, 110 pods', AWS],
  ['the same with BGP and etcd', AWS_BGP],
  ['the same with VXLAN', AWS_VXLAN],
  ['AWS with routers that peer', THREE_HANDS],
  ['IPIP demanded', IPIP],
  ['a picked pair that falls', FALLEN],
  ['flannel vxlan picked', { networking: 'flannel-vxlan', datastore: 'kubernetes' }],
  [
    'several builds',
    { build: ['14393', '17763', '20348.169'], networking: 'calico-vxlan', datastore: 'etcd' },
  ],
  ['a block that is too small', { networking: 'calico-vxlan', datastore: 'etcd', pods: 110, block: 26 }],
  ['a /30', { block: 30 }],
  ['one pod', { pods: 1, networking: 'calico-bgp', datastore: 'kubernetes' }],
  ['a platform of later editions', { platform: 'eks', k8s: '1.33', need: ['metrics'] }],
  [
    'all demands at once',
    {
      need: ['ip-borrowing', 'service-advertisement', 'windows-route-reflector', 'ipip'],
      pods: 4092,
      block: 30,
    },
  ],
];

describe('the parts of a plan', () => {
  it.each<readonly [string, Picks, readonly SectionId[]]>([
    [
      'nothing picked: the recommended pair, without IP arithmetic',
      EMPTY,
      [
        'decision',
        'context',
        'why',
        'alternatives',
        'before',
        'steps',
        'limits',
        'later',
        'gaps',
        'open-questions',
        'next-steps',
        'sources',
        'sign-off',
      ],
    ],
    [
      'with pods: IP arithmetic after the limits',
      AWS,
      [
        'decision',
        'context',
        'why',
        'alternatives',
        'before',
        'steps',
        'limits',
        'addressing',
        'builds',
        'later',
        'gaps',
        'open-questions',
        'next-steps',
        'sources',
        'sign-off',
      ],
    ],
    [
      'nothing stands: neither reasons nor work nor limits of a pair',
      IPIP,
      [
        'decision',
        'context',
        'alternatives',
        'later',
        'gaps',
        'open-questions',
        'next-steps',
        'sources',
        'sign-off',
      ],
    ],
    [
      'a picked pair that does not stand: told as fully as one that does',
      FALLEN,
      [
        'decision',
        'context',
        'why',
        'alternatives',
        'before',
        'limits',
        'later',
        'gaps',
        'open-questions',
        'next-steps',
        'sources',
        'sign-off',
      ],
    ],
  ])('%s', (_, picks, ids) => {
    expect(sectionIds(planFor(picks))).toEqual(ids);
  });

  it('stand in the same order with notes, which come before the sources', () => {
    expect(sectionIds(planFor(AWS, { notes: 'x' })).slice(-4)).toEqual([
      'next-steps',
      'notes',
      'sources',
      'sign-off',
    ]);
  });

  it('have the headings that a change board looks for', () => {
    expect(planFor(AWS, { notes: 'x' }).sections.map(({ heading }) => heading)).toEqual([
      'Decision',
      'Context',
      'Why',
      'Alternatives, and why each fell or came after',
      'Do first',
      'Steps, in order',
      'Limits accepted',
      'IP arithmetic',
      'Windows builds: servicing and Kubernetes',
      'What can be changed later',
      'What no document states',
      'Open questions',
      'Next steps',
      'Notes',
      'Sources',
      'Result and sign-off',
    ]);
  });

  it.each(CASES)('are never empty, have ids of their own and end in sentences (%s)', (_, picks) => {
    const plan = planFor(picks, { title: 'T', notes: 'n' });
    const empty = plan.sections.filter(({ items }) => items.length === 0).map(({ id }) => id);
    const shared = plan.sections
      .filter(({ items }) => new Set(items.map((item) => item.id)).size !== items.length)
      .map(({ id }) => id);
    expect({ empty, shared }).toEqual({ empty: [], shared: [] });
    for (const part of [
      'decision',
      'why',
      'alternatives',
      'before',
      'limits',
      'addressing',
      'open-questions',
    ] as const)
      for (const { says } of itemsOf(plan, part)) expect(says).toMatch(/[.)”]$/);
  });

  it.each(CASES)('say nothing that a program would say (%s)', (_, picks) => {
    const { title, sections } = planFor(picks, { notes: 'n' });
    const text = JSON.stringify([title, sections]);
    expect(text.match(/undefined|null|NaN|\[object|\{\w+\}|.{20} {2}/g)).toBeNull();
  });

  it.each(CASES)('name the edition (%s)', (_, picks) => {
    expect(planFor(picks).edition).toEqual({
      id: 'guide-2020',
      label: '2020 guide (draft)',
      remark: 'A draft of 2020 that puts all options side by side; it was never published in this form.',
    });
  });
});

describe('the plan with nothing picked', () => {
  const plan = planFor(EMPTY);

  it('is for the recommended pair, and says why it is recommended', () => {
    expect(plan.combination).toEqual({ networking: 'calico-bgp', datastore: 'kubernetes' });
    expect(told(plan, 'decision')).toEqual([
      'decision | Windows nodes join with Calico BGP with Kubernetes API. CNI plugin on Windows: calico.exe. Linux side: Calico: policy and networking.',
      'verdict | Verdict | Supported at best, unsupported at worst; Fabric decides.',
      'because | Recommended | Before flannel host-gw with Kubernetes API, since the document lists it first; before Calico BGP with etcd, since the Kubernetes API needs no second store to run.',
    ]);
  });

  it('lists every question as not decided, and every demand as not made', () => {
    expect(told(plan, 'context')).toEqual([
      'edition | Calico release | 2020 guide (draft). A draft of 2020 that puts all options side by side; it was never published in this form.',
      'platform | Platform | not decided',
      'build | Windows builds in the cluster | not decided',
      'fabric | Fabric | not decided',
      'udp4789 | UDP 4789 between hosts | not decided',
      'networking | Networking | not decided',
      'datastore | Datastore | not decided',
      'need | Must have | nothing demanded',
      'pods | Most pods on one Windows node | nothing demanded',
      'block | IP pool block size | nothing demanded',
    ]);
  });

  it('gives the reasons, the open one first and what is not stated last', () => {
    expect(told(plan, 'why')).toEqual([
      'fabric-not-decided | Open | Fabric is not decided; the answer can make it supported or unsupported. At worst: BGP needs either one layer-2 segment for its mesh or routers that peer; this fabric offers neither.',
      'bgp-datastores | Supported | Calico BGP works with etcd and with the Kubernetes API datastore.',
      'platform-not-stated | Not stated | The 2020 guide does not say whether the platform bears on Calico BGP; it changes no verdict.',
      'build-not-stated | Not stated | The 2020 guide does not say whether the Windows build bears on Calico BGP; it changes no verdict.',
    ]);
  });

  it('says that nothing has to be done first, since all of it hangs on open questions', () => {
    expect(told(plan, 'before')).toEqual([
      'no-action | The facts name nothing that has to be done first for this pair and these picks.',
    ]);
  });

  it('asks the open questions, the one that decides most pairs first', () => {
    expect(told(plan, 'open-questions')).toEqual([
      'fabric | Fabric | What lies between the hosts? It still decides Calico BGP with etcd, Calico BGP with Kubernetes API, flannel host-gw with Kubernetes API.',
      'build | Windows builds in the cluster | Which builds do the Windows nodes run? It still decides Calico VXLAN with etcd, Calico VXLAN with Kubernetes API.',
      'udp4789 | UDP 4789 between hosts | Does UDP 4789 get through? It still decides Calico VXLAN with etcd, Calico VXLAN with Kubernetes API.',
      'platform | Platform | Where do the nodes run? It still decides Cloud provider with Kubernetes API.',
    ]);
  });

  it('ends with the next step of the guide and with lines to sign', () => {
    expect(told(plan, 'next-steps')).toEqual([
      'N1 | Review the requirements, then install Calico for Windows.',
    ]);
    expect(told(plan, 'sign-off')).toEqual(['result | Result', 'date | Date', 'signature | Signed off by']);
  });

  it('lists each place that it cites once, in the order of the guide, with the facts read there', () => {
    expect(itemsOf(plan, 'sources').map(({ says }) => says)).toEqual([
      'Determine your network plugin › Calico BGP networking (O1a, O1b, O1f)',
      'Determine your network plugin › flannel vxlan (O6a)',
      'Review BGP limitations with Windows › IPs reserved for Windows (L2)',
      'Review BGP limitations with Windows › Single IP block per host (L3)',
      'Review BGP limitations with Windows › IPIP overlay (L4)',
      'Review BGP limitations with Windows › NAT-outgoing (L5)',
      'Review BGP limitations with Windows › Service IP advertisement (L6)',
      'Determine datastore (D1, D3, D4, D5)',
      'Next steps (N1)',
      'projectcalico/calico#4022 › Some nodes kept old routes after a change from IPIP to VXLAN (later-networking)',
      'projectcalico/calico#6996 › A Windows node still ran BGP after its cluster moved to VXLAN (later-networking)',
    ]);
    expect([...new Set(itemsOf(plan, 'sources').map(({ group }) => group))]).toEqual([
      'Determine network plugin and datastore (Calico for Windows, draft of 2020), 2020-06-23',
      'Beside the verdicts',
    ]);
  });
});

describe('the plan for AWS, one subnet, Server 2019 and 110 pods a node', () => {
  const plan = planFor(AWS);

  it('recommends the pair that asks for fewer things to be done first', () => {
    expect(plan.combination).toEqual({ networking: 'flannel-host-gw', datastore: 'kubernetes' });
    expect(told(plan, 'decision')).toEqual([
      'decision | Windows nodes join with flannel host-gw with Kubernetes API. CNI plugin on Windows: flannel.exe. Linux side: Calico: policy; flannel: networking.',
      'verdict | Verdict | Supported.',
      'because | Recommended | Before Calico BGP with Kubernetes API, since it asks for fewer things to be done first.',
    ]);
  });

  it('repeats the picks in words, the segment as a subnet', () => {
    expect(told(plan, 'context').slice(1)).toEqual([
      'platform | Platform | AWS',
      'build | Windows builds in the cluster | Server 2019 / 1809 (17763)',
      'fabric | Fabric | One subnet (one layer-2 segment)',
      'udp4789 | UDP 4789 between hosts | not decided',
      'networking | Networking | not decided',
      'datastore | Datastore | not decided',
      'need | Must have | nothing demanded',
      'pods | Most pods on one Windows node | 110',
      'block | IP pool block size | nothing demanded',
    ]);
  });

  it('shows the arithmetic of the block, and that it has no bearing on flannel', () => {
    expect(told(plan, 'addressing')).toEqual([
      'block-sum | A /25 block (the smallest that holds the pods): 128 addresses − 4 reserved for Windows = 124 for pods. That holds 110 pods on one Windows node.',
      'no-blocks | flannel host-gw does not use Calico’s blocks: pods and block size have no bearing on it.',
    ]);
  });

  it('leaves one question open: the port of VXLAN', () => {
    expect(told(plan, 'open-questions')).toEqual([
      'udp4789 | UDP 4789 between hosts | Does UDP 4789 get through? It still decides Calico VXLAN with etcd, Calico VXLAN with Kubernetes API.',
    ]);
  });

  it('accepts the one limit that goes with every option, with its way around', () => {
    expect(itemsOf(plan, 'limits')).toEqual([
      {
        id: 'L4',
        lead: 'IPIP overlay',
        says: 'Calico’s IPIP overlay cannot be used in a cluster with Windows nodes: Windows has no IPIP.',
        more: [
          'Way around: The guide states none. Our advice: BGP without encapsulation, or VXLAN.',
          'It is said of the whole cluster, so it goes with every option.',
        ],
        box: 'accepted',
        cited: [
          {
            citation: {
              source: 'guide-2020',
              section: 'Review BGP limitations with Windows › IPIP overlay',
            },
            facts: ['L4'],
          },
        ],
      },
    ]);
  });
});

describe('what has to be done first', () => {
  it('is grouped by who does it: network team, cloud console, then the nodes', () => {
    expect(
      itemsOf(planFor(THREE_HANDS), 'before').map(({ group, id, lead, box }) => ({ group, id, lead, box })),
    ).toEqual([
      {
        group: 'Network team',
        id: 'peer-with-routers',
        lead: 'Peer the nodes with the routers',
        box: 'done',
      },
      { group: 'Cloud console', id: 'aws-source-dest-check', lead: 'Source/dest check off', box: 'done' },
      { group: 'Linux node', id: 'set-block-size', lead: 'Set the block size', box: 'done' },
    ]);
  });

  it('is said in sentences with the numbers of the picks, and cited', () => {
    const plan = planFor(AWS_BGP);
    expect(itemOf(plan, 'before', 'set-block-size')?.says).toBe(
      'Set the block size of the IP pool to /25 or larger before any block exists: a /25 leaves 124 addresses for the 110 pods of one Windows node.',
    );
    expect(itemOf(plan, 'before', 'set-block-size')?.cited?.flatMap(({ facts }) => facts)).toEqual([
      'L2',
      'L3',
    ]);
    expect(itemOf(plan, 'before', 'aws-source-dest-check')?.says).toBe(
      'Disable the EC2 source/destination check on every instance of the cluster, so that hosts may forward traffic for their pods.',
    );
  });

  it('holds the port of VXLAN until it is picked as open', () => {
    const ids = (picks: Picks): readonly string[] => itemsOf(planFor(picks), 'before').map(({ id }) => id);
    expect(ids(AWS_VXLAN)).toEqual(['open-udp-4789', 'set-block-size']);
    expect(ids({ ...AWS_VXLAN, udp4789: 'open' })).toEqual(['set-block-size']);
  });

  it('is the Pod CIDR, not the block, with BGP and the Kubernetes API', () => {
    const plan = planFor({ networking: 'calico-bgp', datastore: 'kubernetes', pods: 110 });
    expect(told(plan, 'before')).toEqual([
      'size-pod-cidr | Size the node’s Pod CIDR | Give each node a Pod CIDR that holds 110 pods: host-local IPAM hands out addresses from it, not from Calico’s blocks. How many of them Windows keeps for itself is not stated.',
    ]);
  });

  it('is every route by hand with static routes', () => {
    const plan = planFor({ networking: 'static-routes', datastore: 'kubernetes' });
    expect(itemsOf(plan, 'before').map(({ group, id }) => ({ group, id }))).toEqual([
      { group: 'Network team', id: 'program-static-routes' },
    ]);
  });
});

describe('limits that are accepted', () => {
  it('are all six with BGP and etcd, each with its ways around and a box to sign', () => {
    const plan = planFor(AWS_BGP);
    expect(itemsOf(plan, 'limits').map(({ id, box }) => ({ id, box }))).toEqual(
      ['L1', 'L2', 'L3', 'L4', 'L5', 'L6'].map((id) => ({ id, box: 'accepted' })),
    );
    expect(itemOf(plan, 'limits', 'L1')?.more).toEqual([
      'Way around: The guide states none. Our advice: size blocks so that borrowing is never needed.',
      'The guide lists it for BGP.',
    ]);
    expect(itemOf(plan, 'limits', 'L3')?.more).toEqual([
      'Way around: (a) BGP with etcd: before any block exists, set the pool’s block size so that one block holds the most pods that one Windows host will run.',
      'Way around: (b) BGP with the Kubernetes API datastore: Calico IPAM is not used there; host-local IPAM hands out the node’s Pod CIDR.',
      'Way around: (c) Several blocks per host: set windows_use_single_network to false in cni.conf.template, before installing. Price: Gives up kube-proxy compatibility; changing it once pods run may leak HNS endpoints, so it is not recommended then.',
      'The guide lists it for BGP; VXLAN has the same IPAM, not without limits (O2c). With BGP and the Kubernetes API datastore way (b) is in use already.',
    ]);
    expect(itemOf(plan, 'limits', 'L5')?.more).toEqual([
      'Way around: none stated.',
      'The guide’s text stops here; what else holds on Windows is not stated.',
      'The guide lists it for BGP.',
    ]);
    expect(itemOf(plan, 'limits', 'L6')?.more).toEqual([
      'Way around: none stated.',
      'The guide lists it for BGP.',
    ]);
  });

  it('are L3 to L6 with BGP and the Kubernetes API, where way (b) is in use', () => {
    const plan = planFor({ networking: 'calico-bgp', datastore: 'kubernetes' });
    expect(itemsOf(plan, 'limits').map(({ id }) => id)).toEqual(['L3', 'L4', 'L5', 'L6']);
    const ways = itemOf(plan, 'limits', 'L3')?.more ?? [];
    expect(ways.filter((way) => way.startsWith('Way around: '))).toEqual([
      'Way around: (b) BGP with the Kubernetes API datastore: Calico IPAM is not used there; host-local IPAM hands out the node’s Pod CIDR.',
    ]);
  });

  it('begin with what limits the verdict itself: network policy with VXLAN on 1809', () => {
    const plan = planFor(AWS_VXLAN);
    expect(itemsOf(plan, 'limits').map(({ id }) => id)).toEqual(['vxlan-on-1809', 'L2', 'L3', 'L4']);
    expect(itemOf(plan, 'limits', 'vxlan-on-1809')).toMatchObject({
      lead: 'Limits the verdict',
      says: 'On Windows Server 2019 / 1809 (17763) VXLAN works, but network policy is limited.',
      box: 'accepted',
    });
  });

  it('of several builds name the build that brings them', () => {
    const plan = planFor({
      build: ['17763', '20348'],
      networking: 'calico-vxlan',
      datastore: 'kubernetes',
    });
    expect(itemOf(plan, 'limits', 'vxlan-on-1809')?.says).toBe(
      'Server 2019 / 1809 (17763): On Windows Server 2019 / 1809 (17763) VXLAN works, but network policy is limited.',
    );
  });
});

describe('the other pairs', () => {
  it.each(CASES)(
    'are all told, each once and with a reason, beside the pair of the plan (%s)',
    (_, picks) => {
      const plan = planFor(picks);
      const own = plan.combination;
      const rest = PAIRS.filter((pair) => pair !== `${own?.networking}--${own?.datastore}`);
      expect(rest).toHaveLength(own === null ? 12 : 11);
      expect(itemsOf(plan, 'alternatives').map(({ id }) => id)).toEqual(rest);
      for (const { says } of itemsOf(plan, 'alternatives')) {
        // A verdict alone is no reason.
        expect(says).toMatch(/^(?:Supported|Limited|Untested|Unsupported)\b/);
        expect(says).not.toMatch(/^\w+\.?:?$/);
        expect(says.length).toBeGreaterThan('Unsupported: '.length);
      }
    },
  );

  it('say with nothing picked what fells them or puts them after', () => {
    const after = 'It stands too; the stated order puts it after the pair above.';
    const noEtcd =
      'Unsupported: Static routes and other CNI plugins do not go with etcd: the datastore table says no.';
    expect(told(planFor(EMPTY), 'alternatives')).toEqual([
      `calico-bgp--etcd | Calico BGP with etcd | Supported at best, unsupported at worst; Fabric decides. ${after}`,
      `calico-vxlan--etcd | Calico VXLAN with etcd | Supported at best, unsupported at worst; Windows builds in the cluster and UDP 4789 between hosts decide. ${after}`,
      `calico-vxlan--kubernetes | Calico VXLAN with Kubernetes API | Supported at best, unsupported at worst; Windows builds in the cluster and UDP 4789 between hosts decide. ${after}`,
      `static-routes--etcd | Static routes with etcd | ${noEtcd}`,
      `static-routes--kubernetes | Static routes with Kubernetes API | Supported. ${after}`,
      `cloud-provider--etcd | Cloud provider with etcd | ${noEtcd}`,
      `cloud-provider--kubernetes | Cloud provider with Kubernetes API | Supported at best, unsupported at worst; Platform decides. ${after}`,
      'flannel-host-gw--etcd | flannel host-gw with etcd | Unsupported: flannel does not go with etcd: the datastore table says no.',
      `flannel-host-gw--kubernetes | flannel host-gw with Kubernetes API | Supported at best, unsupported at worst; Fabric decides. ${after}`,
      'flannel-vxlan--etcd | flannel vxlan with etcd | Unsupported: flannel does not go with etcd: the datastore table says no. flannel vxlan has not been tested with Windows nodes.',
      'flannel-vxlan--kubernetes | flannel vxlan with Kubernetes API | Untested: flannel vxlan has not been tested with Windows nodes.',
    ]);
  });

  it('that stand but were not picked say what was picked instead', () => {
    const plan = planFor(AWS_BGP);
    expect(itemOf(plan, 'alternatives', 'calico-bgp--kubernetes')?.says).toBe(
      'Supported. Left aside: Datastore was picked otherwise.',
    );
    expect(itemOf(plan, 'alternatives', 'static-routes--kubernetes')?.says).toBe(
      'Supported. Left aside: Networking was picked as Calico BGP.',
    );
  });

  it('cite what fells them', () => {
    const cited = itemOf(planFor(EMPTY), 'alternatives', 'flannel-vxlan--etcd')?.cited ?? [];
    expect(cited.map(({ facts }) => facts)).toEqual([['D3'], ['O6a']]);
  });
});

describe('the plan where nothing stands', () => {
  const plan = planFor(IPIP);

  it('says so, names the pick that rules all out, and offers to drop it', () => {
    expect(plan.combination).toBeNull();
    expect(told(plan, 'decision')).toEqual([
      'nothing-stands | No pair of networking option and datastore stands with these picks in the 2020 guide.',
      'conflict-1 | Conflict | “Must have: IPIP overlay” cannot stand, whatever else is picked.',
      'repair-1 | A way out | Drop Must have: IPIP overlay. That reaches supported.',
    ]);
  });

  it('tells of all twelve pairs why they fall', () => {
    expect(itemsOf(plan, 'alternatives')).toHaveLength(12);
    expect(itemOf(plan, 'alternatives', 'calico-bgp--etcd')?.says).toBe(
      'Unsupported: The IPIP overlay cannot be used in a cluster with Windows nodes.',
    );
    for (const { says } of itemsOf(plan, 'alternatives'))
      expect(says).toContain('The IPIP overlay cannot be used in a cluster with Windows nodes.');
  });

  it('leaves no question open, since no answer helps', () => {
    expect(told(plan, 'open-questions')).toEqual([
      'none-open | None: no undecided question changes a verdict any more.',
    ]);
  });

  it('still cites every place it speaks of', () => {
    expect(itemsOf(plan, 'sources').map(({ says }) => says)).toEqual([
      'Determine your network plugin › flannel vxlan (O6a)',
      'Review BGP limitations with Windows › IPs reserved for Windows (L2)',
      'Review BGP limitations with Windows › Single IP block per host (L3)',
      'Review BGP limitations with Windows › IPIP overlay (L4)',
      'Determine datastore (D3, D4, D5)',
      'Next steps (N1)',
      'projectcalico/calico#4022 › Some nodes kept old routes after a change from IPIP to VXLAN (later-networking)',
      'projectcalico/calico#6996 › A Windows node still ran BGP after its cluster moved to VXLAN (later-networking)',
    ]);
  });

  it('still shows the arithmetic of the block', () => {
    expect(told(planFor({ ...IPIP, pods: 110 }), 'addressing')).toEqual([
      'block-sum | A /25 block (the smallest that holds the pods): 128 addresses − 4 reserved for Windows = 124 for pods. That holds 110 pods on one Windows node.',
      'block-when | The block size is set on the IP pool before any pod exists.',
    ]);
  });
});

describe('the plan for a picked pair that does not stand', () => {
  const plan = planFor(FALLEN);

  it('is for that pair, names the conflict and every way out, the cheapest first', () => {
    expect(plan.combination).toEqual({ networking: 'calico-bgp', datastore: 'etcd' });
    expect(told(plan, 'decision')).toEqual([
      'nothing-stands | Calico BGP with etcd was picked and does not stand in the 2020 guide: unsupported.',
      'conflict-1 | Conflict | “Fabric: Routed, no BGP peering” and “Networking: Calico BGP” cannot stand together.',
      'repair-1 | A way out | Networking: Calico VXLAN. That reaches supported.',
      'repair-2 | A way out | Fabric: One layer-2 segment. That reaches supported.',
      'repair-3 | A way out | Fabric: Routed, routers peer BGP. That reaches supported.',
    ]);
  });

  it('says why, the worst reason first, and marks what is our ruling', () => {
    expect(itemsOf(plan, 'why')[0]).toMatchObject({
      id: 'bgp-needs-l2-or-peering',
      lead: 'Unsupported',
      says: 'BGP needs either one layer-2 segment for its mesh or routers that peer; this fabric offers neither.',
      more: ['Our ruling on what the document says.'],
    });
    expect(itemOf(plan, 'why', 'bgp-datastores')).not.toHaveProperty('more');
  });

  it('says of an untested pair that it is untested, not that it is unsupported', () => {
    const untested = planFor({ networking: 'flannel-vxlan', datastore: 'kubernetes' });
    expect(itemOf(untested, 'decision', 'nothing-stands')?.says).toBe(
      'flannel vxlan with Kubernetes API was picked and does not stand in the 2020 guide: untested.',
    );
    expect(itemOf(untested, 'decision', 'conflict-1')?.says).toBe(
      '“Networking: flannel vxlan” cannot stand, whatever else is picked.',
    );
  });
});

describe('the plan for a pair that was picked and stands', () => {
  it('says that it was picked', () => {
    expect(told(planFor(AWS_BGP), 'decision')).toEqual([
      'decision | Windows nodes join with Calico BGP with etcd. CNI plugin on Windows: calico.exe. Linux side: Calico: policy and networking.',
      'verdict | Verdict | Supported.',
      'because | Picked | This pair was picked.',
    ]);
  });

  it('counts a pick that the edition does not know as no pick', () => {
    const plan = planFor({ networking: 'azure-cni', datastore: 'etcd' });
    expect(plan.combination).toEqual({ networking: 'calico-bgp', datastore: 'etcd' });
    expect(itemOf(plan, 'context', 'networking')?.says).toBe('not decided');
    expect(itemOf(plan, 'decision', 'because')?.lead).toBe('Recommended');
    expect(itemOf(plan, 'alternatives', 'calico-bgp--kubernetes')?.says).toBe(
      'Supported at best, unsupported at worst; Fabric decides. Left aside: Datastore was picked otherwise.',
    );
  });
});

describe('IP arithmetic', () => {
  const BGP_ETCD: Picks = { networking: 'calico-bgp', datastore: 'etcd' };

  it.each<readonly [string, Picks, string]>([
    [
      'the default where it holds the pods',
      { ...BGP_ETCD, pods: 60 },
      'A /26 block (the default): 64 addresses − 4 reserved for Windows = 60 for pods. That holds 60 pods on one Windows node.',
    ],
    [
      'the smallest block that holds them where the default does not',
      { ...BGP_ETCD, pods: 61 },
      'A /25 block (the smallest that holds the pods): 128 addresses − 4 reserved for Windows = 124 for pods. That holds 61 pods on one Windows node.',
    ],
    [
      'the picked block, large enough',
      { ...BGP_ETCD, pods: 110, block: 24 },
      'A /24 block (as picked): 256 addresses − 4 reserved for Windows = 252 for pods. That holds 110 pods on one Windows node.',
    ],
    [
      'the picked block, too small',
      { ...BGP_ETCD, pods: 110, block: 26 },
      'A /26 block (as picked): 64 addresses − 4 reserved for Windows = 60 for pods. That does not hold 110 pods on one Windows node.',
    ],
    [
      'the picked block alone',
      { ...BGP_ETCD, block: 30 },
      'A /30 block (as picked): 4 addresses − 4 reserved for Windows = 0 for pods.',
    ],
    [
      'one pod',
      { ...BGP_ETCD, pods: 1 },
      'A /26 block (the default): 64 addresses − 4 reserved for Windows = 60 for pods. That holds 1 pod on one Windows node.',
    ],
    [
      'the most pods that a link may carry',
      { ...BGP_ETCD, pods: 4092 },
      'A /20 block (the smallest that holds the pods): 4096 addresses − 4 reserved for Windows = 4092 for pods. That holds 4092 pods on one Windows node.',
    ],
  ])('%s', (_, picks, says) => {
    expect(itemOf(planFor(picks), 'addressing', 'block-sum')?.says).toBe(says);
  });

  it('says when the block size is set where the pair uses blocks', () => {
    expect(told(planFor(AWS_BGP), 'addressing')[1]).toBe(
      'block-when | The block size is set on the IP pool before any pod exists.',
    );
  });

  it('says that the block has no bearing with BGP and the Kubernetes API', () => {
    const plan = planFor({ networking: 'calico-bgp', datastore: 'kubernetes', pods: 110, block: 26 });
    expect(told(plan, 'addressing')[1]).toBe(
      'bgp-kubernetes-host-local | With BGP and the Kubernetes API datastore, host-local IPAM hands out the node’s Pod CIDR; the block size has no bearing.',
    );
  });
});

describe('what the user typed', () => {
  it('is the title, if there is one', () => {
    expect(planFor(EMPTY, { title: 'Racks in Bern' }).title).toBe('Racks in Bern');
  });

  it.each(['', '  ', '\t'])('is no title where it is blank: the plan keeps its own (%j)', (title) => {
    expect(planFor(EMPTY, { title }).title).toBe('Windows nodes in a Calico cluster');
  });

  it('is the notes, one line each, without the empty ones', () => {
    expect(told(planFor(EMPTY, { notes: '  Ask Ruth.\r\n\r\n\tBook the window \n' }), 'notes')).toEqual([
      'note-1 | Ask Ruth.',
      'note-2 | Book the window',
    ]);
  });

  it.each(['', '   ', '\n\r\n\t'])('leaves no section where the notes are blank (%j)', (notes) => {
    expect(sectionIds(planFor(EMPTY, { notes }))).not.toContain('notes');
  });
});

describe('the sources', () => {
  it.each(CASES)('name every place that the plan cites, each once, with all its facts (%s)', (_, picks) => {
    const plan = planFor(picks);
    const cited = new Map<string, Set<string>>();
    for (const { items } of plan.sections)
      for (const item of items)
        for (const { citation, facts } of item.cited ?? []) {
          // What stands beside the verdicts has no heading of its own, so its line names the source.
          const place =
            citation.short === undefined ? citation.section : `${citation.short} › ${citation.section}`;
          cited.set(place, new Set([...(cited.get(place) ?? []), ...facts]));
        }
    const listed = itemsOf(plan, 'sources').map(({ says }) => says);
    expect([...listed].sort()).toEqual(
      [...cited].map(([section, facts]) => `${section} (${[...facts].sort().join(', ')})`).sort(),
    );
  });
});
