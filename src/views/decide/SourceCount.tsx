import type { ReactNode } from 'react';
import { useApp } from '../../store/connect/context.tsx';
import { selectSourceCount } from '../../store/select/cited.ts';

/** On how many documents the answer rests. */
export function SourceCount(): ReactNode {
  const count = useApp(selectSourceCount);
  return count === 0 ? null : (
    <span>
      {count} {count === 1 ? 'source' : 'sources'}
    </span>
  );
}
