import type { ReactNode } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { facetName } from '../../words/names.ts';
import { openRow } from '../answers/openRow.ts';
import { selectEdition } from '../../store/select/edition.ts';
import { selectNextQuestion } from '../../store/select/narrowing.ts';

/** What to answer next, while nothing is recommended yet. */
export function NextQuestion(): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const facet = useApp(selectNextQuestion)?.facet;
  if (facet === undefined) return null;
  return (
    <ul className="holds">
      <li>
        <span>{edition.facet.get(facet)?.ask}</span>
        <button
          type="button"
          className="link"
          aria-label={`Answer ${facetName(edition, facet)}`}
          onClick={() => openRow(store, facet)}
        >
          Answer
        </button>
      </li>
    </ul>
  );
}
