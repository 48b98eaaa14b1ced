import type { StepFact } from '../../types.ts';
import { ONE_ENDPOINT } from './readings.ts';

const CALICO = ['calico-bgp', 'calico-vxlan'] as const;
const WHEN = [{ networking: CALICO, install: ['hpc-manifest'] as const }] as const;

const OWN_MANIFEST = 'Calico VXLAN and Calico BGP have different manifests for Windows.';

const ADDRESS = 'Take the address of the manifest from the quickstart page of the release.';

/** Installing HostProcess containers from a manifest: a tech preview of v3.23 to v3.26. */
export const hostProcessSteps: readonly StepFact[] = [
  {
    id: 'hpc-manifest-vxlan',
    phase: 'install',
    title: 'Download the manifest for VXLAN',
    where: 'linux-shell',
    when: [{ networking: ['calico-vxlan'], install: ['hpc-manifest'] }],
    why: OWN_MANIFEST,
    effect: 'reads',
    spans: [
      {
        since: 'v3.23',
        until: 'v3.26',
        command: 'curl <address-of-calico-windows-vxlan.yaml> -o calico-windows.yaml',
        says: ADDRESS,
        pages: ['steps'],
      },
    ],
  },
  {
    id: 'hpc-manifest-bgp',
    phase: 'install',
    title: 'Download the manifest for BGP',
    where: 'linux-shell',
    when: [{ networking: ['calico-bgp'], install: ['hpc-manifest'] }],
    why: OWN_MANIFEST,
    effect: 'reads',
    spans: [
      {
        since: 'v3.23',
        until: 'v3.26',
        command: 'curl <address-of-calico-windows-bgp.yaml> -o calico-windows.yaml',
        says: ADDRESS,
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
    why: 'The installation makes Calico’s kubeconfig from this address; a Windows host cannot reach Kubernetes services.',
    effect: 'reads',
    check: {
      command: 'kubectl get endpoints kubernetes -o wide',
      good: 'One address and port is listed: {apiHost}:{apiPort}.',
      bad: 'Several are listed: use their load balancer.',
      reads: [ONE_ENDPOINT],
    },
    spans: [
      {
        since: 'v3.23',
        until: 'v3.26',
        says: 'Skip this step for nodes that were installed by hand: their kubeconfig has the address.',
        pages: ['steps'],
      },
    ],
  },
  {
    id: 'hpc-edit',
    phase: 'install',
    title: 'Edit the ConfigMap in the manifest',
    where: 'linux-shell',
    when: WHEN,
    why: 'The installation reads the API server, the service range and the directories of containerd from the ConfigMap.',
    spans: [
      {
        since: 'v3.23',
        until: 'v3.26',
        says: 'Edit `calico-windows-config`. Set `CALICO_NETWORKING_BACKEND` to `vxlan` for Calico VXLAN or `windows-bgp` for Calico BGP, and `K8S_SERVICE_CIDR` to {serviceCidr}. Set `KUBERNETES_SERVICE_HOST` to {apiHost} and `KUBERNETES_SERVICE_PORT` to {apiPort}; leave both empty where the node has a kubeconfig. Set `CNI_BIN_DIR` and `CNI_CONF_DIR` as containerd has them, and `DNS_NAME_SERVERS` to the DNS servers for pods. Leave `FELIX_HEALTHENABLED` on.',
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
    why: 'The method is a tech preview: it is not for production, and a later migration may not be smooth.',
    effect: 'cuts-traffic',
    check: {
      command: 'kubectl logs -f -n calico-system -l k8s-app=calico-node-windows -c install',
      good: 'The log ends with `Calico for Windows installed`.',
      bad: 'The log stops before that line.',
    },
    spans: [
      {
        since: 'v3.23',
        until: 'v3.26',
        command: 'kubectl create -f calico-windows.yaml',
        says: 'The manifest uses the namespace `calico-system` and the service account `calico-node` in it, so both must exist. Creating the vSwitch can cut a running kubelet off from the API server.',
        silent: 'The pages do not say what to do where Calico on Linux runs in `kube-system`.',
        pages: ['steps', 'quickstart', 'troubleshoot', 'code-hpc-manifest'],
      },
    ],
  },
  {
    id: 'hpc-kube-proxy',
    phase: 'install',
    title: 'Run kube-proxy on the Windows nodes',
    where: 'linux-shell',
    when: WHEN,
    why: 'No service is reachable from Windows without kube-proxy.',
    effect: 'creates',
    check: {
      command: 'kubectl describe ds -n kube-system kube-proxy-windows',
      good: 'As many pods are ready as there are Windows nodes.',
      bad: 'No pod is ready, or pods restart.',
    },
    spans: [
      {
        since: 'v3.23',
        until: 'v3.26',
        command:
          'curl <address-of-windows-kube-proxy.yaml> -o windows-kube-proxy.yaml\n# edit windows-kube-proxy.yaml, then\nkubectl apply -f windows-kube-proxy.yaml',
        says: 'Put the Windows version in place of `VERSION` and {kubernetesTag} as the value of `K8S_VERSION` before you apply the file. Skip this step where the platform runs kube-proxy on Windows already.',
        pages: ['steps', 'code-kube-proxy-manifest', '=rancher/rke2#2925'],
      },
    ],
  },
];
