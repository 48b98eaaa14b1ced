import { type Conflict, conflicts } from '../../engine/conflicts.ts';
import type { AppState } from '../state/store.ts';
import { selectAtlas } from './edition.ts';
import { memoLast } from './memo.ts';

const list = memoLast(conflicts);

/** The smallest sets of picks that cannot stand together. */
export function selectConflicts(state: AppState): readonly Conflict[] {
  return list(selectAtlas(state), state.preset.picks);
}
