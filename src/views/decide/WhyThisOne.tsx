import type { ReactNode } from 'react';
import { useApp } from '../../store/connect/context.tsx';
import { rivalFrom, rivalSays } from '../../words/sentences.ts';
import { FactMarks } from '../parts/SourceMarks.tsx';
import { selectEdition } from '../../store/select/edition.ts';
import { selectRecommendation } from '../../store/select/recommendation.ts';

/** Why this one and not the next best: one to three reasons of engineering. */
export function WhyThisOne(): ReactNode {
  const edition = useApp(selectEdition);
  const recommendation = useApp(selectRecommendation);
  if (recommendation === null || recommendation.rivals.length === 0) return null;
  return (
    <p className="card-note">
      {recommendation.rivals.map((rival) => (
        <span key={`${rival.combination.networking} ${rival.combination.datastore}`}>
          {rivalSays(edition, rival)}
          <FactMarks ids={rivalFrom(rival)} />{' '}
        </span>
      ))}
    </p>
  );
}
