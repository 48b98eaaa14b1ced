import type { BadRevision, Servicing } from './types.ts';

/** Windows Server versions with the days on which Microsoft's servicing ends, oldest first. */
export const servicing: readonly Servicing[] = [
  {
    id: 'ws2016',
    name: 'Windows Server 2016',
    number: 14393,
    channel: 'long-term',
    from: '2016-10-15',
    mainstream: '2022-01-11',
    extended: '2027-01-11',
    sources: ['ms-base-image-2020-10', 'ms-release-info-2020-04'],
  },
  {
    id: 'ws1709',
    name: 'Windows Server, version 1709',
    number: 16299,
    channel: 'semi-annual',
    from: '2017-10-17',
    mainstream: '2019-04-09',
    sources: ['ms-base-image-2020-10'],
  },
  {
    id: 'ws1803',
    name: 'Windows Server, version 1803',
    number: 17134,
    channel: 'semi-annual',
    from: '2018-04-30',
    mainstream: '2019-11-12',
    sources: ['ms-base-image-2020-10'],
  },
  {
    id: 'ws2019',
    name: 'Windows Server 2019',
    number: 17763,
    channel: 'long-term',
    from: '2018-11-13',
    mainstream: '2024-01-09',
    extended: '2029-01-09',
    dsr: { revision: 1432, sources: ['v3.17-requirements'] },
    sources: ['ms-base-image-2020-10', 'ms-release-info-2020-04', 'eol-windows-server'],
    further: ['ms-base-image-2019-05', 'k8s-userguide-4d5a6df', 'v3.32-relnotes'],
  },
  {
    id: 'ws1809-sac',
    name: 'Windows Server, version 1809',
    number: 17763,
    channel: 'semi-annual',
    from: '2018-11-13',
    mainstream: '2020-11-10',
    remark:
      'It has the build number of Windows Server 2019, and Calico’s documents do not tell the two apart.',
    sources: ['ms-base-image-2020-10', 'ms-release-info-2020-04', 'eol-windows-server'],
  },
  {
    id: 'ws1903',
    name: 'Windows Server, version 1903',
    number: 18362,
    channel: 'semi-annual',
    from: '2019-05-21',
    mainstream: '2020-12-08',
    dsr: { revision: 1049, sources: ['v3.17-requirements'] },
    sources: ['ms-base-image-2020-10', 'ms-release-info-2020-04', 'eol-windows-server'],
  },
  {
    id: 'ws1909',
    name: 'Windows Server, version 1909',
    number: 18363,
    channel: 'semi-annual',
    from: '2019-11-12',
    mainstream: '2021-05-11',
    dsr: { revision: 1049, sources: ['v3.17-requirements'] },
    sources: ['ms-base-image-2020-10', 'ms-release-info-2020-04', 'eol-windows-server'],
  },
  {
    id: 'ws2004',
    name: 'Windows Server, version 2004',
    number: 19041,
    channel: 'semi-annual',
    from: '2020-05-27',
    mainstream: '2021-12-14',
    sources: ['ms-base-image-2020-10', 'eol-windows-server'],
  },
  {
    id: 'ws20h2',
    name: 'Windows Server, version 20H2',
    number: 19042,
    channel: 'semi-annual',
    from: '2020-10-20',
    mainstream: '2022-08-09',
    remark: 'A table of October 2020 names 2022-05-10 as its last day; that day was moved later.',
    sources: ['ms-base-image-2020-10', 'eol-windows-server', 'gke-sac'],
  },
  {
    id: 'ws2022',
    name: 'Windows Server 2022',
    number: 20348,
    channel: 'long-term',
    from: '2021-08-18',
    mainstream: '2026-10-13',
    extended: '2031-10-14',
    sources: ['eol-windows-server'],
    further: ['k8s-userguide-4d5a6df', 'v3.26-requirements', 'v3.27-code-winversions'],
  },
  {
    id: 'ws23h2',
    name: 'Windows Server, version 23H2',
    number: 25398,
    channel: 'annual',
    from: '2023-10-24',
    mainstream: '2025-04-24',
    extended: '2025-10-24',
    sources: ['eol-windows-server'],
  },
  {
    id: 'ws2025',
    name: 'Windows Server 2025',
    number: 26100,
    channel: 'long-term',
    from: '2024-11-01',
    disputed: [
      { mainstream: '2029-10-09', extended: '2034-10-10', source: 'eol-windows-server' },
      { mainstream: '2029-11-13', extended: '2034-11-14', source: 'web-pgupdate-winserver' },
    ],
    remark:
      'No Windows page of Calico names it, and a request for it is open. Rancher reports trouble with overlay networking on its early builds.',
    sources: ['eol-windows-server', 'web-pgupdate-winserver'],
    further: ['gh-docker-523', 'gh-calico-11691', 'gh-rancher-50915'],
  },
];

/** What holds for containers on every Windows node, however many builds there are. */
export const imageRule = {
  says: 'With process isolation a container image must match the Windows version of its node, so each build needs an image of its own.',
  sources: ['k8s-intro-014f73f', 'k8s-intro-9953899', 'k8s-userguide-4d5a6df'],
} as const;

/** Revisions with reports of broken pod networking. The threads tell more than is said here. */
export const badRevisions: readonly BadRevision[] = [
  {
    build: '20348.2582',
    says: 'People report that 20348.2582, an update of July 2024, breaks pod networking, and that 20348.2762 of October 2024 mends it.',
    sources: ['microsoft/Windows-Containers#516', 'projectcalico/calico#9019', 'projectcalico/calico#9272'],
  },
];
