import type { Gap } from '../types.ts';

/** What no document of a release says. */
export const gaps = [
  {
    id: 'gap-flannel',
    span: { since: 'v3.19' },
    text: 'flannel is neither listed as supported nor as unsupported.',
    when: [{ networking: ['flannel-host-gw', 'flannel-vxlan'] }],
    from: ['flannel-host-gw', 'flannel-vxlan'],
  },
  {
    id: 'gap-static-routes',
    span: { since: 'v3.16' },
    text: 'Static routes are not mentioned after the drafts.',
    when: [{ networking: ['static-routes'] }],
    from: ['static-routes'],
  },
  {
    id: 'gap-selfmanaged-cloud-networking',
    span: { since: 'v3.20' },
    text: 'AWS, GCE, Azure and DigitalOcean are supported platforms, but no page says which networking they allow.',
    when: [{ platform: ['aws', 'gce', 'azure', 'digitalocean'] }],
    from: ['aws', 'gce', 'azure', 'digitalocean'],
  },
  {
    id: 'gap-hpc-manifest-datastore',
    span: { since: 'v3.23', until: 'v3.26' },
    text: 'Datastore choice for the HPC tech preview is not stated.',
    when: [{ install: ['hpc-manifest'] }],
    from: ['dsrule.hpc-manifest'],
  },
  {
    id: 'gap-containerd-minimum',
    span: { since: 'v3.19', until: 'v3.30' },
    text: 'No minimum containerd version for script/manual installs.',
    when: [{ runtime: ['containerd'] }],
    install: ['quickstart-script', 'standard-manual'],
    from: ['runtime.containerd'],
  },
  {
    id: 'gap-single-pool',
    span: { since: 'v3.31' },
    text: 'Whether the single-pool-type rule still holds is not stated.',
    when: [{ networking: ['calico-bgp', 'calico-vxlan'] }],
    from: ['lim.single-pool-type'],
  },
  {
    id: 'gap-single-network-operator',
    span: { since: 'v3.27' },
    text: 'How to change windows_use_single_network under the operator is not stated (the operator writes true).',
    when: [{ networking: ['calico-bgp', 'calico-vxlan'] }],
    install: ['operator'],
    from: ['lim.single-block-per-host'],
  },
  {
    id: 'gap-cloud-provider-operator',
    span: { since: 'v3.31' },
    text: 'How the win-bridge cloud-provider row is set up with the operator is not stated.',
    when: [{ networking: ['cloud-provider'] }],
    install: ['operator'],
    from: ['cloud-provider', 'operator'],
  },
  {
    id: 'gap-openshift',
    span: { since: 'v3.30' },
    text: 'OpenShift is on the lists without instructions or versions.',
    when: [{ platform: ['openshift'] }],
    from: ['openshift'],
  },
  {
    id: 'gap-rke2',
    span: { since: 'v3.16' },
    text: 'RKE2 does not appear in the Windows pages.',
    when: [{ platform: ['other'] }],
  },
  {
    id: 'gap-ws2025',
    span: { since: 'v3.29' },
    text: 'Windows Server 2025 and 23H2 are not mentioned; an open issue asks for 2025.',
    when: [
      {
        build: [
          { from: 25398, to: 25398 },
          { from: 26100, to: 26100 },
        ],
      },
    ],
    from: ['ws23h2', 'ws2025'],
  },
  {
    id: 'gap-aks-hpc',
    span: { since: 'v3.27' },
    text: 'Operator/HPC install on AKS and EKS is not described step by step.',
    when: [{ platform: ['aks', 'eks'] }],
    install: ['operator'],
    from: ['aks', 'eks'],
  },
  {
    id: 'gap-draft-platforms',
    span: { since: 'guide-2020', until: 'guide-2020' },
    text: 'The first draft names no supported or unsupported platforms.',
    when: [{}],
  },
  {
    id: 'gap-k8s-rows-123-134',
    text: 'Kubernetes text for 1.23–1.34 is a floating page; only single revisions could be read, so first/last versions for Windows Server 2022 and 20H2 are inferred.',
  },
] as const satisfies readonly Gap[];
