import { useEffect } from 'react';

const FOCUSABLE = 'a[href], button:not(:disabled), input, select, textarea, summary, [tabindex="0"]';

/** The parts in which the next control is a good place for a focus that was lost in them. */
const HOLDS = '[data-holds-focus]';

/** An element and all that it stands in, from the inside out. */
function pathOf(element: Element | null): readonly Element[] {
  const path: Element[] = [];
  for (let at = element; at !== null && at !== document.body; at = at.parentElement) path.push(at);
  return path;
}

/**
 * Where the focus goes when what had it is gone: to the next control of the remarks or of the release, else to the
 * heading of the part that it stood in, which after an action is the answer.
 */
function placeFor(lost: readonly Element[]): HTMLElement | null {
  for (const part of lost.filter(({ isConnected }) => isConnected)) {
    const control = part.matches(HOLDS) ? part.querySelector<HTMLElement>(FOCUSABLE) : null;
    if (control !== null) return control;
    const heading = part.querySelector<HTMLElement>('h2, h3');
    if (heading === null) continue;
    heading.tabIndex = -1;
    return heading;
  }
  return null;
}

/** Keeps the focus on the page: an action may take away the button that was pressed, but never drops the focus. */
export function useKeptFocus(): void {
  useEffect(() => {
    let path: readonly Element[] = [];
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof Element) path = pathOf(target);
    };
    // Whoever clicks on nothing wants nothing to have the focus.
    const drop = ({ target }: Event): void => {
      if (target instanceof Element && target.closest(`${FOCUSABLE}, label, [tabindex]`) === null) path = [];
    };
    const restore = (): void => {
      if (document.activeElement !== document.body || path[0]?.isConnected !== false) return;
      placeFor(path)?.focus({ preventScroll: true });
    };
    const changes = new MutationObserver(restore);
    changes.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', drop);
    return () => {
      changes.disconnect();
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', drop);
    };
  }, []);
}
