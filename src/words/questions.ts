import type { Question } from '../engine/nextQuestion.ts';
import type { Edition } from '../facts/types.ts';
import { listOf, optionShort } from './names.ts';

/** More options than this are counted. */
const NAMED = 2;

/** What a question decides, for its row: `decides Calico BGP`; empty where it decides nothing. `possible`: options in all. */
export function decidesSays(edition: Edition, { decides }: Question, possible: number): string {
  const options = [...new Set(decides.map(({ networking }) => networking))];
  if (options.length === 0) return '';
  if (options.length <= NAMED) return `decides ${listOf(options.map((id) => optionShort(edition, id)))}`;
  return options.length === possible ? `decides all ${possible}` : `decides ${options.length} of ${possible}`;
}
