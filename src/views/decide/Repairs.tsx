import { type ReactNode, useState } from 'react';
import type { Repair } from '../../engine/repair.ts';
import { selectEdition } from '../../store/select/ruling.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { applyRepair } from '../../store/state/repairing.ts';
import type { Picks } from '../../vocabulary.ts';
import { verdictName } from '../../words/names.ts';
import { repairSays } from '../../words/repairs.ts';
import { VerdictShape } from '../parts/VerdictMark.tsx';

/** Of a long list so many repairs are shown at first: those that change least. A single one more is not folded away. */
const SHOWN = 5;

/** Repairs as buttons, each carried out with one click. */
export function Repairs({
  repairs,
  picks,
}: {
  readonly repairs: readonly Repair[];
  readonly picks: Picks;
}): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const [all, setAll] = useState(false);
  const shown = all || repairs.length === SHOWN + 1 ? repairs : repairs.slice(0, SHOWN);
  return (
    <ul className="repairs">
      {shown.map((repair) => {
        const says = repairSays(edition, repair, picks);
        return (
          <li key={says}>
            <button type="button" onClick={() => applyRepair(store, repair)}>
              {says}
            </button>{' '}
            <span className="reaches">
              <VerdictShape verdict={repair.reaches} /> then {verdictName(repair.reaches)}
            </span>
          </li>
        );
      })}
      {repairs.length > shown.length ? (
        <li>
          <button type="button" className="quiet" onClick={() => setAll(true)}>
            {repairs.length - shown.length} more
          </button>
        </li>
      ) : null}
    </ul>
  );
}
