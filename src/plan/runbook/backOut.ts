import type { PlanSubject } from '../input.ts';
import { section } from '../items.ts';
import type { PlanItem, PlanSection } from '../types.ts';
import { stepItem } from './numbered.ts';
import { backSteps } from './order.ts';

/** The way back: when it is taken, and its steps in their order. */
export function backOut({ due }: PlanSubject): readonly PlanSection[] {
  if (due === null || due.steps.length === 0) return [];
  const steps = backSteps(due);
  const none: PlanItem = {
    id: 'no-back-out',
    kind: 'none',
    says: 'This plan knows no steps for the way back under these answers.',
  };
  return section(
    'back-out',
    'Way back',
    steps.length === 0 ? [none] : steps.map(({ one, number }) => stepItem(one, number, due)),
    'Go back when a stop condition is met, in this order, with the values that were recorded.',
  );
}
