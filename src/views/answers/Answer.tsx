import { type ReactNode, useId } from 'react';
import type { Closure } from '../../engine/explain.ts';
import { isAcceptable } from '../../engine/verdict.ts';
import { selectClosure, selectEdition, selectBest, selectPicks } from '../../store/select/ruling.ts';
import { useApp } from '../../store/connect/context.tsx';
import type { FacetId, Verdict } from '../../vocabulary.ts';
import { capital, listOf, verdictName } from '../../words/names.ts';
import { ruleShort } from '../../words/reasons.ts';
import { pickSays } from '../../words/sentences.ts';
import { FactMarks } from '../parts/SourceMarks.tsx';
import { VerdictShape } from '../parts/VerdictMark.tsx';

/** At most so many rules are told beside an answer; the conflict panel and the matrix tell all. */
const RULES_TOLD = 2;

/** Whether two answers are closed by the same picks and the same rules. */
function alike(a: Closure | undefined, b: Closure): boolean {
  const key = ({ conflict, rules }: Closure): string =>
    [...conflict, ...rules.map(({ rule }) => rule.id)].join(' ');
  return a !== undefined && key(a) === key(b);
}

interface ClosedProps {
  readonly closure: Closure;
  readonly facet: FacetId;
  readonly value: string;
  /** What the answer can reach at best. */
  readonly verdict: Verdict;
  readonly id: string;
}

/** Why an answer is closed; of several with one reason the first tells it, and the others say what they are. */
function Closed({ closure, facet, value, verdict, id }: ClosedProps): ReactNode {
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const told = useApp((state) => {
    const values = edition.facet.get(facet)?.answers.map((answer) => answer.value) ?? [];
    const at = values.indexOf(value);
    const before = at < 0 ? values : values.slice(0, at);
    return before.some((other) => alike(selectClosure(state, facet, other), closure));
  });
  const others = closure.conflict.filter((one) => one !== facet);
  // Rules that are worse than the answer's verdict speak of combinations that are not its best.
  const decisive = closure.rules.filter(({ rule }) => rule.gives === verdict);
  const all = decisive.length === 0 ? closure.rules : decisive;
  const rules = all.slice(0, RULES_TOLD);
  const rest = all.length - rules.length;
  const named = listOf(others.map((one) => `“${pickSays(edition, one, picks)}”`));
  // Silence excludes nothing.
  const how = verdict === 'unsupported' ? 'Excluded by' : `${capital(verdictName(verdict))} with`;
  const why = (
    <>
      {others.length === 0 ? '' : `${how} ${named}. `}
      {rules.map(({ rule }) => ruleShort(edition, rule)).join(' ')}
      {rest > 0 ? ` And ${rest} more.` : ''} <FactMarks ids={rules.flatMap(({ rule }) => rule.from)} />
    </>
  );
  return (
    <div className="closed" data-verdict={verdict} id={told ? undefined : id}>
      <VerdictShape verdict={verdict} />
      <span>{told ? verdictName(verdict) : why}</span>
      {told ? (
        <span hidden id={id}>
          {why}
        </span>
      ) : null}
    </div>
  );
}

interface Props {
  readonly facet: FacetId;
  readonly kind: 'radio' | 'checkbox';
  readonly group: string;
  readonly value: string | null;
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onPick: () => void;
}

/** One answer: open, or closed with its reason in words. A closed answer can still be reached and picked. */
export function Answer({ facet, kind, group, value, label, hint, checked, onPick }: Props): ReactNode {
  const id = useId();
  const best = useApp((state) => (value === null ? undefined : selectBest(state, facet, value)));
  const closure = useApp((state) => (value === null ? undefined : selectClosure(state, facet, value)));
  const verdict = best === undefined || isAcceptable(best) ? 'unsupported' : best;
  // Where the other picks clash without this answer, what is told of them is told once, above.
  const elsewhere = closure !== undefined && !closure.conflict.includes(facet);
  const described = [hint === undefined ? '' : `${id}-hint`, best === undefined ? '' : `${id}-state`].filter(
    Boolean,
  );
  return (
    <div className="answer" data-closed={closure === undefined || elsewhere ? undefined : verdict}>
      <input
        type={kind}
        id={id}
        name={group}
        checked={checked}
        onChange={onPick}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
      />
      <span>
        <label htmlFor={id}>{label}</label>{' '}
        {hint === undefined ? null : (
          <span className="hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
      {elsewhere ? (
        <span hidden id={`${id}-state`}>
          {verdictName(verdict)} with the other answers
        </span>
      ) : closure !== undefined && value !== null ? (
        <Closed closure={closure} facet={facet} value={value} verdict={verdict} id={`${id}-state`} />
      ) : best === undefined || best === 'supported' ? (
        <span hidden id={`${id}-state`}>
          open
        </span>
      ) : (
        <span className="at-best" id={`${id}-state`}>
          <VerdictShape verdict={best} /> open, {verdictName(best)}
        </span>
      )}
    </div>
  );
}
