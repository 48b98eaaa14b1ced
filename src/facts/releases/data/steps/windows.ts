import type { StepFact } from '../../types.ts';

const BGP_FEATURES =
  'Install-WindowsFeature RemoteAccess\nInstall-WindowsFeature RSAT-RemoteAccess-PowerShell\nInstall-WindowsFeature Routing\nRestart-Computer -Force';
const BGP_ROUTER = 'Install-RemoteAccess -VpnType RoutingOnly\nStart-Service RemoteAccess';

const JOIN =
  'With Kubernetes 1.22 HostProcess containers are enabled first; from 1.23 on they are by default. The page of this release has scripts for containerd and for the node. With kubeadm: the command runs on a control plane node, and what it prints on the Windows node, with c:\\k\\kubeadm.exe; before Kubernetes 1.25 with --cri-socket "npipe:////./pipe/containerd-containerd" at its end.';

/** What each Windows node needs before Calico comes. */
export const windowsSteps: readonly StepFact[] = [
  {
    id: 'tls12',
    phase: 'windows',
    title: 'Enable TLS 1.2',
    where: 'windows-node',
    when: [
      {
        networking: ['calico-bgp', 'calico-vxlan', 'cloud-provider', 'aws-vpc-cni'],
        install: ['quickstart-script', 'standard-manual'],
      },
    ],
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
    title: 'Install the features of the BGP router',
    where: 'windows-node',
    when: [{ networking: ['calico-bgp'] }],
    why: 'RemoteAccess is the BGP router of a Windows node. The node restarts at the end: its workloads move or stop.',
    spans: [
      { since: 'v3.17', until: 'v3.30', command: BGP_FEATURES, pages: ['requirements', 'quickstart'] },
      { since: 'v3.31', command: BGP_FEATURES, pages: ['steps'] },
    ],
  },
  {
    id: 'remote-access-start',
    phase: 'windows',
    title: 'Start the BGP router, after the restart',
    where: 'windows-node',
    when: [{ networking: ['calico-bgp'] }],
    why: 'The service does not always start by itself.',
    check: {
      command: 'Get-Service RemoteAccess',
      good: 'Running',
      bad: 'Stopped: start it once more',
    },
    spans: [
      { since: 'v3.17', until: 'v3.30', command: BGP_ROUTER, pages: ['requirements', 'quickstart'] },
      { since: 'v3.31', command: BGP_ROUTER, pages: ['steps'] },
    ],
  },
  {
    id: 'join-nodes',
    phase: 'windows',
    title: 'Join the Windows nodes, with containerd',
    where: 'linux-shell',
    when: [{ networking: ['calico-bgp', 'calico-vxlan'], install: ['operator', 'hpc-manifest'] }],
    why: 'The installation runs in HostProcess containers on nodes that are part of the cluster: Kubernetes 1.22 or later, containerd 1.6 or later. Nodes stay NotReady until Calico is there.',
    check: {
      command: 'kubectl get nodes -l kubernetes.io/os=windows -o wide',
      good: 'every Windows node is listed, with containerd://1.6 or later',
      bad: 'a node is missing, or runs docker:// or an older containerd',
    },
    spans: [
      {
        since: 'v3.23',
        until: 'v3.26',
        command: 'kubeadm token create --print-join-command',
        says: JOIN,
        pages: ['quickstart'],
      },
      {
        since: 'v3.27',
        command: 'kubeadm token create --print-join-command',
        says: JOIN,
        pages: ['operator', 'requirements'],
      },
    ],
  },
];
