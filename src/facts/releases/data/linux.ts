import type { ReleaseFact } from '../types.ts';

/** What the Linux side needs. */
export const linux = [
  {
    id: 'linux.calico-minimum',
    title: 'Minimum Calico version on the Linux side',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        state: 'required',
        value: '3.12',
        pages: ['requirements'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'required',
        value: {
          manual: '3.12',
          operator: '3.27',
        },
        pages: ['requirements'],
      },
      {
        since: 'v3.31',
        state: 'required',
        value: {
          operator: '3.27',
        },
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'linux.worker-count',
    title: 'Linux worker nodes needed for Typha high availability',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'not-stated',
        note: 'At least one Linux worker is required.',
        evidence: 'absence',
        pages: ['=guide-2020-requirements', 'requirements'],
      },
      {
        since: 'v3.17',
        until: 'v3.19',
        state: 'required',
        value: 4,
        pages: ['requirements'],
      },
      {
        since: 'v3.20',
        state: 'required',
        value: 3,
        note: 'Only for operator-managed Linux clusters.',
        pages: ['requirements'],
      },
    ],
  },
] as const satisfies readonly ReleaseFact[];
