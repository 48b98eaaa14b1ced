import type { ReactNode } from 'react';
import type { HoldCondition } from '../../engine/conditions.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectCardConditions } from '../../store/select/answer.ts';
import { conditionSays, isQuestion } from '../../words/conditions.ts';
import { facetName } from '../../words/names.ts';
import { FactMarks } from '../parts/SourceMarks.tsx';
import { openRow } from '../answers/openRow.ts';
import { selectEdition } from '../../store/select/edition.ts';

function Says({ condition }: { readonly condition: HoldCondition }): ReactNode {
  const edition = useApp(selectEdition);
  return (
    <>
      {conditionSays(edition, condition)}
      <FactMarks ids={[...new Set(condition.rules.flatMap(({ from }) => from))]} />
    </>
  );
}

/** What must hold, each with its question; what is no question any more stands in its row. */
export function Conditions(): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const conditions = useApp(selectCardConditions);
  return (
    <ol className="holds">
      {conditions.filter(isQuestion).map((condition) => (
        <li key={condition.facet}>
          <span>
            <Says condition={condition} />
          </span>
          <button
            type="button"
            className="link"
            aria-label={`Answer ${facetName(edition, condition.facet)}`}
            onClick={() => openRow(store, condition.facet)}
          >
            Answer
          </button>
        </li>
      ))}
    </ol>
  );
}
