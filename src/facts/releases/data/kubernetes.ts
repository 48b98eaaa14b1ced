import type { KubernetesFact, OffTheList } from '../types.ts';

/** Windows pages with a list of their own. */
const ON_WINDOWS: OffTheList = {
  untested:
    'The Windows page does not list this version; earlier ones may work, but are not actively tested.',
};

/** General pages that call every other version likely to work. */
const LIKELY: OffTheList = {
  untested: 'Tigera does not actively test this version, but calls it likely to work.',
};

/** General pages that rule out 1.15 and older. */
const FROM_1_16: OffTheList = {
  refusedTo: '1.15',
  untested: 'Tigera does not test this version; versions from 1.16 on may work.',
  refused: 'Kubernetes 1.15 and earlier do not work, because the Kubernetes API has changed since.',
};

/** General pages that rule out 1.20 and older. */
const FROM_1_21: OffTheList = {
  refusedTo: '1.20',
  untested: 'Tigera does not test this version; versions from 1.21 on may work.',
  refused: 'Kubernetes 1.20 and earlier do not work, because the Kubernetes API has changed since.',
};

/** The same, on pages that add that no other version is actively tested. */
const FROM_1_21_NOT_ACTIVELY: OffTheList = {
  ...FROM_1_21,
  untested: 'Tigera does not actively test this version; versions from 1.21 on may work.',
};

