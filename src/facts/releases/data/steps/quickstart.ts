import type { StepFact } from '../../types.ts';
import { CALICO, FETCH, FETCH_RELEASE, KUBE_SERVICES, onManualPages, SERVICES } from './onManualPages.ts';

const SCRIPT = ['quickstart-script'] as const;

const INSTALL =
  'c:\\install-calico-windows.ps1 -KubeVersion {kubernetes} -ServiceCidr {serviceCidr} -DNSServerIPs <dns-service-ip>';
const INSTALL_ETCD =
  'c:\\install-calico-windows.ps1 -KubeVersion {kubernetes} -Datastore etcdv3 -EtcdEndpoints <etcd-endpoints> -ServiceCidr {serviceCidr} -DNSServerIPs <dns-service-ip>';
const DEFAULTS =
  'Leave `-ServiceCidr` out where it is `10.96.0.0/12`, and `-DNSServerIPs` where it is `10.96.0.10`: these are the defaults.';
const CUTS_OFF = 'The script creates a vSwitch, which can cut your remote session for a moment: reconnect.';
const NOT_A_SERVICE = 'Name etcd by host addresses: a Windows node cannot reach a service address.';

/** Where kubelet is configured by other means, and the kubeconfig lies elsewhere. */
export const OPENSHIFT = { platform: ['openshift'] } as const;

const FROM_CONTROL_PLANE = 'Copy `$HOME/.kube/config` of the control plane node to the file `c:\\k\\config`.';
const FROM_OPENSHIFT = {
  command: 'mkdir c:\\k',
  says: 'Copy `auth/kubeconfig` of the directory of the OpenShift installer to the file `c:\\k\\config`.',
  pages: ['openshift'],
} as const;

const TOKEN = `kubectl apply -f - <<EOF
apiVersion: v1
kind: Secret
metadata:
  name: calico-node-token
  namespace: calico-system
  annotations:
    kubernetes.io/service-account.name: calico-node
type: kubernetes.io/service-account-token
EOF`;

/** Kubernetes versions that still make token secrets by themselves. */
export const MAKES_TOKENS = ['1.16', '1.17', '1.18', '1.19', '1.20', '1.21', '1.22', '1.23'] as const;

/** The secret of the service account that Calico on Windows uses. */
export const TOKEN_SECRET = {
  command: TOKEN,
  says: 'Do this with Kubernetes 1.24 or later. Use `kube-system` in place of `calico-system` where Calico runs without the operator.',
} as const;

/** What the quickstart script needs on the node. */
export const quickstartSteps: readonly StepFact[] = [
  {
    id: 'token-secret-quickstart',
    phase: 'install',
    title: 'Create the token secret of calico-node',
    where: 'linux-shell',
    when: [
      { networking: CALICO, install: SCRIPT },
      { networking: ['aws-vpc-cni'], platform: ['eks'], install: SCRIPT },
    ],
    unless: { k8s: MAKES_TOKENS },
    why: 'Kubernetes 1.24 and later create no token secret by themselves, and the script reads one.',
    effect: 'creates',
    spans: [{ since: 'v3.23', until: 'v3.23', ...TOKEN_SECRET, pages: ['quickstart'] }],
  },
  {
    id: 'copy-kubeconfig',
    phase: 'install',
    title: 'Copy the cluster’s kubeconfig to the node',
    where: 'windows-node',
    when: [{ networking: CALICO, install: SCRIPT }],
    unless: OPENSHIFT,
    why: 'The script reads the cluster with this file and makes Calico’s own kubeconfig from it.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        command: 'mkdir c:\\k',
        says: 'Copy `$HOME/.kube/config` of the control plane node into `c:\\k`.',
        pages: ['quickstart'],
      },
      ...onManualPages('v3.17', {
        command: 'mkdir c:\\k',
        says: 'Copy `$HOME/.kube/config` of the control plane node to the file `c:\\k\\config`.',
        pages: ['quickstart'],
      }),
    ],
  },
  {
    id: 'copy-kubeconfig-openshift',
    phase: 'install',
    title: 'Copy the cluster’s kubeconfig to the node',
    where: 'windows-node',
    when: [{ networking: CALICO, platform: ['openshift'], install: SCRIPT }],
    why: 'The script reads the cluster with this file and makes Calico’s own kubeconfig from it.',
    spans: [
      { since: 'v3.17', until: 'v3.17', ...FROM_OPENSHIFT, says: FROM_CONTROL_PLANE },
      {
        since: 'v3.18',
        until: 'v3.18',
        docs: 'as-released',
        ...FROM_OPENSHIFT,
        says: FROM_CONTROL_PLANE,
      },
      {
        since: 'v3.18',
        until: 'v3.18',
        docs: 'amended',
        ...FROM_OPENSHIFT,
        pages: ['=v3.18.2-openshift'],
      },
      { since: 'v3.19', until: 'v3.26', ...FROM_OPENSHIFT },
      { since: 'v3.27', until: 'v3.29', docs: 'as-released', ...FROM_OPENSHIFT },
    ],
  },
  {
    id: 'script-download',
    phase: 'install',
    title: 'Download the quickstart script',
    where: 'windows-node',
    when: [
      { networking: CALICO, install: SCRIPT },
      { networking: ['aws-vpc-cni'], platform: ['eks'], install: SCRIPT },
    ],
    why: 'Each release has a script of its own, and the download needs TLS 1.2 in the same session.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.25',
        command: FETCH,
        says: 'Take the address from the quickstart page of this release.',
        pages: ['quickstart', 'requirements'],
      },
      ...onManualPages('v3.26', {
        command: FETCH_RELEASE,
        says: 'Replace `<calico-version>` with the version that runs on Linux, patch number included.',
        pages: ['quickstart', 'requirements'],
      }),
    ],
  },
];

