import type { ReactNode } from 'react';
import { DEFAULT_EDITION, editionEntry } from '../../facts/editions.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { fetchReleases } from '../../store/connect/releases.ts';
import { chooseEdition, isReady, loadReleases } from '../../store/state/store.ts';

/** Says that the facts of the picked release are on their way, or that they could not be fetched. */
export function LoadingRelease(): ReactNode {
  const store = useAppStore();
  const ready = useApp(isReady);
  const edition = useApp((state) => state.preset.edition);
  const failed = useApp((state) => state.loadFailed);
  const entry = editionEntry(edition);
  const label = entry?.kind === 'release' ? entry.id : 'the releases';
  return (
    <>
      <div role="status">
        {ready || failed ? null : <p className="loading loading-release">Loading {label}…</p>}
      </div>
      <div role="alert" data-holds-focus>
        {ready || !failed ? null : (
          <div className="notice">
            <p>
              The facts of {entry?.kind === 'release' ? entry.label : label} could not be loaded. Your answers
              are kept.
            </p>
            <button type="button" className="link" onClick={() => void loadReleases(store, fetchReleases)}>
              Try again
            </button>
            <button type="button" className="link" onClick={() => chooseEdition(store, DEFAULT_EDITION)}>
              Back to the 2020 guide
            </button>
          </div>
        )}
      </div>
    </>
  );
}
