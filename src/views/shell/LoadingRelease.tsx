import type { ReactNode } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { fetchReleases } from '../../store/connect/releases.ts';
import { chooseEdition, loadReleases } from '../../store/state/store.ts';
import { DEFAULT_EDITION, editionEntry } from '../../facts/editions.ts';

/** Shown until the facts of the picked release are here, or where they could not be fetched. */
export function LoadingRelease(): ReactNode {
  const store = useAppStore();
  const edition = useApp((state) => state.preset.edition);
  const failed = useApp((state) => state.loadFailed);
  const entry = editionEntry(edition);
  const label = entry?.kind === 'release' ? entry.label : 'the releases';
  if (!failed)
    return (
      <p className="loading" role="status">
        Loading the facts of {label}…
      </p>
    );
  return (
    <div className="notice" role="alert">
      <p>The facts of {label} could not be loaded. Your picks are kept; the 2020 guide works without them.</p>
      <button type="button" onClick={() => void loadReleases(store, fetchReleases)}>
        Try again
      </button>
      <button type="button" onClick={() => chooseEdition(store, DEFAULT_EDITION)}>
        Back to the 2020 guide
      </button>
    </div>
  );
}
