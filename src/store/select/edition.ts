import type { Atlas } from '../../engine/compile.ts';
import { type ForeignPick, foreignPicks, knownPicks } from '../../engine/known.ts';
import type { Edition } from '../../facts/types.ts';
import type { Picks } from '../../vocabulary.ts';
import type { AppState } from '../state/store.ts';
import { atlasOf } from './atlases.ts';
import { memoLast, perState } from './memo.ts';
import { selectShownEdition } from './shown.ts';

const foreign = memoLast(foreignPicks);
const known = memoLast(knownPicks);

/** The compiled edition that the picks are judged by. */
export const selectAtlas = perState((state: AppState): Atlas => {
  return atlasOf(selectShownEdition(state), state.preset.picks.docs, state.releases);
});

/** The facts that the page shows. */
export function selectEdition(state: AppState): Edition {
  return selectAtlas(state).edition;
}

/** The picks that the edition can judge; the rest counts as not decided. */
export const selectPicks = perState((state: AppState): Picks => {
  return known(selectEdition(state), state.preset.picks);
});

/** Picks that the edition has no question or no answer for. */
export function selectForeign(state: AppState): readonly ForeignPick[] {
  return foreign(selectEdition(state), state.preset.picks);
}
