import type { ReactNode } from 'react';
import { useApp } from '../../store/connect/context.tsx';
import { startSays } from '../../words/possible.ts';
import { ViewLink } from '../parts/ViewLink.tsx';
import { Cases } from './Cases.tsx';
import { Newcomer } from './Newcomer.tsx';
import { selectEdition } from '../../store/select/edition.ts';
import { selectStandings } from '../../store/select/narrowing.ts';

/** Cases to start from, what is possible before any answer, and what somebody new to this has to know. */
export function StartRest(): ReactNode {
  const edition = useApp(selectEdition);
  const standings = useApp(selectStandings);
  return (
    <div className="start-rest">
      <Cases />
      <p className="quiet-text start-count">
        {startSays(edition, standings)} <ViewLink view="options">See all {standings.length}</ViewLink>
      </p>
      <Newcomer />
    </div>
  );
}
