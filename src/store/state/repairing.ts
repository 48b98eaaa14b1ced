import { type Repair, repaired } from '../../engine/repair.ts';
import { withOnlyAnswer } from '../../engine/explain.ts';
import { type FacetId, withAnswer } from '../../vocabulary.ts';
import { type AppStore, changePicks } from './store.ts';

/** Carries out a repair in one step. */
export function applyRepair(store: AppStore, repair: Repair): void {
  changePicks(store, (picks) => repaired(picks, repair));
}

/** Picks a closed answer together with the repair that makes it possible, in one step. */
export function pickRepaired(store: AppStore, facet: FacetId, value: string, repair: Repair): void {
  changePicks(store, (picks) => {
    const several = picks[facet];
    const asked = Array.isArray(several)
      ? withAnswer(picks, facet, [...new Set([...(several as readonly string[]), value])])
      : withOnlyAnswer(picks, facet, value);
    return repaired(asked, repair);
  });
}
