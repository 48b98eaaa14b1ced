import { type ReactNode, useId } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectClosure } from '../../store/select/ruling.ts';
import { answer } from '../../store/state/store.ts';
import { type OneFacetId, type Verdict, VERDICTS } from '../../vocabulary.ts';
import type { AnswerWords } from '../../facts/types.ts';
import { verdictName } from '../../words/names.ts';
import { ruleShort } from '../../words/reasons.ts';
import { FactMarks } from '../parts/SourceMarks.tsx';
import { selectEdition, selectPicks } from '../../store/select/edition.ts';
import { selectNarrowing } from '../../store/select/narrowing.ts';

/** A question with many answers in order, as a select; closed answers stand under their verdict, and say why once picked. */
export function SelectAnswer({ facet }: { readonly facet: OneFacetId }): ReactNode {
  const id = useId();
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const fact = edition.facet.get(facet);
  const picked = useApp(selectPicks)[facet];
  const bests = useApp(selectNarrowing).facets.get(facet) ?? [];
  const closure = useApp((state) => (picked === undefined ? undefined : selectClosure(state, facet, picked)));
  if (fact === undefined) return null;
  const bestOf = (value: string): Verdict => bests.find((one) => one.value === value)?.best ?? 'supported';
  const groups = VERDICTS.map((best) => ({
    best,
    answers: fact.answers.filter(({ value }) => bestOf(value) === best),
  })).filter(({ answers }) => answers.length > 0);
  const option = ({ value, label }: AnswerWords): ReactNode => (
    <option key={value} value={value}>
      {label}
    </option>
  );
  return (
    <>
      <select
        id={id}
        className="wide"
        value={picked ?? ''}
        onChange={(event) => answer(store, facet, event.target.value === '' ? null : event.target.value)}
        aria-label={fact.name}
        aria-describedby={closure === undefined ? undefined : `${id}-why`}
      >
        <option value="">Not decided</option>
        {groups.map(({ best, answers }) =>
          best === 'supported' ? (
            answers.map(option)
          ) : (
            <optgroup key={best} label={verdictName(best)}>
              {answers.map(option)}
            </optgroup>
          ),
        )}
        {picked === undefined || fact.answers.some(({ value }) => value === picked) ? null : (
          <option value={picked}>
            {picked}
            {closure === undefined
              ? ' – not listed'
              : ` – ${verdictName(closure.rules[0]?.rule.gives ?? 'not-stated')}`}
          </option>
        )}
      </select>
      {closure === undefined ? null : (
        <p id={`${id}-why`} className="hint">
          {closure.rules.map(({ rule }) => (
            <span key={rule.id}>
              {ruleShort(edition, rule)}
              <FactMarks ids={rule.from} />{' '}
            </span>
          ))}
        </p>
      )}
    </>
  );
}
