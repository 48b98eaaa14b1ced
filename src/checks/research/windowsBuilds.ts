/** Kubernetes versions that a page names for a Windows version: in a row of its own, or on a page without rows. */
interface NamedRow {
  readonly versions: readonly string[];
  readonly basis: 'row' | 'floating-page';
  readonly sources: readonly string[];
}

/** A Windows version with its build number, its days and what names it. */
export interface ResearchedBuild {
  readonly id: string;
  readonly build: number;
  readonly channel: 'LTSC' | 'SAC' | 'Annual Channel';
  readonly availability: string;
  readonly mainstreamEnd: string | null;
  readonly extendedEnd?: string;
  readonly mainstreamEndCandidates?: readonly {
    readonly date: string;
    readonly extendedEnd: string;
    readonly source: string;
  }[];
  readonly dsr?: { readonly minBuild: string; readonly sources: readonly string[] };
  readonly kubernetes?: { readonly versions: readonly string[]; readonly rows: readonly NamedRow[] };
  readonly sources: readonly string[];
}

/** The Windows versions as Microsoft and Kubernetes tell of them, kept apart from the facts. Read on 2026-11-22. */
export const BUILDS: readonly ResearchedBuild[] = [
  {
    id: 'ws2016',
    build: 14393,
    channel: 'LTSC',
    availability: '2016-10-15',
    mainstreamEnd: '2022-01-11',
    extendedEnd: '2027-01-11',
    sources: ['ms-base-image-2020-10', 'ms-release-info-2020-04'],
  },
  {
    id: 'ws1709',
    build: 16299,
    channel: 'SAC',
    availability: '2017-10-17',
    mainstreamEnd: '2019-04-09',
    sources: ['ms-base-image-2020-10'],
  },
  {
    id: 'ws1803',
    build: 17134,
    channel: 'SAC',
    availability: '2018-04-30',
    mainstreamEnd: '2019-11-12',
    sources: ['ms-base-image-2020-10'],
  },
  {
    id: 'ws2019',
    build: 17763,
    channel: 'LTSC',
    availability: '2018-11-13',
    mainstreamEnd: '2024-01-09',
    extendedEnd: '2029-01-09',
    sources: [
      'ms-base-image-2020-10',
      'ms-base-image-2019-05',
      'ms-release-info-2020-04',
      'eol-windows-server',
      'k8s-userguide-4d5a6df',
      'v3.32-relnotes',
    ],
    dsr: {
      minBuild: '17763.1432',
      sources: ['v3.17-requirements'],
    },
    kubernetes: {
      versions: [
        '1.14',
        '1.15',
        '1.16',
        '1.17',
        '1.18',
        '1.19',
        '1.20',
        '1.21',
        '1.22',
        '1.23',
        '1.24',
        '1.25',
        '1.26',
        '1.27',
        '1.28',
        '1.29',
        '1.30',
        '1.31',
        '1.32',
        '1.33',
        '1.34',
      ],
      rows: [
        {
          versions: ['1.14', '1.15', '1.16', '1.17', '1.18', '1.19'],
          basis: 'row',
          sources: ['gh-website-23879'],
        },
        {
          versions: ['1.20'],
          basis: 'row',
          sources: ['k8s-intro-rows-117-120'],
        },
        {
          versions: ['1.21'],
          basis: 'row',
          sources: ['k8s-intro-rows-120-122-ko'],
        },
        {
          versions: ['1.22'],
          basis: 'row',
          sources: ['k8s-intro-014f73f'],
        },
        {
          versions: [
            '1.23',
            '1.24',
            '1.25',
            '1.26',
            '1.27',
            '1.28',
            '1.29',
            '1.30',
            '1.31',
            '1.32',
            '1.33',
            '1.34',
          ],
          basis: 'floating-page',
          sources: ['k8s-intro-06fab74', 'k8s-intro-9953899', 'gh-website-30947'],
        },
      ],
    },
  },
  {
    id: 'ws1809-sac',
    build: 17763,
    channel: 'SAC',
    availability: '2018-11-13',
    mainstreamEnd: '2020-11-10',
    sources: ['ms-base-image-2020-10', 'ms-release-info-2020-04', 'eol-windows-server'],
    kubernetes: {
      versions: ['1.14', '1.15', '1.16', '1.17', '1.18'],
      rows: [
        {
          versions: ['1.14', '1.15', '1.16', '1.17', '1.18'],
          basis: 'row',
          sources: ['gh-website-23879'],
        },
      ],
    },
  },
  {
    id: 'ws1903',
    build: 18362,
    channel: 'SAC',
    availability: '2019-05-21',
    mainstreamEnd: '2020-12-08',
    sources: ['ms-base-image-2020-10', 'ms-release-info-2020-04', 'eol-windows-server'],
    dsr: {
      minBuild: '18362.1049',
      sources: ['v3.17-requirements'],
    },
    kubernetes: {
      versions: ['1.18'],
      rows: [
        {
          versions: ['1.18'],
          basis: 'row',
          sources: ['gh-website-23879', 'k8s-intro-rows-117-120'],
        },
      ],
    },
  },
  {
    id: 'ws1909',
    build: 18363,
    channel: 'SAC',
    availability: '2019-11-12',
    mainstreamEnd: '2021-05-11',
    sources: ['ms-base-image-2020-10', 'ms-release-info-2020-04', 'eol-windows-server'],
    dsr: {
      minBuild: '18363.1049',
      sources: ['v3.17-requirements'],
    },
    kubernetes: {
      versions: ['1.18', '1.19', '1.20'],
      rows: [
        {
          versions: ['1.18', '1.19'],
          basis: 'row',
          sources: ['gh-website-23879'],
        },
        {
          versions: ['1.20'],
          basis: 'row',
          sources: ['k8s-intro-rows-117-120'],
        },
      ],
    },
  },
  {
    id: 'ws2004',
    build: 19041,
    channel: 'SAC',
    availability: '2020-05-27',
    mainstreamEnd: '2021-12-14',
    sources: ['ms-base-image-2020-10', 'eol-windows-server'],
    kubernetes: {
      versions: ['1.19', '1.20', '1.21', '1.22'],
      rows: [
        {
          versions: ['1.19'],
          basis: 'row',
          sources: ['gh-website-23879'],
        },
        {
          versions: ['1.20'],
          basis: 'row',
          sources: ['k8s-intro-rows-117-120'],
        },
        {
          versions: ['1.21'],
          basis: 'row',
          sources: ['k8s-intro-rows-120-122-ko'],
        },
        {
          versions: ['1.22'],
          basis: 'row',
          sources: ['k8s-intro-014f73f'],
        },
      ],
    },
  },
  {
    id: 'ws20h2',
    build: 19042,
    channel: 'SAC',
    availability: '2020-10-20',
    mainstreamEnd: '2022-08-09',
    sources: ['ms-base-image-2020-10', 'eol-windows-server', 'gke-sac'],
    kubernetes: {
      versions: [
        '1.21',
        '1.22',
        '1.23',
        '1.24',
        '1.25',
        '1.26',
        '1.27',
        '1.28',
        '1.29',
        '1.30',
        '1.31',
        '1.32',
        '1.33',
        '1.34',
      ],
      rows: [
        {
          versions: ['1.21'],
          basis: 'row',
          sources: ['k8s-intro-rows-120-122-ko'],
        },
        {
          versions: ['1.22'],
          basis: 'row',
          sources: ['k8s-intro-014f73f'],
        },
        {
          versions: [
            '1.23',
            '1.24',
            '1.25',
            '1.26',
            '1.27',
            '1.28',
            '1.29',
            '1.30',
            '1.31',
            '1.32',
            '1.33',
            '1.34',
          ],
          basis: 'floating-page',
          sources: ['k8s-intro-06fab74', 'k8s-intro-9953899'],
        },
      ],
    },
  },
  {
    id: 'ws2022',
    build: 20348,
    channel: 'LTSC',
    availability: '2021-08-18',
    mainstreamEnd: '2026-10-13',
    extendedEnd: '2031-10-14',
    sources: ['eol-windows-server', 'k8s-userguide-4d5a6df', 'v3.26-requirements', 'v3.27-code-winversions'],
    kubernetes: {
      versions: [
        '1.23',
        '1.24',
        '1.25',
        '1.26',
        '1.27',
        '1.28',
        '1.29',
        '1.30',
        '1.31',
        '1.32',
        '1.33',
        '1.34',
        '1.35',
        '1.36',
      ],
      rows: [
        {
          versions: [
            '1.23',
            '1.24',
            '1.25',
            '1.26',
            '1.27',
            '1.28',
            '1.29',
            '1.30',
            '1.31',
            '1.32',
            '1.33',
            '1.34',
          ],
          basis: 'floating-page',
          sources: ['k8s-intro-06fab74', 'k8s-intro-9953899', 'gh-website-30947', 'gh-website-44401'],
        },
        {
          versions: ['1.35', '1.36'],
          basis: 'floating-page',
          sources: ['gh-website-53724', 'gh-website-55058', 'gh-website-55103'],
        },
      ],
    },
  },
  {
    id: 'ws23h2',
    build: 25398,
    channel: 'Annual Channel',
    availability: '2023-10-24',
    mainstreamEnd: '2025-04-24',
    extendedEnd: '2025-10-24',
    sources: ['eol-windows-server'],
    kubernetes: {
      versions: [],
      rows: [],
    },
  },
  {
    id: 'ws2025',
    build: 26100,
    channel: 'LTSC',
    availability: '2024-11-01',
    mainstreamEnd: null,
    mainstreamEndCandidates: [
      {
        date: '2029-10-09',
        extendedEnd: '2034-10-10',
        source: 'eol-windows-server',
      },
      {
        date: '2029-11-13',
        extendedEnd: '2034-11-14',
        source: 'web-pgupdate-winserver',
      },
    ],
    sources: [
      'eol-windows-server',
      'gh-docker-523',
      'gh-calico-11691',
      'gh-rancher-50915',
      'web-pgupdate-winserver',
    ],
    kubernetes: {
      versions: ['1.35', '1.36'],
      rows: [
        {
          versions: ['1.35', '1.36'],
          basis: 'floating-page',
          sources: ['gh-website-53724', 'gh-website-53349', 'gh-website-55058', 'gh-website-55103'],
        },
      ],
    },
  },
];

/** Pages with the rule that host and container run the same build. */
export const HOST_CONTAINER_SOURCES: readonly string[] = [
  'k8s-intro-014f73f',
  'k8s-intro-9953899',
  'k8s-userguide-4d5a6df',
];

/** Windows versions that a release listed after Microsoft had ended their servicing. */
export const LISTED_AFTER_END = [
  {
    edition: 'v3.18',
    build: 'ws1903',
    ended: '2020-12-08',
    released: '2021-02-22',
  },
  {
    edition: 'v3.19',
    build: 'ws1903',
    ended: '2020-12-08',
    released: '2021-04-30',
  },
  {
    edition: 'v3.22',
    build: 'ws2004',
    ended: '2021-12-14',
    released: '2022-01-28',
  },
  {
    edition: 'v3.24',
    build: 'ws20h2',
    ended: '2022-08-09',
    released: '2022-08-17',
  },
  {
    edition: 'v3.25',
    build: 'ws20h2',
    ended: '2022-08-09',
    released: '2023-01-11',
  },
] as const;
