import type { ReactNode } from 'react';
import type { Cause } from '../../engine/causes.ts';
import type { Repair } from '../../engine/repair.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectCauses, selectRepairs } from '../../store/select/repairs.ts';
import { applyRepair } from '../../store/state/repairing.ts';
import { causeName, reachSays } from '../../words/causes.ts';
import { ruleSays } from '../../words/reasons.ts';
import { repairSays } from '../../words/repairs.ts';
import { FactMarks } from '../parts/SourceMarks.tsx';
import { VerdictShape } from '../parts/VerdictMark.tsx';
import { andReadAnswer } from './focus.ts';
import { RepairButtons } from './RepairButtons.tsx';
import { selectEdition, selectPicks } from '../../store/select/edition.ts';

/** So many sentences tell why; whoever wants more opens a combination in the table. */
const TOLD = 2;

function CauseItem({ cause, alone }: { readonly cause: Cause; readonly alone: boolean }): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const { facets, rules, from, repair } = cause;
  return (
    <li>
      <h3>
        <VerdictShape verdict="unsupported" /> {causeName(edition, facets, picks)}
      </h3>
      <p>
        {rules
          .slice(0, TOLD)
          .map(({ rule, builds }) => ruleSays(edition, rule, builds, picks))
          .join(' ')}
        <FactMarks ids={from} />
      </p>
      {repair === null || alone ? null : (
        <button type="button" onClick={() => andReadAnswer(() => applyRepair(store, repair))}>
          {repairSays(edition, repair, picks)}
        </button>
      )}
    </li>
  );
}

function facetsOf({ changes }: Repair): string {
  return changes.map(({ facet }) => facet).join(' ');
}

/** Of the repairs that change something else than the first, the first of each. */
function otherWays(repairs: readonly Repair[]): readonly Repair[] {
  const keys = repairs.map(facetsOf);
  return repairs.filter((_, index) => index > 0 && keys.indexOf(keys[index] ?? '') === index);
}

/** Why nothing fits, each cause once with its smallest change, and one button that mends all of it. */
export function Conflict(): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const { causes, combined } = useApp(selectCauses);
  const repairs = useApp(selectRepairs);
  const alone = causes.length === 1;
  return (
    <>
      <ul className="causes">
        {causes.map((cause) => (
          <CauseItem key={cause.facets.join(' ')} cause={cause} alone={alone} />
        ))}
      </ul>
      {combined === null ? null : (
        <div className="acts">
          <button
            type="button"
            className="primary"
            onClick={() => andReadAnswer(() => applyRepair(store, combined.repair))}
          >
            {alone || combined.repair.changes.length === 1
              ? repairSays(edition, combined.repair, picks)
              : combined.repair.changes.length === 2
                ? 'Make both changes'
                : `Make all ${combined.repair.changes.length} changes`}
          </button>
          <span className="hint">{reachSays(edition, combined.reach)}</span>
        </div>
      )}
      {alone ? <RepairButtons lead="" repairs={otherWays(repairs)} picks={picks} /> : null}
    </>
  );
}
