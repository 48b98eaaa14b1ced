import { type ReactNode, useId, useState } from 'react';
import type { Combination } from '../../../engine/condition.ts';
import { useApp } from '../../../store/connect/context.tsx';
import { cellName } from '../../../words/answer.ts';
import { stateName } from '../../../words/outlook.ts';
import { combinationKey } from '../../../words/sentences.ts';
import { SideBySide } from './SideBySide.tsx';
import { selectEdition } from '../../../store/select/edition.ts';
import { selectStandings } from '../../../store/select/narrowing.ts';
import { selectRecommendation } from '../../../store/select/recommendation.ts';

/** The answer beside any other combination. */
export function Compare({ own }: { readonly own: Combination }): ReactNode {
  const id = useId();
  const edition = useApp(selectEdition);
  const others = useApp(selectStandings).filter(({ combination }) => combination !== own);
  const runnerUp = useApp(selectRecommendation)?.rivals[0]?.combination;
  const [key, setKey] = useState(runnerUp === undefined ? '' : combinationKey(runnerUp));
  const other = others.find(({ combination }) => combinationKey(combination) === key) ?? others[0];
  if (other === undefined) return null;
  return (
    <div className="compare">
      <p>
        <label htmlFor={id}>Compared with</label>{' '}
        <select
          id={id}
          value={combinationKey(other.combination)}
          onChange={(event) => setKey(event.target.value)}
        >
          {others.map((one) => (
            <option key={combinationKey(one.combination)} value={combinationKey(one.combination)}>
              {cellName(edition, one.combination)}: {stateName(one)}
            </option>
          ))}
        </select>
      </p>
      <SideBySide own={own} other={other.combination} />
    </div>
  );
}
