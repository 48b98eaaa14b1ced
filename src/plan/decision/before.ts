import { WHO } from '../../facts/types.ts';
import { citationsOf } from '../../words/names.ts';
import { actionSays } from '../../words/reasons.ts';
import { whoName } from '../../words/sentences.ts';
import type { PlanSubject } from '../input.ts';
import { section } from '../items.ts';
import type { PlanItem, PlanSection } from '../types.ts';

/** What has to be done first. What has its place among the steps is told there: done too early, it can break what runs. */
export function before({ atlas, ruling, due: carried }: PlanSubject): readonly PlanSection[] {
  if (ruling === null) return [];
  const { edition } = atlas;
  const inSteps = new Set(carried?.steps.flatMap(({ step }) => step.carries ?? []));
  const items = WHO.flatMap((who) =>
    ruling.actions
      .filter(({ action }) => action.who === who && !inSteps.has(action.id))
      .map((due): PlanItem => ({
        id: due.action.id,
        kind: 'action',
        lead: due.action.short,
        says: actionSays(due),
        who,
        group: whoName(who),
        box: 'done',
        cited: citationsOf(edition, due.action.from),
      })),
  );
  const none: PlanItem = { id: 'no-action', kind: 'none', says: 'Nothing has to be done first.' };
  return section('before', 'Do first', items.length === 0 ? [none] : items);
}
