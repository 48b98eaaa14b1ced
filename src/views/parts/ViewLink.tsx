import type { MouseEvent, ReactNode } from 'react';
import { presetFragment } from '../../store/connect/address.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { showView } from '../../store/state/store.ts';
import type { ViewId } from '../../vocabulary.ts';

/** A click that the browser answers itself: a new tab, a new window, a download. */
export function isForBrowser(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

/** A link to another tab that carries all answers: it opens here, or in a tab of the browser. */
export function ViewLink({
  view,
  className,
  children,
}: {
  readonly view: ViewId;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactNode {
  const store = useAppStore();
  const preset = useApp((state) => state.preset);
  return (
    <a
      href={presetFragment({ ...preset, view })}
      className={className}
      onClick={(event) => {
        if (isForBrowser(event)) return;
        event.preventDefault();
        showView(store, view);
      }}
    >
      {children}
    </a>
  );
}
