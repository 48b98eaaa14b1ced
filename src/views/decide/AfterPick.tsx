import type { ReactNode } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectEffect } from '../../store/select/answer.ts';
import { undoPick } from '../../store/state/store.ts';
import { effectSays } from '../../words/answer.ts';
import { andReadAnswer } from './focus.ts';
import { selectEdition, selectPicks } from '../../store/select/edition.ts';

/** One line above the card: what the last pick closed or opened, and a way back. */
export function AfterPick(): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const effect = useApp(selectEffect);
  if (effect === null) return null;
  return (
    <p className="after-pick">
      {effectSays(edition, effect, picks)}{' '}
      <button type="button" className="link" onClick={() => andReadAnswer(() => undoPick(store))}>
        Undo
      </button>
    </p>
  );
}
