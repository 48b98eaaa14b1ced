import { lazy, type ReactNode, Suspense } from 'react';
import type { FacetId } from '../vocabulary.ts';

/** What notes are about: changing the answer to a question later, the picked builds, or the pair that is shown. */
export type NotedSubject = FacetId | 'builds' | 'pair';

interface Props {
  readonly about: NotedSubject;
}

/** Stands once, where there is room for it: notes are no reason to say the same beside every question. */
function NotLoaded({ about }: Props): ReactNode {
  return about === 'pair' ? <p className="hint">The notes could not be loaded.</p> : null;
}

const Notes = lazy(() =>
  import('./notes/Notes.tsx').then(
    (all) => ({ default: all.Notes }),
    () => ({ default: NotLoaded }),
  ),
);

/** Notes beside the verdicts, loaded when the page has nothing better to do. Beside a question their line is kept free. */
export function Noted({ about }: Props): ReactNode {
  return (
    <Suspense fallback={about === 'builds' || about === 'pair' ? null : <p className="hint">&nbsp;</p>}>
      <Notes about={about} />
    </Suspense>
  );
}
