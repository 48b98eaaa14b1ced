import type { ReactNode } from 'react';
import type { Repair } from '../../engine/repair.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { applyRepair } from '../../store/state/repairing.ts';
import type { Picks } from '../../vocabulary.ts';
import { uncapital, verdictName } from '../../words/names.ts';
import { repairSays } from '../../words/repairs.ts';
import { andReadAnswer } from './focus.ts';
import { selectEdition } from '../../store/select/edition.ts';

/** So many ways out are enough to choose from. */
const SHOWN = 3;

/** Repairs as buttons, each carried out with one click; beside it what comes of it. */
export function RepairButtons({
  lead,
  repairs,
  picks,
}: {
  /** What a button does, before its change: `Makes it possible`. */
  readonly lead: string;
  readonly repairs: readonly Repair[];
  readonly picks: Picks;
}): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  if (repairs.length === 0) return null;
  return (
    <ul className="repairs">
      {repairs.slice(0, SHOWN).map((repair) => {
        const says = repairSays(edition, repair, picks);
        return (
          <li key={says}>
            <button type="button" onClick={() => andReadAnswer(() => applyRepair(store, repair))}>
              {lead === '' ? says : `${lead}: ${uncapital(says)}`}
            </button>{' '}
            <span className="hint">then {verdictName(repair.reaches)}</span>
          </li>
        );
      })}
    </ul>
  );
}
