import { flushSync } from 'react-dom';
import { ask, type AppStore } from '../../store/state/store.ts';
import type { FacetId } from '../../vocabulary.ts';

/** The id of a question's row. */
export function questionId(facet: FacetId): string {
  return `question-${facet}`;
}

/** Where a row begins: what it wants first, its answer, or its first control. */
const FIRST = ['.revision input', 'input:checked', 'input, select', 'summary'];

/** Opens a question's row, the group around it too, and puts the focus on its first control. */
export function openRow(store: AppStore, facet: FacetId): void {
  flushSync(() => ask(store, facet));
  const row = document.getElementById(questionId(facet));
  if (row === null) return;
  const group = row.closest<HTMLDetailsElement>('details.question-group');
  if (group !== null) group.open = true;
  for (const selector of FIRST) {
    const control = row.querySelector<HTMLElement>(selector);
    if (control === null) continue;
    control.focus();
    break;
  }
  row.scrollIntoView?.({ block: 'nearest' });
}

/** Puts the focus on a question's name: for what is gone with the action that it began. */
export function focusQuestion(facet: FacetId): void {
  document.getElementById(questionId(facet))?.querySelector('summary')?.focus();
}
