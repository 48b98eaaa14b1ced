import { describe, expect, it } from 'vitest';
import { releaseAtlas } from '../checks/atlases.ts';
import { allRulings } from '../engine/explain.ts';
import { closest, recommend } from '../engine/recommend.ts';
import { repairs } from '../engine/repair.ts';
import type { Picks } from '../vocabulary.ts';
import { combinationName } from '../words/names.ts';
import { buildPlan } from './build.ts';
import { decisionRecord, ticketText } from './record.ts';
import type { Plan, PlanItem, SectionId } from './types.ts';
import { conflicts } from '../engine/conflicts.ts';

const LINK = 'http://127.0.0.1/#v=1&edition=v3.32';
const atlas = releaseAtlas('v3.32');

function planFor(picks: Picks, title = '') {
  const rulings = allRulings(atlas, picks);
  return buildPlan({
    atlas,
    picks,
    rulings,
    recommendation: recommend(atlas, rulings, picks),
    closest: closest(atlas, rulings, picks),
    conflicts: conflicts(atlas, picks),
    repairs: repairs(atlas, picks),
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

  it('has status, date and the day to look again in front', () => {
    expect(
      record.startsWith('---\nstatus: proposed\ndate: 2026-11-22\nrevisit-by: 2027-11-22\n---\n\n# Racks\n'),
    ).toBe(true);
  });

  it('has the headings of MADR in their order', () => {
    expect(record.match(/^##+ .*$/gm)).toEqual([
      '## Context and Problem Statement',
      '## Decision Drivers',
      '## Considered Options',
      '## Decision Outcome',
      '### Consequences',
      '### Confirmation',
      '## More Information',
    ]);
  });

  it('says what was decided and because of what', () => {
    const plan = planFor(EKS);
    const outcome = partOf(record, 'Decision Outcome');
    const [decision] = items(plan, 'decision');
    const because = items(plan, 'decision').find(({ kind }) => kind === 'because');
    expect(outcome).toContain(decision?.says);
    expect(outcome).toContain(because?.says);
    const driving = items(plan, 'why').filter(({ gives }) => gives === 'supported' || gives === 'limited');
    expect(driving.length).toBeGreaterThan(1);
    for (const { says } of driving) expect(outcome).toContain(says);
    expect(record).toContain(`<${LINK}>`);
  });

  it('tells what must hold, or what stands in the way and what would help', () => {
    const outcome = partOf(record, 'Decision Outcome');
    const conditions = items(planFor(EKS), 'decision').filter(({ kind }) => kind === 'condition');
    expect(conditions.length).toBeGreaterThan(0);
    for (const { says } of conditions) expect(outcome).toContain(says);
    const ruledOut = planFor({ need: ['ipip'] });
    const helps = items(ruledOut, 'decision').filter(({ kind }) => kind === 'conflict' || kind === 'repair');
    expect(helps.length).toBeGreaterThan(1);
    const none = partOf(decisionRecord(atlas.edition, ruledOut, LINK, '2026-11-22'), 'Decision Outcome');
    for (const { says } of helps) expect(none).toContain(says);
  });

  it('lists the chosen combination first, then all others with their reasons and places', () => {
    const options = partOf(record, 'Considered Options').match(/^\* .*/gm) ?? [];
    expect(options).toHaveLength(16);
    expect(options[0]).toContain(
      combinationName(atlas.edition, { networking: 'aws-vpc-cni', datastore: 'kubernetes' }),
    );
    for (const { lead = '', says } of items(planFor(EKS), 'alternatives'))
      expect(options.some((line) => line.startsWith(`* ${lead}: ${says}`))).toBe(true);
    expect(options.join('\n')).toContain('v3.32 › Requirements (Calico for Windows)');
  });

  it('tells what can be changed later, what is not documented, and how long the builds are serviced', () => {
    const plan = planFor({ platform: 'aks', build: ['20348'] });
    const full = decisionRecord(atlas.edition, plan, LINK, '2026-11-22');
    for (const id of ['later', 'gaps', 'builds'] as const) {
      expect(items(plan, id).length).toBeGreaterThan(0);
      for (const { says } of items(plan, id)) expect(full).toContain(says);
    }
  });

  it('says so where nothing fits, and chooses nothing', () => {
    const plan = planFor({ need: ['ipip'] });
    const none = decisionRecord(atlas.edition, plan, LINK, '2026-11-22');
    expect(partOf(none, 'Decision Outcome')).toContain(items(plan, 'decision')[0]?.says);
    expect(partOf(none, 'Considered Options').match(/^\* .*/gm)).toHaveLength(16);
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
    expect(outcome).toMatch(/decision says\. because says\.( reason says\.)+/);
  });
});

describe('the text for a ticket', () => {
  it('holds the decision, what to do first and the link, without markup', () => {
    const plan = planFor({ platform: 'eks' }, 'Racks');
    const text = ticketText(atlas.edition, plan, LINK);
    expect(text.startsWith('Racks\n(Calico v3.32)\n\nDECISION\n- ')).toBe(true);
    for (const id of ['decision', 'before', 'open-questions'])
      for (const { says } of plan.sections.find((section) => section.id === id)?.items ?? [])
        expect(text).toContain(says);
    expect(text).toContain('\nDO FIRST\n- ');
    expect(text.trimEnd().endsWith(LINK)).toBe(true);
    expect(text).not.toMatch(/[*#]{1,2} /);
  });
});
