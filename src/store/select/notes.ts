import type { Combination } from '../../engine/condition.ts';
import type { Edition } from '../../facts/types.ts';
import type { Picks } from '../../vocabulary.ts';
import { type BuildNotes, buildNotes, mixedBuildNotes } from '../../words/buildNotes.ts';
import { gapNotes } from '../../words/gapNotes.ts';
import { type LaterNote, laterNotes } from '../../words/later.ts';
import type { Note } from '../../words/notes.ts';
import { memoLast } from './memo.ts';
import type { AppState } from '../state/store.ts';
import { today } from '../connect/today.ts';
import { selectEdition, selectPicks } from './edition.ts';
import { selectShown } from './recommendation.ts';

const builds = memoLast(buildNotes);
const mixed = memoLast(mixedBuildNotes);
const gaps = memoLast(
  (edition: Edition, picks: Picks, combination: Combination | undefined): readonly Note[] =>
    combination === undefined ? [] : gapNotes(edition, picks, combination),
);
const later = memoLast((edition: Edition, picks: Picks): readonly LaterNote[] =>
  laterNotes(edition, picks, { networking: picks.networking ?? '', datastore: picks.datastore ?? '' }),
);

/** What is known about each picked build as of today. */
export function selectBuildNotes(state: AppState): readonly BuildNotes[] {
  return builds(selectEdition(state), selectPicks(state), today());
}

/** What several builds in one cluster ask for. */
export function selectMixedBuildNotes(state: AppState): readonly Note[] {
  return mixed(selectPicks(state));
}

/** What no Windows page says about the combination that is shown. */
export function selectGapNotes(state: AppState): readonly Note[] {
  return gaps(selectEdition(state), selectPicks(state), selectShown(state)?.combination);
}

/** What is said about changing answers later. */
export function selectLaterNotes(state: AppState): readonly LaterNote[] {
  return later(selectEdition(state), selectPicks(state));
}
