import type { Standing } from '../engine/standing.ts';
import { isAcceptable } from '../engine/verdict.ts';
import type { Edition } from '../facts/types.ts';

/** How many combinations that agree with the picks are still possible. */
export function possibleIn(standings: readonly Standing[]): number {
  return standings.filter(({ agrees, best }) => agrees && isAcceptable(best)).length;
}

/** The same in a few words. */
export function possibleSays(standings: readonly Standing[]): string {
  const count = possibleIn(standings);
  if (count === 0) return 'nothing fits';
  return `${count} ${count === 1 ? 'combination' : 'combinations'} possible`;
}

/** The same as a sentence, for a page on which nothing is answered yet. */
export function startSays(edition: Edition, standings: readonly Standing[]): string {
  return `Before any answer, ${possibleIn(standings)} of ${standings.length} combinations are possible in ${edition.entry.called}.`;
}
