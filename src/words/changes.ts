import type { ChangeKind, EditionChange, Side } from '../engine/compare.ts';
import type { Action, Edition } from '../facts/types.ts';
import { answerName, capital, combinationName, facetName, verdictName } from './names.ts';
import { inLetters } from './outlook.ts';
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

/** What an upgrade does to the answers, for a headline. */
export interface UpgradeTold {
  /** Short names of the two sides. */
  readonly older: string;
  readonly newer: string;
  readonly stoodBefore: boolean;
  readonly standsAfter: boolean;
  /** How many answers, or sets of them, the newer side alone rules out, and how many both do. */
  readonly breaks: number;
  readonly both: number;
  /** Whether anything is answered. */
  readonly asked: boolean;
}

/** What an upgrade does to the answers as a whole, in one line. */
export function upgradeSays({ older, newer, stoodBefore, standsAfter, breaks, asked }: UpgradeTold): string {
  if (older === newer) return `Both sides are ${older}`;
  if (!asked) return `What changes from ${older} to ${newer}`;
  if (breaks > 0)
    return `${newer} breaks your plan from ${older} in ${inLetters(breaks)} ${breaks === 1 ? 'place' : 'places'}`;
  if (stoodBefore)
    return standsAfter
      ? `Your answers work in ${older} and in ${newer}`
      : `${newer} does not document your plan from ${older}`;
  return standsAfter
    ? `Your answers work in ${newer}, and not yet in ${older}`
    : `Your answers work neither in ${older} nor in ${newer}`;
}

/** What both releases rule out, beside what breaks; empty where there is nothing. */
export function bothSay({ breaks, both, newer, older }: UpgradeTold): string {
  if (both === 0 || older === newer) return '';
  if (breaks === 0) return '';
  return both === 1
    ? 'One more thing is wrong in both releases.'
    : `${capital(inLetters(both))} more things are wrong in both releases.`;
}