/** Running the quickstart script for Calico networking. */
export const quickstartRunSteps: readonly StepFact[] = [
  {
    id: 'script-run',
    phase: 'install',
    title: 'Run the quickstart script',
    where: 'windows-node',
    when: [{ networking: CALICO, datastore: ['kubernetes'], install: SCRIPT }],
    why: 'The script downloads Calico and the Kubernetes binaries, configures Calico and starts its services.',
    effect: 'cuts-traffic',
    check: SERVICES,
    spans: onManualPages('v3.16', {
      command: INSTALL,
      says: `${DEFAULTS} ${CUTS_OFF}`,
      pages: ['quickstart', 'standard'],
    }),
  },
  {
    id: 'script-run-etcd',
    phase: 'install',
    title: 'Run the quickstart script with etcd',
    where: 'windows-node',
    when: [{ networking: CALICO, datastore: ['etcd'], install: SCRIPT }],
    why: 'The script downloads Calico and the Kubernetes binaries, configures Calico and starts its services.',
    effect: 'cuts-traffic',
    check: SERVICES,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        command: INSTALL_ETCD,
        says: `${NOT_A_SERVICE} ${DEFAULTS} ${CUTS_OFF}`,
        silent: 'No page says how the script gets certificates for etcd.',
        pages: ['quickstart', 'standard'],
      },
      ...onManualPages('v3.17', {
        command: INSTALL_ETCD,
        says: `For etcd over TLS, add \`-EtcdTlsSecretName\` and the name of the secret, or \`-EtcdKey\`, \`-EtcdCert\` and \`-EtcdCaCert\` and their paths. ${NOT_A_SERVICE} ${DEFAULTS} ${CUTS_OFF}`,
        pages: ['quickstart', 'standard'],
      }),
    ],
  },
];

/** What runs once Calico is there. */
export const kubeServiceSteps: readonly StepFact[] = [
  {
    id: 'kube-services',
    phase: 'install',
    title: 'Start kubelet and kube-proxy',
    where: 'windows-node',
    when: [{ networking: CALICO, install: ['quickstart-script', 'standard-manual'] }],
    unless: OPENSHIFT,
    why: 'kubelet starts after the vSwitch exists; started earlier, it can lose the API server.',
    check: KUBE_SERVICES,
    spans: onManualPages('v3.16', {
      command:
        'C:\\CalicoWindows\\kubernetes\\install-kube-services.ps1\nStart-Service -Name kubelet\nStart-Service -Name kube-proxy',
      pages: ['quickstart', 'standard', '=projectcalico/calico#5539'],
    }),
  },
  {
    id: 'kube-services-openshift',
    phase: 'install',
    title: 'Start kube-proxy',
    where: 'windows-node',
    when: [
      { networking: CALICO, platform: ['openshift'], install: ['quickstart-script', 'standard-manual'] },
    ],
    why: 'On OpenShift the Windows Machine Config Bootstrapper configures kubelet.',
    check: {
      command: 'Get-Service -Name kube-proxy',
      good: 'The service is `Running`, and still is after a minute.',
      bad: 'The service is `Stopped` or keeps restarting.',
    },
    spans: [
      {
        since: 'v3.17',
        until: 'v3.26',
        command:
          'C:\\CalicoWindows\\kubernetes\\install-kube-services.ps1 -service kube-proxy\nStart-Service -Name kube-proxy',
        pages: ['openshift'],
      },
      {
        since: 'v3.27',
        until: 'v3.29',
        docs: 'as-released',
        command:
          'C:\\CalicoWindows\\kubernetes\\install-kube-services.ps1 -service kube-proxy\nStart-Service -Name kube-proxy',
        pages: ['openshift'],
      },
    ],
  },
  {
    id: 'name-adapter',
    phase: 'install',
    title: 'Name the adapter for VXLAN',
    where: 'windows-node',
    when: [{ networking: ['calico-vxlan'], install: ['quickstart-script', 'standard-manual'] }],
    why: 'Left empty, the setting means the primary adapter, which the other nodes need not reach.',
    effect: 'stops-calico',
    spans: onManualPages('v3.21', {
      says: 'On nodes with several adapters, set `VXLAN_ADAPTER` in `C:\\CalicoWindows\\config.ps1`. Restart Calico with `stop-calico.ps1` and `start-calico.ps1`.',
      pages: ['quickstart', 'maintain', '=rancher/rke2#1761'],
    }),
  },
];
