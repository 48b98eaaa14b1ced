import type { Repair } from '../engine/repair.ts';
import type { Edition } from '../facts/types.ts';
import type { Picks } from '../vocabulary.ts';
import { capital, facetName, listOf, pickShort } from './names.ts';
import type { Conflict } from '../engine/conflicts.ts';
import { pickSays } from './picks.ts';

/** A conflict in a sentence. */
export function conflictSays(edition: Edition, conflict: Conflict, picks: Picks): string {
  const parts = conflict.map((facet) => `“${pickSays(edition, facet, picks)}”`);
  return parts.length === 1 ? `${parts.join('')} is ruled out.` : `${listOf(parts)} exclude each other.`;
}

/** A repair as the text of its button: what it changes to what, and what it drops. */
export function repairSays(edition: Edition, { changes }: Repair, picks: Picks): string {
  const moved = changes.flatMap(({ facet, to }) =>
    to === null ? [] : [`${facetName(edition, facet)} to ${pickShort(edition, facet, to, picks)}`],
  );
  const dropped = changes.flatMap(({ facet, to }) => (to === null ? [pickSays(edition, facet, picks)] : []));
  return capital(
    [
      ...(moved.length === 0 ? [] : [`change ${listOf(moved)}`]),
      ...(dropped.length === 0 ? [] : [`drop ${listOf(dropped)}`]),
    ].join(', '),
  );
}
