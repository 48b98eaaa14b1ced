import { type ReactNode, useId } from 'react';
import { isAcceptable } from '../../engine/verdict.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectClosure, selectEdition, selectNarrowing, selectPicks } from '../../store/select/ruling.ts';
import { answer } from '../../store/state/store.ts';
import type { OneFacetId } from '../../vocabulary.ts';
import { verdictName } from '../../words/names.ts';
import { ruleShort } from '../../words/reasons.ts';
import { FactMarks } from '../parts/SourceMarks.tsx';
import { Noted } from '../parts/Noted.tsx';

/** A question with many answers in order, as a select; each closed answer says so, and why once it is picked. */
export function SelectFacet({ facet }: { readonly facet: OneFacetId }): ReactNode {
  const id = useId();
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const fact = edition.facet.get(facet);
  const picked = useApp(selectPicks)[facet];
  const bests = useApp(selectNarrowing).facets.get(facet) ?? [];
  const closure = useApp((state) => selectClosure(state, facet, picked ?? ''));
  if (fact === undefined) return null;
  return (
    <div className="number select-facet">
      <label htmlFor={id}>{fact.name}</label>
      <select
        id={id}
        value={picked ?? ''}
        onChange={(event) => answer(store, facet, event.target.value === '' ? null : event.target.value)}
        aria-describedby={`${id}-why`}
      >
        <option value="">Not decided</option>
        {fact.answers.map(({ value, label }) => {
          const best = bests.find((one) => one.value === value)?.best ?? 'supported';
          const state = isAcceptable(best)
            ? best === 'supported'
              ? ''
              : ` – ${verdictName(best)}`
            : ` – ${verdictName(best)}`;
          return (
            <option key={value} value={value}>
              {label}
              {state}
            </option>
          );
        })}
        {picked === undefined || fact.answers.some(({ value }) => value === picked) ? null : (
          <option value={picked}>
            {picked}
            {closure === undefined
              ? ' – not listed'
              : ` – ${verdictName(closure.rules[0]?.rule.gives ?? 'not-stated')}`}
          </option>
        )}
      </select>
      <Noted about={facet} />
      <p id={`${id}-why`} className="closed">
        {closure?.rules.map(({ rule }) => (
          <span key={rule.id}>
            {ruleShort(edition, rule)} <FactMarks ids={rule.from} />
          </span>
        ))}
      </p>
    </div>
  );
}
