/** Puts the focus on the first element that matches, so that the next Tab goes on from there, and brings it into sight. */
export function goTo(selector: string): void {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) return;
  // A heading takes the focus only when it is told to.
  if (found.tabIndex < 0) found.tabIndex = -1;
  found.focus({ preventScroll: true });
  found.scrollIntoView?.({ block: 'start' });
}
