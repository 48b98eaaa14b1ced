import { describe, expect, it } from 'vitest';
import { releaseAtlas } from '../checks/atlases.ts';
import { type Atlas, compile } from '../engine/compile.ts';
import { allRulings, ruleOn } from '../engine/explain.ts';
import { closest, recommend } from '../engine/recommend.ts';
import { conflicts } from '../engine/conflicts.ts';
import { repairs } from '../engine/repair.ts';
import { editionOf } from '../facts/edition.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import { LIMIT_GROUPS, type Who } from '../facts/types.ts';
import type { Picks } from '../vocabulary.ts';
import { limitGroupName } from '../words/names.ts';
import { ruleSays } from '../words/reasons.ts';
import { whoName } from '../words/sentences.ts';
import { buildPlan, UNTITLED } from './build.ts';
import {
  type ItemKind,
  PART_SECTIONS,
  type Plan,
  PLAN_PARTS,
  type PlanItem,
  type SectionId,
} from './types.ts';

const atlas = compile(editionOf(guideBook, 'guide-2020'));

function planFor(
  picks: Picks,
  typed: { readonly title?: string; readonly notes?: string } = {},
  at: Atlas = atlas,
): Plan {
  const rulings = allRulings(at, picks);
  return buildPlan({
    atlas: at,
    picks,
    rulings,
    recommendation: recommend(at, rulings, picks),
    closest: closest(at, rulings, picks),
    conflicts: conflicts(at, picks),
    repairs: repairs(at, picks),
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

function idsOf(plan: Plan, section: SectionId): readonly string[] {
  return itemsOf(plan, section).map(({ id }) => id);
}

function kindsOf(plan: Plan, section: SectionId): readonly ItemKind[] {
  return itemsOf(plan, section).map(({ kind }) => kind);
}

/** The ids of the facts that an item cites. */
function factsOf(item: PlanItem | undefined): readonly string[] {
  return (item?.cited ?? []).flatMap(({ facts }) => facts);
}

/** All twelve combinations, in the order of the guide. */
const COMBINATIONS = [
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
const BGP: Picks = { networking: 'calico-bgp' };
const AWS: Picks = { platform: 'aws', build: ['17763'], fabric: 'l2' };
const AWS_PODS: Picks = { ...AWS, pods: 110 };
const AWS_BGP: Picks = { ...AWS_PODS, networking: 'calico-bgp', datastore: 'etcd' };
const AWS_VXLAN: Picks = { ...AWS_PODS, networking: 'calico-vxlan', datastore: 'kubernetes' };
const THREE_HANDS: Picks = { ...AWS_BGP, fabric: 'l3-peered' };
const IPIP: Picks = { need: ['ipip'] };
const FALLEN: Picks = { fabric: 'l3-routed', networking: 'calico-bgp', datastore: 'etcd' };
const UNTESTED: Picks = { networking: 'flannel-vxlan', datastore: 'kubernetes' };

/** Picks of all kinds, for laws that hold whatever the picks. */
const CASES: readonly (readonly [string, Picks])[] = [
  ['nothing picked', EMPTY],
  ['BGP picked', BGP],
  ['AWS, one subnet, Server 2019, 110 pods', AWS_PODS],
  ['the same with BGP and etcd', AWS_BGP],
  ['the same with VXLAN', AWS_VXLAN],
  ['AWS with routers that peer', THREE_HANDS],
  ['IPIP demanded', IPIP],
  ['a picked combination that is ruled out', FALLEN],
  ['flannel VXLAN picked', UNTESTED],
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
  const HEAD: readonly SectionId[] = ['open-questions', 'decision'];
  const BOARD: readonly SectionId[] = ['later', 'context', 'revisit', 'sign-off'];
  const END: readonly SectionId[] = ['gaps', 'next-steps', 'sources', 'snapshot'];
  it.each<readonly [string, Picks, readonly SectionId[]]>([
    [
      'nothing picked: too little is answered for a combination',
      EMPTY,
      [...HEAD, 'alternatives', ...BOARD, 'all-alternatives', 'all-later', ...END],
    ],
    [
      'networking picked: the recommended combination, without IP arithmetic',
      BGP,
      [
        ...HEAD,
        'conditions',
        'why',
        'alternatives',
        'before',
        'limits',
        ...BOARD,
        'steps',
        'reasons',
        'all-alternatives',
        'all-limits',
        'all-later',
        ...END,
      ],
    ],
    [
      'with pods: IP arithmetic after the limits',
      AWS_PODS,
      [
        ...HEAD,
        'why',
        'alternatives',
        'before',
        'limits',
        ...BOARD,
        'steps',
        'reasons',
        'all-alternatives',
        'all-limits',
        'addressing',
        'all-later',
        'builds',
        ...END,
      ],
    ],
    [
      'nothing fits: neither reasons nor work nor limits of a combination',
      IPIP,
      [...HEAD, 'alternatives', ...BOARD, 'all-alternatives', 'all-later', ...END],
    ],
    [
      'a picked combination that is ruled out: all but the steps',
      FALLEN,
      [
        ...HEAD,
        'alternatives',
        'before',
        'limits',
        ...BOARD,
        'reasons',
        'all-alternatives',
        'all-limits',
        'all-later',
        ...END,
      ],
    ],
    [
      'an untested one, the closest: all but the steps',
      UNTESTED,
      [
        ...HEAD,
        'alternatives',
        'before',
        'limits',
        ...BOARD,
        'reasons',
        'all-alternatives',
        'all-limits',
        'all-later',
        ...END,
      ],
    ],
  ])('%s', (_, picks, ids) => {
    expect(sectionIds(planFor(picks))).toEqual(ids);
  });

  it.each(CASES)('hold their own sections, in their order (%s)', (_, picks) => {
    const { sections } = planFor(picks, { notes: 'x' });
    const order = PLAN_PARTS.flatMap((part) => PART_SECTIONS[part].map((id) => `${part} ${id}`));
    const found = sections.map(({ part, id }) => order.indexOf(`${part} ${id}`));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((one, other) => one - other));
  });

  it('have the notes with the decision, which is always printed', () => {
    expect(
      sectionIds(planFor(AWS, { notes: 'x' })).filter((id) => ['context', 'notes', 'revisit'].includes(id)),
    ).toEqual(['context', 'notes', 'revisit']);
  });

  it('have headings of few words, each its own', () => {
    const headings = planFor(AWS_PODS, { notes: 'x' }).sections.map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
    for (const heading of headings) {
      expect(heading).toMatch(/^[A-Z][\w -]+$/);
      expect(heading.split(' ').length).toBeLessThanOrEqual(3);
    }
  });

  it.each(CASES)('are never empty, have ids of their own and end in sentences (%s)', (_, picks) => {
    const plan = planFor(picks, { title: 'T', notes: 'n' });
    const empty = plan.sections.filter(({ items }) => items.length === 0).map(({ id }) => id);
    const shared = plan.sections
      .filter(({ items }) => new Set(items.map((item) => item.id)).size !== items.length)
      .map(({ id }) => id);
    expect({ empty, shared }).toEqual({ empty: [], shared: [] });
    for (const part of [
      'reasons',
      'alternatives',
      'all-alternatives',
      'before',
      'all-limits',
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
    const { label, remark } = atlas.edition.entry;
    expect(planFor(picks).edition).toEqual({ id: 'guide-2020', label, remark });
  });

  const PER_SECTION: Readonly<Partial<Record<SectionId, readonly ItemKind[]>>> = {
    decision: ['decision', 'state', 'nothing', 'conflict', 'repair'],
    conditions: ['condition'],
    why: ['because', 'own-reason'],
    context: ['edition', 'pick', 'unanswered'],
    reasons: ['reason'],
    alternatives: ['alternative'],
    'all-alternatives': ['alternative'],
    before: ['action', 'none'],
    limits: ['limit'],
    'all-limits': ['limit'],
    addressing: ['sum'],
    builds: ['build'],
    later: ['later'],
    gaps: ['gap'],
    'open-questions': ['question', 'none'],
    'next-steps': ['concept'],
    notes: ['note'],
    sources: ['source'],
    'sign-off': ['sign-off'],
  };
  it.each(CASES)('hold items of their own kinds (%s)', (_, picks) => {
    const plan = planFor(picks, { notes: 'n' });
    for (const [section, kinds] of Object.entries(PER_SECTION))
      for (const kind of kindsOf(plan, section as SectionId)) expect(kinds).toContain(kind);
  });
});

describe('the plan with nothing picked', () => {
  const plan = planFor(EMPTY);

  it('is for no combination yet, and says how many are still possible', () => {
    expect(plan.combination).toBeNull();
    expect(itemsOf(plan, 'decision').map(({ id, kind }) => [id, kind])).toEqual([['undecided', 'nothing']]);
    // Seven of the twelve, by the guide’s two tables.
    expect(itemOf(plan, 'decision', 'undecided')?.says).toMatch(/\b7 of 12\b/);
  });

  it('lists every question without an answer', () => {
    expect(idsOf(plan, 'context')).toEqual([
      'edition',
      'platform',
      'build',
      'fabric',
      'udp4789',
      'networking',
      'datastore',
      'need',
      'pods',
      'block',
    ]);
    const answered = planFor({ ...AWS_BGP, udp4789: 'open', need: ['ipip'], block: 25 });
    for (const id of idsOf(plan, 'context').slice(1))
      expect(itemOf(plan, 'context', id)?.says).not.toBe(itemOf(answered, 'context', id)?.says);
  });

  it('asks the open questions, the platform first and then what makes most combinations fall', () => {
    expect(itemsOf(plan, 'open-questions').map(({ id, kind }) => [id, kind])).toEqual([
      ['platform', 'question'],
      ['fabric', 'question'],
      ['udp4789', 'question'],
      ['build', 'question'],
    ]);
    for (const name of ['Calico BGP', 'flannel host-gw'])
      expect(itemOf(plan, 'open-questions', 'fabric')?.says).toContain(name);
    expect(itemOf(plan, 'open-questions', 'fabric')?.says).not.toContain('VXLAN');
  });

  it('ends with the next step of the guide and with lines to sign', () => {
    expect(idsOf(plan, 'next-steps')).toEqual(['N1']);
    expect(idsOf(plan, 'sign-off')).toEqual(['result', 'date', 'signature']);
  });
});

describe('the plan with networking picked', () => {
  const plan = planFor(BGP);

  it('is for the recommended combination, with what must hold and why it is recommended', () => {
    expect(plan.combination).toEqual({ networking: 'calico-bgp', datastore: 'kubernetes' });
    expect(itemsOf(plan, 'decision').map(({ id, kind }) => [id, kind])).toEqual([
      ['decision', 'decision'],
      ['verdict', 'state'],
      ['windows-plugin', 'decision'],
      ['linux-side', 'decision'],
    ]);
    expect(idsOf(plan, 'conditions')).toEqual(['condition-fabric']);
    expect(kindsOf(plan, 'why')).toContain('because');
    expect(itemOf(plan, 'decision', 'windows-plugin')?.says).toBe('calico.exe');
    expect(factsOf(itemOf(plan, 'conditions', 'condition-fabric'))).toEqual(['O1a', 'O1b']);
  });

  it('gives the reasons, silence last; what is still open stands in the decision alone', () => {
    expect(itemsOf(plan, 'reasons').map(({ id, gives }) => [id, gives])).toEqual([
      ['bgp-datastores', 'supported'],
      ['build-not-stated', undefined],
    ]);
  });

  it('says that nothing has to be done first, since all of it hangs on open questions', () => {
    expect(itemsOf(plan, 'before').map(({ id, kind }) => [id, kind])).toEqual([['no-action', 'none']]);
  });

  it('lists each place that it cites once, in the order of the guide, with the facts read there', () => {
    const sources = itemsOf(plan, 'sources');
    expect(sources.map(({ id }) => id)).toEqual([
      'guide-2020-3',
      'guide-2020-4',
      'guide-2020-7',
      'guide-2020-8',
      'guide-2020-10',
      'guide-2020-11',
      'guide-2020-12',
      'guide-2020-13',
      'guide-2020-14',
      'guide-2020-15',
      'guide-2020-16',
      'projectcalico/calico#4022',
      'projectcalico/calico#6996',
    ]);
    expect(sources[0]?.facts).toEqual(['O1a', 'O1b', 'O1f', 'O1g']);
    // The guide stands together, and what is no part of it comes after it.
    const groups = [...new Set(sources.map(({ group }) => group))];
    expect(groups.map((group) => sources.filter((one) => one.group === group).length)).toEqual([11, 2]);
  });
});

describe('the plan for AWS, one subnet, Server 2019', () => {
  const plan = planFor(AWS_PODS);

  it('recommends a combination that is certain', () => {
    expect(planFor(AWS).combination).toEqual({ networking: 'calico-bgp', datastore: 'kubernetes' });
    expect(kindsOf(planFor(AWS), 'decision')).toEqual(['decision', 'state', 'decision', 'decision']);
    expect(sectionIds(planFor(AWS))).not.toContain('conditions');
  });

  it('repeats the picks in words, the segment as a subnet', () => {
    expect(itemOf(plan, 'context', 'platform')?.says).toBe('AWS');
    expect(itemOf(plan, 'context', 'build')?.says).toContain('2019');
    expect(itemOf(plan, 'context', 'fabric')?.says).toContain('subnet');
    expect(itemOf(planFor({ fabric: 'l2' }), 'context', 'fabric')?.says).not.toContain('subnet');
    expect(itemOf(plan, 'context', 'pods')?.says).toBe('110');
  });

  it('shows that blocks have no bearing on flannel', () => {
    const flannel = planFor({ ...AWS_PODS, networking: 'flannel-host-gw', datastore: 'kubernetes' });
    expect(idsOf(flannel, 'addressing')).toEqual(['block-sum', 'no-blocks']);
    expect(idsOf(flannel, 'limits')).toEqual(['L4']);
  });

  it('leaves one question open: the port of VXLAN', () => {
    expect(idsOf(plan, 'open-questions')).toEqual(['udp4789']);
  });
});

describe('what has to be done first', () => {
  it('stands by who does it: network team, cloud console, then the nodes', () => {
    const items = itemsOf(planFor(THREE_HANDS), 'before');
    expect(items.map(({ id, box }) => [id, box])).toEqual([
      ['peer-with-routers', 'done'],
      ['aws-source-dest-check', 'done'],
      ['set-block-size', 'done'],
    ]);
    expect(items.map(({ group }) => group)).toEqual(
      ['network', 'cloud', 'linux'].map((who) => whoName(who as Who)),
    );
  });

  it('is said with the numbers of the picks, and cited', () => {
    const block = itemOf(planFor(AWS_BGP), 'before', 'set-block-size');
    for (const number of ['/25', '124', '110']) expect(block?.says).toContain(number);
    expect(factsOf(block)).toEqual(['L2', 'L3']);
  });

  it('holds the port of VXLAN until it is picked as open', () => {
    expect(idsOf(planFor(AWS_VXLAN), 'before')).toEqual(['open-udp-4789', 'set-block-size']);
    expect(idsOf(planFor({ ...AWS_VXLAN, udp4789: 'open' }), 'before')).toEqual(['set-block-size']);
  });

  it('is the Pod CIDR, not the block, with BGP and the Kubernetes API', () => {
    const plan = planFor({ networking: 'calico-bgp', datastore: 'kubernetes', pods: 110 });
    expect(idsOf(plan, 'before')).toEqual(['size-pod-cidr']);
    expect(itemOf(plan, 'before', 'size-pod-cidr')?.says).toContain('110 pods');
  });

  it('is every route by hand with static routes', () => {
    const plan = planFor({ networking: 'static-routes', datastore: 'kubernetes' });
    expect(itemsOf(plan, 'before').map(({ group, id }) => [group, id])).toEqual([
      [whoName('network'), 'program-static-routes'],
    ]);
  });

  const RELEASE = releaseAtlas('v3.32');
  it.each<readonly [string, Picks, readonly string[], readonly string[]]>([
    // The pools come first: BGP goes only after them, so its box stands at its step.
    ['calico-vxlan', {}, ['vxlan-bgp-disabled', 'strict-affinity'], ['open-udp-4789', 'hybrid-cluster']],
    ['calico-bgp', { fabric: 'l3-peered' }, ['remote-access', 'strict-affinity'], ['peer-with-routers']],
  ])('leaves to the steps of %s what they carry out', (networking, more, carried, first) => {
    const picks: Picks = { platform: 'on-premises', networking, datastore: 'kubernetes', ...more };
    const ids = idsOf(planFor(picks, {}, RELEASE), 'before');
    for (const id of carried) expect(ids).not.toContain(id);
    for (const id of first) expect(ids).toContain(id);
    const due = ruleOn(RELEASE, picks, { networking, datastore: 'kubernetes' }).actions;
    for (const id of [...carried, ...first]) expect(due.map(({ action }) => action.id)).toContain(id);
  });

  it('keeps it where the combination is not carried out', () => {
    const plan = planFor(
      { platform: 'eks', networking: 'calico-vxlan', datastore: 'kubernetes' },
      {},
      RELEASE,
    );
    expect(sectionIds(plan)).not.toContain('steps');
    expect(idsOf(plan, 'before')).toContain('vxlan-bgp-disabled');
  });
});

describe('limits that are accepted', () => {
  it('are all six with BGP and etcd, by their groups, each with a box to sign', () => {
    expect(itemsOf(planFor(AWS_BGP), 'limits').map(({ id, box, group }) => [id, box, group])).toEqual([
      ['L1', 'accepted', limitGroupName('sizing')],
      ['L2', 'accepted', limitGroupName('sizing')],
      ['L3', 'accepted', limitGroupName('sizing')],
      ['L4', 'accepted', limitGroupName('not-on-windows')],
      ['L6', 'accepted', limitGroupName('not-on-windows')],
      ['L5', 'accepted', limitGroupName('operation')],
    ]);
  });

  it('stand in the order of the groups in every release', () => {
    const names = LIMIT_GROUPS.map(limitGroupName);
    for (const edition of ['v3.16', 'v3.25', 'v3.32']) {
      const picks: Picks = { platform: 'on-premises', networking: 'calico-vxlan' };
      const plan = planFor(picks, {}, releaseAtlas(edition));
      const groups = itemsOf(plan, 'limits').map(({ group = '' }) => names.indexOf(group));
      expect(groups.length).toBeGreaterThan(5);
      expect(groups).toEqual(groups.toSorted((a, b) => a - b));
    }
  });

  it('have the ways around that apply', () => {
    const ways = (picks: Picks, id: string): number =>
      atlas.edition.limitations
        .find((one) => one.id === id)
        ?.workarounds.filter(({ says }) =>
          itemOf(planFor(picks), 'all-limits', id)?.more?.some((line) => line.includes(says)),
        ).length ?? 0;
    expect(ways(AWS_BGP, 'L3')).toBe(3);
    // Host-local IPAM is in use already, and no block has to be sized.
    expect(ways({ networking: 'calico-bgp', datastore: 'kubernetes' }, 'L3')).toBe(1);
    expect(ways(AWS_BGP, 'L6')).toBe(0);
  });

  it('are L3 to L6 with BGP and the Kubernetes API', () => {
    const plan = planFor({ networking: 'calico-bgp', datastore: 'kubernetes' });
    expect(idsOf(plan, 'limits')).toEqual(['L3', 'L4', 'L6', 'L5']);
  });

  it('begin with what limits the verdict itself: network policy with VXLAN on 1809', () => {
    const plan = planFor(AWS_VXLAN);
    expect(idsOf(plan, 'limits')).toEqual(['vxlan-on-1809', 'L1', 'L2', 'L3', 'L4']);
    const limit = itemOf(plan, 'limits', 'vxlan-on-1809');
    expect(limit).toMatchObject({ box: 'accepted' });
    expect(limit?.says).toContain('17763');
  });

  it('of several builds name the build that brings them', () => {
    const plan = planFor({
      build: ['17763', '20348'],
      networking: 'calico-vxlan',
      datastore: 'kubernetes',
    });
    expect(itemOf(plan, 'limits', 'vxlan-on-1809')?.says).toContain('17763');
  });
});

describe('the other combinations', () => {
  it.each(CASES)('are all told, each once, beside that of the plan (%s)', (_, picks) => {
    const plan = planFor(picks);
    const own = plan.combination;
    const rest = COMBINATIONS.filter((one) => one !== `${own?.networking}--${own?.datastore}`);
    expect(rest).toHaveLength(own === null ? 12 : 11);
    expect(idsOf(plan, 'all-alternatives')).toEqual(rest);
    const judged = new Map(
      allRulings(atlas, picks).map(({ combination, best }) => [
        `${combination.networking}--${combination.datastore}`,
        best,
      ]),
    );
    for (const { id, gives, says, cited = [] } of itemsOf(plan, 'all-alternatives')) {
      expect(gives).toBe(judged.get(id));
      if (gives === 'supported' || gives === 'limited') continue;
      // A verdict alone is no reason: a rule that gives just that is told and cited.
      const deciding = atlas.edition.rules.filter((rule) => rule.gives === gives);
      expect(deciding.some((rule) => says.includes(ruleSays(atlas.edition, rule, undefined, {})))).toBe(true);
      expect(cited.length).toBeGreaterThan(0);
    }
  });

  it('cite what decides, and nothing lesser', () => {
    const plan = planFor(BGP);
    expect(factsOf(itemOf(plan, 'all-alternatives', 'static-routes--etcd'))).toEqual(['D4']);
    // Untested too, but unsupported decides.
    expect(factsOf(itemOf(plan, 'all-alternatives', 'flannel-vxlan--etcd'))).toEqual(['D3']);
    expect(factsOf(itemOf(plan, 'all-alternatives', 'flannel-vxlan--kubernetes'))).toEqual(['O6a', 'D3']);
  });

  it('name the rule behind an open question where no rule decides by itself', () => {
    // Every install method that is left rules etcd out, and static routes are only silent.
    const release = releaseAtlas('v3.32');
    const plan = planFor({ platform: 'on-premises', networking: 'calico-vxlan' }, {}, release);
    const etcd = itemOf(plan, 'all-alternatives', 'static-routes--etcd');
    expect(etcd?.gives).toBe('unsupported');
    expect(new Set(factsOf(etcd))).toEqual(new Set(['dsrule.operator-kubernetes-only']));
    expect(factsOf(itemOf(plan, 'all-alternatives', 'static-routes--kubernetes'))).toContain('static-routes');
  });

  it('that could be chosen say something else where another was', () => {
    const says = (picks: Picks): string | undefined =>
      itemOf(planFor(picks), 'all-alternatives', 'static-routes--kubernetes')?.says;
    expect(says(AWS_BGP)).not.toBe(says(AWS));
  });
});

describe('the plan where nothing fits', () => {
  const plan = planFor(IPIP);

  it('says so, names the pick that rules all out, and offers to drop it', () => {
    expect(plan.combination).toBeNull();
    expect(itemsOf(plan, 'decision').map(({ id, kind }) => [id, kind])).toEqual([
      ['nothing-stands', 'nothing'],
      ['conflict-1', 'conflict'],
      ['repair-1', 'repair'],
    ]);
    for (const id of ['conflict-1', 'repair-1'])
      expect(itemOf(plan, 'decision', id)?.says).toContain('IPIP overlay');
  });

  it('tells of all twelve combinations why', () => {
    expect(itemsOf(plan, 'all-alternatives')).toHaveLength(12);
    const shared = itemsOf(plan, 'all-alternatives').filter((item) => factsOf(item).includes('L4'));
    // What sets one apart is told of it instead: etcd with what does not go with it.
    expect(shared.map(({ id }) => id)).toEqual([
      'calico-bgp--etcd',
      'calico-bgp--kubernetes',
      'calico-vxlan--etcd',
      'calico-vxlan--kubernetes',
      'static-routes--kubernetes',
      'cloud-provider--kubernetes',
      'flannel-host-gw--kubernetes',
      'flannel-vxlan--kubernetes',
    ]);
  });

  it('leaves no question open, since no answer helps', () => {
    expect(itemsOf(plan, 'open-questions').map(({ id, kind }) => [id, kind])).toEqual([
      ['none-open', 'none'],
    ]);
  });

  it('still shows the arithmetic of the block', () => {
    expect(idsOf(planFor({ ...IPIP, pods: 110 }), 'addressing')).toEqual(['block-sum']);
  });
});

describe('the plan for a picked combination that is ruled out', () => {
  const plan = planFor(FALLEN);

  it('is for that one, names the conflict and every change that helps, the cheapest first', () => {
    expect(plan.combination).toEqual({ networking: 'calico-bgp', datastore: 'etcd' });
    expect(itemsOf(plan, 'decision').map(({ id, kind }) => [id, kind])).toEqual([
      ['nothing-stands', 'nothing'],
      ['conflict-1', 'conflict'],
      ['repair-1', 'repair'],
      ['repair-2', 'repair'],
      ['repair-3', 'repair'],
    ]);
    expect(itemOf(plan, 'decision', 'conflict-1')?.says).toMatch(/Fabric.*Networking/);
    expect(itemOf(plan, 'decision', 'repair-1')?.says).toContain('Calico VXLAN');
  });

  it('says why, the worst reason first, and marks what is our reading', () => {
    const [worst] = itemsOf(plan, 'reasons');
    expect(worst).toMatchObject({ id: 'bgp-needs-l2-or-peering', gives: 'unsupported' });
    expect(worst?.more).toHaveLength(1);
    expect(itemOf(plan, 'reasons', 'bgp-datastores')).not.toHaveProperty('more');
  });

  it('says of an untested one that it is untested, without a conflict', () => {
    const untested = planFor(UNTESTED);
    expect(itemOf(untested, 'decision', 'nothing-stands')?.says).toContain('untested');
    expect(kindsOf(untested, 'decision')).not.toContain('conflict');
    expect(kindsOf(untested, 'decision')).toContain('repair');
    expect(itemOf(plan, 'decision', 'nothing-stands')?.says).not.toContain('untested');
  });
});

describe('the plan for a combination that was picked', () => {
  it('does not call it recommended', () => {
    expect(itemOf(planFor(AWS_BGP), 'why', 'because')).not.toHaveProperty('lead');
    expect(idsOf(planFor(AWS), 'why')).not.toContain('because');
  });

  it('counts a pick that the edition does not know as no pick', () => {
    const plan = planFor({ ...AWS, networking: 'azure-cni', datastore: 'etcd' });
    expect(plan.combination).toEqual({ networking: 'calico-bgp', datastore: 'etcd' });
    expect(itemOf(plan, 'context', 'networking')).toEqual(
      itemOf(planFor({ ...AWS, datastore: 'etcd' }), 'context', 'networking'),
    );
    expect(idsOf(plan, 'why')).not.toContain('because');
  });
});

describe('IP arithmetic', () => {
  const BGP_ETCD: Picks = { networking: 'calico-bgp', datastore: 'etcd' };

  // Block, addresses, addresses for pods; whether the pods fit, where any were asked for.
  it.each<readonly [string, Picks, readonly string[], boolean | null]>([
    ['the default where it holds the pods', { ...BGP_ETCD, pods: 60 }, ['/26', '64', '60'], true],
    ['the smallest that holds them otherwise', { ...BGP_ETCD, pods: 61 }, ['/25', '128', '124'], true],
    ['the picked block, large enough', { ...BGP_ETCD, pods: 110, block: 24 }, ['/24', '256', '252'], true],
    ['the picked block, too small', { ...BGP_ETCD, pods: 110, block: 26 }, ['/26', '64', '60'], false],
    ['the picked block alone', { ...BGP_ETCD, block: 30 }, ['/30', '4', '0'], null],
    ['one pod', { ...BGP_ETCD, pods: 1 }, ['/26', '64', '60'], true],
    ['the most that a link carries', { ...BGP_ETCD, pods: 4092 }, ['/20', '4096', '4092'], true],
  ])('%s', (_, picks, numbers, fits) => {
    const says = itemOf(planFor(picks), 'addressing', 'block-sum')?.says ?? '';
    expect(says.match(/\/?\d+/g)?.slice(0, 4)).toEqual([numbers[0], numbers[1], '4', numbers[2]]);
    if (fits === null) expect(says).not.toMatch(/pods? on one/);
    else expect(/does not hold/.test(says)).toBe(!fits);
  });

  it('says that the block has no bearing with BGP and the Kubernetes API', () => {
    const plan = planFor({ networking: 'calico-bgp', datastore: 'kubernetes', pods: 110, block: 26 });
    expect(idsOf(plan, 'addressing')).toEqual(['block-sum', 'bgp-kubernetes-host-local']);
  });
});

describe('what the user typed', () => {
  it('is the title, if there is one', () => {
    expect(planFor(EMPTY, { title: 'Racks in Bern' }).title).toBe('Racks in Bern');
  });

  it.each(['', '  ', '\t'])('is no title where it is blank: the plan keeps its own (%j)', (title) => {
    expect(planFor(EMPTY, { title }).title).toBe(UNTITLED);
  });

  it('is the notes, one line each, without the empty ones', () => {
    const plan = planFor(EMPTY, { notes: '  Ask Ruth.\r\n\r\n\tBook the window \n' });
    expect(itemsOf(plan, 'notes').map(({ id, says }) => [id, says])).toEqual([
      ['note-1', 'Ask Ruth.'],
      ['note-2', 'Book the window'],
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
        for (const { citation, facts } of [
          ...(item.cited ?? []),
          ...(item.points ?? []).flatMap((point) => point.cited),
        ]) {
          const place = `${citation.source} ${citation.section}`;
          cited.set(place, new Set([...(cited.get(place) ?? []), ...facts]));
        }
    const listed = itemsOf(plan, 'sources');
    expect(listed).toHaveLength(cited.size);
    for (const [place, facts] of cited) {
      const section = place.slice(place.indexOf(' ') + 1);
      const all = [...facts].sort().join();
      expect(listed.some((one) => one.says.endsWith(section) && (one.facts ?? []).join() === all)).toBe(true);
    }
  });
});

describe('the plan of a release with one install method', () => {
  const newest = releaseAtlas('v3.32');

  it('says once that the operator takes no etcd', () => {
    const plan = planFor({ platform: 'on-premises', install: 'operator' }, {}, newest);
    expect(itemOf(plan, 'all-alternatives', 'calico-vxlan--etcd')?.says).toBe(
      'Unsupported. The operator is the only install method, and it supports the Kubernetes API datastore only.',
    );
  });

  it('puts an answer that is the only one left under the name of its question', () => {
    const plan = planFor(
      {
        platform: 'aks',
        networking: 'azure-cni',
        datastore: 'kubernetes',
        build: ['20348.169'],
        k8s: '1.35',
      },
      {},
      newest,
    );
    const left = itemsOf(plan, 'conditions').filter(({ says }) => says.endsWith('is the only one left.'));
    expect(left.map(({ lead, says }) => [lead, says])).toEqual([
      ['Install method', 'Tigera operator with HostProcess containers is the only one left.'],
    ]);
  });
});
