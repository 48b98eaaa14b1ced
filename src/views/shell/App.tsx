import { lazy, type ReactNode, Suspense } from 'react';
import { useApp } from '../../store/connect/context.tsx';
import { isReady, isShowable } from '../../store/state/store.ts';
import { answered, type ViewId } from '../../vocabulary.ts';
import { PopoverProvider } from '../parts/Popover.tsx';
import { Decide } from '../decide/Decide.tsx';
import { useWaking } from '../parts/awake.ts';
import { LoadFailed } from '../parts/LoadFailed.tsx';
import { whenAnswered } from '../parts/whenAnswered.tsx';
import { LoadingRelease } from './LoadingRelease.tsx';
import { Notices } from './Notices.tsx';
import { Skips } from './Skips.tsx';
import { PANEL_ID, tabId, Tabs } from './Tabs.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { useKeptFocus } from './keepFocus.ts';
import { useDocumentTitle } from './title.ts';

const PhoneBar = whenAnswered((parts) => parts.PhoneBar);

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

/** The page. */
export function App(): ReactNode {
  const view = useApp((state) => state.preset.view);
  const ready = useApp(isReady);
  // While a release is on its way, what was on the screen stays, dimmed.
  const showable = useApp(isShowable);
  const View = VIEWS[view] ?? Decide;
  const phoneBar = useApp(
    (state) => state.preset.view === 'decide' && answered(state.preset.picks).length > 0,
  );
  useDocumentTitle();
  useWaking();
  useKeptFocus();
  return (
    <PopoverProvider>
      <Skips />
      <Header />
      {showable ? <Notices /> : null}
      <main>
        <LoadingRelease />
        <div
          id={PANEL_ID}
          role="tabpanel"
          aria-labelledby={tabId(view)}
          aria-busy={!ready}
          className={`view view-${view}`}
        >
          {showable ? (
            <LoadFailed key={view}>
              <Suspense fallback={<p className="loading">Loading…</p>}>
                <View />
              </Suspense>
            </LoadFailed>
          ) : null}
        </div>
      </main>
      {phoneBar ? <PhoneBar /> : null}
    </PopoverProvider>
  );
}
