import type { ReactNode } from 'react';
import { selectEdition, selectPicks } from '../../store/select/ruling.ts';
import { selectConflicts, selectFallen, selectRepairs } from '../../store/select/repairs.ts';
import { useApp } from '../../store/connect/context.tsx';
import { ruleSays } from '../../words/reasons.ts';
import { conflictSays } from '../../words/repairs.ts';
import { FactMarks } from '../parts/SourceMarks.tsx';
import { Repairs } from './Repairs.tsx';

/**
 * Picks that exclude each other, why, and the smallest changes that help. Nothing moves by itself. Where the documents
 * are only silent nothing excludes anything: the changes are all there is to say.
 */
export function ConflictPanel(): ReactNode {
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const conflicts = useApp(selectConflicts);
  const fallen = useApp(selectFallen);
  const repairs = useApp(selectRepairs);
  if (conflicts.length === 0)
    return repairs.length === 0 ? null : (
      <section className="conflict" data-silent aria-labelledby="conflict-heading">
        <h2 id="conflict-heading">Changes that help</h2>
        <Repairs repairs={repairs} picks={picks} />
      </section>
    );
  return (
    <section className="conflict" aria-labelledby="conflict-heading">
      <h2 id="conflict-heading">Answers that exclude each other</h2>
      <ul>
        {conflicts.map((conflict, index) => (
          <li key={conflict.join(' ')}>
            {conflictSays(edition, conflict, picks)}
            <ul className="because">
              {(fallen[index] ?? []).map(({ rule, builds }) => (
                <li key={rule.id}>
                  {ruleSays(edition, rule, builds, picks)} <FactMarks ids={rule.from} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <h3>Changes that help</h3>
      <Repairs repairs={repairs} picks={picks} />
    </section>
  );
}
