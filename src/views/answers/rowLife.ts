import { selectNextFacet } from '../../store/select/questions.ts';
import { type AppStore, ask, isReady } from '../../store/state/store.ts';
import { FACET_IDS, type FacetId } from '../../vocabulary.ts';

/** The open row that an element is in, with its question. */
function rowOf(target: EventTarget | null): { readonly row: HTMLElement; readonly facet: FacetId } | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('details.question[open]') : null;
  const facet = FACET_IDS.find((one) => one === row?.dataset['question']);
  return row === null || facet === undefined ? null : { row, facet };
}

/** A question that has the focus stays open whatever is answered. */
export function holdRow(store: AppStore, facet: FacetId): void {
  if (store.getState().question !== facet) ask(store, facet);
}

/** Whether a row goes on being used with the focus there: what is told about an answer belongs to its row. */
function isWithin(row: HTMLElement, target: EventTarget | null): boolean {
  return target instanceof Element && (row.contains(target) || target.closest('.popover') !== null);
}

/** The focus has left a row: an answered one folds, and the next best question opens. */
function settle(store: AppStore, facet: FacetId, row: HTMLElement): void {
  const state = store.getState();
  if (!isReady(state) || isWithin(row, document.activeElement) || state.question !== facet) return;
  // What cannot be read yet stays where it was typed.
  if (row.querySelector('[aria-invalid="true"]') !== null) return;
  // Documents always have an answer: the amended ones.
  const answered = facet === 'docs' || state.preset.picks[facet] !== undefined;
  if (answered || selectNextFacet(state) === facet) ask(store, 'next');
}

/**
 * The life of rows, beside their clicks: the one with the focus stays as it is, one that is left folds, Escape folds it
 * and leaves the focus on its name. Nothing moves while a button or finger is down. Undone by what it returns.
 */
export function watchRows(store: AppStore): () => void {
  let held = false;
  let waiting: (() => void) | null = null;
  const listen = new AbortController();
  const { signal } = listen;
  function down(): void {
    held = true;
  }
  function up(): void {
    held = false;
    // The click comes after this, to whatever lies under the pointer now.
    if (waiting !== null) setTimeout(waiting);
    waiting = null;
  }
  function enter({ target }: FocusEvent): void {
    const found = rowOf(target);
    if (found !== null && !(target as Element).matches('.question-head')) holdRow(store, found.facet);
  }
  function leave({ target, relatedTarget }: FocusEvent): void {
    const found = rowOf(target);
    if (found === null || isWithin(found.row, relatedTarget)) return;
    const work = (): void => settle(store, found.facet, found.row);
    if (held) waiting = work;
    else setTimeout(work);
  }
  function fold({ key, target, defaultPrevented }: KeyboardEvent): void {
    const found = rowOf(target);
    if (key !== 'Escape' || defaultPrevented || found === null) return;
    found.row.querySelector('summary')?.focus();
    ask(store, null);
  }
  document.addEventListener('focusin', enter, { signal });
  document.addEventListener('focusout', leave, { signal });
  document.addEventListener('keydown', fold, { signal });
  window.addEventListener('pointerdown', down, { signal, capture: true });
  window.addEventListener('pointerup', up, { signal, capture: true });
  window.addEventListener('pointercancel', up, { signal, capture: true });
  return () => listen.abort();
}
