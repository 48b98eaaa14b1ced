import { lazy, type ReactNode, Suspense } from 'react';
import { loadAgain } from '../../store/connect/address.ts';
import type { FacetId } from '../../vocabulary.ts';
import { awake, useWaking } from './awake.ts';

/** What notes are about: changing the answer to a question later, the picked builds, or the pair that is shown. */
export type NotedSubject = FacetId | 'builds' | 'pair';

interface Props {
  readonly about: NotedSubject;
}

/** Stands once, where there is room for it: notes are no reason to say the same beside every question. */
function NotLoaded({ about }: Props): ReactNode {
  return about === 'pair' ? (
    <p className="hint">
      The notes could not be loaded.{' '}
      <button type="button" onClick={() => loadAgain()}>
        Load again
      </button>
    </p>
  ) : null;
}

const Notes = lazy(() =>
  awake
    .then(() => import('./notes/Notes.tsx'))
    .then(
      (all) => ({ default: all.Notes }),
      () => ({ default: NotLoaded }),
    ),
);

/** Notes beside the verdicts, loaded with the first pick or sign of life. Most questions have none: no line is kept free. */
export function Noted({ about }: Props): ReactNode {
  useWaking();
  return (
    <Suspense fallback={null}>
      <Notes about={about} />
    </Suspense>
  );
}
