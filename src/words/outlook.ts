import type { Outlook } from '../engine/narrow.ts';
import { isAcceptable } from '../engine/verdict.ts';
import type { Verdict } from '../vocabulary.ts';
import { capital, verdictName } from './names.ts';

/** How an outlook is drawn: a verdict's own mark, or `if` where answers that are still open decide. */
export type MarkId = Verdict | 'if';

/** Whether answers that are still open can make it worse. */
export function isConditional({ best, worst }: Pick<Outlook, 'best' | 'worst'>): boolean {
  return best !== worst && isAcceptable(best);
}

/** The mark of an outlook. */
export function markOf(outlook: Pick<Outlook, 'best' | 'worst'>): MarkId {
  return isConditional(outlook) ? 'if' : outlook.best;
}

/** The state in a cell: `supported`, `supported if`. */
export function stateName(outlook: Pick<Outlook, 'best' | 'worst'>): string {
  return `${verdictName(outlook.best)}${isConditional(outlook) ? ' if' : ''}`;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** A small number in letters. */
export function inLetters(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** The state of the answer in full: `Supported if three answers hold`. `questions` is how many are still to be answered. */
export function stateSays(outlook: Pick<Outlook, 'best' | 'worst'>, questions: number): string {
  const name = capital(verdictName(outlook.best));
  if (!isConditional(outlook)) return name;
  if (questions === 0) return `${name} if what is left holds`;
  return questions === 1 ? `${name} if one answer holds` : `${name} if ${inLetters(questions)} answers hold`;
}
