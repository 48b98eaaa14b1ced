import { lazy, type ReactNode, Suspense } from 'react';
import { isAcceptable } from '../../engine/verdict.ts';
import { selectNarrowing } from '../../store/select/ruling.ts';
import { useApp } from '../../store/connect/context.tsx';
import { answered } from '../../vocabulary.ts';
import { LoadFailed } from '../parts/LoadFailed.tsx';
import { Answers } from '../answers/Answers.tsx';
import { Matrix } from './Matrix.tsx';
import { Newcomer } from '../start/Newcomer.tsx';
import { Presets } from '../start/Presets.tsx';
import { RulingPanel } from './RulingPanel.tsx';
import { VerdictLine } from './VerdictLine.tsx';

const ConflictPanel = lazy(() =>
  import('./ConflictPanel.tsx').then((all) => ({ default: all.ConflictPanel })),
);

/** Picks on one side, the answer in the centre. */
export function Decide(): ReactNode {
  const empty = useApp((state) => answered(state.preset.picks).length === 0);
  const clash = useApp((state) => !isAcceptable(selectNarrowing(state).best));
  return (
    <div className="decide">
      <VerdictLine />
      <Answers start={empty} />
      <div className="centre">
        {clash ? (
          <LoadFailed>
            <Suspense fallback={null}>
              <ConflictPanel />
            </Suspense>
          </LoadFailed>
        ) : null}
        <Matrix />
        <RulingPanel />
        <Presets key={String(empty)} open={empty} />
        <Newcomer />
      </div>
    </div>
  );
}
