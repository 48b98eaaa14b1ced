import type { ReleaseAddressing } from '../types.ts';

/** How Calico cuts its pools, and what Windows takes of each block. */
export const addressing = [
  {
    since: 'v3.16',
    defaultBlock: 26,
    reserved: 4,
    from: ['lim.reserved-ips', 'lim.single-block-per-host'],
  },
] as const satisfies readonly ReleaseAddressing[];
