import type { Combination } from '../../engine/condition.ts';
import { closest, type Closest, type Recommendation, recommend } from '../../engine/recommend.ts';
import type { Standing } from '../../engine/standing.ts';
import type { AppState } from '../state/store.ts';
import { selectAtlas, selectPicks } from './edition.ts';
import { memoLast, perState } from './memo.ts';
import { selectStandings } from './narrowing.ts';

const recommendation = memoLast(recommend);
const nearest = memoLast(closest);

/** The combination that comes first; null where nothing can be built on, or too little is answered to recommend one. */
export const selectRecommendation = perState((state: AppState): Recommendation | null => {
  return recommendation(selectAtlas(state), selectStandings(state), selectPicks(state));
});

/** The closest combination where nothing can be built on; null while something can. */
export const selectClosest = perState((state: AppState): Closest | null => {
  return nearest(selectAtlas(state), selectStandings(state), selectPicks(state));
});

/** The combination that is shown: the opened one, else the recommended, closest or picked one. */
export const selectShown = perState((state: AppState): Standing | null => {
  const { networking, datastore } = selectPicks(state);
  const wanted: Partial<Combination> = state.opened ??
    selectRecommendation(state)?.combination ??
    selectClosest(state)?.combination ?? {
      ...(networking === undefined ? {} : { networking }),
      ...(datastore === undefined ? {} : { datastore }),
    };
  return (
    selectStandings(state).find(
      ({ combination }) =>
        combination.networking === wanted.networking && combination.datastore === wanted.datastore,
    ) ?? null
  );
});
