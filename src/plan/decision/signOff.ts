import { revisitBy } from '../days.ts';
import type { PlanInput } from '../input.ts';
import { section } from '../items.ts';
import type { PlanSection } from '../types.ts';

/** When to look at the decision again. */
export function revisit({ day }: PlanInput): readonly PlanSection[] {
  return section('revisit', 'Look again', [
    {
      id: 'revisit',
      kind: 'revisit',
      says: `By ${revisitBy(day)}, and before the cluster moves to another Calico release.`,
    },
  ]);
}

/** The lines to sign. */
export function signOff(): readonly PlanSection[] {
  return section('sign-off', 'Result and sign-off', [
    { id: 'result', kind: 'sign-off', says: 'Result' },
    { id: 'date', kind: 'sign-off', says: 'Date' },
    { id: 'signature', kind: 'sign-off', says: 'Signed off by' },
  ]);
}
