import { lazy, type ReactNode, Suspense } from 'react';
import { useApp } from '../../store/connect/context.tsx';
import { selectEdition } from '../../store/select/ruling.ts';
import { LoadFailed } from '../parts/LoadFailed.tsx';
import { BuildFacet } from './BuildFacet.tsx';
import { Capacity } from './Capacity.tsx';
import { NeedFacet } from './NeedFacet.tsx';
import { RadioFacet } from './RadioFacet.tsx';
import { Release } from './Release.tsx';

const ReleaseQuestions = lazy(() =>
  import('./ReleaseQuestions.tsx').then((all) => ({ default: all.ReleaseQuestions })),
);

/** Every question, environment first. */
export function Rail(): ReactNode {
  const asksMore = useApp((state) => selectEdition(state).facet.has('install'));
  return (
    <aside className="rail" aria-labelledby="rail-heading">
      <h2 id="rail-heading">What you have</h2>
      <Release />
      <RadioFacet facet="platform" />
      <BuildFacet />
      <RadioFacet facet="fabric" />
      <RadioFacet facet="udp4789" />
      {asksMore ? (
        <LoadFailed>
          <Suspense>
            <ReleaseQuestions />
          </Suspense>
        </LoadFailed>
      ) : null}
      <h2>What you want</h2>
      <RadioFacet facet="networking" />
      <RadioFacet facet="datastore" />
      <NeedFacet />
      <Capacity />
    </aside>
  );
}
