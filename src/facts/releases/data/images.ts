import type { ReleaseFact } from '../types.ts';

/** Windows base versions for which images are built. */
export const images = [
  {
    id: 'images.windows-versions',
    title: 'Windows base versions for which Calico images are built (source tree, not documentation)',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.21',
        state: 'not-stated',
        note: 'Not examined: before v3.22 the node build lived in another repository.',
        evidence: 'derived',
      },
      {
        since: 'v3.22',
        until: 'v3.26',
        state: 'supported',
        value: ['1809', '2004', '20H2', 'ltsc2022'],
        note: 'ltsc2022 images were built from v3.22 on, before the docs listed Windows Server 2022.',
        pages: ['code-winversions'],
      },
      {
        since: 'v3.27',
        until: 'v3.31',
        state: 'supported',
        value: ['1809', 'ltsc2022'],
        pages: ['code-winversions'],
      },
      {
        since: 'v3.32',
        state: 'supported',
        value: ['ltsc2019', 'ltsc2022'],
        pages: ['code-winversions', 'relnotes'],
      },
    ],
  },
] as const satisfies readonly ReleaseFact[];
