import { type ReactNode, useCallback } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { answer } from '../../store/state/store.ts';
import type { OneFacetId } from '../../vocabulary.ts';
import { answerName } from '../../words/names.ts';
import { AnswerList } from './AnswerList.tsx';
import { selectEdition, selectPicks } from '../../store/select/edition.ts';

/** One answer out of a list; “Not decided” comes first. */
export function RadioAnswers({ facet }: { readonly facet: OneFacetId }): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const answers = edition.facet.get(facet)?.answers ?? [];
  const picked = picks[facet];
  const give = useCallback((value: string | null) => answer(store, facet, value), [store, facet]);
  return (
    <AnswerList
      facet={facet}
      kind="radio"
      choices={answers.map(({ value, hint }) => ({
        value,
        label: answerName(edition, facet, value, picks),
        hint,
      }))}
      picked={picked === undefined ? [] : [picked]}
      onPick={give}
    />
  );
}
