import type { StepFact } from '../../types.ts';
import {
  ENDPOINT_ANSWERS,
  ENDPOINT_IS_SET,
  ONE_ENDPOINT,
  WINDOWS_IS_ON,
  WINDOWS_PODS_RUN,
} from './readings.ts';
import { CLOUD_CNI } from './cloudCni.ts';
import { ACCEPTS, DEGRADED, STATUS, WINDOWS_REFUSED, withStatus } from './tigeraStatus.ts';

const CALICO = ['calico-bgp', 'calico-vxlan'] as const;
const WHEN = [{ networking: CALICO, install: ['operator'] }] as const;
/** Where the operator installs Calico on Windows, whatever plugin gives the addresses. */
const ANY_CNI = [...WHEN, ...CLOUD_CNI] as const;

const LOGS =
  'kubectl logs -f -n calico-system -l k8s-app=calico-node-windows -c uninstall-calico\nkubectl logs -f -n calico-system -l k8s-app=calico-node-windows -c install-cni\nkubectl logs -f -n calico-system -l k8s-app=calico-node-windows -c node\nkubectl logs -f -n calico-system -l k8s-app=calico-node-windows -c felix';

const ENDPOINT = `kind: ConfigMap
apiVersion: v1
metadata:
  name: kubernetes-services-endpoint
  namespace: tigera-operator
data:
  KUBERNETES_SERVICE_HOST: "{apiHost}"
  KUBERNETES_SERVICE_PORT: "{apiPort}"`;

const ENABLE =
  'kubectl patch installation default --type merge --patch=\'{"spec": {"serviceCIDRs": ["{serviceCidr}"], "calicoNetwork": {"windowsDataplane": "HNS"}}}\'';

const NO_TAB =
  'The page has tabs for Calico VXLAN and Calico BGP only; the operator knows the plugins of EKS and AKS as well.';

const ONE_POD_EACH = {
  command: 'kubectl get pods -n calico-system -l k8s-app=calico-node-windows -o wide',
  good: 'Each Windows node has one pod, and it is `Running`.',
  bad: 'There is no pod: look at the status of the operator for what it refuses.',
  reads: [WINDOWS_PODS_RUN],
} as const;

const NOT_SERVICE_ADDRESS =
  'Windows nodes need the address of the API server itself: the service address works only once Calico and kube-proxy run.';

