import { type ReactNode, useId } from 'react';
import { selectEdition, selectPicks } from '../../store/select/ruling.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { answer } from '../../store/state/store.ts';
import type { OneFacetId } from '../../vocabulary.ts';
import { answerName } from '../../words/names.ts';
import { Answer } from './Answer.tsx';
import { Facet } from './Facet.tsx';

/** A question with one answer out of a list; “Not decided” comes first. */
export function RadioFacet({ facet }: { readonly facet: OneFacetId }): ReactNode {
  const group = useId();
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const answers = edition.facet.get(facet)?.answers ?? [];
  const picked = answers.find(({ value }) => value === picks[facet])?.value ?? null;
  return (
    <Facet facet={facet} role="radiogroup">
      <Answer
        facet={facet}
        kind="radio"
        group={group}
        value={null}
        label="Not decided"
        checked={picked === null}
        onPick={() => answer(store, facet, null)}
      />
      {answers.map(({ value, hint }) => (
        <Answer
          key={value}
          facet={facet}
          kind="radio"
          group={group}
          value={value}
          label={answerName(edition, facet, value, picks)}
          {...(hint === undefined ? {} : { hint })}
          checked={picked === value}
          onPick={() => answer(store, facet, value)}
        />
      ))}
    </Facet>
  );
}
