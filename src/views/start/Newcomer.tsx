import { lazy, type ReactNode, Suspense, useState } from 'react';
import { LoadFailed } from '../parts/LoadFailed.tsx';

const Concepts = lazy(() => import('./Concepts.tsx').then(({ Concepts: View }) => ({ default: View })));

/** What somebody new to hybrid clusters has to know before the first pick. */
export function Newcomer(): ReactNode {
  const [opened, setOpened] = useState(false);
  return (
    <details className="newcomer" onToggle={() => setOpened(true)}>
      <summary>New to this? How Windows nodes join a Calico cluster</summary>
      {opened ? (
        <LoadFailed>
          <Suspense fallback={<p className="loading">Loading…</p>}>
            <Concepts />
          </Suspense>
        </LoadFailed>
      ) : null}
      <p>
        Pick what you know and leave the rest at “Not decided”. Every combination of networking option and
        datastore gets a verdict with its sources. Nothing that you enter leaves this page.
      </p>
    </details>
  );
}
