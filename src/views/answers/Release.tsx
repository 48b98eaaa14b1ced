import { lazy, type ReactNode, Suspense } from 'react';
import { LoadFailed } from '../parts/LoadFailed.tsx';
import { EDITIONS, NEWEST_EDITION } from '../../facts/editions.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectEdition } from '../../store/select/ruling.ts';
import { chooseEdition } from '../../store/state/store.ts';

const Documents = lazy(() => import('./Documents.tsx').then((all) => ({ default: all.Documents })));

/** The release whose documents judge, with one way to the newest from the guide. */
export function Release(): ReactNode {
  const store = useAppStore();
  const { entry } = useApp(selectEdition);
  return (
    <div className="release">
      <label htmlFor="release">Calico release</label>
      <select
        id="release"
        value={entry.id}
        onChange={(event) => chooseEdition(store, event.target.value)}
        aria-describedby="release-remark"
      >
        {EDITIONS.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <p id="release-remark" className="hint">
        {entry.remark}
      </p>
      {entry.kind === 'draft' ? (
        <button type="button" onClick={() => chooseEdition(store, NEWEST_EDITION)}>
          Go to the newest release, {NEWEST_EDITION}
        </button>
      ) : (
        <LoadFailed>
          <Suspense>
            <Documents />
          </Suspense>
        </LoadFailed>
      )}
    </div>
  );
}
