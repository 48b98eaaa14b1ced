import '../../styles/changes.css';
import { type ReactNode, useMemo } from 'react';
import { EDITIONS } from '../../facts/editions.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectChanges, selectCompared, selectKubernetes, selectSides } from '../../store/select/changes.ts';
import { compareWith } from '../../store/state/store.ts';
import { changeGroups } from '../../words/changeGroups.ts';
import { SourceNotes } from '../parts/SourceNotes.tsx';
import { Grid } from '../tables/Grid.tsx';
import { changeColumns, changeRow } from './changeRows.tsx';
import { History } from './History.tsx';
import { LinkCompare } from './LinkCompare.tsx';
import { RouteCard } from './RouteCard.tsx';
import { Timeline } from './Timeline.tsx';
import { UpgradeCard } from './UpgradeCard.tsx';

function CompareWith(): ReactNode {
  const store = useAppStore();
  const own = useApp((state) => state.preset.edition);
  const other = useApp(selectCompared);
  return (
    <p className="compare">
      <label htmlFor="compare-with">Compare with</label>{' '}
      <select id="compare-with" value={other} onChange={(event) => compareWith(store, event.target.value)}>
        {EDITIONS.filter(({ id }) => id !== own || id === other).map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}

function WhatChanges(): ReactNode {
  const [older, newer] = useApp(selectSides);
  const changes = useApp(selectChanges);
  const kubernetes = useApp(selectKubernetes);
  const columns = useMemo(() => changeColumns(older.edition, newer.edition), [older, newer]);
  const rows = useMemo(
    () =>
      changeGroups(older.edition, newer.edition, changes, kubernetes).map((group) =>
        changeRow(older.edition, newer.edition, group),
      ),
    [changes, kubernetes, older, newer],
  );
  return <Grid caption="What changes" columns={columns} rows={rows} unit="changes" />;
}

/** Two editions side by side for the answers at hand, told as an upgrade from the older to the newer: what breaks comes first. */
export function ChangesView(): ReactNode {
  return (
    <div className="changes">
      <UpgradeCard />
      <div className="compare-bar">
        <CompareWith />
        <LinkCompare />
      </div>
      <RouteCard />
      <Timeline />
      <WhatChanges />
      <History />
      <SourceNotes />
    </div>
  );
}
