import type { ReactNode } from 'react';
import type { BuildProblem } from '../../windowsBuild.ts';
import { buildProblemSays, numberProblemSays } from '../../words/problems.ts';

/** A text that is no whole number of the field's range. */
export interface NumberProblem {
  readonly code: 'no-number';
  readonly text: string;
  readonly range: readonly [number, number];
}

/** Why what was typed does not count, in words. */
export function FieldProblemSays({ problem }: { readonly problem: BuildProblem | NumberProblem }): ReactNode {
  return problem.code === 'no-number' ? numberProblemSays(problem.range) : buildProblemSays(problem);
}
