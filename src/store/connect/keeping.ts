import type { Later } from './address.ts';
import { afterPaint } from './afterPaint.ts';
import { encodePreset } from '../../preset/codec.ts';
import { answered } from '../../vocabulary.ts';
import { keep, readKept, type Storage } from './storage.ts';
import type { AppStore, Kept } from '../state/store.ts';

/** What this device kept from the last visit. */
export function readAll(storage: Storage | null): Kept {
  return {
    last: readKept(storage, 'last'),
    notes: readKept(storage, 'notes'),
    theme: readKept(storage, 'theme'),
  };
}

/** Keeps picks, notes and theme on this device as they change. Returns the undo. */
export function connectKeeping(
  store: AppStore,
  storage: Storage | null,
  later: Later = afterPaint,
): () => void {
  return store.subscribe((state, before) => {
    if (state.notes !== before.notes) keep(storage, 'notes', state.notes);
    if (state.theme !== before.theme) keep(storage, 'theme', state.theme ?? '');
    if (state.preset !== before.preset && answered(state.preset.picks).length > 0)
      later(() => {
        // Of several changes in one picture the last is kept.
        if (store.getState().preset === state.preset) keep(storage, 'last', encodePreset(state.preset));
      });
  });
}
