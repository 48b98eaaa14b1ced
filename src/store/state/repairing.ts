import { type Repair, repaired } from '../../engine/repair.ts';
import { type AppStore, changePicks } from './store.ts';

/** Carries out a repair in one step. */
export function applyRepair(store: AppStore, repair: Repair): void {
  changePicks(store, (picks) => repaired(picks, repair));
}