/** Installing on Windows nodes with the Tigera operator. */
export const operatorSteps: readonly StepFact[] = [
  {
    id: 'keep-config',
    phase: 'install',
    title: 'Save the settings of a manual install',
    where: 'windows-node',
    when: WHEN,
    site: { cluster: ['existing-ipip', 'existing-cross-subnet', 'existing-other'] },
    why: 'The operator takes over nodes that were installed by hand: it removes the services and overwrites the files.',
    effect: 'reads',
    spans: [
      {
        since: 'v3.27',
        says: 'Copy `C:\\CalicoWindows\\config.ps1` to a place outside that directory. Skip this step on nodes where Calico was not installed by hand.',
        pages: ['operator'],
      },
    ],
  },
  {
    id: 'find-api-server',
    phase: 'install',
    title: 'Find the address of the API server',
    where: 'linux-shell',
    when: ANY_CNI,
    why: NOT_SERVICE_ADDRESS,
    effect: 'reads',
    check: {
      command: 'kubectl get endpoints kubernetes -o wide',
      good: 'One address and port is listed: {apiHost}:{apiPort}.',
      bad: 'Several are listed: use their load balancer, which the kube-proxy ConfigMap names.',
      reads: [ONE_ENDPOINT],
    },
    spans: [{ since: 'v3.27', pages: ['steps'] }],
  },
  {
    id: 'endpoint-reachable',
    phase: 'install',
    title: 'Test the address from a node',
    where: 'linux-node',
    when: ANY_CNI,
    why: 'Calico on Linux uses the address too from the next step on, and a wrong one cuts it off from the API server.',
    effect: 'reads',
    check: {
      command: 'curl -sk -m 5 https://{apiHost}:{apiPort}/version',
      good: 'The answer is JSON, or a body with 401 or 403.',
      bad: 'The command times out, or the name does not resolve.',
      reads: [ENDPOINT_ANSWERS],
    },
    spans: [
      {
        since: 'v3.27',
        says: 'Test from a Linux node, then from a Windows node with `curl.exe`.',
        silent: 'No page asks for this test; it is our advice.',
        pages: ['code-operator-core'],
      },
    ],
  },
  {
    id: 'services-endpoint',
    phase: 'install',
    title: 'Give the operator the API server address',
    where: 'linux-shell',
    when: ANY_CNI,
    why: 'Calico on Windows writes its kubeconfig from this ConfigMap.',
    effect: 'rolls-pods',
    check: {
      command: `kubectl get cm -n tigera-operator kubernetes-services-endpoint\nkubectl rollout status daemonset/calico-node -n calico-system\nkubectl rollout status deployment/calico-typha -n calico-system\n${STATUS}`,
      good: `The ConfigMap is listed, and both roll-outs finish. ${ACCEPTS}`,
      bad: `The ConfigMap is \`NotFound\`, or a roll-out does not finish: correct the address in the ConfigMap. ${DEGRADED}`,
      reads: [ENDPOINT_IS_SET],
    },
    spans: [
      {
        since: 'v3.27',
        command: `kubectl apply -f - << EOF\n${ENDPOINT}\nEOF`,
        applies: ENDPOINT,
        says: 'Expect new pods of calico-node and Typha on the Linux nodes. The Calico API server and kube-controllers can restart too. Watch the roll-out to its end.',
        sets: [
          {
            kind: 'ConfigMap',
            fields: {
              data: { KUBERNETES_SERVICE_HOST: '{apiHost}', KUBERNETES_SERVICE_PORT: '{apiPort}' },
            },
          },
        ],
        pages: ['steps', 'code-operator-core', '=projectcalico/calico#13702'],
      },
    ],
  },
  {
    id: 'name-adapter-operator',
    phase: 'install',
    title: 'Name the adapter for VXLAN',
    where: 'linux-shell',
    when: [{ networking: ['calico-vxlan'], install: ['operator'] }],
    why: 'Without a name VXLAN uses the primary adapter, which need not be the one that other nodes reach.',
    spans: [
      {
        since: 'v3.27',
        says: 'Skip this step where nodes have one adapter. Otherwise add `"windowsNodes": {"vxlanAdapter": "<adapter-name>"}` to the `spec` of the next command. The operator refuses the field while Windows is off.',
        silent: 'No Windows page mentions the field; the API reference of the Installation does.',
        pages: ['installation-api', 'code-operator-validation', '=rancher/rke2#1761'],
      },
    ],
  },
  {
    id: 'enable-windows',
    phase: 'install',
    title: 'Switch Windows on in the Installation',
    where: 'linux-shell',
    when: WHEN,
    why: 'The operator installs Calico on the Windows nodes once the data plane for Windows is `HNS`.',
    effect: 'cuts-traffic',
    check: withStatus({
      command:
        'kubectl get installation default -o jsonpath=\'{.spec.calicoNetwork.windowsDataplane}{" "}{.spec.serviceCIDRs}{"\\n"}\'',
      good: 'The output is `HNS ["{serviceCidr}"]`.',
      bad: 'The output is empty, or starts with `Disabled`.',
      reads: [WINDOWS_IS_ON],
    }),
    spans: [
      {
        since: 'v3.27',
        command: ENABLE,
        says: 'Use the range that kube-apiserver has as `service-cluster-ip-range`. Creating the vSwitch can cut a running kubelet off from the API server.',
        messages: WINDOWS_REFUSED,
        sets: [
          {
            kind: 'Installation',
            fields: {
              spec: { serviceCIDRs: ['{serviceCidr}'], calicoNetwork: { windowsDataplane: 'HNS' } },
            },
          },
        ],
        pages: ['steps', 'troubleshoot', '=projectcalico/calico#13702'],
      },
    ],
  },
  {
    id: 'enable-windows-cloud',
    phase: 'install',
    title: 'Switch Windows on in the Installation',
    where: 'linux-shell',
    when: CLOUD_CNI,
    why: 'The operator installs Calico on the Windows nodes once the data plane for Windows is `HNS`.',
    effect: 'creates',
    check: withStatus({
      command:
        'kubectl get installation default -o jsonpath=\'{.spec.calicoNetwork.windowsDataplane}{" "}{.spec.cni.type}{"\\n"}\'',
      good: 'The first line starts with `HNS`.',
      bad: 'The first line is empty, or starts with `Disabled`.',
      reads: [WINDOWS_IS_ON],
    }),
    spans: [
      {
        since: 'v3.27',
        command: ENABLE,
        says: 'Use the range that kube-apiserver has as `service-cluster-ip-range`.',
        silent: NO_TAB,
        messages: WINDOWS_REFUSED.filter(({ prints }) => prints.includes('required information')),
        sets: [
          {
            kind: 'Installation',
            fields: {
              spec: { serviceCIDRs: ['{serviceCidr}'], calicoNetwork: { windowsDataplane: 'HNS' } },
            },
          },
        ],
        pages: ['steps', 'code-operator-windows'],
      },
    ],
  },
  {
    id: 'metrics-firewall',
    phase: 'install',
    title: 'Let metrics through the Windows firewall',
    where: 'linux-shell',
    when: [{ networking: CALICO, install: ['operator'], need: ['metrics'] }],
    why: 'The Windows firewall blocks the ports of the Prometheus metrics by default.',
    spans: [
      {
        since: 'v3.27',
        command: `kubectl patch felixConfiguration default --type merge --patch '{"spec":{"windowsManageFirewallRules": "Enabled"}}'`,
        says: 'You can add a firewall rule of your own on each node instead.',
        pages: ['metrics'],
      },
    ],
  },
  {
    id: 'kube-proxy',
    phase: 'install',
    title: 'Run kube-proxy on the Windows nodes',
    where: 'linux-shell',
    when: ANY_CNI,
    why: 'No service is reachable from Windows without kube-proxy, and its version must be that of the cluster.',
    effect: 'creates',
    check: {
      command: 'kubectl get pods -A -o wide --field-selector spec.nodeName=<windows-node>',
      good: 'A kube-proxy pod is `Running` and does not restart.',
      bad: 'There is no kube-proxy pod, or it restarts: a removed feature gate stops it.',
    },
    spans: [
      {
        since: 'v3.27',
        command:
          'curl -L https://raw.githubusercontent.com/kubernetes-sigs/sig-windows-tools/master/hostprocess/calico/kube-proxy/kube-proxy.yml | sed "s/KUBE_PROXY_VERSION/{kubernetesTag}/g" | kubectl apply -f -',
        says: 'Skip this step where the platform runs kube-proxy on Windows already. The manifest reads the ConfigMap `kube-proxy` in `kube-system`.',
        pages: ['steps', '=rancher/rke2#2925', '=projectcalico/calico#5539'],
      },
    ],
  },
  {
    id: 'watch-install-vxlan',
    phase: 'install',
    title: 'Watch the installation',
    where: 'linux-shell',
    when: [{ networking: ['calico-vxlan'], install: ['operator'] }, ...CLOUD_CNI],
    why: 'Two init containers, then two long-running ones: each has its own log.',
    effect: 'reads',
    check: ONE_POD_EACH,
    spans: [
      {
        since: 'v3.27',
        command: LOGS,
        says: 'Run one command at a time: each follows a log until you press Ctrl+C.',
        pages: ['steps', '=tigera/docs#1547'],
      },
    ],
  },
  {
    id: 'watch-install-bgp',
    phase: 'install',
    title: 'Watch the installation',
    where: 'linux-shell',
    when: [{ networking: ['calico-bgp'], install: ['operator'] }],
    why: 'Two init containers, then three long-running ones: each has its own log.',
    effect: 'reads',
    check: ONE_POD_EACH,
    spans: [
      {
        since: 'v3.27',
        command: `${LOGS}\nkubectl logs -f -n calico-system -l k8s-app=calico-node-windows -c confd`,
        says: 'Run one command at a time: each follows a log until you press Ctrl+C.',
        pages: ['steps', '=tigera/docs#1547'],
      },
    ],
  },
];
