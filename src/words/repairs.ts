import type { Conflict, Repair } from '../engine/repair.ts';
import type { Edition } from '../facts/types.ts';
import type { Picks } from '../vocabulary.ts';
import { facetName, listOf, pickName } from './names.ts';
import { pickSays } from './sentences.ts';

/** A conflict in a sentence. */
export function conflictSays(edition: Edition, conflict: Conflict, picks: Picks): string {
  const parts = conflict.map((facet) => `“${pickSays(edition, facet, picks)}”`);
  return parts.length === 1 ? `${parts.join('')} is ruled out.` : `${listOf(parts)} exclude each other.`;
}

/** A repair as the text of its button. */
export function repairSays(edition: Edition, repair: Repair, picks: Picks): string {
  return repair.changes
    .map(({ facet, to }) =>
      to === null
        ? `Drop ${pickSays(edition, facet, picks)}`
        : `${facetName(edition, facet)}: ${pickName(edition, facet, to, picks)}`,
    )
    .join(' + ');
}
