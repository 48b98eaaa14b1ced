import type { Standing } from '../engine/standing.ts';
import { isAcceptable } from '../engine/verdict.ts';

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
