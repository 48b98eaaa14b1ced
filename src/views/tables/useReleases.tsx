import { type ReactNode, useCallback, useState } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { askReleases } from '../../store/select/times.ts';

interface ReleasesAsked {
  /** Whether they were asked for. */
  readonly asked: boolean;
  readonly ask: () => void;
  /** For a grid: asks once its columns about the releases are shown. */
  readonly onReleases: (shown: boolean) => void;
  /** What is to be said until they are here. */
  readonly note: ReactNode;
}

/** A way to ask for the facts of the releases from any edition. */
export function useReleases(): ReleasesAsked {
  const store = useAppStore();
  const [asked, setAsked] = useState(false);
  const here = useApp((state) => state.releases !== null);
  const failed = useApp((state) => state.loadFailed);
  const ask = useCallback(() => {
    setAsked(true);
    void askReleases(store);
  }, [store]);
  const onReleases = useCallback(
    (shown: boolean) => {
      if (shown) ask();
      else setAsked(false);
    },
    [ask],
  );
  const note = !asked || here ? null : <Pending failed={failed} onAgain={ask} />;
  return { asked, ask, onReleases, note };
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
