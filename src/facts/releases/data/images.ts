import type { ReleaseFact } from '../types.ts';

/** Windows base versions for which images are built. */
export const images = [
  {
    id: 'images.windows-versions',
    title: 'Windows base versions for which Calico images are built (source tree, not documentation)',
    short: 'Windows base images',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.21',
        state: 'not-stated',
        says: 'No Windows page says for which Windows versions images are built.',
        note: 'The source tree was not examined: before v3.22 the node build lived in another repository.',
        evidence: 'absence',
        pages: ['requirements'],
      },
      {
        since: 'v3.22',
        until: 'v3.26',
        state: 'supported',
        value: ['1809', '2004', '20H2', 'ltsc2022'],
        says: 'Images are built for Windows 1809, 2004, 20H2 and LTSC 2022.',
        note: 'ltsc2022 images were built from v3.22 on, before the docs listed Windows Server 2022.',
        pages: ['code-winversions'],
      },
      {
        since: 'v3.27',
        until: 'v3.31',
        state: 'supported',
        value: ['1809', 'ltsc2022'],
        says: 'Images are built for Windows 1809 and LTSC 2022.',
        pages: ['code-winversions'],
      },
      {
        since: 'v3.32',
        state: 'supported',
        value: ['ltsc2019', 'ltsc2022'],
        says: 'Images are built for Windows LTSC 2019 and LTSC 2022.',
        pages: ['code-winversions', 'relnotes'],
      },
    ],
  },
] as const satisfies readonly ReleaseFact[];
