import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { loadAgain } from '../../store/connect/address.ts';
import { useApp } from '../../store/connect/context.tsx';
import { answered, type FacetId } from '../../vocabulary.ts';

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

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const;
let wake = (): void => {};
/** Kept once somebody is there: an empty page that nobody touches loads nothing beyond its first load. */
const awake = new Promise<void>((resolve) => {
  wake = resolve;
});

/** Wakes with the first pick or sign of life. */
function useWaking(): void {
  const picked = useApp((state) => answered(state.preset.picks).length > 0);
  useEffect(() => {
    if (picked) wake();
    for (const sign of SIGNS) window.addEventListener(sign, wake, { once: true, passive: true });
    return () => SIGNS.forEach((sign) => window.removeEventListener(sign, wake));
  }, [picked]);
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
