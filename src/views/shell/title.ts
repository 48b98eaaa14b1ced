import { useEffect } from 'react';
import { useApp } from '../../store/connect/context.tsx';
import { isShowable } from '../../store/state/store.ts';
import { answered } from '../../vocabulary.ts';
import { combinationName } from '../../words/names.ts';
import { possibleSays } from '../../words/possible.ts';
import { selectEdition } from '../../store/select/edition.ts';
import { selectStandings } from '../../store/select/narrowing.ts';
import { selectRecommendation } from '../../store/select/recommendation.ts';

const NAME = 'Calico for Windows planner';

/** The document's title follows the answer, so that tabs and bookmarks can be told apart. */
export function useDocumentTitle(): void {
  const title = useApp((state) => {
    if (state.preset.title !== undefined) return state.preset.title;
    if (!isShowable(state)) return 'Loading';
    if (answered(state.preset.picks).length === 0) return null;
    const recommendation = selectRecommendation(state);
    return recommendation === null
      ? possibleSays(selectStandings(state))
      : combinationName(selectEdition(state), recommendation.combination);
  });
  useEffect(() => {
    document.title = title === null ? NAME : `${title} – ${NAME}`;
  }, [title]);
}
