import { lazy, type ReactNode, Suspense, useState } from 'react';
import { selectEdition } from '../../store/derived.ts';
import { useApp } from '../../store/context.tsx';
import { LoadFailed } from '../LoadFailed.tsx';
import { capital } from '../../words/names.ts';

const Concepts = lazy(() => import('./Concepts.tsx').then(({ Concepts: View }) => ({ default: View })));

/** What somebody new to hybrid clusters has to know before the first pick. */
export function Newcomer(): ReactNode {
  const edition = useApp(selectEdition);
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
        Pick what you know on the left and leave the rest at “Not decided”. {capital(edition.entry.called)}{' '}
        rules each pair of networking option and datastore; every word of a ruling says where it comes from.
        Nothing that you enter leaves this page.
      </p>
    </details>
  );
}
