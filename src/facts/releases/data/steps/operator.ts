import type { StepFact } from '../../types.ts';

const CALICO = ['calico-bgp', 'calico-vxlan'] as const;
const WHEN = [{ networking: CALICO, install: ['operator'] as const }] as const;

const LOGS =
  'kubectl logs -f -n calico-system -l k8s-app=calico-node-windows -c uninstall-calico\nkubectl logs -f -n calico-system -l k8s-app=calico-node-windows -c install-cni\nkubectl logs -f -n calico-system -l k8s-app=calico-node-windows -c node\nkubectl logs -f -n calico-system -l k8s-app=calico-node-windows -c felix';

/** Installing on Windows nodes with the Tigera operator. */
export const operatorSteps: readonly StepFact[] = [
  {
    id: 'keep-config',
    phase: 'install',
    title: 'Keep the settings of a manual installation',
    where: 'windows-node',
    when: WHEN,
    site: { cluster: ['existing-ipip', 'existing-cross-subnet', 'existing-other'] },
    why: 'The operator takes over nodes that were installed by hand: it removes the services and overwrites the files.',
    spans: [
      {
        since: 'v3.27',
        says: 'Where Calico for Windows was installed by hand, copy config.ps1 of the Calico directory first.',
        pages: ['operator'],
      },
    ],
  },
  {
    id: 'find-api-server',
    phase: 'install',
    title: 'Find the address of the API server',
    where: 'linux-shell',
    when: WHEN,
    why: 'Windows nodes cannot use the service address before they have service networking. With several API servers it is their load balancer.',
    check: {
      command: 'kubectl get endpoints kubernetes -o wide',
      good: 'one address and port, {apiHost}:{apiPort}',
      bad: 'several: then it is the load balancer in front of them, as the kube-proxy ConfigMap names it',
    },
    spans: [{ since: 'v3.27', pages: ['steps'] }],
  },
  {
    id: 'services-endpoint',
    phase: 'install',
    title: 'Tell the operator where the API server is',
    where: 'linux-shell',
    when: WHEN,
    why: 'Calico on Windows writes its kubeconfig from this ConfigMap.',
    check: {
      command: 'kubectl get cm -n tigera-operator kubernetes-services-endpoint',
      good: 'the ConfigMap is listed',
      bad: 'NotFound',
    },
    spans: [
      {
        since: 'v3.27',
        command:
          'kubectl apply -f - << EOF\nkind: ConfigMap\napiVersion: v1\nmetadata:\n  name: kubernetes-services-endpoint\n  namespace: tigera-operator\ndata:\n  KUBERNETES_SERVICE_HOST: "{apiHost}"\n  KUBERNETES_SERVICE_PORT: "{apiPort}"\nEOF',
        sets: [
          {
            kind: 'ConfigMap',
            fields: {
              data: { KUBERNETES_SERVICE_HOST: '{apiHost}', KUBERNETES_SERVICE_PORT: '{apiPort}' },
            },
          },
        ],
        pages: ['steps', '=projectcalico/calico#13702'],
      },
    ],
  },
  {
    id: 'enable-windows',
    phase: 'install',
    title: 'Switch Windows on in the Installation',
    where: 'linux-shell',
    when: WHEN,
    why: 'The operator installs Calico on Windows nodes once the data plane is HNS. The service range must be the one of kube-apiserver (service-cluster-ip-range).',
    check: {
      command:
        'kubectl get installation default -o jsonpath=\'{.spec.calicoNetwork.windowsDataplane}{" "}{.spec.serviceCIDRs}{"\\n"}\'',
      good: 'HNS ["{serviceCidr}"]',
      bad: 'empty, or Disabled',
    },
    spans: [
      {
        since: 'v3.27',
        command:
          'kubectl patch installation default --type merge --patch=\'{"spec": {"serviceCIDRs": ["{serviceCidr}"], "calicoNetwork": {"windowsDataplane": "HNS"}}}\'',
        sets: [
          {
            kind: 'Installation',
            fields: {
              spec: { serviceCIDRs: ['{serviceCidr}'], calicoNetwork: { windowsDataplane: 'HNS' } },
            },
          },
        ],
        pages: ['steps', '=projectcalico/calico#13702'],
      },
    ],
  },
  {
    id: 'name-adapter-operator',
    phase: 'install',
    title: 'Several adapters: name the one for VXLAN',
    where: 'linux-shell',
    when: [{ networking: ['calico-vxlan'], install: ['operator'] }],
    why: 'Without a name the primary adapter is taken, which need not be the one that the other nodes reach.',
    spans: [
      {
        since: 'v3.27',
        says: 'The Installation has the field spec.windowsNodes.vxlanAdapter. Only where a node has several adapters.',
        silent: 'No page on Windows says how the adapter is chosen with the operator.',
        pages: ['operator', '=rancher/rke2#1761'],
      },
    ],
  },
  {
    id: 'metrics-firewall',
    phase: 'install',
    title: 'Let metrics through the Windows firewall',
    where: 'linux-shell',
    when: [{ networking: CALICO, install: ['operator'], need: ['metrics'] }],
    why: 'The firewall of Windows blocks the port of the metrics.',
    spans: [
      {
        since: 'v3.27',
        says: 'windowsManageFirewallRules Enabled in the FelixConfiguration, or a rule of your own on each node.',
        silent: 'The facts hold the name of the setting, not a command.',
        pages: ['metrics', 'limitations'],
      },
    ],
  },
  {
    id: 'kube-proxy',
    phase: 'install',
    title: 'Run kube-proxy on Windows nodes',
    where: 'linux-shell',
    when: WHEN,
    why: 'Without it no service is reachable from Windows. The version must be the cluster’s. Skip it where the platform runs one already; the manifest comes from a repository outside Calico and reads the ConfigMap kube-proxy in kube-system.',
    check: {
      command: 'kubectl get pods -A -o wide --field-selector spec.nodeName=<windows-node>',
      good: 'a kube-proxy that is Running and does not restart',
      bad: 'none, or one that restarts: a removed feature gate stops it',
    },
    spans: [
      {
        since: 'v3.27',
        command:
          'curl -L https://raw.githubusercontent.com/kubernetes-sigs/sig-windows-tools/master/hostprocess/calico/kube-proxy/kube-proxy.yml | sed "s/KUBE_PROXY_VERSION/{kubernetesTag}/g" | kubectl apply -f -',
        pages: ['steps', '=rancher/rke2#2925', '=projectcalico/calico#5539'],
      },
    ],
  },
  {
    id: 'watch-install-vxlan',
    phase: 'install',
    title: 'Watch the installation',
    where: 'linux-shell',
    when: [{ networking: ['calico-vxlan'], install: ['operator'] }],
    why: 'Two containers prepare the node, then two run for good. One command at a time: each follows its log until Ctrl+C.',
    check: {
      command: 'kubectl get pods -n calico-system -l k8s-app=calico-node-windows -o wide',
      good: 'one Running pod for each Windows node',
      bad: 'no pod at all: the Installation still has an encapsulation that Windows refuses, or the endpoint or the service range is missing',
    },
    spans: [{ since: 'v3.27', command: LOGS, pages: ['steps', '=tigera/docs#1547'] }],
  },
  {
    id: 'watch-install-bgp',
    phase: 'install',
    title: 'Watch the installation',
    where: 'linux-shell',
    when: [{ networking: ['calico-bgp'], install: ['operator'] }],
    why: 'Two containers prepare the node, then three run for good. One command at a time: each follows its log until Ctrl+C.',
    check: {
      command: 'kubectl get pods -n calico-system -l k8s-app=calico-node-windows -o wide',
      good: 'one Running pod for each Windows node',
      bad: 'no pod at all: the Installation still has an encapsulation that Windows refuses, or the endpoint or the service range is missing',
    },
    spans: [
      {
        since: 'v3.27',
        command: `${LOGS}\nkubectl logs -f -n calico-system -l k8s-app=calico-node-windows -c confd`,
        pages: ['steps', '=tigera/docs#1547'],
      },
    ],
  },
];
