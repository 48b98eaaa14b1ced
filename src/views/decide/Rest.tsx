import type { ReactNode } from 'react';
import { useApp } from '../../store/connect/context.tsx';
import { selectCard } from '../../store/select/answer.ts';
import { SourceNotes } from '../parts/SourceNotes.tsx';
import { Combinations } from './Combinations.tsx';
import { DoFirst } from './DoFirst.tsx';
import { Limits } from './Limits.tsx';
import { SourceCount } from './SourceCount.tsx';
import { ViewLink } from './ViewLink.tsx';

/** What follows the answer: all combinations, what to do first, what one accepts. */
export function Rest(): ReactNode {
  const told = useApp((state) => ['recommended', 'closest'].includes(selectCard(state).kind));
  return (
    <div className="rest">
      <Combinations />
      {told ? (
        <div className="two">
          <DoFirst />
          <Limits />
        </div>
      ) : null}
      <p className="foot">
        <SourceCount />
        <ViewLink view="options">All combinations as a table</ViewLink>
      </p>
      <SourceNotes />
    </div>
  );
}
