import type { StepFact } from '../../types.ts';
import { containerdOf, REMOTE_ACCESS_RUNS } from './readings.ts';

const BGP_FEATURES =
  '# Restarts this node at the end.\nInstall-WindowsFeature RemoteAccess\nInstall-WindowsFeature RSAT-RemoteAccess-PowerShell\nInstall-WindowsFeature Routing\nRestart-Computer -Force';
const BGP_ROUTER = 'Install-RemoteAccess -VpnType RoutingOnly\nStart-Service RemoteAccess';

const ONE_BY_ONE =
  'Take one Windows node after the other. A node that has not joined yet has no pods to move.';

const SCRIPTS = 'https://raw.githubusercontent.com/kubernetes-sigs/sig-windows-tools/master/hostprocess';

const HOST_PROCESS = [
  { networking: ['calico-bgp', 'calico-vxlan'] as const, install: ['operator', 'hpc-manifest'] as const },
] as const;

const CONTAINERD_VERSION =
  'Replace `<containerd-version>` with a full version, {containerd} or later. Keep both paths: Calico installs its plugin there. Skip this step where containerd {containerd} or later runs already with the CNI paths that Calico uses.';

/** The script that installs containerd, fetched from this address, with its flags. */
function containerd(address: string, flags: string): string {
  return `Invoke-WebRequest ${address} -OutFile c:\\Install-Containerd.ps1\nc:\\Install-Containerd.ps1 -ContainerDVersion <containerd-version> ${flags}-CNIConfigPath "c:/etc/cni/net.d" -CNIBinPath "c:/opt/cni/bin"`;
}

/** The script that installs kubeadm and kubelet, fetched from this address, with its flags. */
function prepareNode(address: string, flags: string): string {
  return `Invoke-WebRequest ${address} -OutFile c:\\PrepareNode.ps1\nc:\\PrepareNode.ps1 -KubernetesVersion {kubernetesTag}${flags}`;
}

const ADDRESS = 'The HostProcess section of the quickstart page has the address of the script.';

const JOIN =
  'Run the printed command on the Windows node, with `c:\\k\\kubeadm.exe` as its program. The node stays `NotReady` until Calico is installed.';

const CRI_SOCKET = '`--cri-socket "npipe:////./pipe/containerd-containerd"`';

