import type { ReactNode } from 'react';
import { useApp } from '../../store/connect/context.tsx';
import { selectCard } from '../../store/select/answer.ts';
import { selectRepairs } from '../../store/select/repairs.ts';
import { selectDecisive } from '../../store/select/table.ts';
import { ruleShort } from '../../words/reasons.ts';
import { FactMarks } from '../parts/SourceMarks.tsx';
import { RepairButtons } from './RepairButtons.tsx';
import { selectEdition, selectPicks } from '../../store/select/edition.ts';

/** Why the closest combination is no more than untested or not documented, and what would be supported instead. */
export function Closest(): ReactNode {
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const { standing } = useApp(selectCard);
  const rules = useApp((state) => selectDecisive(state, standing));
  const repairs = useApp(selectRepairs);
  const says = [...new Map(rules.map((rule) => [ruleShort(edition, rule), rule])).values()];
  return (
    <>
      {says.length === 0 ? null : (
        <p>
          {says.map((rule) => (
            <span key={rule.id}>
              {ruleShort(edition, rule)}
              <FactMarks ids={rule.from} />{' '}
            </span>
          ))}
        </p>
      )}
      <RepairButtons lead="" repairs={repairs} picks={picks} />
    </>
  );
}
