import { lazy, type ReactNode, Suspense } from 'react';
import { LoadFailed } from '../parts/LoadFailed.tsx';
import type { FieldProblemSays } from './FieldProblemSays.tsx';

const Says = lazy(() => import('./FieldProblemSays.tsx').then((all) => ({ default: all.FieldProblemSays })));

/** Why what was typed does not count; the words are loaded with the first such problem. */
export function FieldProblem(props: Parameters<typeof FieldProblemSays>[0]): ReactNode {
  return (
    <LoadFailed>
      <Suspense>
        <Says {...props} />
      </Suspense>
    </LoadFailed>
  );
}
