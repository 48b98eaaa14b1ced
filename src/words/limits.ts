import type { Limitation } from '../facts/types.ts';

/**
 * A limit in a list: of sizing what it costs; of what is missing on Windows its name without the “No”, which the heading
 * says; of the rest its name.
 */
export function limitSays({ group, short, costs }: Limitation): string {
  if (group === 'sizing') return costs ?? short;
  return group === 'not-on-windows' ? short.replace(/^No /u, '') : short;
}
