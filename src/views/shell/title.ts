import { useEffect } from 'react';
import { useApp } from '../../store/connect/context.tsx';
import { selectEdition, selectRecommendation, selectStandings } from '../../store/select/ruling.ts';
import { isShowable } from '../../store/state/store.ts';
import { answered } from '../../vocabulary.ts';
import { combinationName } from '../../words/names.ts';
import { possibleSays } from '../../words/possible.ts';

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
