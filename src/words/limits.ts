import type { Limitation } from '../facts/types.ts';

/** What is missing, as a chip under “Not on Windows”: `WireGuard`. */
export function absentName({ short }: Limitation): string {
  return short.replace(/^No /u, '');
}

/** What a limit of sizing costs, behind its name: `: 60 pods fit in …`; of other limits nothing. */
export function costSays({ group, costs }: Limitation): string {
  return group === 'sizing' && costs !== undefined ? `: ${costs}` : '';
}
