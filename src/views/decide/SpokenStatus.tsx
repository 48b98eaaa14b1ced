import { type ReactNode, useState } from 'react';
import { useApp } from '../../store/connect/context.tsx';
import { selectCard, selectCardConditions, selectCount, selectEffect } from '../../store/select/answer.ts';
import { cardHeading, cardStateSays, effectSays } from '../../words/answer.ts';
import { isQuestion } from '../../words/conditions.ts';
import { selectEdition, selectPicks } from '../../store/select/edition.ts';

/** What is spoken after a pick, inside the status that stands from the start: the heading, the state, what the pick did. */
export function SpokenStatus(): ReactNode {
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const card = useApp(selectCard);
  const count = useApp(selectCount);
  const effect = useApp(selectEffect);
  const questions = useApp(selectCardConditions).filter(isQuestion).length;
  const preset = useApp((state) => state.preset);
  const previous = useApp((state) => state.previous);
  // What a link brought is read, and not spoken; the first answer of an untouched page is.
  const [first] = useState(() => (previous === null ? preset : null));
  const said =
    preset === first
      ? []
      : [
          cardHeading(edition, card, count),
          card.standing === null || card.kind === 'conflict' ? '' : cardStateSays(card.standing, questions),
          effect === null || effect.closed.length + effect.opened.length === 0
            ? ''
            : effectSays(edition, effect, picks).replace(/\.$/u, ''),
        ].filter((part) => part !== '');
  return said.length === 0 ? '' : `${said.join('. ')}.`;
}
