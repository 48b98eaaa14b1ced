import { threads } from './threads.ts';
import type { Citation, Source } from './types.ts';

type Row = readonly [id: string, short: string, title: string, date: string, url: string];

const WEBSITE = 'https://github.com/kubernetes/website/';
const LIFECYCLE = 'virtualization/windowscontainers/deploy-containers/base-image-lifecycle.md';

/** Documents and threads behind the notes: they belong to no edition, and no verdict rests on them. */
const ROWS: readonly Row[] = [
  [
    'ms-base-image-2019-05',
    'Microsoft',
    'Base image servicing lifecycles, 2019-05-27',
    '2019-05-27',
    `https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/05953373696f8774ef22ec321ef908de6b385cd7/${LIFECYCLE}`,
  ],
  [
    'ms-base-image-2020-10',
    'Microsoft',
    'Base image servicing lifecycles, 2020-10-20',
    '2020-10-20',
    `https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/24a7d693da95512ac371bdbf6466f46e187c9c58/${LIFECYCLE}`,
  ],
  [
    'ms-release-info-2020-04',
    'Microsoft',
    'Windows Server release information, 2020-04-14',
    '2020-04-14',
    'https://github.com/MicrosoftDocs/windowsserverdocs/blob/0118fddcc94ffd7cb5e57556ef8aa9f6309341b3/WindowsServerDocs/get-started/windows-server-release-info.md',
  ],
  [
    'eol-windows-server',
    'endoflife.date',
    'Microsoft Windows Server (community data that cites Microsoft)',
    '',
    'https://github.com/endoflife-date/endoflife.date/blob/027c7cc89d514c9a13ccb5a7e85c4e053163785a/products/windows-server.md',
  ],
  [
    'web-pgupdate-winserver',
    'pgupdate.in',
    'Windows Server release information (a third party’s summary)',
    '2025-11',
    'https://pgupdate.in/windows-server-release-information-complete-guide-to-updates-and-versions',
  ],
  [
    'gke-sac',
    'GKE documentation',
    'End of servicing of the Semi-Annual Channel',
    '',
    'https://cloud.google.com/kubernetes-engine/docs/deprecations/windows-server-sac',
  ],
  [
    'gh-docker-523',
    'docker-library/docker#523',
    'Windows Server 2025 variant',
    '',
    'https://github.com/docker-library/docker/pull/523',
  ],
  [
    'gh-rancher-50915',
    'rancher/rancher#50915',
    'Windows 2025 support',
    '',
    'https://github.com/rancher/rancher/issues/50915',
  ],
  [
    'gh-calico-11691',
    'projectcalico/calico#11691',
    'Windows Server 2025 support',
    '2026-01-20',
    'https://github.com/projectcalico/calico/issues/11691',
  ],
  [
    'gh-website-23879',
    'kubernetes/website#23879',
    'Table with rows for 1.14 to 1.19',
    '2020-09',
    `${WEBSITE}pull/23879`,
  ],
  ['k8s-intro-rows-117-120', 'Kubernetes documentation', 'Windows support, rows for 1.17 to 1.20', '', ''],
  [
    'k8s-intro-rows-120-122-ko',
    'Kubernetes documentation',
    'Windows support, rows for 1.20 to 1.22 (Korean)',
    '',
    '',
  ],
  [
    'k8s-intro-014f73f',
    'Kubernetes documentation',
    'Windows containers in Kubernetes, revision for 1.22',
    '',
    `${WEBSITE}blob/014f73f326689c433b34660be914913e67306556/content/en/docs/setup/production-environment/windows/intro-windows-in-kubernetes.md`,
  ],
  [
    'gh-website-30947',
    'kubernetes/website#30947',
    'Windows page rewritten for 1.23',
    '2021-12-14',
    `${WEBSITE}pull/30947`,
  ],
  [
    'k8s-intro-06fab74',
    'Kubernetes documentation',
    'Windows containers in Kubernetes, revision around 1.26',
    '',
    `${WEBSITE}blob/06fab74e42ef9d4371f4bcd144333b7cd81f0227/content/en/docs/concepts/windows/intro.md`,
  ],
  [
    'k8s-intro-9953899',
    'Kubernetes documentation',
    'Windows containers in Kubernetes, later revision',
    '',
    `${WEBSITE}blob/99538990b1490f94a3125bd9aed6f39b91a55743/content/en/docs/concepts/windows/intro.md`,
  ],
  [
    'gh-website-44401',
    'kubernetes/website#44401',
    'Windows Server 2022 mentioned',
    '2023-12-17',
    `${WEBSITE}pull/44401`,
  ],
  [
    'gh-website-53349',
    'kubernetes/website#53349',
    'Windows Server 2025 (closed)',
    '2025-11-20',
    `${WEBSITE}pull/53349`,
  ],
  [
    'gh-website-53724',
    'kubernetes/website#53724',
    'Windows Server 2025 (merged)',
    '2025-12-19',
    `${WEBSITE}pull/53724`,
  ],
  [
    'gh-website-55058',
    'kubernetes/website#55058',
    'Which Windows Server versions are meant',
    '2026-03-26',
    `${WEBSITE}issues/55058`,
  ],
  [
    'gh-website-55103',
    'kubernetes/website#55103',
    'Windows Server 2019 removed',
    '2026-03-27',
    `${WEBSITE}pull/55103`,
  ],
  [
    'k8s-userguide-4d5a6df',
    'Kubernetes documentation',
    'Running Windows containers in Kubernetes',
    '',
    `${WEBSITE}blob/4d5a6dfbfc6b9f169fb3e3582715ad70954d3bbf/content/en/docs/concepts/windows/user-guide.md`,
  ],
  [
    'v3.17-requirements',
    'v3.17',
    'Requirements (Calico for Windows)',
    '2020-11-23',
    'https://github.com/projectcalico/calico/blob/v3.17.0/getting-started/windows-calico/kubernetes/requirements.md',
  ],
  [
    'v3.26-requirements',
    'v3.26',
    'Requirements (Calico for Windows)',
    '2023-05-27',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/getting-started/kubernetes/windows-calico/kubernetes/requirements.mdx',
  ],
  [
    'v3.27-code-winversions',
    'v3.27',
    'Windows image versions (source code)',
    '2023-12-15',
    'https://github.com/projectcalico/calico/blob/v3.27.0/metadata.mk',
  ],
  [
    'v3.32-relnotes',
    'v3.32',
    'Release notes',
    '2026-04-30',
    'https://github.com/projectcalico/calico/blob/v3.32.0/release-notes/v3.32.0-release-notes.md',
  ],
  [
    'rke2-network-options',
    'RKE2 documentation',
    'Basic network options',
    '',
    'https://docs.rke2.io/networking/basic_network_options',
  ],
];

/** The sources of the notes. */
export const noteSources: readonly Source[] = [
  ...ROWS,
  // A thread is known by its own name.
  ...threads.map(([id, title, url]): Row => [id, id, title, '', url]),
].map(([id, short, title, date, url]) => ({
  id,
  title,
  short,
  date,
  sections: [title],
  ...(url === '' ? {} : { url }),
}));

/** One of these sources as a citation that carries its own name and number: `N3`, of a thread `T2`. */
export function citeBeside(id: string): Citation | undefined {
  const at = noteSources.findIndex((one) => one.id === id);
  const source = noteSources[at];
  if (source === undefined) return undefined;
  const number = at < ROWS.length ? `N${at + 1}` : `T${at - ROWS.length + 1}`;
  return { source: id, section: source.title, short: source.short, beside: { number, source } };
}

/** Some of these sources as such citations. Throws for an id that is not among them. */
export function cite(ids: readonly string[]): readonly Citation[] {
  return ids.map((id) => {
    const citation = citeBeside(id);
    if (citation === undefined) throw new Error(`No source "${id}": add it to facts/noteSources.ts.`);
    return citation;
  });
}
