import { PHASES } from '../../facts/types.ts';
import type { DueStep, DueSteps } from '../steps.ts';

/** A step with its place in the plan: `1`, `2` …, or `B1`, `B2` … on the way back. */
export interface PlacedStep {
  readonly one: DueStep;
  readonly number: string;
}

/** The steps of the runbook, in the order in which they are carried out. */
export function forwardSteps({ steps }: DueSteps): readonly PlacedStep[] {
  return PHASES.flatMap((phase) => steps.filter(({ step }) => step.phase === phase))
    .filter(({ step }) => step.phase !== 'backout')
    .map((one, index) => ({ one, number: String(index + 1) }));
}

/** The steps of the way back, in theirs. */
export function backSteps({ steps }: DueSteps): readonly PlacedStep[] {
  return steps
    .filter(({ step }) => step.phase === 'backout')
    .map((one, index) => ({ one, number: `B${index + 1}` }));
}
