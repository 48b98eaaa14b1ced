import type { Passages } from './types.ts';

const DRAIN = { page: '=kubernetes-drain-page', words: ['kubectl drain', '--ignore-daemonsets'] } as const;
const OLD_NETWORK = {
  page: 'overlay',
  words: ['switching encapsulation modes', 'disruption to in-progress connections'],
} as const;
const PAIR = {
  page: 'code-operator-validation',
  words: ['IPIP encapsulation requires that BGP is enabled'],
} as const;
const UNINSTALL = {
  page: 'maintain',
  words: ['Remove all pods from the Windows nodes', 'uninstall-calico.ps1'],
} as const;
const MANIFEST = {
  page: 'config-options',
  words: ['Replace `calico_backend: "bird"` with `calico_backend: "vxlan"`', 'This disables BIRD'],
} as const;

/** What the backup and the way back rest on. */
export const backOutPassages = {
  'back-up': [
    {
      since: 'v3.27',
      passages: [
        {
          page: 'code-operator-validation',
          words: ['should not be provided when Calico for Windows is disabled'],
        },
        { page: 'code-operator-core', words: ['instance.Spec.WindowsNodes = &', 'WindowsNodeSpec{}'] },
      ],
      absent: { pages: ['requirements'], words: ['backup'] },
    },
  ],
  'back-up-by-hand': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [{ page: 'troubleshoot', words: ['calicoctl get ippool -o yaml'] }],
      absent: { pages: ['requirements'], words: ['backup'] },
    },
    {
      since: 'v3.17',
      until: 'v3.30',
      passages: [{ page: 'config-options', words: ['calico_backend', 'ConfigMap'] }],
      absent: { pages: ['requirements'], words: ['backup'] },
    },
  ],
  'back-up-etcd': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [{ page: 'troubleshoot', words: ['calicoctl get ippool -o yaml'] }],
      absent: { pages: ['requirements'], words: ['backup'] },
    },
    {
      since: 'v3.17',
      until: 'v3.30',
      passages: [
        { page: 'config-options', words: ['calico_backend', 'ConfigMap'] },
        { page: 'troubleshoot', words: ['calicoctl get ippool -o yaml'] },
      ],
      absent: { pages: ['requirements'], words: ['backup'] },
    },
  ],
  'back-up-cloud': [
    {
      since: 'v3.17',
      passages: [{ page: 'requirements', words: ['Cloud provider'] }],
      absent: { pages: ['requirements'], words: ['backup'] },
    },
  ],
  'back-out-tests': [
    { since: 'v3.16', until: 'v3.16', docs: 'amended', follows: ['demo-clean-up'] },
    { since: 'v3.17', follows: ['demo-clean-up'] },
  ],
  'back-out-drain': [
    { since: 'v3.23', passages: [DRAIN], absent: { pages: ['requirements'], words: ['kubectl drain'] } },
  ],
  'back-out-drain-by-hand': [{ since: 'v3.16', until: 'v3.30', passages: [DRAIN, UNINSTALL] }],
  'back-out-windows-off': [
    {
      since: 'v3.27',
      passages: [
        {
          page: 'code-operator-validation',
          words: ['should not be provided when Calico for Windows is disabled'],
        },
        { page: 'code-operator-core', words: ['instance.Spec.WindowsNodes = &', 'WindowsNodeSpec{}'] },
      ],
    },
  ],
  'back-out-windows-pods': [
    {
      since: 'v3.27',
      passages: [
        {
          page: 'code-operator-windows-controller',
          words: [
            '!common.WindowsEnabled(instance.Spec)',
            'daemonset is disabled',
            'return reconcile.Result{}, nil',
          ],
        },
      ],
    },
  ],
  'back-out-hpc': [
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [{ page: 'code-hpc-manifest', words: ['kind: DaemonSet', 'name: calico-node-windows'] }],
    },
  ],
  'back-out-uninstall': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [{ page: 'maintain', words: ['uninstall-calico.ps1', 'with the old configuration file'] }],
    },
  ],
  'back-out-kube-services': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [{ page: 'maintain', words: ['install-kube-services.ps1', 'uninstall-kube-services.ps1'] }],
    },
  ],
  'back-out-endpoint': [
    {
      since: 'v3.27',
      passages: [{ page: 'code-operator-core', words: ['render.TyphaConfiguration{', 'k8sapi.Endpoint'] }],
    },
  ],
  'way-back-installation': [{ since: 'v3.27', passages: [PAIR, OLD_NETWORK] }],
  'way-back-pool-operator': [{ since: 'v3.27', passages: [PAIR, OLD_NETWORK] }],
  'back-out-bgp': [{ since: 'v3.27', passages: [PAIR, OLD_NETWORK] }],
  'back-out-installation-linux': [{ since: 'v3.17', until: 'v3.30', passages: [PAIR, OLD_NETWORK] }],
  'back-out-backend': [{ since: 'v3.17', until: 'v3.30', passages: [MANIFEST] }],
  'back-out-backend-etcd': [{ since: 'v3.17', until: 'v3.30', passages: [MANIFEST] }],
  'way-back-pool': [{ since: 'v3.16', until: 'v3.30', passages: [OLD_NETWORK] }],
  'back-out-pool-etcd': [{ since: 'v3.16', until: 'v3.30', passages: [OLD_NETWORK] }],
  'back-out-mesh': [
    { since: 'v3.17', passages: [{ page: 'bgp', words: ['"nodeToNodeMeshEnabled": false'] }] },
  ],
  'back-out-peers': [{ since: 'v3.17', passages: [{ page: 'bgp', words: ['kind: BGPPeer', 'peerIP'] }] }],
  'back-out-linux-pods': [{ since: 'v3.16', passages: [OLD_NETWORK] }],
  'back-out-aks': [
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: [{ page: '=v3.18.2-quickstart', words: ['az aks create'] }],
    },
    { since: 'v3.19', follows: ['lim.aks-new-clusters'] },
  ],
  'accept-large': [
    {
      since: 'v3.16',
      until: 'v3.16',
      docs: 'amended',
      passages: [
        { page: '=v3.16.2-demo', words: ['name: nginx', 'image: nginx:1.8'] },
        { page: 'mtu', words: ['largest packet size that can be transmitted'] },
      ],
    },
    {
      since: 'v3.17',
      passages: [
        { page: 'demo', words: ['name: nginx', 'image: nginx:1.8'] },
        { page: 'mtu', words: ['largest packet size that can be transmitted'] },
      ],
    },
  ],
  'demo-deny': [
    {
      since: 'v3.16',
      until: 'v3.16',
      docs: 'amended',
      passages: [{ page: '=v3.16.2-demo', words: ['kind: NetworkPolicy', 'name: allow-busybox'] }],
      absent: { pages: ['=v3.16.2-demo'], words: ['deny'] },
    },
    {
      since: 'v3.17',
      passages: [{ page: 'demo', words: ['kind: NetworkPolicy', 'name: allow-busybox'] }],
      absent: { pages: ['demo'], words: ['deny'] },
    },
  ],
} as const satisfies Passages;
