import { type Causes, causesOf } from '../../engine/causes.ts';
import type { Atlas } from '../../engine/compile.ts';
import type { Combination } from '../../engine/condition.ts';
import { withOnlyAnswer } from '../../engine/explain.ts';
import { type Repair, repairs } from '../../engine/repair.ts';
import { type FacetId, type Picks, withAnswer } from '../../vocabulary.ts';
import { memoEach, memoLast } from './memo.ts';
import type { AppState } from '../state/store.ts';
import { selectAtlas, selectPicks } from './edition.ts';
import { selectStanding } from './narrowing.ts';

const repairList = memoLast(repairs);
const causes = memoLast(causesOf);
const waysBack = memoEach((at: Atlas, picks: Picks, pair: Combination): readonly Repair[] => {
  const asked = withAnswer(withAnswer(picks, 'networking', pair.networking), 'datastore', pair.datastore);
  return repairs(at, asked).filter(({ changes }) =>
    changes.every(({ facet }) => facet !== 'networking' && facet !== 'datastore'),
  );
});

const waysTo = memoLast((at: Atlas, picks: Picks, facet: FacetId, value: string): readonly Repair[] =>
  repairs(at, withOnlyAnswer(picks, facet, value)).filter(({ changes }) =>
    changes.every((change) => change.facet !== facet),
  ),
);

/** The smallest changes after which the picks stand. */
export function selectRepairs(state: AppState): readonly Repair[] {
  return repairList(selectAtlas(state), state.preset.picks);
}

/** Changes that would bring a pair back, its own networking and datastore kept. */
export function selectWaysBack(state: AppState, pair: Combination): readonly Repair[] {
  return waysBack(selectAtlas(state), state.preset.picks, selectStanding(state, pair).combination);
}

/** Why nothing fits, each cause once with its change, and one repair of them all. */
export function selectCauses(state: AppState): Causes {
  return causes(selectAtlas(state), state.preset.picks);
}

/** Changes with which a closed answer is possible, the answer itself kept. */
export function selectWaysTo(state: AppState, facet: FacetId, value: string): readonly Repair[] {
  return waysTo(selectAtlas(state), selectPicks(state), facet, value);
}
