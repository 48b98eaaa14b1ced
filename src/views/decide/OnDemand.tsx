import { lazy, type ReactNode, Suspense } from 'react';
import { LoadFailed } from '../parts/LoadFailed.tsx';
import type { ToldSubject } from './told/Told.tsx';

const Told = lazy(() => import('./told/Told.tsx').then((all) => ({ default: all.Told })));

/** What is worked out and loaded when somebody opens it. */
export function OnDemand({ about }: { readonly about: ToldSubject }): ReactNode {
  return (
    <LoadFailed>
      <Suspense fallback={<p className="loading">Loading…</p>}>
        <Told about={about} />
      </Suspense>
    </LoadFailed>
  );
}
