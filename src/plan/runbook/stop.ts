import { holds } from '../../engine/condition.ts';
import type { PlanSubject } from '../input.ts';
import { section } from '../items.ts';
import { siteRulesOut } from '../steps.ts';
import type { PlanItem, PlanSection } from '../types.ts';

/** When to stop and go back: at a check that stays bad, and what the documents name besides. */
export function stop({ atlas, due, ruling, picks }: PlanSubject): readonly PlanSection[] {
  if (due === null || ruling === null || due.steps.length === 0) return [];
  const { edition } = atlas;
  const situation = { picks: due.picks, addressing: edition.addressing };
  const stops = (edition.stops ?? []).filter(
    ({ when, site }) =>
      when.some((one) => holds(one, ruling.combination, situation) === 'yes') && !siteRulesOut(site, picks),
  );
  return section('stop', 'Stop conditions', [
    { id: 'check-bad', kind: 'stop', says: 'A check shows Bad, and shows it again when it is repeated.' },
    ...stops.map(({ id, says, citations }): PlanItem => ({
      id,
      kind: 'stop',
      says,
      cited: citations.map((citation) => ({ citation, facts: [] })),
    })),
  ]);
}
