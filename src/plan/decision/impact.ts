import { STEP_EFFECTS } from '../../facts/types.ts';
import { citedOnce } from '../../words/names.ts';
import { impactSays } from '../../words/planner.ts';
import type { PlanSubject } from '../input.ts';
import { section } from '../items.ts';
import type { PlanItem, PlanSection } from '../types.ts';

/** What workloads notice, gathered from what the steps do: which effect, in which steps. */
export function impact({ due }: PlanSubject, steps: readonly PlanItem[]): readonly PlanSection[] {
  if (due === null) return [];
  const items = STEP_EFFECTS.flatMap((effect): readonly PlanItem[] => {
    const says = impactSays(effect);
    const having = steps.filter((step) => step.effect === effect);
    if (says === undefined || having.length === 0) return [];
    return [
      {
        id: `impact-${effect}`,
        kind: 'impact',
        effect,
        says,
        steps: having.flatMap(({ number }) => number ?? []),
        cited: citedOnce(having.flatMap(({ cited = [] }) => cited)),
      },
    ];
  });
  const none: PlanItem = {
    id: 'no-impact',
    kind: 'none',
    says: 'No step of this plan is known to interrupt workloads.',
  };
  return section(
    'impact',
    'Impact',
    items.length === 0 ? [none] : items,
    items.length === 0 ? undefined : 'How long it takes is not known to this plan: agree on a change window.',
  );
}
