/** What this device keeps between visits. Nothing of it is needed, and nothing of it ever leaves. */
export type StorageKey = 'theme' | 'last' | 'notes' | 'site' | 'ticks';

/** The part of the browser's storage that is used; a test may hand in its own. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Local storage where the browser grants it; null where it is blocked. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

const PREFIX = 'calico-windows-planner/';

/** Reads a kept text; null where there is none or storage is blocked. */
export function readKept(storage: Storage | null, key: StorageKey): string | null {
  try {
    return storage?.getItem(PREFIX + key) ?? null;
  } catch {
    return null;
  }
}

/** Keeps a text, or forgets it where the text is empty. Storage that is full or blocked is no error. */
export function keep(storage: Storage | null, key: StorageKey, text: string): void {
  try {
    if (text === '') storage?.removeItem(PREFIX + key);
    else storage?.setItem(PREFIX + key, text);
  } catch {
    // The page works without storage; there is nothing to tell and nothing to repair.
  }
}
