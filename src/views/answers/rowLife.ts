import { selectNextFacet } from '../../store/select/questions.ts';
import { type AppStore, ask } from '../../store/state/store.ts';
import type { FacetId } from '../../vocabulary.ts';

/** Whether a button or finger is down: nothing may move away under it. */
let held = false;
let waiting: (() => void) | null = null;

function down(): void {
  held = true;
}

function up(): void {
  held = false;
  const work = waiting;
  waiting = null;
  // The click comes after this, to whatever lies under the pointer now.
  if (work !== null) setTimeout(work);
}

/** Notices when the pointer is down, and Escape in a row, which folds it; undone by what it returns. */
export function watchRows(store: AppStore): () => void {
  function fold(event: KeyboardEvent): void {
    const row = event.target instanceof Element ? event.target.closest('details.question[open]') : null;
    if (event.key !== 'Escape' || event.defaultPrevented || row === null) return;
    row.querySelector('summary')?.focus();
    ask(store, null);
  }
  window.addEventListener('pointerdown', down, true);
  window.addEventListener('pointerup', up, true);
  window.addEventListener('pointercancel', up, true);
  document.addEventListener('keydown', fold);
  return () => {
    window.removeEventListener('pointerdown', down, true);
    window.removeEventListener('pointerup', up, true);
    window.removeEventListener('pointercancel', up, true);
    document.removeEventListener('keydown', fold);
  };
}

/** Does something once the focus has come to rest and no pointer is down. */
function afterwards(work: () => void): void {
  if (held) waiting = work;
  else setTimeout(work);
}

/** A question that has the focus stays open whatever is answered. */
export function holdRow(store: AppStore, facet: FacetId): void {
  if (store.getState().question !== facet) ask(store, facet);
}

/**
 * The focus has left a row, to `target`: an answered one folds, and the next best question opens. What is told about an
 * answer belongs to its row; so does a field that holds what cannot be read.
 */
export function leaveRow(store: AppStore, facet: FacetId, row: HTMLElement, target: Element | null): void {
  const stays = (to: Element | null): boolean =>
    to !== null && (row.contains(to) || to.closest('.popover') !== null);
  if (stays(target)) return;
  afterwards(() => {
    const state = store.getState();
    if (stays(document.activeElement) || state.question !== facet) return;
    if (row.querySelector('[aria-invalid="true"]') !== null) return;
    // Documents always have an answer: the amended ones.
    const settled = facet === 'docs' || state.preset.picks[facet] !== undefined;
    if (settled || selectNextFacet(state) === facet) ask(store, 'next');
  });
}
