import { describe, expect, it } from 'vitest';
import { releaseAtlas } from '../checks/atlases.ts';
import { type Atlas, compile } from '../engine/compile.ts';
import { allRulings } from '../engine/explain.ts';
import { closest, recommend } from '../engine/recommend.ts';
import { repairs } from '../engine/repair.ts';
import { edition as guideEdition } from '../facts/guide-2020/edition.ts';
import type { Picks } from '../vocabulary.ts';
import { combinationName } from '../words/names.ts';
import { buildPlan } from './build.ts';
import { decisionRecord } from './record.ts';
import { ticketText } from './ticket.ts';
import type { Plan, PlanItem, SectionId } from './types.ts';
import { conflicts } from '../engine/conflicts.ts';

const LINK = 'http://127.0.0.1/#v=1&edition=v3.32';
const atlas = releaseAtlas('v3.32');

function planFor(picks: Picks, title = '', at: Atlas = atlas): Plan {
  const rulings = allRulings(at, picks);
  return buildPlan({
    atlas: at,
    picks,
    rulings,
    recommendation: recommend(at, rulings, picks),
    closest: closest(at, rulings, picks),
    conflicts: conflicts(at, picks),
    repairs: repairs(at, picks),
    title,
    notes: '',
    day: '2026-11-22',
  });
}

