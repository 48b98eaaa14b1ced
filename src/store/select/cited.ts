import type { HoldCondition } from '../../engine/conditions.ts';
import type { Citation, Edition } from '../../facts/types.ts';
import type { AppState } from '../state/store.ts';
import { selectCardActions, selectCardConditions, selectCardLimitations } from './answer.ts';
import { memoLast } from './memo.ts';
import type { AcceptedLimitation, DueAction } from '../../engine/accompany.ts';
import { selectEdition } from './edition.ts';

const counted = memoLast(
  (
    { statement }: Edition,
    conditions: readonly HoldCondition[],
    actions: readonly DueAction[],
    limitations: readonly AcceptedLimitation[],
  ): number => {
    const found = new Set<string>();
    const add = (citation: Citation): void => void found.add(`${citation.source} ${citation.section}`);
    const ids = [
      ...conditions.flatMap(({ rules }) => rules.flatMap(({ from }) => from)),
      ...actions.flatMap(({ action }) => action.from),
    ];
    for (const id of ids) {
      const fact = statement.get(id);
      if (fact !== undefined) [fact.citation, ...(fact.also ?? [])].forEach(add);
    }
    for (const { limitation } of limitations) add(limitation.citation);
    return found.size;
  },
);

/** How many documents, or sections of the guide, the answer rests on. */
export function selectSourceCount(state: AppState): number {
  return counted(
    selectEdition(state),
    selectCardConditions(state),
    selectCardActions(state),
    selectCardLimitations(state),
  );
}
