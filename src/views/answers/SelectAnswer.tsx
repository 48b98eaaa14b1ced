import { type ReactNode, useId } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectClosure } from '../../store/select/ruling.ts';
import { answer } from '../../store/state/store.ts';
import type { OneFacetId } from '../../vocabulary.ts';
import { verdictName } from '../../words/names.ts';
import { ruleShort } from '../../words/reasons.ts';
import { FactMarks } from '../parts/SourceMarks.tsx';
import { selectEdition, selectPicks } from '../../store/select/edition.ts';
import { selectNarrowing } from '../../store/select/narrowing.ts';

/** A question with many answers in order, as a select; each closed answer says so, and why once it is picked. */
export function SelectAnswer({ facet }: { readonly facet: OneFacetId }): ReactNode {
  const id = useId();
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const fact = edition.facet.get(facet);
  const picked = useApp(selectPicks)[facet];
  const bests = useApp(selectNarrowing).facets.get(facet) ?? [];
  const closure = useApp((state) => (picked === undefined ? undefined : selectClosure(state, facet, picked)));
  const stateOf = (value: string): string => {
    const best = bests.find((one) => one.value === value)?.best ?? 'supported';
    return best === 'supported' ? '' : ` – ${verdictName(best)}`;
  };
  if (fact === undefined) return null;
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
        {fact.answers.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
            {stateOf(value)}
          </option>
        ))}
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
