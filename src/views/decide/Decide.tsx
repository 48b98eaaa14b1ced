import type { ReactNode } from 'react';
import { useApp } from '../../store/context.tsx';
import { answered } from '../../vocabulary.ts';
import { Rail } from '../rail/Rail.tsx';
import { CombinationsGrid } from './CombinationsGrid.tsx';
import { ConflictPanel } from './ConflictPanel.tsx';
import { Matrix } from './Matrix.tsx';
import { Newcomer } from './Newcomer.tsx';
import { Presets } from './Presets.tsx';
import { RulingPanel } from './RulingPanel.tsx';
import { VerdictLine } from './VerdictLine.tsx';

/** Picks on one side, the answer in the centre. */
export function Decide(): ReactNode {
  const empty = useApp((state) => answered(state.preset.picks).length === 0);
  return (
    <div className="decide">
      <VerdictLine />
      <Rail />
      <div className="centre">
        <ConflictPanel />
        <Matrix />
        <RulingPanel />
        <Presets key={String(empty)} open={empty} />
        <Newcomer />
        <CombinationsGrid />
      </div>
    </div>
  );
}
