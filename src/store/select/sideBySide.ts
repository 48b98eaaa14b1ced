import type { Combination } from '../../engine/condition.ts';
import { type Line, sideBySide } from '../../engine/sideBySide.ts';
import type { AppState } from '../state/store.ts';
import { memoFew } from './memo.ts';
import { selectAtlas, selectPicks } from './edition.ts';

const lines = memoFew(2, sideBySide);

/** Two combinations beside each other, line by line. */
export function selectSideBySide(state: AppState, own: Combination, other: Combination): readonly Line[] {
  return lines(selectAtlas(state), selectPicks(state), own, other);
}
