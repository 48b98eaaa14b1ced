import type { Limitation, Workaround } from '../facts/types.ts';

/**
 * A limit in a list: of sizing what it costs; of what is missing on Windows its name without the “No”, which the heading
 * says; of the rest its name.
 */
export function limitSays({ group, short, costs }: Limitation): string {
  if (group === 'sizing') return costs ?? short;
  return group === 'not-on-windows' ? short.replace(/^No /u, '') : short;
}

/** What a limitation costs whoever accepts it, as a cell; what it is, where no cost is stated. */
export function limitCosts({ costs, says }: Limitation): string {
  return costs ?? says;
}

/** A way around with what it costs in turn. */
export function waySays({ says, price, by }: Workaround): string {
  return [says, price === undefined ? '' : `Price: ${price}`, by === 'advice' ? 'This is our advice.' : '']
    .filter((part) => part !== '')
    .join(' ');
}
