import type { ReleaseFact } from '../types.ts';

/** How nodes move from one install method to another, and how Calico is upgraded on Windows nodes. */
export const migrations = [
  {
    id: 'install.migration-hpc',
    title: 'Moving from the manual install to the manifest install',
    short: 'Manual to manifest',
    installMethod: 'hpc-manifest',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.22',
        state: 'not-applicable',
        says: 'No Windows page describes an install in HostProcess containers.',
        evidence: 'derived',
        pages: ['quickstart'],
      },
      {
        since: 'v3.23',
        until: 'v3.26',
        state: 'supported',
        says: 'The manifest install takes over from a manual one: it removes the old services and overwrites their files.',
        does: 'Note the parameters in config.ps1, which the manifest install asks for.',
        costs:
          'Services of install-kube-services.ps1, kubelet and kube-proxy, stay and are restarted if they ran.',
        identifiers: ['config.ps1', 'install-kube-services.ps1', 'calico-windows-config'],
        note: 'The API server host and port can be left out of calico-windows-config: the installer takes them from the kubeconfig of the node.',
        pages: ['quickstart', 'steps'],
      },
      {
        since: 'v3.27',
        state: 'removed',
        says: 'No Windows page describes moving to the manifest install; the operator takes over manual installs.',
        evidence: 'absence',
        pages: ['operator', 'steps'],
      },
    ],
  },
  {
    id: 'install.leaving-preview',
    title: 'Moving from the manifest install to a later method',
    short: 'Leaving the tech preview',
    installMethod: 'hpc-manifest',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.22',
        state: 'not-applicable',
        says: 'No Windows page describes an install in HostProcess containers.',
        evidence: 'derived',
        pages: ['quickstart'],
      },
      {
        since: 'v3.23',
        until: 'v3.26',
        state: 'mentioned',
        says: 'An upgrade from the tech preview to the finished method may not go smoothly.',
        pages: ['quickstart'],
      },
      {
        since: 'v3.27',
        state: 'not-stated',
        says: 'No Windows page describes moving from the manifest install to the operator.',
        evidence: 'absence',
        pages: ['operator', 'steps', 'requirements', 'limitations'],
      },
    ],
  },
  {
    id: 'install.migration-operator',
    title: 'Moving from the manual install to the operator',
    short: 'Manual to operator',
    installMethod: 'operator',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        state: 'not-applicable',
        says: 'The operator install is unsupported on Windows nodes.',
        evidence: 'derived',
        pages: ['limitations'],
      },
      {
        since: 'v3.27',
        state: 'supported',
        says: 'The operator takes over nodes of the manual install: it removes the old services and overwrites their files.',
        does: 'Note the parameters in config.ps1, which the operator install asks for.',
        costs:
          'A kube-proxy service of install-kube-services.ps1 is stopped and removed; kubelet stays installed.',
        because: 'Nodes then need kube-proxy as a HostProcess container, which the pages recommend.',
        identifiers: [
          'config.ps1',
          'install-kube-services.ps1',
          'calico/cni-windows',
          'calico/node-windows',
          'uninstall-calico',
          'install-cni',
        ],
        pages: ['operator', 'steps'],
      },
    ],
  },
  {
    id: 'install.upgrade',
    title: 'How Calico is upgraded on Windows nodes',
    short: 'upgrades on Windows nodes',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.19',
        state: 'not-stated',
        evidence: 'absence',
        pages: ['requirements', 'limitations'],
      },
      {
        since: 'v3.20',
        until: 'v3.26',
        state: 'supported',
        says: 'Upgrades of Calico on Windows nodes are done by hand.',
        note: 'Feature table of the limitations page: a manifest with manual upgrade. What a manual upgrade consists of is on no Windows page; the image list of the operator holds calico/windows-upgrade from v3.22 on, without steps.',
        pages: ['limitations'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'supported',
        says: 'The operator upgrades Windows nodes; upgrades by hand are deprecated with the manual install.',
        note: 'Feature table of the limitations page, row of installs and upgrades: a manifest with manual upgrade is deprecated, the operator install is supported.',
        pages: ['limitations'],
      },
      {
        since: 'v3.31',
        state: 'supported',
        says: 'The operator is the only documented way to install and upgrade Calico on Windows nodes.',
        pages: ['limitations'],
      },
    ],
  },
] as const satisfies readonly ReleaseFact[];