/** Kubernetes versions that the documents name. */
export const kubernetes = [
  {
    id: 'k8s.windows-page',
    title: 'Kubernetes versions named on the Windows requirements page',
    short: 'Kubernetes on Windows nodes',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'tested',
        value: ['1.16', '1.17', '1.18'],
        says: 'The Windows pages list Kubernetes 1.16 to 1.18.',
        offTheList: ON_WINDOWS,
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.17',
        until: 'v3.17',
        state: 'tested',
        value: ['1.17', '1.18', '1.19'],
        says: 'The Windows requirements list Kubernetes 1.17 to 1.19.',
        offTheList: ON_WINDOWS,
        conflict: 'con-k8s-317',
        pages: ['requirements'],
      },
      {
        since: 'v3.18',
        until: 'v3.18',
        state: 'tested',
        value: ['1.18', '1.19', '1.20'],
        says: 'The Windows pages list Kubernetes 1.18 to 1.20.',
        offTheList: ON_WINDOWS,
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.19',
        until: 'v3.22',
        state: 'tested',
        value: ['1.18', '1.19', '1.20'],
        says: 'The Windows pages list Kubernetes 1.18 to 1.20.',
        offTheList: ON_WINDOWS,
        note: 'Unchanged since v3.18 while the general Calico page moved on.',
        conflict: 'con-k8s-stale',
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.23',
        state: 'see-general',
        says: 'The Windows page refers to the general list; earlier versions may work, but are not actively tested.',
        note: 'Points to the general Calico Kubernetes requirements (already so in patch v3.22.1).',
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'k8s.general-page',
    title:
      'Kubernetes versions Calico (all nodes) is tested with, per the general requirements page at release',
    short: 'Tested Kubernetes versions',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'tested',
        value: ['1.16', '1.17', '1.18'],
        offTheList: LIKELY,
        note: 'Patch v3.16.6 adds 1.19.',
        pages: ['k8sreq'],
      },
      {
        since: 'v3.17',
        until: 'v3.17',
        state: 'tested',
        value: ['1.17', '1.18', '1.19'],
        offTheList: LIKELY,
        pages: ['k8sreq'],
      },
      {
        since: 'v3.18',
        until: 'v3.18',
        state: 'tested',
        value: ['1.18', '1.19', '1.20'],
        offTheList: LIKELY,
        pages: ['k8sreq'],
      },
      {
        since: 'v3.19',
        until: 'v3.20',
        state: 'tested',
        value: ['1.19', '1.20', '1.21'],
        offTheList: FROM_1_16,
        pages: ['k8sreq'],
      },
      {
        since: 'v3.21',
        until: 'v3.21',
        state: 'tested',
        value: ['1.20', '1.21', '1.22'],
        offTheList: FROM_1_16,
        pages: ['k8sreq'],
      },
      {
        since: 'v3.22',
        until: 'v3.23',
        state: 'tested',
        value: ['1.21', '1.22', '1.23'],
        offTheList: FROM_1_16,
        pages: ['k8sreq'],
      },
      {
        since: 'v3.24',
        until: 'v3.25',
        state: 'tested',
        value: ['1.22', '1.23', '1.24'],
        offTheList: FROM_1_16,
        note: 'Later revisions of the 3.24 page add 1.25; of the 3.25 page, 1.23–1.28.',
        pages: ['k8sreq'],
      },
      {
        since: 'v3.26',
        until: 'v3.26',
        state: 'tested',
        value: ['1.24', '1.25', '1.26'],
        offTheList: FROM_1_21,
        note: 'Last revision seen: 1.24–1.28.',
        pages: ['k8sreq'],
      },
      {
        since: 'v3.27',
        until: 'v3.27',
        state: 'tested',
        value: ['1.24', '1.25', '1.26', '1.27', '1.28'],
        offTheList: FROM_1_21,
        note: 'Last revision seen: 1.27–1.29.',
        pages: ['k8sreq'],
      },
      {
        since: 'v3.28',
        until: 'v3.28',
        state: 'tested',
        value: ['1.27', '1.28', '1.29'],
        offTheList: FROM_1_21_NOT_ACTIVELY,
        note: 'Last revision seen: 1.27–1.30.',
        pages: ['k8sreq'],
      },
      {
        since: 'v3.29',
        until: 'v3.29',
        state: 'tested',
        value: ['1.29', '1.30', '1.31'],
        offTheList: FROM_1_21_NOT_ACTIVELY,
        note: 'Last revision seen: 1.29–1.32.',
        pages: ['k8sreq'],
      },
      {
        since: 'v3.30',
        until: 'v3.30',
        state: 'tested',
        value: ['1.31', '1.32', '1.33'],
        offTheList: FROM_1_21_NOT_ACTIVELY,
        note: 'Last revision seen: 1.31–1.35.',
        pages: ['k8sreq'],
      },
      {
        since: 'v3.31',
        until: 'v3.31',
        state: 'tested',
        value: ['1.32', '1.33', '1.34'],
        offTheList: FROM_1_21_NOT_ACTIVELY,
        note: 'The list of the day after the release (2025-10-22); the pages were cut with 1.29–1.31. Last revision seen: 1.32–1.35.',
        pages: ['k8sreq'],
      },
      {
        since: 'v3.32',
        state: 'tested',
        value: ['1.34', '1.35', '1.36'],
        offTheList: FROM_1_21_NOT_ACTIVELY,
        pages: ['k8sreq'],
      },
    ],
  },
  {
    id: 'k8s.hpc-minimum',
    title: 'Minimum Kubernetes version for HostProcess-container installs',
    short: 'Kubernetes for HostProcess containers',
    texts: {
      says: 'Installs in HostProcess containers need Kubernetes 1.22 or later.',
      holdsIf: 'The cluster runs Kubernetes 1.22 or later.',
      below: 'Kubernetes before 1.22 has no HostProcess containers.',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.22',
        state: 'not-applicable',
        says: 'No Windows page describes an install in HostProcess containers.',
        evidence: 'derived',
      },
      {
        since: 'v3.23',
        until: 'v3.26',
        state: 'required',
        value: '1.22',
        installMethods: ['hpc-manifest'],
        note: 'In 1.22 the HostProcess feature must be switched on; from 1.23 it is on by default.',
        pages: ['quickstart'],
      },
      {
        since: 'v3.27',
        state: 'required',
        value: '1.22',
        installMethods: ['operator'],
        note: 'In 1.22 the HostProcess feature must be switched on; from 1.23 it is on by default.',
        pages: ['operator', 'requirements'],
      },
    ],
  },
  {
    id: 'k8s.dsr-minimum',
    title: 'Minimum Kubernetes version for the WinDSR feature gate',
    short: 'Kubernetes for WinDSR',
    texts: {
      says: 'Policy on service traffic needs the WinDSR feature gate, which asks for Kubernetes 1.14 or later.',
      holdsIf: 'The cluster runs Kubernetes 1.14 or later.',
      below: 'Kubernetes before 1.14 has no WinDSR feature gate.',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'required',
        value: '1.14',
        note: 'The page also asks for Windows 1903 build 18317.',
        pages: ['standard'],
      },
      {
        since: 'v3.17',
        until: 'v3.19',
        state: 'required',
        value: '1.14',
        note: 'The page also asks for Windows 1903 build 18317.',
        conflict: 'con-dsr-build',
        pages: ['standard'],
      },
      {
        since: 'v3.20',
        until: 'v3.20',
        state: 'required',
        value: '1.14',
        note: 'The page also asks for Windows build 17763.1432.',
        pages: ['standard'],
      },
      {
        since: 'v3.21',
        until: 'v3.30',
        state: 'required',
        value: '1.14',
        note: 'The page also asks for Windows build 17763.1432. Calico turns the gate on itself where it manages the Kubernetes services.',
        pages: ['standard'],
      },
      {
        since: 'v3.31',
        state: 'not-stated',
        says: 'No Windows page gives a Kubernetes minimum for direct server return.',
        evidence: 'absence',
        pages: ['requirements', 'operator', 'limitations'],
      },
    ],
  },
  {
    id: 'k8s.aks-minimum',
    title: 'Minimum Kubernetes version on AKS',
    short: 'Kubernetes on AKS',
    texts: {
      says: 'On AKS, Calico for Windows needs Kubernetes 1.20 or later.',
      holdsIf: 'The AKS cluster runs Kubernetes 1.20 or later.',
      below: 'AKS offers Calico for Windows from Kubernetes 1.20 on.',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.18',
        state: 'not-applicable',
        says: 'AKS is unsupported with Windows nodes, so the pages give no Kubernetes minimum for it.',
        evidence: 'derived',
        pages: ['limitations'],
      },
      {
        since: 'v3.19',
        until: 'v3.22',
        state: 'required',
        value: '1.20',
        note: 'Stated among the requirements of the quickstart, for AKS alone.',
        pages: ['quickstart'],
      },
      {
        since: 'v3.23',
        until: 'v3.26',
        state: 'required',
        value: '1.20',
        pages: ['requirements'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'required',
        value: '1.20',
        installMethods: ['quickstart-script', 'standard-manual'],
        says: 'On AKS, installs without HostProcess containers need Kubernetes 1.20 or later.',
        note: 'Stated for the non-HPC install only.',
        pages: ['requirements'],
      },
      {
        since: 'v3.31',
        state: 'required',
        value: '1.20',
        installMethods: ['quickstart-script', 'standard-manual'],
        says: 'The AKS minimum of Kubernetes 1.20 speaks of installs without HostProcess containers, whose pages are gone.',
        note: 'Stated for the non-HPC install only.',
        conflict: 'con-aks-nonhpc',
        pages: ['requirements'],
      },
    ],
  },
] as const satisfies readonly KubernetesFact[];
