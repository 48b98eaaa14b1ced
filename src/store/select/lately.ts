import type { Combination } from '../../engine/condition.ts';
import { outlookOf } from '../../engine/narrow.ts';
import { isAcceptable } from '../../engine/verdict.ts';
import { EDITIONS } from '../../facts/editions.ts';
import type { EditionId, Picks } from '../../vocabulary.ts';
import type { AppState } from '../state/store.ts';
import { atlasOf, isRelease, type Releases } from './atlases.ts';
import { memoFew } from './memo.ts';

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
      before.find((id) =>
        isAcceptable(outlookOf(atlasOf(id, picks.docs, releases), picks, combination).best),
      ) ?? null
    );
  },
);

/** The last release before this one in which a combination is possible with these picks; null where there is none. */
export function selectLastWorking(
  { releases, preset }: AppState,
  combination: Combination,
): EditionId | null {
  return last(releases, preset.edition, preset.picks, combination);
}
