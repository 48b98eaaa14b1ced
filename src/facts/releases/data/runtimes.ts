import type { ReleaseFact } from '../types.ts';

/** Container runtimes on Windows nodes. */
export const runtimes = [
  {
    id: 'runtime.docker',
    title: 'Docker on Windows nodes',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'supported',
        note: 'Only on the quickstart page.',
        pages: ['quickstart'],
      },
      {
        since: 'v3.17',
        until: 'v3.18',
        state: 'supported',
        pages: ['requirements'],
      },
      {
        since: 'v3.19',
        until: 'v3.26',
        state: 'supported',
        note: 'Docker is assumed when containerd is not running.',
        pages: ['requirements'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'deprecated',
        installMethods: ['quickstart-script', 'standard-manual'],
        note: 'Only with the deprecated manual install.',
        amendment: 'amend-manual-removed',
        pages: ['requirements'],
      },
      {
        since: 'v3.31',
        state: 'not-stated',
        evidence: 'absence',
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'runtime.containerd',
    title: 'containerd on Windows nodes',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.18',
        state: 'not-stated',
        evidence: 'absence',
        pages: ['requirements'],
      },
      {
        since: 'v3.19',
        until: 'v3.22',
        state: 'supported',
        note: 'Used when it is running; no minimum version stated.',
        pages: ['requirements'],
      },
      {
        since: 'v3.23',
        until: 'v3.26',
        state: 'supported',
        minVersion: {
          'hpc-manifest': '1.6.0',
        },
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.27',
        state: 'supported',
        minVersion: {
          operator: '1.6.0',
        },
        pages: ['requirements'],
      },
    ],
  },
] as const satisfies readonly ReleaseFact[];
