import type { EditionId } from '../vocabulary.ts';
import { gaps } from './releases/data/gaps.ts';
import type { Gap } from './releases/types.ts';

const ALL: readonly Gap[] = gaps;

/** What no document of an edition says. Import it on demand only. */
export function gapsIn(edition: EditionId): readonly Gap[] {
  return ALL.filter(({ editions }) => editions.includes(edition));
}