describe('a decision record', () => {
  const EKS: Picks = { platform: 'eks', install: 'operator' };
  const record = decisionRecord(atlas.edition, planFor(EKS, 'Racks'), LINK, '2026-11-22');

  function partOf(text: string, heading: string): string {
    return text.split(/^#{2,3} /m).find((part) => part.startsWith(heading)) ?? '';
  }

  function items(plan: Plan, id: SectionId): readonly PlanItem[] {
    return plan.sections.find((section) => section.id === id)?.items ?? [];
  }

  const CHOSEN = combinationName(atlas.edition, { networking: 'aws-vpc-cni', datastore: 'kubernetes' });

  it('has status, date and the day to look again in front', () => {
    expect(
      record.startsWith('---\nstatus: proposed\ndate: 2026-11-22\nrevisit-by: 2027-11-22\n---\n\n# Racks\n'),
    ).toBe(true);
  });

  it('has the headings of MADR in their order', () => {
    const options = items(planFor(EKS), 'alternatives')
      .slice(0, 3)
      .map(({ lead }) => `### ${lead}`);
    expect(options.length).toBeGreaterThan(0);
    options.unshift(`### ${CHOSEN}`);
    expect(record.match(/^##+ .*$/gm)).toEqual([
      '## Context and Problem Statement',
      '## Decision Drivers',
      '## Considered Options',
      '## Decision Outcome',
      '### Consequences',
      '### Confirmation',
      '## Pros and Cons of the Options',
      ...options,
      '## More Information',
    ]);
  });

  it('says what was decided and because of what', () => {
    const plan = planFor(EKS);
    const outcome = partOf(record, 'Decision Outcome');
    const [decision] = items(plan, 'decision');
    expect(outcome).toContain(decision?.says);
    expect(items(plan, 'why').length).toBeGreaterThan(0);
    for (const { says } of items(plan, 'why')) expect(outcome).toContain(says);
    expect(record).toContain(`<${LINK}>`);
  });

  it('tells what must hold, or what stands in the way and what would help', () => {
    const outcome = partOf(record, 'Decision Outcome');
    const conditions = items(planFor(EKS), 'conditions');
    expect(conditions.length).toBeGreaterThan(0);
    for (const { says } of conditions) expect(outcome).toContain(says);
    const ruledOut = planFor({ need: ['ipip'] });
    const helps = items(ruledOut, 'decision').filter(({ kind }) => kind === 'conflict' || kind === 'repair');
    expect(helps.length).toBeGreaterThan(1);
    const none = partOf(decisionRecord(atlas.edition, ruledOut, LINK, '2026-11-22'), 'Decision Outcome');
    for (const { says } of helps) expect(none).toContain(says);
  });

  it('weighs the chosen combination and at most three others, with what speaks for and against them', () => {
    const options = partOf(record, 'Considered Options').match(/^\* .*/gm) ?? [];
    expect(options.length).toBeGreaterThan(1);
    expect(options.length).toBeLessThanOrEqual(4);
    expect(options[0]).toBe(`* ${CHOSEN}: chosen`);
    const [chosen] = items(planFor(EKS), 'decision');
    expect(chosen?.points?.length).toBeGreaterThan(0);
    for (const { says, burden } of chosen?.points ?? [])
      expect(partOf(record, CHOSEN)).toContain(`* ${burden ? 'Bad' : 'Good'}: ${says}`);
    for (const { lead = '' } of items(planFor(EKS), 'alternatives').slice(0, 3))
      expect(partOf(record, lead)).toMatch(/^\* /m);
  });

  it('has five consequences, and weighs by four qualities', () => {
    expect(partOf(record, 'Consequences').match(/^\* .*/gm)).toHaveLength(5);
    expect(partOf(record, 'Decision Drivers').match(/^\* [A-Z][\w ]+(?=:)/gm)).toEqual([
      '* Operability',
      '* Throughput',
      '* Policy',
      '* Cost of change',
    ]);
  });

  it('gives the address of every source that it cites, by the number of the plan', () => {
    const cited = new Set(
      [...record.matchAll(/\[((?:T?\d+|v3\.\d+ \d+)(?:, [^\]]+)?)\]/g)].flatMap(([, all = '']) =>
        all.split(', '),
      ),
    );
    expect(cited.size).toBeGreaterThan(3);
    const listed = [
      ...partOf(record, 'More Information').matchAll(/^\* (T?\d+|v3\.\d+ \d+) .*<https:.*>$/gm),
    ];
    expect(new Set(listed.map(([, number = '']) => number))).toEqual(cited);
  });

  it('is accepted where no open question decides any more', () => {
    const all: Picks = {
      ...EKS,
      build: ['20348.2700'],
      k8s: '1.35',
      runtime: 'containerd',
      fabric: 'l2',
      udp4789: 'open',
    };
    expect(items(planFor(all), 'open-questions').map(({ kind }) => kind)).toEqual(['none']);
    expect(decisionRecord(atlas.edition, planFor(all), LINK, '2026-11-22')).toMatch(
      /^---\nstatus: accepted\n/,
    );
  });

  const CASES: readonly (readonly [string, Picks])[] = [
    [
      'v3.32',
      {
        platform: 'on-premises',
        networking: 'calico-vxlan',
        datastore: 'kubernetes',
        build: ['20348.2700'],
        fabric: 'l3-routed',
        udp4789: 'open',
        k8s: '1.35',
        runtime: 'containerd',
        cluster: 'existing-ipip',
        pools: 'installation',
      },
    ],
    ['v3.29', { platform: 'on-premises', networking: 'calico-bgp', fabric: 'l3-peered' }],
    ['v3.25', { platform: 'aws', networking: 'calico-vxlan', datastore: 'etcd', install: 'standard-manual' }],
    ['v3.31', { platform: 'eks', networking: 'aws-vpc-cni' }],
    ['v3.28', { platform: 'aks', networking: 'azure-cni' }],
    ['v3.32', { platform: 'eks', networking: 'calico-vxlan' }],
    ['v3.32', { need: ['ipip'] }],
    ['v3.32', {}],
    ['guide-2020', { platform: 'on-premises' }],
    ['guide-2020', {}],
  ];
  it.each(CASES)('has 700 to 900 words, and its ticket at most 250 (%s, %j)', (edition, picks) => {
    const at = edition === 'guide-2020' ? compile(guideEdition()) : releaseAtlas(edition);
    const plan = planFor(picks, '', at);
    const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
    const text = decisionRecord(at.edition, plan, LINK, '2026-11-22');
    expect(words(text)).toBeGreaterThanOrEqual(700);
    expect(words(text)).toBeLessThanOrEqual(900);
    expect(words(ticketText(at.edition, plan, LINK))).toBeLessThan(250);
  });

  it('says so where nothing fits, and chooses nothing', () => {
    const plan = planFor({ need: ['ipip'] });
    const none = decisionRecord(atlas.edition, plan, LINK, '2026-11-22');
    expect(partOf(none, 'Decision Outcome')).toContain(items(plan, 'decision')[0]?.says);
    expect(partOf(none, 'Considered Options')).not.toContain('chosen');
    expect(none).toMatch(/^---\nstatus: proposed\n/);
  });

  it('goes by kinds: whatever a line is called, what was decided and why stays in its place', () => {
    const plan = planFor(EKS);
    const renamed: Plan = {
      ...plan,
      sections: plan.sections.map((section) => ({
        ...section,
        items: section.items.map((item) => ({ ...item, lead: 'X', says: `${item.kind} says.` })),
      })),
    };
    const outcome = partOf(decisionRecord(atlas.edition, renamed, LINK, '2026-11-22'), 'Decision Outcome');
    expect(outcome).toMatch(/decision says\.[\s\S]* because says\.[\s\S]* condition says\./);
  });
});

describe('the text for a ticket', () => {
  it('holds the decision, what to do first and the link, without markup', () => {
    const plan = planFor({ platform: 'eks' }, 'Racks');
    const text = ticketText(atlas.edition, plan, LINK);
    expect(text).toMatch(/^Racks\n\(Calico v3\.32, .*\)\n\nDECISION\n- /);
    const items = (id: SectionId): readonly PlanItem[] =>
      plan.sections.find((section) => section.id === id)?.items ?? [];
    for (const { says } of items('decision').slice(0, 2)) expect(text).toContain(says);
    for (const { lead = '' } of [...items('open-questions'), ...items('before')])
      expect(text).toContain(lead);
    expect(text).toContain('\nDO FIRST\n- ');
    expect(text.trimEnd().endsWith(LINK)).toBe(true);
    expect(text).not.toMatch(/[*#]{1,2} /);
  });
});
