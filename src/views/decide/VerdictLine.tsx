import type { ReactNode } from 'react';
import {
  selectClosest,
  selectDeciding,
  selectEdition,
  selectRecommendation,
  selectStandings,
} from '../../store/select/ruling.ts';
import { useApp } from '../../store/connect/context.tsx';
import { becauseSays, closestSays, decidesNextSays, standingSays } from '../../words/sentences.ts';

/**
 * What is left, what is recommended and why or what comes closest, and what decides next: one live region, so that it
 * speaks once.
 */
export function VerdictLine(): ReactNode {
  const edition = useApp(selectEdition);
  const standings = useApp(selectStandings);
  const recommendation = useApp(selectRecommendation);
  const closest = useApp(selectClosest);
  const deciding = useApp(selectDeciding);
  return (
    <p role="status" className="verdict-line" aria-label="Verdict">
      <strong>{standingSays(edition, standings, recommendation)}</strong>{' '}
      {recommendation === null ? null : (
        <span className="line-why">{becauseSays(edition, recommendation)} </span>
      )}
      {closest === null || closest.verdict === 'unsupported' ? null : (
        <span className="line-why">{closestSays(edition, closest)} </span>
      )}
      {decidesNextSays(edition, deciding)}
    </p>
  );
}
