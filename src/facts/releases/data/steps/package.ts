import type { StepFact } from '../../types.ts';
import { CALICO, FETCH, FETCH_RELEASE, onManualPages, SERVICES } from './onManualPages.ts';
import { MAKES_TOKENS, OPENSHIFT, TOKEN_SECRET } from './quickstart.ts';

const MANUAL = ['standard-manual'] as const;
const ANY = [{ networking: [...CALICO, 'cloud-provider'], install: MANUAL }] as const;

const SELECTOR = {
  command:
    'kubectl get ds kube-proxy -n kube-system -o yaml > kube-proxy.yaml\n# edit kube-proxy.yaml, then\nkubectl apply -f kube-proxy.yaml',
  pages: ['standard'],
} as const;

/** The commands that make a kubeconfig from the token of calico-node, in the namespace where Calico runs. */
function exportToken(namespace: string): string {
  const part = (name: string): string =>
    `kubectl get secret/$name -o jsonpath='{.data.${name === 'ca' ? 'ca\\.crt' : name}}' -n ${namespace}`;
  return [
    'server=https://{apiHost}:{apiPort}',
    `kubectl get secret -n ${namespace} | grep calico-node`,
    'name=<name-of-that-secret>',
    `ca=$(${part('ca')})`,
    `token=$(${part('token')} | base64 --decode)`,
    'cat <<EOF > calico-config',
    'apiVersion: v1',
    'kind: Config',
    'clusters:',
    '- name: kubernetes',
    '  cluster:',
    '    certificate-authority-data: $ca',
    '    server: $server',
    'contexts:',
    '- name: calico-windows@kubernetes',
    '  context:',
    '    cluster: kubernetes',
    `    namespace: ${namespace}`,
    '    user: calico-windows',
    'current-context: calico-windows@kubernetes',
    'users:',
    '- name: calico-windows',
    '  user:',
    '    token: $token',
    'EOF',
  ].join('\n');
}

const DOCKER_FLAGS =
  '--network-plugin=cni\n--cni-bin-dir=<directory-for-cni-binaries>\n--cni-conf-dir=<directory-for-cni-configuration>';

const CONTAINERD_FLAGS =
  '--container-runtime=remote\n--container-runtime-endpoint=npipe:////.//pipe//containerd-containerd';

const NOT_A_SERVICE_ADDRESS =
  'Use the address of the API server, not its service address, which Windows nodes cannot reach.';

