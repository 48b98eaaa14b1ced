import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectCard, selectCardConditions } from '../../store/select/answer.ts';
import { ask, isShowable } from '../../store/state/store.ts';
import { answered } from '../../vocabulary.ts';
import { selectNextFacet } from '../../store/select/questions.ts';
import { isQuestion } from '../../words/conditions.ts';
import { optionShort } from '../../words/names.ts';
import { markOf } from '../../words/outlook.ts';
import { possibleSays } from '../../words/possible.ts';
import { useMedia } from '../parts/useMedia.ts';
import { VerdictShape } from '../parts/VerdictMark.tsx';
import { goTo } from './goTo.ts';
import { PANEL_ID } from './Tabs.tsx';
import { selectEdition } from '../../store/select/edition.ts';
import { selectStandings } from '../../store/select/narrowing.ts';

/** The same width stands in the styles. */
const PHONE = '(max-width: 56rem)';

const CARD = `#${PANEL_ID} [aria-label="Verdict"]`;
const OPEN_QUESTION = `#${PANEL_ID} details[name="q"][open] > summary`;

/** Whether the card with the answer is above what is on the screen. */
function useCardOutOfSight(): boolean {
  const preset = useApp((state) => state.preset);
  const [out, setOut] = useState(false);
  useEffect(() => {
    const card = document.querySelector(CARD);
    if (card === null || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(([entry]) => setOut(entry?.isIntersecting === false));
    observer.observe(card);
    return () => observer.disconnect();
    // Another answer may have brought another card.
  }, [preset]);
  return out;
}

function Bar(): ReactNode {
  const store = useAppStore();
  const out = useCardOutOfSight();
  const edition = useApp(selectEdition);
  const standings = useApp(selectStandings);
  const { standing } = useApp(selectCard);
  const questions = useApp(selectCardConditions).filter(isQuestion).length;
  if (!out) return null;
  return (
    <div className="phone-bar" role="group" aria-label="Answer">
      <button type="button" onClick={() => goTo(`${CARD} h2`)}>
        {standing === null ? null : (
          <span className="verdict" data-verdict={markOf(standing)}>
            <VerdictShape verdict={markOf(standing)} />
          </span>
        )}
        {standing === null ? possibleSays(standings) : optionShort(edition, standing.combination.networking)}
      </button>
      {questions === 0 && standing !== null ? null : (
        <button
          type="button"
          onClick={() => {
            flushSync(() => ask(store, selectNextFacet(store.getState()) ?? 'next'));
            goTo(OPEN_QUESTION);
          }}
        >
          {standing === null ? 'Answer the next question' : `${questions} to answer`}
        </button>
      )}
    </div>
  );
}

/** On a phone, once the card is out of sight: the answer in a few words, and the way to the next question. */
export function PhoneBar(): ReactNode {
  const narrow = useMedia(PHONE);
  const shown = useApp(
    (state) => state.preset.view === 'decide' && answered(state.preset.picks).length > 0 && isShowable(state),
  );
  return narrow && shown ? <Bar /> : null;
}
