import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { showView, SHOWN_VIEWS } from '../../store/state/store.ts';
import type { ViewId } from '../../vocabulary.ts';

const NAMES: Readonly<Record<ViewId, string>> = {
  decide: 'Decide',
  options: 'Options',
  limitations: 'Limitations',
  datastores: 'Datastores',
  plan: 'Plan',
  changes: 'Changes',
  cluster: 'Cluster',
};

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

/** The tabs; arrow keys move between them, as tabs do. */
export function Tabs(): ReactNode {
  const store = useAppStore();
  const current = useApp((state) => state.preset.view);
  const list = useRef<HTMLDivElement>(null);
  function move(event: KeyboardEvent): void {
    const next = STEPS[event.key]?.(SHOWN_VIEWS.indexOf(current), SHOWN_VIEWS.length);
    const view = next === undefined ? undefined : SHOWN_VIEWS[next];
    if (view === undefined) return;
    event.preventDefault();
    showView(store, view);
    list.current?.querySelector<HTMLElement>(`#${tabId(view)}`)?.focus();
  }
  return (
    <div role="tablist" aria-label="Views" className="tabs" ref={list} onKeyDown={move} tabIndex={-1}>
      {SHOWN_VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={tabId(view)}
          aria-selected={view === current}
          aria-controls={PANEL_ID}
          tabIndex={view === current ? 0 : -1}
          onClick={() => showView(store, view)}
        >
          {NAMES[view]}
        </button>
      ))}
    </div>
  );
}
