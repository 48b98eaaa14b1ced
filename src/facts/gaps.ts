import type { EditionId } from '../vocabulary.ts';
import { inForce } from './edition.ts';
import { gaps } from './releases/data/gaps.ts';
import { later } from './releases/data/later.ts';
import type { DocsView } from './releases/derive/told.ts';
import type { Gap, NewRelease } from './releases/types.ts';

const ALL: readonly Gap[] = gaps;
const LATER: readonly NewRelease[] = later;

/** Whether a release up to this one closed the gap. */
function isClosed(gap: string, edition: EditionId): boolean {
  return LATER.some(({ id, closes = [] }) => closes.includes(gap) && inForce({ since: id }, edition));
}

/** What no document of an edition says in one reading. Import it on demand only. */
export function gapsIn(edition: EditionId, docs: DocsView = 'amended'): readonly Gap[] {
  return ALL.filter(({ id, span, amended = span }) => {
    const read = docs === 'amended' ? amended : span;
    return read !== undefined && inForce(read, edition) && !isClosed(id, edition);
  });
}