/** What comes before Calico where it is installed from its package. */
export const packageSteps: readonly StepFact[] = [
  {
    id: 'linux-kube-proxy',
    phase: 'install',
    title: 'Keep the Linux kube-proxy on Linux nodes',
    where: 'linux-shell',
    when: ANY,
    why: 'The page says that the kube-proxy DaemonSet of kubeadm has no node selector, so its Linux pods land on Windows nodes too.',
    effect: 'rolls-pods',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.24',
        ...SELECTOR,
        says: 'Add the node selector `beta.kubernetes.io/os: linux` in the file. Other DaemonSets and DNS may need the same.',
      },
      ...onManualPages('v3.25', {
        ...SELECTOR,
        says: 'Add the node selector `kubernetes.io/os: linux` in the file. Other DaemonSets and DNS may need the same.',
      }),
    ],
  },
  {
    id: 'token-secret',
    phase: 'install',
    title: 'Create the token secret of calico-node',
    where: 'linux-shell',
    when: ANY,
    unless: { k8s: MAKES_TOKENS },
    why: 'Kubernetes 1.24 and later create no token secret by themselves, and Calico’s kubeconfig holds that token.',
    effect: 'creates',
    spans: onManualPages('v3.23', { ...TOKEN_SECRET, pages: ['kubeconfig'] }),
  },
  {
    id: 'calico-kubeconfig',
    phase: 'install',
    title: 'Make a kubeconfig from the calico-node token',
    where: 'linux-shell',
    when: ANY,
    why: 'The kubeconfig of kubelet has too few permissions for Calico’s resources.',
    effect: 'reads',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        command: exportToken('kube-system'),
        says: NOT_A_SERVICE_ADDRESS,
        pages: ['kubeconfig'],
      },
      ...onManualPages('v3.17', {
        command: exportToken('calico-system'),
        says: `${NOT_A_SERVICE_ADDRESS} Use \`kube-system\` in place of \`calico-system\` where Calico runs without the operator.`,
        pages: ['kubeconfig'],
      }),
    ],
  },
  {
    id: 'kubelet-kubeconfig',
    phase: 'install',
    title: 'Copy kubelet’s kubeconfig to the node',
    where: 'windows-node',
    when: [{ networking: CALICO, install: MANUAL }],
    unless: OPENSHIFT,
    why: 'The kubelet and kube-proxy scripts of the package read this file.',
    spans: onManualPages('v3.17', {
      says: 'Copy the kubeconfig that kubelet uses to the file `c:\\k\\config`.',
      pages: ['standard'],
    }),
  },
  {
    id: 'kubelet-docker',
    phase: 'install',
    title: 'Give kubelet its flags for CNI',
    where: 'windows-node',
    when: [{ networking: CALICO, install: MANUAL, runtime: ['docker'] }],
    unless: OPENSHIFT,
    why: 'The installer puts Calico’s CNI binaries and configuration into these directories.',
    spans: [
      { since: 'v3.16', until: 'v3.22', command: DOCKER_FLAGS, pages: ['standard'] },
      ...onManualPages('v3.23', {
        command: DOCKER_FLAGS,
        says: 'Kubernetes 1.24 removed these flags together with kubelet’s support for Docker.',
        silent: 'The page does not say from which Kubernetes version on the flags are gone.',
        pages: ['standard', '=kubernetes-network-plugins'],
      }),
    ],
  },
  {
    id: 'kubelet-containerd',
    phase: 'install',
    title: 'Give kubelet its flags for containerd',
    where: 'windows-node',
    when: [{ networking: CALICO, install: MANUAL, runtime: ['containerd'] }],
    unless: OPENSHIFT,
    why: 'With containerd the directories for CNI are named in the configuration of containerd.',
    spans: [
      { since: 'v3.19', until: 'v3.24', command: CONTAINERD_FLAGS, pages: ['standard'] },
      ...onManualPages('v3.25', {
        command: CONTAINERD_FLAGS,
        says: 'Leave `--container-runtime` out with Kubernetes 1.27 or later, which removed the flag.',
        silent: 'The page does not say from which Kubernetes version on the flag is gone.',
        pages: ['standard', '=kubernetes-1.27-removals'],
      }),
    ],
  },
  {
    id: 'kubelet-settings',
    phase: 'install',
    title: 'Set node name and address for kubelet',
    where: 'windows-node',
    when: [{ networking: CALICO, install: MANUAL }],
    unless: OPENSHIFT,
    why: 'kubelet and Calico must agree on the name of the node.',
    spans: onManualPages('v3.16', {
      says: 'Set `--node-ip` to the address of the main adapter. Set `--hostname-override` to the name that `config.ps1` has as `NODENAME`. With the AWS cloud provider that is the private DNS name of the instance. Give such an instance the tag `KubernetesCluster` with the name of the cluster.',
      pages: ['standard'],
    }),
  },
  {
    id: 'package-download',
    phase: 'install',
    title: 'Download the package',
    where: 'windows-node',
    when: ANY,
    why: 'The package holds the binaries, `config.ps1` and the installer, and the download needs TLS 1.2 in the same session.',
    check: {
      command: 'Get-ChildItem C:\\CalicoWindows',
      good: 'The list names `calico-node.exe`, `config.ps1` and `install-calico.ps1`.',
      bad: 'The directory is missing or empty.',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.25',
        command: `${FETCH}\nc:\\install-calico-windows.ps1 -DownloadOnly yes -KubeVersion {kubernetes}`,
        says: 'Take the address from the page of the manual install of this release.',
        pages: ['standard', 'requirements'],
      },
      ...onManualPages('v3.26', {
        command: `${FETCH_RELEASE}\nc:\\install-calico-windows.ps1 -DownloadOnly yes -KubeVersion {kubernetes}`,
        says: 'Replace `<calico-version>` with the version that runs on Linux, patch number included.',
        pages: ['standard', 'requirements'],
      }),
    ],
  },
  {
    id: 'copy-calico-kubeconfig',
    phase: 'install',
    title: 'Copy Calico’s kubeconfig to the node',
    where: 'windows-node',
    when: ANY,
    why: 'Calico on Windows reaches the API server with this file.',
    spans: onManualPages('v3.16', {
      says: 'Copy the file `calico-config` to `C:\\CalicoWindows\\calico-kube-config`.',
      pages: ['kubeconfig'],
    }),
  },
  {
    id: 'other-plugin-first',
    phase: 'install',
    title: 'Install the other network plugin first',
    where: 'windows-node',
    when: [{ networking: ['cloud-provider'], install: MANUAL }],
    why: 'Calico then does policy alone, on the network that it finds.',
    spans: onManualPages('v3.16', {
      says: 'Install the plugin and check that pods reach each other.',
      silent: 'No page gives its commands; they are the provider’s.',
      pages: ['standard'],
    }),
  },
];

/** Installing Calico once config.ps1 is edited. */
export const packageRunSteps: readonly StepFact[] = [
  {
    id: 'package-run',
    phase: 'install',
    title: 'Run the installer',
    where: 'windows-node',
    when: ANY,
    why: 'The installer creates the vSwitch and registers the Calico services.',
    effect: 'cuts-traffic',
    check: SERVICES,
    spans: onManualPages('v3.16', {
      command: 'cd C:\\CalicoWindows\n.\\install-calico.ps1',
      says: 'The vSwitch can cut your remote session for a moment: reconnect. Restart kubelet and kube-proxy where they ran already. Leave the directory where it is: the services point to it.',
      pages: ['standard'],
    }),
  },
];
