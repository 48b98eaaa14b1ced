import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { selectEdition, selectRecommendation, selectStandings } from '../../store/select/ruling.ts';
import { useApp } from '../../store/connect/context.tsx';
import { isReady } from '../../store/state/store.ts';
import type { ViewId } from '../../vocabulary.ts';
import { combinationName } from '../../words/names.ts';
import { possibleSays } from '../../words/possible.ts';
import { PopoverProvider } from '../parts/Popover.tsx';
import { Decide } from '../decide/Decide.tsx';
import { LoadFailed } from '../parts/LoadFailed.tsx';
import { LoadingRelease } from './LoadingRelease.tsx';
import { Notices } from './Notices.tsx';
import { PANEL_ID, tabId, Tabs } from './Tabs.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

const VIEWS: Readonly<Partial<Record<ViewId, () => ReactNode>>> = {
  options: lazyView(() =>
    import('../tables/OptionsView.tsx').then(({ OptionsView }) => ({ default: OptionsView })),
  ),
  limitations: lazyView(() =>
    import('../tables/LimitationsView.tsx').then(({ LimitationsView }) => ({ default: LimitationsView })),
  ),
  datastores: lazyView(() =>
    import('../tables/DatastoresView.tsx').then(({ DatastoresView }) => ({ default: DatastoresView })),
  ),
  changes: lazyView(() =>
    import('../changes/ChangesView.tsx').then(({ ChangesView }) => ({ default: ChangesView })),
  ),
  plan: lazyView(() => import('../plan/PlanView.tsx').then(({ PlanView }) => ({ default: PlanView }))),
};

/** A view that is loaded when its tab is first opened. */
function lazyView(load: () => Promise<{ default: () => ReactNode }>): () => ReactNode {
  const View = lazy(load);
  return () => <View />;
}

function Header(): ReactNode {
  return (
    <header className="top">
      <h1>Calico for Windows planner</h1>
      <Tabs />
      <ThemeSwitch />
    </header>
  );
}

/** The document's title follows the answer, so that tabs and bookmarks can be told apart. */
function useDocumentTitle(): void {
  const title = useApp((state) => state.preset.title);
  const answer = useApp((state) => {
    if (!isReady(state)) return 'Loading';
    const recommendation = selectRecommendation(state);
    return recommendation === null
      ? possibleSays(selectStandings(state))
      : combinationName(selectEdition(state), recommendation.combination);
  });
  useEffect(() => {
    document.title = `${title ?? answer} – Calico for Windows planner`;
  }, [title, answer]);
}

/** The page. */
export function App(): ReactNode {
  const view = useApp((state) => state.preset.view);
  const ready = useApp(isReady);
  const View = ready ? (VIEWS[view] ?? Decide) : LoadingRelease;
  useDocumentTitle();
  return (
    <PopoverProvider>
      <Header />
      {ready ? <Notices /> : null}
      <main>
        <div id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(view)} className={`view view-${view}`}>
          <LoadFailed key={view}>
            <Suspense fallback={<p className="loading">Loading…</p>}>
              <View />
            </Suspense>
          </LoadFailed>
        </div>
      </main>
    </PopoverProvider>
  );
}
