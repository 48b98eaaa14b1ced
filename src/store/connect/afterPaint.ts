/** A page that nobody sees paints nothing: then the work is done after this many ms. */
const UNSEEN_MS = 250;

/** Does something once the next picture is on the screen: what need not be in it must not delay it. */
export function afterPaint(work: () => void, win: Window = window): void {
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    work();
  };
  win.requestAnimationFrame(() => void win.setTimeout(once));
  win.setTimeout(once, UNSEEN_MS);
}
