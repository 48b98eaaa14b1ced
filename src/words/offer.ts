import { editionEntry } from '../facts/editions.ts';
import type { Edition } from '../facts/types.ts';
import { answered, type Preset } from '../vocabulary.ts';
import { pickName } from './names.ts';
import { pickSays } from './picks.ts';

/** As many answers as fit in a line. */
const NAMED = 3;

/** The answers of the last visit in one line: the first few by name, the rest by number. */
export function offerSays(edition: Edition, { edition: id, picks }: Preset): string {
  const says = answered(picks).map((facet) => {
    const answer = picks[facet];
    // A number alone says nothing.
    return answer === undefined || typeof answer === 'number'
      ? pickSays(edition, facet, picks)
      : pickName(edition, facet, answer, picks);
  });
  const more = says.length - NAMED;
  const named = says.slice(0, NAMED).join(' · ');
  return `Last visit, ${editionEntry(id)?.label ?? id}: ${named}${more > 0 ? ` and ${more} more` : ''}`;
}
