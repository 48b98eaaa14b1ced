import type { ReactNode } from 'react';
import { useApp } from '../../store/connect/context.tsx';
import { answered } from '../../vocabulary.ts';
import { Answers } from '../answers/Answers.tsx';
import { StartHead } from '../start/StartHead.tsx';
import { StartRest } from '../start/StartRest.tsx';
import { whenAnswered } from '../parts/whenAnswered.tsx';

const VerdictCard = whenAnswered((parts) => parts.VerdictCard);
const Rest = whenAnswered((parts) => parts.Rest);
const SpokenStatus = whenAnswered((parts) => parts.SpokenStatus);

/** The answer, the questions and what follows, always in this order: the first answer moves no focus. */
export function Decide(): ReactNode {
  const empty = useApp((state) => answered(state.preset.picks).length === 0);
  return (
    <div className="decide">
      {empty ? <StartHead /> : <VerdictCard />}
      <Answers start={empty} />
      {empty ? <StartRest /> : <Rest />}
      <p role="status" className="unseen">
        {empty ? null : <SpokenStatus />}
      </p>
    </div>
  );
}
