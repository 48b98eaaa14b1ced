import type { AppStore } from '../state/store.ts';

/** Writes the chosen theme on the document's root, where the styles look for it. Returns the undo. */
export function connectTheme(store: AppStore, root: HTMLElement): () => void {
  function write(): void {
    const { theme } = store.getState();
    if (theme === null) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }
  write();
  return store.subscribe(write);
}
