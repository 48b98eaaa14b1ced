import { lazy, type ReactNode, Suspense, useState } from 'react';
import { LoadFailed } from '../parts/LoadFailed.tsx';

const Concepts = lazy(() => import('./Concepts.tsx').then(({ Concepts: View }) => ({ default: View })));

/** What somebody new to hybrid clusters has to know before the first answer; loaded when opened. */
export function Newcomer(): ReactNode {
  const [opened, setOpened] = useState(false);
  return (
    <details className="start-newcomer" onToggle={() => setOpened(true)}>
      <summary>How Windows nodes join a Calico cluster</summary>
      {opened ? (
        <LoadFailed>
          <Suspense fallback={<p className="loading">Loading…</p>}>
            <Concepts />
          </Suspense>
        </LoadFailed>
      ) : null}
    </details>
  );
}
