import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { presetFragment } from '../../store/connect/address.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { showView, SHOWN_VIEWS } from '../../store/state/store.ts';
import type { ViewId } from '../../vocabulary.ts';
import { isForBrowser } from '../parts/ViewLink.tsx';

const NAMES: Readonly<Record<ViewId, string>> = {
  decide: 'Decide',
  plan: 'Plan',
  changes: 'Changes',
  cluster: 'Cluster',
  options: 'Options',
  limitations: 'Limitations',
  datastores: 'Datastores',
};

/** The first of the tabs in which one only looks things up. */
const REFERENCE_FIRST: ViewId = 'options';

/** Id of the region that the tabs switch. */
export const PANEL_ID = 'panel';

/** The tab's id, for the panel's label. */
export function tabId(view: ViewId): string {
  return `tab-${view}`;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The tabs: links that carry all answers, so that each opens in a tab of the browser too; arrow keys move between them. */
export function Tabs(): ReactNode {
  const store = useAppStore();
  const preset = useApp((state) => state.preset);
  const list = useRef<HTMLDivElement>(null);
  // On a phone the tabs scroll in one line: the open one stands in its middle.
  useLayoutEffect(() => {
    const tabs = list.current;
    const tab = tabs?.querySelector<HTMLElement>(`#${tabId(preset.view)}`) ?? null;
    if (tabs !== null && tab !== null)
      tabs.scrollLeft = tab.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - tab.offsetWidth) / 2;
  }, [preset.view]);
  function move(event: KeyboardEvent): void {
    const next = STEPS[event.key]?.(SHOWN_VIEWS.indexOf(preset.view), SHOWN_VIEWS.length);
    const view = next === undefined ? undefined : SHOWN_VIEWS[next];
    if (view === undefined) return;
    event.preventDefault();
    showView(store, view);
    list.current?.querySelector<HTMLElement>(`#${tabId(view)}`)?.focus();
  }
  return (
    <div role="tablist" aria-label="Views" className="tabs" ref={list} onKeyDown={move} tabIndex={-1}>
      {SHOWN_VIEWS.map((view) => (
        <a
          key={view}
          href={presetFragment({ ...preset, view })}
          role="tab"
          id={tabId(view)}
          className={view === REFERENCE_FIRST ? 'reference-first' : undefined}
          aria-selected={view === preset.view}
          aria-controls={PANEL_ID}
          tabIndex={view === preset.view ? 0 : -1}
          onClick={(event) => {
            if (isForBrowser(event)) return;
            event.preventDefault();
            showView(store, view);
          }}
        >
          {NAMES[view]}
        </a>
      ))}
    </div>
  );
}
