import type { ReactNode } from 'react';
import { EDITIONS } from '../../facts/editions.ts';
import { selectEdition } from '../../store/derived.ts';
import { useApp, useAppStore } from '../../store/context.tsx';
import { chooseEdition } from '../../store/store.ts';
import { BuildFacet } from './BuildFacet.tsx';
import { Capacity } from './Capacity.tsx';
import { NeedFacet } from './NeedFacet.tsx';
import { RadioFacet } from './RadioFacet.tsx';

function Release(): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  return (
    <div className="release">
      <label htmlFor="release">Calico release</label>
      <select
        id="release"
        value={edition.entry.id}
        onChange={(event) => chooseEdition(store, event.target.value)}
        aria-describedby="release-remark"
      >
        {EDITIONS.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <p id="release-remark" className="hint">
        {edition.entry.remark}
      </p>
    </div>
  );
}

/** Every question, environment first. */
export function Rail(): ReactNode {
  return (
    <aside className="rail" aria-labelledby="rail-heading">
      <h2 id="rail-heading">What you have</h2>
      <Release />
      <RadioFacet facet="platform" />
      <BuildFacet />
      <RadioFacet facet="fabric" />
      <RadioFacet facet="udp4789" />
      <h2>What you want</h2>
      <RadioFacet facet="networking" />
      <RadioFacet facet="datastore" />
      <NeedFacet />
      <Capacity />
    </aside>
  );
}
