import type { ForeignPick } from '../engine/known.ts';
import type { Edition } from '../facts/types.ts';
import type { LinkProblem } from '../preset/problems.ts';
import { BUILD_RANGE, type BuildProblem } from '../windowsBuild.ts';

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

/** Why a typed build cannot be taken, and what to type instead. */
export function buildProblemSays(problem: BuildProblem): string {
  const example = 'Type a number such as 17763, 17763.1432 or 10.0.20348.2700.';
  switch (problem.code) {
    case 'empty':
      return `No build was typed. ${example}`;
    case 'unfinished':
      return `“${problem.text}” ${problem.text.endsWith('.') ? 'ends in a dot: the revision is missing' : 'holds no build number'}. ${example}`;
    case 'linux-kernel':
      return `“${problem.text}” looks like a Linux kernel, not a Windows build. ${example}`;
    case 'client-name':
      return `“${problem.text}” is a name, and names do not tell the build. ${example} On the node, “cmd /c ver” prints it.`;
    case 'out-of-range':
      return `${problem.number} is not a Windows build: builds run from ${BUILD_RANGE[0]} to ${BUILD_RANGE[1]}. ${example}`;
    case 'zero-revision':
      return `“${problem.text}” has revision 0, which is what PowerShell prints when it does not know; “cmd /c ver” tells the real one. Or type ${problem.number} alone.`;
    case 'not-a-build':
      return `“${problem.text}” is not a Windows build. ${example}`;
  }
}

/** Why a typed whole number cannot be taken. */
export function numberProblemSays(text: string, [least, most]: readonly [number, number]): string {
  return `“${text}” does not count: type a whole number from ${least} to ${most}, or leave the field empty.`;
}
