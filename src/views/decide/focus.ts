import { flushSync } from 'react-dom';
import { type AppStore, ask } from '../../store/state/store.ts';
import type { FacetId } from '../../vocabulary.ts';

/** The card's heading: focus goes there where the button that was pressed is gone. */
export const HEADING_ID = 'verdict-heading';

/** Does something that takes the pressed button away, and leaves the focus on the card's heading. */
export function andReadAnswer(act: () => void): void {
  flushSync(act);
  document.getElementById(HEADING_ID)?.focus();
}

/** Opens a question's row and goes to its first control. */
export function goToQuestion(store: AppStore, facet: FacetId): void {
  flushSync(() => ask(store, facet));
  const row = document.getElementById(`question-${facet}`);
  row?.querySelector<HTMLElement>('input, select, button')?.focus();
}
