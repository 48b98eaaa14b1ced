import { type ReactNode, useState } from 'react';
import type { Repair } from '../../engine/repair.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectWaysTo } from '../../store/select/repairs.ts';
import { selectClosure } from '../../store/select/ruling.ts';
import { pickRepaired } from '../../store/state/repairing.ts';
import type { FacetId } from '../../vocabulary.ts';
import { verdictName } from '../../words/names.ts';
import { buildProblemSays, numberProblemSays } from '../../words/problems.ts';
import { closedBySays } from '../../words/rows.ts';
import { ruleShort } from '../../words/reasons.ts';
import { repairSays } from '../../words/repairs.ts';
import type { BuildProblem } from '../../windowsBuild.ts';
import { useTelling } from '../parts/Popover.tsx';
import { FactMarks } from '../parts/SourceMarks.tsx';
import { VerdictShape } from '../parts/VerdictMark.tsx';
import type { NumberProblem } from './FieldProblem.tsx';
import { focusQuestion } from './openRow.ts';
import { selectEdition, selectPicks } from '../../store/select/edition.ts';
import { selectBest } from '../../store/select/narrowing.ts';

/** Why what was typed does not count, in words. */
export function FieldProblemSays({ problem }: { readonly problem: BuildProblem | NumberProblem }): ReactNode {
  return problem.code === 'no-number' ? numberProblemSays(problem.range) : buildProblemSays(problem);
}

/** Of several ways the easiest; the rest on demand. */
const WAYS = 3;

interface Asked {
  readonly facet: FacetId;
  readonly value: string;
  readonly label: string;
}

/** What would make a closed answer possible, each as a button that picks it so. */
function Ways({ facet, value, label }: Asked): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const ways = useApp((state) => selectWaysTo(state, facet, value));
  const { close } = useTelling();
  const [all, setAll] = useState(false);
  function take(repair: Repair): void {
    // The answer moves to the open ones: whoever asked goes on from its question.
    focusQuestion(facet);
    close();
    pickRepaired(store, facet, value, repair);
  }
  if (ways.length === 0) return null;
  return (
    <>
      <p>Pick {label} with:</p>
      <ul className="why-ways">
        {ways.slice(0, all ? ways.length : WAYS).map((repair) => (
          <li key={repairSays(edition, repair, picks)}>
            <button type="button" onClick={() => take(repair)}>
              {repairSays(edition, repair, picks)}
            </button>{' '}
            <span className="reaches">
              <VerdictShape verdict={repair.reaches} /> then {verdictName(repair.reaches)}
            </span>
          </li>
        ))}
      </ul>
      {all || ways.length <= WAYS ? null : (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {ways.length - WAYS} more
        </button>
      )}
    </>
  );
}

/** Why an answer is closed: the sentences with their sources, and what would make it possible. */
export function WhyClosed(asked: Asked): ReactNode {
  const { facet, value, label } = asked;
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const closure = useApp((state) => selectClosure(state, facet, value));
  const best = useApp((state) => selectBest(state, facet, value)) ?? 'unsupported';
  if (closure === undefined) return null;
  // Rules that are worse than the answer's verdict speak of combinations that are not its best.
  const decisive = closure.rules.filter(({ rule }) => rule.gives === best);
  const rules = decisive.length === 0 ? closure.rules : decisive;
  const others = closure.conflict.filter((one) => one !== facet);
  const says = [...new Map(rules.map(({ rule }) => [ruleShort(edition, rule), rule.from]))];
  return (
    <div className="why-closed">
      <p className="verdict" data-verdict={best}>
        <VerdictShape verdict={best} /> {label}: {verdictName(best)}
      </p>
      {others.length === 0 ? null : <p>{closedBySays(edition, others, picks)}</p>}
      {says.map(([sentence, from]) => (
        <p key={sentence}>
          {sentence}
          <FactMarks ids={from} />
        </p>
      ))}
      <Ways {...asked} />
    </div>
  );
}
