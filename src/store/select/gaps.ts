import type { Combination } from '../../engine/condition.ts';
import { gapNotes } from '../../words/gapNotes.ts';
import type { Note } from '../../words/notes.ts';
import type { AppState } from '../state/store.ts';
import { memoFew } from './memo.ts';
import { selectEdition, selectPicks } from './edition.ts';

const gaps = memoFew(2, gapNotes);

/** What no Windows page says about a combination. */
export function selectGapNotesOf(state: AppState, combination: Combination): readonly Note[] {
  return gaps(selectEdition(state), selectPicks(state), combination);
}
