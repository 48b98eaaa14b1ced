import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { StoreProvider } from '../store/connect/context.tsx';
import { connectReleases, fetchReleases } from '../store/connect/releases.ts';
import { connectTheme } from '../store/connect/theme.ts';
import { type AppStore, createAppStore, readAddress } from '../store/state/store.ts';
import { App } from '../views/shell/App.tsx';
import { Broken } from '../views/shell/Broken.tsx';
import type { PageState } from './states.ts';

/** How long an element that is to be pressed may take to come, in ms. */
const PATIENCE = 5000;

function fragmentOf(link: string): string {
  return link === '' ? '' : `#v=1&${link}`;
}

async function found(selector: string): Promise<HTMLElement | null> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const element = document.querySelector<HTMLElement>(selector);
    if (element !== null || performance.now() > until) return element;
    await new Promise(requestAnimationFrame);
  }
}

/** Shows on the screen what the styles keep for paper. */
function showPaper(): void {
  window.dispatchEvent(new Event('beforeprint'));
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
}

async function arrange(store: AppStore, state: PageState): Promise<void> {
  await found('h2');
  if (state.next !== undefined) readAddress(store, fragmentOf(state.next));
  for (const selector of state.press ?? []) (await found(selector))?.click();
  if (state.paper === true) showPaper();
  if (state.end === true) {
    await found('table');
    window.scrollTo(0, document.documentElement.scrollHeight);
  }
}

function Arranged({ store, state }: { readonly store: AppStore; readonly state: PageState }): null {
  useEffect(() => void arrange(store, state), [store, state]);
  return null;
}

/** Mounts the page in one state, apart from address and device. */
export function mountState(root: HTMLElement, state: PageState, theme: string | null): void {
  const store = createAppStore(fragmentOf(state.link), { ...state.kept, theme });
  connectTheme(store, document.documentElement);
  connectReleases(store, () => {
    if (state.releases === 'never') return new Promise(() => undefined);
    if (state.releases === 'fail') return Promise.reject(new Error('On purpose.'));
    return fetchReleases();
  });
  createRoot(root).render(
    <StrictMode>
      <Broken>
        <StoreProvider store={store}>
          <App />
          <Arranged store={store} state={state} />
        </StoreProvider>
      </Broken>
    </StrictMode>,
  );
}
