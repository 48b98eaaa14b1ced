import type { ReactNode } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectEdition, selectForeign } from '../../store/select/ruling.ts';
import { dismissProblems } from '../../store/state/store.ts';
import { foreignSays, linkProblemSays } from '../../words/linkProblems.ts';

/** What could not be read in the link, and what the edition has no question for. */
export function LinkRemarks(): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const problems = useApp((state) => state.problems);
  const foreign = useApp(selectForeign);
  const says = [...problems.map(linkProblemSays), ...foreign.map((pick) => foreignSays(edition, pick))];
  return (
    <div className="notice">
      <ul>
        {says.map((text, index) => (
          <li key={`${index} ${text}`}>{text}</li>
        ))}
      </ul>
      {problems.length === 0 ? null : (
        <button type="button" onClick={() => dismissProblems(store)}>
          Understood
        </button>
      )}
    </div>
  );
}
