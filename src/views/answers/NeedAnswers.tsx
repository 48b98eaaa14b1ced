import { type ReactNode, useCallback } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { toggle } from '../../store/state/store.ts';
import { AnswerList } from './AnswerList.tsx';
import { selectEdition } from '../../store/select/edition.ts';

const NONE: readonly string[] = [];

/** What must work with Windows nodes. */
export function NeedAnswers(): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const needs = useApp((state) => state.preset.picks.need) ?? NONE;
  const give = useCallback(
    (value: string | null) => {
      if (value !== null) toggle(store, 'need', value);
    },
    [store],
  );
  return (
    <AnswerList
      facet="need"
      kind="checkbox"
      choices={edition.facet.get('need')?.answers ?? []}
      picked={needs}
      onPick={give}
    />
  );
}
