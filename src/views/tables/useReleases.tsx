import { type ReactNode, useCallback, useState } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { askReleases } from '../../store/select/times.ts';

/** A way to ask for the facts of the releases from any edition, and what is to be said until they are here. */
export function useReleases(): { readonly ask: () => void; readonly note: ReactNode } {
  const store = useAppStore();
  const [asked, setAsked] = useState(false);
  const here = useApp((state) => state.releases !== null);
  const failed = useApp((state) => state.loadFailed);
  const ask = useCallback(() => {
    setAsked(true);
    void askReleases(store);
  }, [store]);
  return { ask, note: !asked || here ? null : <Pending failed={failed} onAgain={ask} /> };
}

function Pending({ failed, onAgain }: { readonly failed: boolean; readonly onAgain: () => void }): ReactNode {
  if (!failed)
    return (
      <p className="loading" role="status">
        Loading the facts of the releases…
      </p>
    );
  return (
    <div className="notice" role="alert">
      <p>The facts of the releases could not be loaded. The 2020 guide works without them.</p>
      <button type="button" onClick={onAgain}>
        Try again
      </button>
    </div>
  );
}
