import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import type { AnsweredParts } from '../decide/Answered.tsx';
import { awake } from './awake.ts';
import { LoadFailed } from './LoadFailed.tsx';

let here: AnsweredParts | null = null;

/** Fetches what the page shows from the first answer on. */
export async function loadAnswered(): Promise<AnsweredParts> {
  here = (await import('../decide/Answered.tsx')).parts;
  return here;
}

// With the first sign of life, so that it is there before the first answer. A failed fetch is told where the part stands.
void awake.then(loadAnswered).catch(() => {});

/** One of the parts that an untouched page does not have, by its own properties; shown at once where it is here already. */
export function whenAnswered<P extends object>(
  choose: (parts: AnsweredParts) => ComponentType<P>,
): (props: P) => ReactNode {
  const Fetched = lazy(() => loadAnswered().then((parts) => ({ default: choose(parts) })));
  return function Part(props: P): ReactNode {
    // What it began with it keeps: another component would lose what was typed into it.
    const [View] = useState<ComponentType<P>>(() => (here === null ? Fetched : choose(here)));
    return (
      <LoadFailed>
        <Suspense fallback={null}>
          <View {...props} />
        </Suspense>
      </LoadFailed>
    );
  };
}
