import type { StepFact } from '../../types.ts';

const BGP_FEATURES =
  'Install-WindowsFeature RemoteAccess\nInstall-WindowsFeature RSAT-RemoteAccess-PowerShell\nInstall-WindowsFeature Routing\nRestart-Computer -Force\n# after the restart\nInstall-RemoteAccess -VpnType RoutingOnly\nStart-Service RemoteAccess';

/** What each Windows node needs before Calico comes. */
export const windowsSteps: readonly StepFact[] = [
  {
    id: 'tls12',
    phase: 'windows',
    title: 'Enable TLS 1.2',
    where: 'windows-node',
    when: [{ install: ['quickstart-script', 'standard-manual'] }],
    why: 'The downloads of the installer fail without it.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        command: '[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12',
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'remote-access',
    phase: 'windows',
    title: 'Install the BGP router of Windows',
    where: 'windows-node',
    when: [{ networking: ['calico-bgp'] }],
    why: 'RemoteAccess is the BGP router of a Windows node. The installation restarts the node once: its workloads move or stop.',
    check: {
      command: 'Get-Service RemoteAccess',
      good: 'Running',
      bad: 'Stopped: start it once more, it does not always start by itself',
    },
    spans: [
      {
        since: 'v3.17',
        until: 'v3.30',
        command: BGP_FEATURES,
        pages: ['requirements', 'quickstart'],
      },
      { since: 'v3.31', command: BGP_FEATURES, pages: ['steps'] },
    ],
  },
  {
    id: 'name-adapter',
    phase: 'windows',
    title: 'Several adapters: name the one for VXLAN',
    where: 'windows-node',
    when: [{ networking: ['calico-vxlan'], install: ['quickstart-script', 'standard-manual'] }],
    why: 'Without a name the primary adapter is taken, which need not be the one that the other nodes reach.',
    spans: [
      {
        since: 'v3.21',
        until: 'v3.30',
        says: 'Set VXLAN_ADAPTER in config.ps1 of the Calico directory and restart Calico. Only where a node has several adapters.',
        pages: ['quickstart', '=rancher/rke2#1761'],
      },
    ],
  },
  {
    id: 'join-nodes',
    phase: 'windows',
    title: 'Join the Windows nodes, with containerd',
    where: 'windows-node',
    when: [{ install: ['operator', 'hpc-manifest'] }],
    why: 'The installation runs in HostProcess containers on nodes that are part of the cluster: Kubernetes 1.22 or later, containerd 1.6 or later. Nodes stay NotReady until Calico is there.',
    check: {
      command: 'kubectl get nodes -l kubernetes.io/os=windows -o wide',
      where: 'linux-shell',
      good: 'every Windows node is listed, with containerd://1.6 or later',
      bad: 'a node is missing, or runs docker:// or an older containerd',
    },
    spans: [
      {
        since: 'v3.23',
        until: 'v3.26',
        says: 'With Kubernetes 1.22 HostProcess containers are enabled first; from 1.23 on they are by default.',
        pages: ['quickstart'],
      },
      {
        since: 'v3.27',
        says: 'With Kubernetes 1.22 HostProcess containers are enabled first; from 1.23 on they are by default.',
        pages: ['operator', 'requirements'],
      },
    ],
  },
];
