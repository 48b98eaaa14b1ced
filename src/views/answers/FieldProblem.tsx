import { lazy, type ReactNode, Suspense } from 'react';
import type { BuildProblem } from '../../windowsBuild.ts';
import { LoadFailed } from '../parts/LoadFailed.tsx';

/** A text that is no whole number of the field's range. */
export interface NumberProblem {
  readonly code: 'no-number';
  readonly text: string;
  readonly range: readonly [number, number];
}

interface Props {
  readonly problem: BuildProblem | NumberProblem;
}

const Says = lazy(() => import('./Told.tsx').then((all) => ({ default: all.FieldProblemSays })));

/** Why what was typed does not count; the words are loaded with the first such problem. */
export function FieldProblem({ problem }: Props): ReactNode {
  return (
    <LoadFailed>
      <Suspense>
        <Says problem={problem} />
      </Suspense>
    </LoadFailed>
  );
}
