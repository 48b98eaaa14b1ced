import { type ReactNode, useId } from 'react';
import type { Closure } from '../../engine/explain.ts';
import { selectClosure, selectEdition, selectBest, selectPicks } from '../../store/derived.ts';
import { useApp } from '../../store/context.tsx';
import type { FacetId } from '../../vocabulary.ts';
import { listOf, verdictName } from '../../words/names.ts';
import { ruleShort } from '../../words/reasons.ts';
import { pickSays } from '../../words/sentences.ts';
import { CitedIds } from '../Cited.tsx';
import { VerdictShape } from '../Verdict.tsx';

/** At most so many rules are told beside an answer; the conflict panel and the matrix tell all. */
const RULES_TOLD = 2;

function Closed({
  closure,
  facet,
  id,
}: {
  readonly closure: Closure;
  readonly facet: FacetId;
  readonly id: string;
}): ReactNode {
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const others = closure.conflict.filter((one) => one !== facet);
  const told = closure.rules.slice(0, RULES_TOLD);
  const rest = closure.rules.length - told.length;
  const named = listOf(others.map((one) => `“${pickSays(edition, one, picks)}”`));
  // The other picks clash without this answer: the conflict panel tells why, once.
  if (!closure.conflict.includes(facet))
    return (
      <div className="closed" id={id}>
        <VerdictShape verdict="unsupported" />
        <span>closed</span>
      </div>
    );
  const against = others.length === 0 ? '' : `Excluded by ${named}. `;
  return (
    <div className="closed" id={id}>
      <VerdictShape verdict="unsupported" />
      <span>
        {against}
        {told.map(({ rule }) => ruleShort(edition, rule)).join(' ')}
        {rest > 0 ? ` And ${rest} more.` : ''} <CitedIds ids={told.flatMap(({ rule }) => rule.from)} />
      </span>
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
  const described = [hint === undefined ? '' : `${id}-hint`, best === undefined ? '' : `${id}-state`].filter(
    Boolean,
  );
  return (
    <div className="answer" data-closed={closure === undefined ? undefined : true}>
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
      {closure !== undefined ? (
        <Closed closure={closure} facet={facet} id={`${id}-state`} />
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
