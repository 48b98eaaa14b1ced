import type { Releases } from '../select/atlases.ts';
import { type AppStore, loadReleases } from '../state/store.ts';

/** The facts of the releases: a chunk of its own, fetched when a release is first asked for. */
export function fetchReleases(): Promise<Releases> {
  return import('../../facts/releases/decided.ts');
}

/** Loads the releases as soon as one is picked. Returns the undo. */
export function connectReleases(store: AppStore, load = fetchReleases): () => void {
  function check(): void {
    if (!store.getState().loadFailed) void loadReleases(store, load);
  }
  check();
  return store.subscribe((state, before) => {
    const { edition, view } = state.preset;
    if (edition !== before.preset.edition || view !== before.preset.view) void loadReleases(store, load);
  });
}
