import { lazy, type ReactNode, Suspense } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { undoStartOver } from '../../store/state/store.ts';
import { answered } from '../../vocabulary.ts';
import { LoadFailed } from '../parts/LoadFailed.tsx';
import { selectForeign } from '../../store/select/edition.ts';

const LinkRemarks = lazy(() => import('./LinkRemarks.tsx').then((all) => ({ default: all.LinkRemarks })));

/** The live region stands from the start; what it says is loaded where there is something to say. */
function LinkProblems(): ReactNode {
  const any = useApp((state) => state.problems.length > 0 || selectForeign(state).length > 0);
  return (
    <div role="alert">
      {any ? (
        <LoadFailed>
          <Suspense>
            <LinkRemarks />
          </Suspense>
        </LoadFailed>
      ) : null}
    </div>
  );
}

const Offer = lazy(() => import('./Offer.tsx').then((all) => ({ default: all.Offer })));

function StartedOver(): ReactNode {
  const store = useAppStore();
  const before = useApp((state) => state.before);
  return (
    <div role="status">
      {before === null || answered(before.picks).length === 0 ? null : (
        <div className="notice">
          <p>All answers were dropped.</p>
          <button type="button" className="link" onClick={() => undoStartOver(store)}>
            Undo
          </button>
        </div>
      )}
    </div>
  );
}

/** The one place for what has to be said about the link, the last visit or starting over: a line each, none most of the time. */
export function Notices(): ReactNode {
  const offered = useApp((state) => state.offer !== null);
  return (
    <div className="notices" data-holds-focus>
      <LinkProblems />
      <StartedOver />
      {offered ? (
        <LoadFailed>
          <Suspense>
            <Offer />
          </Suspense>
        </LoadFailed>
      ) : null}
    </div>
  );
}
