import type { Ruling } from '../engine/explain.ts';
import { isAcceptable } from '../engine/verdict.ts';

/** How many combinations that agree with the picks are still possible. */
export function possibleIn(rulings: readonly Ruling[]): number {
  return rulings.filter(({ agrees, best }) => agrees && isAcceptable(best)).length;
}

/** The same in a few words. */
export function possibleSays(rulings: readonly Ruling[]): string {
  const count = possibleIn(rulings);
  if (count === 0) return 'nothing fits';
  return `${count} ${count === 1 ? 'combination' : 'combinations'} possible`;
}
