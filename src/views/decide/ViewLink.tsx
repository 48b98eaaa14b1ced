import type { MouseEvent, ReactNode } from 'react';
import { presetFragment } from '../../store/connect/address.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { showView } from '../../store/state/store.ts';
import type { ViewId } from '../../vocabulary.ts';

/** A click that the browser answers itself: a new tab, a new window, a download. */
function isForBrowser(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

/** A link to a tab that carries all answers, so that it opens in a tab of the browser too. */
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
  const href = useApp(({ preset }) => presetFragment({ ...preset, view }));
  return (
    <a
      href={href}
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
