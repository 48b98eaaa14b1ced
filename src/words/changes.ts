import type { ChangeKind, EditionChange, Side } from '../engine/compare.ts';
import type { Edition } from '../facts/types.ts';
import { answerName, combinationName, verdictName } from './names.ts';

const KINDS: Readonly<Record<ChangeKind, string>> = {
  pair: 'Pair under your picks',
  networking: 'Networking option',
  platform: 'Platform',
  build: 'Windows build',
  install: 'Install method',
  k8s: 'Kubernetes version',
  runtime: 'Container runtime',
  limitation: 'Limitation',
};

/** What kind of thing changed. */
export function changeKindName(kind: ChangeKind): string {
  return KINDS[kind];
}

/** The name of what changed, in the words of an edition that knows it. */
export function changeName(older: Edition, newer: Edition, change: EditionChange): string {
  const edition = change.after.best === null ? older : newer;
  if (change.combination !== undefined) return combinationName(edition, change.combination);
  if (change.limitation !== undefined) return change.limitation.feature;
  if (change.facet !== undefined && change.value !== undefined)
    return answerName(edition, change.facet, change.value);
  return change.id;
}

/** One side in a few words. */
export function sideSays(kind: ChangeKind, { best, worst }: Side): string {
  if (kind === 'limitation') return best === null ? 'not listed' : 'holds';
  if (best === null || worst === null) return 'not a question of this edition';
  return best === worst ? verdictName(best) : `${verdictName(best)} at best, ${verdictName(worst)} at worst`;
}

/** What an upgrade does to the picks as a whole, in one line. */
export function upgradeSays(
  older: string,
  newer: string,
  stood: boolean,
  stands: boolean,
  count: number,
): string {
  if (older === newer) return `Both sides are ${older}: nothing changes.`;
  const changes = `${count} ${count === 1 ? 'thing changes' : 'things change'} between the two.`;
  if (stood && !stands)
    return `Your plan no longer stands: it did in ${older}, it does not in ${newer}. ${changes}`;
  if (!stood && stands) return `Your picks stand in ${newer}, though not yet in ${older}. ${changes}`;
  return stands
    ? `Your picks stand in ${older} and in ${newer}. ${changes}`
    : `Your picks stand neither in ${older} nor in ${newer}. ${changes}`;
}
