import type { Limitation, Workaround } from '../facts/types.ts';

/** What is missing, as a chip under “Not on Windows”: `WireGuard`. */
export function absentName({ short }: Limitation): string {
  return short.replace(/^No /u, '');
}

/** What a limit of sizing costs, behind its name: `: 60 pods fit in …`; of other limits nothing. */
export function costSays({ group, costs }: Limitation): string {
  return group === 'sizing' && costs !== undefined ? `: ${costs}` : '';
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
