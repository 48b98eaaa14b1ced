import type { ForeignPick } from '../engine/known.ts';
import type { Edition } from '../facts/types.ts';
import type { LinkProblem } from '../preset/problems.ts';

/** What a link spells, as it reads; as it is spelled where its escapes are broken. */
function readable(spelled: string): string {
  try {
    return decodeURIComponent(spelled);
  } catch {
    return spelled;
  }
}

/** A pair out of a link, cut where it would fill the screen. */
function quote(key: string, value: string): string {
  const text = `${readable(key)}=${readable(value)}`;
  return `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
}

/** What the page shows instead of a value that it does not know, by the key of that value. */
const INSTEAD: Readonly<Record<string, string>> = {
  v: 'The link is read as version 1.',
  edition: 'The page shows the 2020 guide.',
  view: 'The page shows Decide.',
  from: 'Choose a release under “Compare with”.',
  limits: 'The page lists the limitations of the chosen release.',
  against: 'No link is compared.',
};

function insteadOf(key: string): string {
  return INSTEAD[key] ?? 'It was left out.';
}

/** What is wrong with a link, and what the page shows instead. */
export function linkProblemSays(problem: LinkProblem): string {
  switch (problem.code) {
    case 'newer-version':
      return `The link says ${quote('v', problem.value)}: it was made by a newer version of this page. What this version understands of it applies.`;
    case 'newer-release':
      return `This page does not know Calico ${readable(problem.value)} yet; showing ${problem.shows}.`;
    case 'unknown-key':
      return `The link says ${quote(problem.key, problem.value)}: this page has no such key. It was left out.`;
    case 'unknown-value':
      return `The link says ${quote(problem.key, problem.value)}: this page does not know that value. ${insteadOf(problem.key)}`;
    case 'out-of-range':
      return `The link says ${quote(problem.key, problem.value)}: the number has to lie between ${problem.range[0]} and ${problem.range[1]}. It was left out.`;
    case 'value-too-long':
      return `The link says ${quote(problem.key, problem.value)}: at most ${problem.most} characters fit there, and this has ${problem.length}. ${insteadOf(problem.key)}`;
    case 'repeated-key':
      return `The link gives “${problem.key}” more than once. The first readable value counts; ${quote(problem.key, problem.value)} was left out.`;
    case 'too-many':
      return `The link gives ${problem.count} values for “${problem.key}”; only the first ${problem.most} were read.`;
    case 'too-long':
      return `The link has ${problem.length} characters; only the first 4,096 were read. Left out from “${readable(problem.unread)}” on.`;
    case 'title-cut':
      return `The title in the link, ${quote('title', problem.value)}, is longer than 80 characters and was cut.`;
  }
}

/** A pick that the edition does not ask, or does not know. */
export function foreignSays(edition: Edition, { facet, value }: ForeignPick): string {
  return `The link says ${quote(facet, value)}: not a question of this edition (${edition.entry.label}). It stays in the link and counts as not decided.`;
}
