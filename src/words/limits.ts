import type { Limitation } from '../facts/types.ts';
import { capital } from './names.ts';

/** What is missing, as a chip under “Not on Windows”: `WireGuard`. */
export function absentName({ short }: Limitation): string {
  return capital(short.replace(/^No /u, ''));
}

/** A limit in a list: of sizing what it costs, of the rest its name. */
export function limitSays({ group, short, costs }: Limitation): string {
  return group === 'sizing' ? (costs ?? short) : short;
}
