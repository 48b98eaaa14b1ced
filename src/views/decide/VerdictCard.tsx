import { lazy, type ReactNode, Suspense } from 'react';
import { useApp } from '../../store/connect/context.tsx';
import { type CardState, selectCard, selectCardConditions, selectCount } from '../../store/select/answer.ts';
import { cardHeading, cardStateSays, closestName, eyebrowSays } from '../../words/answer.ts';
import { isQuestion } from '../../words/conditions.ts';
import { markOf } from '../../words/outlook.ts';
import { LoadFailed } from '../parts/LoadFailed.tsx';
import { VerdictWord } from '../parts/VerdictMark.tsx';
import { AfterPick } from './AfterPick.tsx';
import { CardActs } from './CardActs.tsx';
import { Conditions } from './Conditions.tsx';
import { HEADING_ID } from './focus.ts';
import { NextQuestion } from './NextQuestion.tsx';
import { WhyThisOne } from './WhyThisOne.tsx';
import { selectEdition, selectPicks } from '../../store/select/edition.ts';

const NothingFits = lazy(() => import('./NothingFits.tsx').then((all) => ({ default: all.NothingFits })));

function Body({ kind }: Pick<CardState, 'kind'>): ReactNode {
  switch (kind) {
    case 'recommended':
      return (
        <>
          <Conditions />
          <WhyThisOne />
          <CardActs />
        </>
      );
    case 'possible':
      return <NextQuestion />;
    case 'closest':
    case 'conflict':
      return (
        <>
          <LoadFailed>
            <Suspense fallback={null}>
              <NothingFits kind={kind} />
            </Suspense>
          </LoadFailed>
          {kind === 'closest' ? <CardActs /> : null}
        </>
      );
  }
}

/** The answer: what to take, its state, and what it hangs on. */
export function VerdictCard(): ReactNode {
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const card = useApp(selectCard);
  const count = useApp(selectCount);
  const questions = useApp(selectCardConditions).filter(isQuestion).length;
  const { kind, standing } = card;
  const mark = standing === null ? 'none' : markOf(standing);
  return (
    <div className="card-place">
      <AfterPick />
      <section className="verdict-card" aria-label="Verdict" data-state={mark}>
        <p className="eyebrow">{eyebrowSays(edition, kind, picks)}</p>
        <h2 id={HEADING_ID} tabIndex={-1}>
          {cardHeading(edition, card, count)}
          {kind === 'conflict' && standing !== null ? (
            <small>{closestName(edition, standing.combination)}</small>
          ) : null}
        </h2>
        {standing === null || kind === 'conflict' ? null : (
          <p className="state">
            <VerdictWord verdict={markOf(standing)} word={cardStateSays(standing, questions)} />
          </p>
        )}
        <Body kind={kind} />
      </section>
    </div>
  );
}
