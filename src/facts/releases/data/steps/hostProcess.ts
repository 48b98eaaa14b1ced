import type { StepFact } from '../../types.ts';

const CALICO = ['calico-bgp', 'calico-vxlan'] as const;
const WHEN = [{ networking: CALICO, install: ['hpc-manifest'] as const }] as const;

/** Installing HostProcess containers from a manifest: a tech preview of v3.23 to v3.26. */
export const hostProcessSteps: readonly StepFact[] = [
  {
    id: 'hpc-manifest-vxlan',
    phase: 'install',
    title: 'Fetch the manifest for VXLAN',
    where: 'linux-shell',
    when: [{ networking: ['calico-vxlan'], install: ['hpc-manifest'] }],
    why: 'Each networking has a manifest of its own; its address stands on the Quickstart page of the release.',
    spans: [
      {
        since: 'v3.23',
        until: 'v3.26',
        command: 'curl <address-of-calico-windows-vxlan.yaml> -o calico-windows.yaml',
        pages: ['steps'],
      },
    ],
  },
  {
    id: 'hpc-manifest-bgp',
    phase: 'install',
    title: 'Fetch the manifest for BGP',
    where: 'linux-shell',
    when: [{ networking: ['calico-bgp'], install: ['hpc-manifest'] }],
    why: 'Each networking has a manifest of its own; its address stands on the Quickstart page of the release.',
    spans: [
      {
        since: 'v3.23',
        until: 'v3.26',
        command: 'curl <address-of-calico-windows-bgp.yaml> -o calico-windows.yaml',
        pages: ['steps'],
      },
    ],
  },
  {
    id: 'hpc-api-server',
    phase: 'install',
    title: 'Find the address of the API server',
    where: 'linux-shell',
    when: WHEN,
    why: 'Windows nodes cannot use the service address before they have service networking. Nodes that were installed by hand have it in their kubeconfig.',
    check: {
      command: 'kubectl get endpoints kubernetes -o wide',
      good: 'one address and port, {apiHost}:{apiPort}',
      bad: 'several: then it is the load balancer in front of them',
    },
    spans: [{ since: 'v3.23', until: 'v3.26', pages: ['steps'] }],
  },
  {
    id: 'hpc-edit',
    phase: 'install',
    title: 'Edit its ConfigMap calico-windows-config',
    where: 'linux-shell',
    when: WHEN,
    why: 'The installation reads the API server, the service range and the directories of containerd from it.',
    spans: [
      {
        since: 'v3.23',
        until: 'v3.26',
        says: 'CALICO_NETWORKING_BACKEND vxlan or windows-bgp, as decided, KUBERNETES_SERVICE_HOST {apiHost}, KUBERNETES_SERVICE_PORT {apiPort} (both empty where the node has a kubeconfig already), K8S_SERVICE_CIDR {serviceCidr}, CNI_BIN_DIR and CNI_CONF_DIR as containerd has them, DNS_NAME_SERVERS; FELIX_HEALTHENABLED stays on.',
        pages: ['steps'],
      },
    ],
  },
  {
    id: 'hpc-apply',
    phase: 'install',
    title: 'Apply the manifest and watch',
    where: 'linux-shell',
    when: WHEN,
    why: 'A tech preview: not for production, and the way to a later method may not be smooth.',
    check: {
      command: 'kubectl logs -f -n calico-system -l k8s-app=calico-node-windows -c install',
      good: 'Calico for Windows installed',
      bad: 'the log stops earlier',
    },
    spans: [
      {
        since: 'v3.23',
        until: 'v3.26',
        command: 'kubectl create -f calico-windows.yaml',
        pages: ['steps', 'quickstart'],
      },
    ],
  },
  {
    id: 'hpc-kube-proxy',
    phase: 'install',
    title: 'Run kube-proxy on Windows nodes',
    where: 'linux-shell',
    when: WHEN,
    why: 'Without it no service is reachable from Windows. Skip it where the platform runs one already. The manifest reads the ConfigMap kube-proxy in kube-system.',
    check: {
      command: 'kubectl describe ds -n kube-system kube-proxy-windows',
      good: 'as many pods ready as there are Windows nodes',
      bad: 'none, or pods that restart',
    },
    spans: [
      {
        since: 'v3.23',
        until: 'v3.26',
        command:
          'curl <address-of-windows-kube-proxy.yaml> -o windows-kube-proxy.yaml\n# edit windows-kube-proxy.yaml, then\nkubectl apply -f windows-kube-proxy.yaml',
        says: 'In the file put the Windows version for VERSION and {kubernetes} for K8S_VERSION before it is applied.',
        pages: ['steps', '=rancher/rke2#2925'],
      },
    ],
  },
];
