import type { Combination } from '../../engine/condition.ts';
import { knownPicks } from '../../engine/known.ts';
import { outlookOf } from '../../engine/narrow.ts';
import { isAcceptable } from '../../engine/verdict.ts';
import { EDITIONS } from '../../facts/editions.ts';
import { type EditionId, type Picks, withAnswer } from '../../vocabulary.ts';
import type { AppState } from '../state/store.ts';
import { atlasOf, isRelease, type Releases } from './atlases.ts';
import { memoEach, memoFew } from './memo.ts';
import { selectStanding } from './narrowing.ts';

const last = memoFew(
  4,
  (
    releases: Releases | null,
    edition: EditionId,
    picks: Picks,
    combination: Combination,
  ): EditionId | null => {
    if (releases === null || !isRelease(edition)) return null;
    const ids = EDITIONS.map(({ id }) => id);
    const before = ids.slice(0, ids.indexOf(edition)).filter(isRelease).toReversed();
    return (
      before.find((id) => {
        const atlas = atlasOf(id, picks.docs, releases);
        // What that release does not ask counts as not decided.
        return isAcceptable(outlookOf(atlas, knownPicks(atlas.edition, picks), combination).best);
      }) ?? null
    );
  },
);

/** When a combination was last possible, and whether with the picked install method. */
export interface LastWorking {
  readonly release: EditionId;
  readonly otherInstall: boolean;
}

const told = memoEach(
  (
    releases: Releases | null,
    edition: EditionId,
    picks: Picks,
    combination: Combination,
  ): LastWorking | null => {
    const own = last(releases, edition, picks, combination);
    if (own !== null) return { release: own, otherInstall: false };
    const other =
      picks.install === undefined
        ? null
        : last(releases, edition, withAnswer(picks, 'install', null), combination);
    return other === null ? null : { release: other, otherInstall: true };
  },
);

/** The last release before this one in which a combination is possible with these picks; null where there is none. */
export function selectLastWorking(state: AppState, combination: Combination): LastWorking | null {
  const { releases, preset } = state;
  return told(releases, preset.edition, preset.picks, selectStanding(state, combination).combination);
}
