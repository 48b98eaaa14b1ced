import type { Passages } from './types.ts';

/** The Windows pages that a release has; those that it lacks say nothing either. */
const WINDOWS = [
  'requirements',
  'limitations',
  'quickstart',
  'standard',
  'operator',
  'steps',
  'kubeconfig',
  'maintain',
  'troubleshoot',
  'rancher',
  'openshift',
] as const;
const INSTALL = ['operator', 'steps'] as const;

/** Words behind what no Windows page says. */
export const gapPassages = {
  'gap-flannel': [
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      absent: {
        pages: [
          '=v3.18.2-requirements',
          '=v3.18.2-limitations',
          '=v3.18.2-quickstart',
          '=v3.18.2-standard',
          '=v3.18.2-openshift',
          '=v3.18.2-demo',
        ],
        words: ['flannel'],
      },
    },
    { since: 'v3.19', absent: { pages: WINDOWS, words: ['flannel'] } },
  ],
  'gap-static-routes': [
    { since: 'v3.16', absent: { pages: WINDOWS, words: ['static route', 'static-route'] } },
  ],
  'gap-selfmanaged-cloud-networking': [
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [{ page: '=v3.19.2-limitations', words: ['Kubernetes on DigitalOcean', 'GCE'] }],
      absent: { pages: ['=v3.19.2-requirements'], words: ['DigitalOcean', 'GCE'] },
    },
    {
      since: 'v3.20',
      passages: [{ page: 'limitations', words: ['Kubernetes on DigitalOcean', 'GCE'] }],
      absent: { pages: ['requirements'], words: ['DigitalOcean', 'GCE'] },
    },
  ],
  'gap-hpc-manifest-datastore': [
    { since: 'v3.23', until: 'v3.26', absent: { pages: ['steps'], words: ['datastore', 'etcd'] } },
  ],
  'gap-containerd-minimum': [
    {
      since: 'v3.19',
      until: 'v3.22',
      passages: [{ page: 'requirements', words: ['Docker', 'containerd', 'is installed and running'] }],
      absent: {
        pages: ['standard', 'quickstart'],
        words: ['containerd v', 'containerd 1', 'containerd version'],
      },
    },
    {
      since: 'v3.23',
      until: 'v3.30',
      passages: [{ page: 'requirements', words: ['containerd', 'otherwise Docker is assumed'] }],
      absent: { pages: ['standard'], words: ['containerd v', 'containerd 1', 'containerd version'] },
    },
  ],
  'gap-single-pool': [
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      absent: {
        pages: ['requirements-final', 'limitations-final', ...INSTALL, 'troubleshoot', 'rancher-final'],
        words: ['single IP pool type', 'single type of IP pool'],
      },
    },
    { since: 'v3.31', absent: { pages: WINDOWS, words: ['single IP pool type', 'single type of IP pool'] } },
  ],
  'gap-single-network-operator': [
    {
      since: 'v3.27',
      passages: [{ page: 'limitations', words: ['windows_use_single_network', 'cni.conf.template'] }],
      absent: { pages: INSTALL, words: ['windows_use_single_network'] },
    },
  ],
  'gap-cloud-provider-operator': [
    {
      since: 'v3.27',
      passages: [{ page: 'requirements', words: ['Cloud provider', 'win-bridge.exe'] }],
      absent: { pages: INSTALL, words: ['win-bridge', 'cloud provider'] },
    },
  ],
  'gap-openshift': [
    {
      since: 'v3.27',
      until: 'v3.27',
      docs: 'amended',
      passages: [
        { page: 'requirements', words: ['OpenShift'] },
        { page: 'limitations-final', words: ['OpenShift'] },
      ],
      absent: { pages: [...INSTALL, 'troubleshoot', 'rancher'], words: ['OpenShift'] },
    },
    {
      since: 'v3.28',
      until: 'v3.29',
      docs: 'amended',
      passages: [
        { page: 'requirements-final', words: ['OpenShift'] },
        { page: 'limitations-final', words: ['OpenShift'] },
      ],
      absent: { pages: [...INSTALL, 'troubleshoot', 'rancher-final'], words: ['OpenShift'] },
    },
    {
      since: 'v3.30',
      passages: [
        { page: 'requirements', words: ['OpenShift'] },
        { page: 'limitations', words: ['OpenShift'] },
      ],
      absent: { pages: [...INSTALL, 'troubleshoot', 'rancher'], words: ['OpenShift'] },
    },
  ],
  'gap-rke2': [{ since: 'v3.16', absent: { pages: WINDOWS, words: ['RKE2'] } }],
  'gap-ws2025': [
    { since: 'v3.29', absent: { pages: WINDOWS, words: ['Windows Server 2025', 'ltsc2025', '26100'] } },
  ],
  'gap-ws23h2': [{ since: 'v3.27', absent: { pages: WINDOWS, words: ['23H2', '25398'] } }],
  'gap-aks-hpc': [{ since: 'v3.27', absent: { pages: ['operator'], words: ['AKS', 'EKS'] } }],
} as const satisfies Passages;
