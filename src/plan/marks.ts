import type { Edition } from '../facts/types.ts';
import { citationName } from '../words/names.ts';
import { numberedSource, sourcePlaces } from '../words/sourceNumbers.ts';
import type { PlanItem } from './types.ts';

/** The documents behind a line by their numbers; by name what an edition does not number. */
export function marksOf(edition: Edition, { cited = [] }: Pick<PlanItem, 'cited'>): readonly string[] {
  const unnumbered = cited.filter(({ citation }) => numberedSource(edition, citation) === undefined);
  return [
    ...sourcePlaces(edition, cited).map(({ mark }) => mark),
    ...new Set(unnumbered.map(({ citation }) => citationName(edition, citation))),
  ];
}

/** The same after a text: ` [1, T2]`; nothing where nothing is cited. */
export function marked(edition: Edition, item: Pick<PlanItem, 'cited'>): string {
  const marks = marksOf(edition, item);
  return marks.length === 0 ? '' : ` [${marks.join(', ')}]`;
}
