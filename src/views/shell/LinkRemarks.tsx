import type { ReactNode } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { dismissProblems } from '../../store/state/store.ts';
import { foreignSays, linkProblemSays } from '../../words/linkProblems.ts';
import { selectEdition, selectForeign } from '../../store/select/edition.ts';

/** What could not be read in the link, a line each, and what the edition has no question for. */
export function LinkRemarks(): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const problems = useApp((state) => state.problems);
  const foreign = useApp(selectForeign);
  return (
    <ul>
      {problems.map((problem, index) => (
        <li key={`${index} ${problem.code}`} className="notice">
          <span id={`remark-${index}`}>{linkProblemSays(problem)}</span>
          <button
            type="button"
            className="link"
            aria-describedby={`remark-${index}`}
            onClick={() => dismissProblems(store, problem)}
          >
            Understood
          </button>
        </li>
      ))}
      {foreign.map((pick) => (
        <li key={`${pick.facet} ${pick.value}`} className="notice">
          {foreignSays(edition, pick)}
        </li>
      ))}
    </ul>
  );
}
