import type { ChangeKind, EditionChange, Side } from '../engine/compare.ts';
import type { Action, Edition } from '../facts/types.ts';
import { answerName, combinationName, facetName, verdictName } from './names.ts';
import { editionSubject } from './plain.ts';

const KINDS: Readonly<Record<ChangeKind, string>> = {
  pair: 'Combination under your picks',
  networking: 'Networking option',
  platform: 'Platform',
  build: 'Windows build',
  install: 'Install method',
  k8s: 'Kubernetes version',
  runtime: 'Container runtime',
  limitation: 'Limitation',
  requirement: 'Requirement',
};

/** What kind of thing changed. */
export function changeKindName(kind: ChangeKind): string {
  return KINDS[kind];
}

/** What is asked for, with the platform, install method or option that asks for it where it is a single one. */
function askedName(edition: Edition, { short, when }: Action): string {
  for (const facet of ['platform', 'install', 'networking'] as const) {
    const [value, ...more] = when[facet] ?? [];
    if (value !== undefined && more.length === 0) return `${short} (${answerName(edition, facet, value)})`;
  }
  return short;
}

/** The name of what changed, in the words of an edition that knows it. */
export function changeName(older: Edition, newer: Edition, change: EditionChange): string {
  const edition = change.after.best === null ? older : newer;
  if (change.combination !== undefined) return combinationName(edition, change.combination);
  if (change.limitation !== undefined) return change.limitation.feature;
  const { action } = change.after.best === null ? change.before : change.after;
  if (action !== undefined) return askedName(edition, action);
  if (change.facet !== undefined && change.value !== undefined)
    return answerName(edition, change.facet, change.value);
  return change.id;
}

/** An edition that does not know the thing: it leaves it unmentioned, or never asks. */
function absentWord(edition: Edition, { kind, facet }: EditionChange): string {
  if (kind === 'limitation') return 'not listed';
  if (kind === 'requirement') return 'not asked for';
  if (kind === 'pair' || kind === 'networking') return 'not an option';
  return facet !== undefined && edition.facet.has(facet) ? 'not mentioned' : 'not a question of this edition';
}

/** One side in a few words. */
export function sideSays(edition: Edition, change: EditionChange, side: Side): string {
  const { best, worst } = side;
  if (best === null || worst === null) return absentWord(edition, change);
  if (change.kind === 'limitation') return 'holds';
  if (side.action !== undefined)
    return change.before.best === null || change.after.best === null ? 'asked for' : side.action.short;
  return best === worst ? verdictName(best) : `${verdictName(best)} or ${verdictName(worst)}`;
}

/** What an edition says of something that it does not know, in a sentence; empty where that would tell nothing. */
export function absenceSays(older: Edition, newer: Edition, change: EditionChange, side: Side): string {
  const { before, after, facet } = change;
  const [own, other] = side === after ? [newer, older] : [older, newer];
  if (side.best !== null || facet === undefined) return '';
  const name = changeName(older, newer, change);
  if (!own.facet.has(facet))
    return `${editionSubject(own)} does not ask for the ${facetName(other, facet).toLowerCase()}.`;
  const there = side === after ? 'it was in' : 'it is in';
  return before.best === null && after.best === null
    ? ''
    : `${editionSubject(own)} does not mention ${name}; ${there} ${other.entry.id}.`;
}

/** What an upgrade does to the picks as a whole, in one line; `breaks` counts what the newer side rules out. */
export function upgradeSays(
  older: string,
  newer: string,
  stood: boolean,
  stands: boolean,
  breaks: number,
  count: number,
): string {
  if (older === newer) return `Both sides are ${older}.`;
  const changes = `${count} ${count === 1 ? 'thing differs' : 'things differ'} between the two.`;
  if (stood && !stands)
    return breaks === 0
      ? `${newer} does not document your plan from ${older}. ${changes}`
      : `${newer} breaks your plan from ${older} in ${breaks} ${breaks === 1 ? 'place' : 'places'}. ${changes}`;
  if (!stood && stands) return `Your picks work in ${newer}, and not yet in ${older}. ${changes}`;
  return stands
    ? `Your picks work in ${older} and in ${newer}. ${changes}`
    : `Your picks work neither in ${older} nor in ${newer}. ${changes}`;
}
