import type { ForeignPick } from '../engine/known.ts';
import type { Edition } from '../facts/types.ts';
import type { LinkProblem } from '../preset/problems.ts';

/** A pair as a link spells it, cut where it would fill the screen. */
function quote(key: string, value: string): string {
  const text = `${key}=${value}`;
  return `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
}

/** What is wrong with a link, one sentence a problem. */
export function linkProblemSays(problem: LinkProblem): string {
  switch (problem.code) {
    case 'newer-version':
      return `The link says ${quote('v', problem.value)}: it was made by a newer version of this page. What this version understands of it applies.`;
    case 'unknown-key':
      return `The link says ${quote(problem.key, problem.value)}: this page has no such key. It was left out.`;
    case 'unknown-value':
      return `The link says ${quote(problem.key, problem.value)}: this page does not know that value. It was left out.`;
    case 'out-of-range':
      return `The link says ${quote(problem.key, problem.value)}: the number has to lie between ${problem.range[0]} and ${problem.range[1]}. It was left out.`;
    case 'repeated-key':
      return `The link gives “${problem.key}” more than once; the first readable value counts, ${quote(problem.key, problem.value)} was left out.`;
    case 'too-many':
      return `The link gives ${problem.count} values for “${problem.key}”; only the first ${problem.most} were read.`;
    case 'too-long':
      return `The link has ${problem.length} characters; only the first 4,096 were read. Left out from “${problem.unread}” on.`;
    case 'title-cut':
      return `The title in the link, ${quote('title', problem.value)}, is longer than 80 characters and was cut.`;
  }
}

/** A pick that the edition does not ask, or does not know. */
export function foreignSays(edition: Edition, { facet, value }: ForeignPick): string {
  return `The link says ${quote(facet, value)}: not a question of this edition (${edition.entry.label}). It stays in the link and counts as not decided.`;
}
