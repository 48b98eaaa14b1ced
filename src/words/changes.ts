import type { ChangeKind, EditionChange, Side } from '../engine/compare.ts';
import type { Edition } from '../facts/types.ts';
import { answerName, combinationName, verdictName } from './names.ts';

const KINDS: Readonly<Record<ChangeKind, string>> = {
  pair: 'Combination under your picks',
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
  return best === worst ? verdictName(best) : `${verdictName(best)} or ${verdictName(worst)}`;
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