const OLD_KUBERNETES = 'Kubernetes 1.22 needs HostProcess containers enabled first.';

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
    carries: ['tls12'],
    why: 'Downloads of the installer fail where Windows does not offer TLS 1.2 by default.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        command: '[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12',
        says: 'The setting holds for one PowerShell session, so run the download in the same session.',
        pages: ['requirements', 'troubleshoot'],
      },
    ],
  },
  {
    id: 'drain-for-features',
    phase: 'windows',
    title: 'Drain the node before its restart',
    where: 'linux-shell',
    when: [{ networking: ['calico-bgp'] }],
    why: 'The node restarts after the features are installed, and pods that still run on it stop.',
    effect: 'drains',
    check: {
      command: 'kubectl get pods -A -o wide --field-selector spec.nodeName=<windows-node>',
      good: 'Only pods of DaemonSets are left on the node.',
      bad: 'Other pods are left on the node.',
    },
    spans: [
      {
        since: 'v3.17',
        command: 'kubectl drain <windows-node> --ignore-daemonsets',
        says: ONE_BY_ONE,
        silent: 'No Windows page mentions the drain; it is our advice.',
        pages: ['=kubernetes-drain-page'],
      },
    ],
  },
  {
    id: 'remote-access',
    phase: 'windows',
    title: 'Install the features of the BGP router',
    where: 'windows-node',
    when: [{ networking: ['calico-bgp'] }],
    carries: ['remote-access'],
    why: 'RemoteAccess is the BGP router of a Windows node, and its features need a restart.',
    effect: 'reboots',
    spans: [
      { since: 'v3.17', until: 'v3.22', command: BGP_FEATURES, pages: ['quickstart', 'standard'] },
      { since: 'v3.23', command: BGP_FEATURES, pages: ['steps'] },
    ],
  },
  {
    id: 'remote-access-start',
    phase: 'windows',
    title: 'Start the BGP router after the restart',
    where: 'windows-node',
    when: [{ networking: ['calico-bgp'] }],
    why: 'The service sometimes fails to start by itself after the installation.',
    check: {
      command: 'Get-Service RemoteAccess',
      good: 'The status is `Running`.',
      bad: 'The status is `Stopped`: start the service once more.',
      reads: [REMOTE_ACCESS_RUNS],
    },
    spans: [
      { since: 'v3.17', until: 'v3.22', command: BGP_ROUTER, pages: ['quickstart', 'standard'] },
      { since: 'v3.23', command: BGP_ROUTER, pages: ['steps'] },
    ],
  },
  {
    id: 'uncordon-after-features',
    phase: 'windows',
    title: 'Let pods onto the node again',
    where: 'linux-shell',
    when: [{ networking: ['calico-bgp'] }],
    why: 'A drained node gets no pods until it is uncordoned.',
    spans: [
      {
        since: 'v3.17',
        command: 'kubectl uncordon <windows-node>',
        says: 'Wait until the node is back before you take the next one.',
        silent: 'No Windows page mentions this command; it is our advice.',
        pages: ['=kubernetes-drain-page'],
      },
    ],
  },
  {
    id: 'install-containerd',
    phase: 'windows',
    title: 'Install containerd with its CNI paths',
    where: 'windows-node',
    when: HOST_PROCESS,
    why: 'HostProcess containers need containerd 1.6 or later, which must look for plugins where Calico puts them.',
    spans: [
      {
        since: 'v3.23',
        until: 'v3.26',
        command: containerd('<address-of-Install-Containerd.ps1>', ''),
        says: `${CONTAINERD_VERSION} ${ADDRESS}`,
        pages: ['quickstart'],
      },
      {
        since: 'v3.27',
        until: 'v3.27',
        docs: 'as-released',
        command: containerd(
          '<address-of-Install-Containerd.ps1>',
          '-netAdapterName Ethernet -skipHypervisorSupportCheck ',
        ),
        says: CONTAINERD_VERSION,
        silent: 'The page as released shows a placeholder in place of the address of the script.',
        pages: ['operator'],
      },
      {
        since: 'v3.27',
        until: 'v3.27',
        docs: 'amended',
        command: containerd(`${SCRIPTS}/Install-Containerd.ps1`, '-skipHypervisorSupportCheck '),
        says: CONTAINERD_VERSION,
        pages: ['operator-final'],
      },
      {
        since: 'v3.28',
        command: containerd(`${SCRIPTS}/Install-Containerd.ps1`, '-skipHypervisorSupportCheck '),
        says: CONTAINERD_VERSION,
        pages: ['operator'],
      },
    ],
  },
  {
    id: 'prepare-node',
    phase: 'windows',
    title: 'Install kubeadm and kubelet',
    where: 'windows-node',
    when: HOST_PROCESS,
    why: 'A Windows node joins a kubeadm cluster with kubeadm, and needs kubelet as a service.',
    spans: [
      {
        since: 'v3.23',
        until: 'v3.26',
        command: prepareNode('<address-of-PrepareNode.ps1>', ' -ContainerRuntime ContainerD'),
        says: `Skip this step where the platform joins Windows nodes itself. ${ADDRESS}`,
        pages: ['quickstart'],
      },
      {
        since: 'v3.27',
        until: 'v3.27',
        docs: 'as-released',
        command: prepareNode('<address-of-PrepareNode.ps1>', ''),
        says: 'Skip this step where the platform joins Windows nodes itself.',
        silent: 'The page as released shows a placeholder in place of the address of the script.',
        pages: ['operator'],
      },
      {
        since: 'v3.27',
        until: 'v3.27',
        docs: 'amended',
        command: prepareNode(`${SCRIPTS}/PrepareNode.ps1`, ''),
        says: 'Skip this step where the platform joins Windows nodes itself.',
        pages: ['operator-final'],
      },
      {
        since: 'v3.28',
        command: prepareNode(`${SCRIPTS}/PrepareNode.ps1`, ''),
        says: 'Skip this step where the platform joins Windows nodes itself.',
        pages: ['operator'],
      },
    ],
  },
  {
    id: 'join-nodes',
    phase: 'windows',
    title: 'Join the Windows nodes to the cluster',
    where: 'linux-node',
    when: HOST_PROCESS,
    why: 'The installation runs in HostProcess containers on nodes that are part of the cluster.',
    effect: 'creates',
    check: {
      command: 'kubectl get nodes -l kubernetes.io/os=windows -o wide',
      where: 'linux-shell',
      good: 'Every Windows node is listed with `containerd://1.6` or later.',
      bad: 'A node is missing, or runs `docker://` or an older containerd.',
      reads: [containerdOf()],
    },
    spans: [
      {
        since: 'v3.23',
        until: 'v3.26',
        command: 'kubeadm token create --print-join-command',
        says: `${JOIN} Append ${CRI_SOCKET}. ${OLD_KUBERNETES}`,
        pages: ['quickstart'],
      },
      {
        since: 'v3.27',
        command: 'kubeadm token create --print-join-command',
        says: `${JOIN} Before Kubernetes 1.25, append ${CRI_SOCKET}. ${OLD_KUBERNETES}`,
        pages: ['operator', 'requirements'],
      },
    ],
  },
];
