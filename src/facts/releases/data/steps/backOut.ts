import type { StepFact } from '../../types.ts';
import { BY_HAND, onManualPages } from './onManualPages.ts';
import { BGP_SWITCH, CALICO, CALICOCTL_POOL, EXISTING, POOL_COLUMNS } from './poolCommands.ts';
import { ACCEPTS, DEGRADED, STATUS } from './tigeraStatus.ts';

const OPERATOR = ['operator'] as const;

/** The combinations that the operator installs on Windows. */
const BY_OPERATOR = [
  { networking: CALICO, datastore: ['kubernetes'], install: OPERATOR },
  { networking: ['aws-vpc-cni'], platform: ['eks'], install: OPERATOR },
  { networking: ['azure-cni'], platform: ['aks'], install: OPERATOR },
] as const;

const BY_SCRIPT = [
  { networking: [...CALICO, 'cloud-provider'], install: BY_HAND },
  { networking: ['aws-vpc-cni'], platform: ['eks'], install: BY_HAND },
] as const;

const HPC = [{ networking: CALICO, install: ['hpc-manifest'] }] as const;

const CHANGED = ['existing-ipip', 'existing-cross-subnet'] as const;

const NO_WAY_BACK = 'No page describes the way back; the step puts the recorded values into the same fields.';

// The operator refuses `windowsNodes`, which it fills in itself, once Windows is off: both go in one patch.
const WINDOWS_OFF = `kubectl patch installation default --type merge --patch='{"spec": {"windowsNodes": null, "calicoNetwork": {"windowsDataplane": "Disabled"}}}'`;

// BGP and encapsulation in one patch: either one alone can be a pair that the operator refuses.
const BGP_AND_POOL = `kubectl patch installation default --type=json -p '[{"op":"replace","path":"/spec/calicoNetwork/bgp","value":"<recorded-bgp>"},{"op":"replace","path":"/spec/calicoNetwork/ipPools/0/encapsulation","value":"<recorded-encapsulation>"}]'`;

const BGP = `kubectl patch installation default --type=merge -p '{"spec": {"calicoNetwork": {"bgp": "<recorded-bgp>"}}}'`;

const POOL = `kubectl patch ippool <pool-name> --type merge -p '{"spec":{"ipipMode":"<recorded-ipip-mode>","vxlanMode":"<recorded-vxlan-mode>"}}'`;

const FELIX = `calicoctl patch felixconfiguration default -p '{"spec":{"ipipEnabled":<recorded-ipip-enabled>}}'`;

// The change of the DaemonSet replaces its pods, which then read the ConfigMap: in the other order they would not.
const BACKEND =
  'kubectl patch configmap calico-config -n kube-system --type merge -p \'{"data": {"calico_backend": "<recorded-backend>"}}\'\nkubectl edit daemonset calico-node -n kube-system\n# put the recorded probes back, then\nkubectl rollout status daemonset/calico-node -n kube-system';

const BREAKS = 'Connections in progress can break once more.';

const FURTHER_POOLS = 'Repeat the part on encapsulation for each further pool, with its index in place of 0.';

const EACH_POOL = 'Repeat the command for each pool, with its name and its recorded values.';

const IN_FILE = 'Set `ipipMode` and `vxlanMode` of each pool to the recorded values in the file.';

const FELIX_FIRST = 'Leave the first command out where no `ipipEnabled` was recorded.';

const SEEN = {
  command: `${BGP_SWITCH}\n${STATUS}`,
  good: `The first line shows the recorded values. ${ACCEPTS}`,
  bad: `The first line shows other values. ${DEGRADED}`,
} as const;

const POOLS_SEEN = {
  command: POOL_COLUMNS,
  good: 'Every row shows the recorded values, also a minute later.',
  bad: 'A row shows another value.',
} as const;

const ETCD_POOLS_SEEN = {
  command: 'calicoctl get ippool -o wide',
  good: 'Every pool shows the recorded values.',
  bad: 'A pool shows another value.',
} as const;

const EMPTY = {
  command: 'kubectl get pods -A -o wide --field-selector spec.nodeName=<windows-node>',
  good: 'Only pods of DaemonSets are left on the node.',
  bad: 'Other pods are left on the node.',
} as const;

const DRAIN = 'kubectl drain <windows-node> --ignore-daemonsets';
const EACH_NODE =
  'Run the command for each Windows node while Calico still runs there. Leave the nodes cordoned afterwards.';

const DELETE_WINDOWS = 'kubectl delete daemonset calico-node-windows -n calico-system';
const NONE_LEFT = {
  command: 'kubectl get pods -n calico-system -l k8s-app=calico-node-windows',
  good: 'No pod is listed.',
  bad: 'A pod is still listed: wait, then look again.',
} as const;

const REMOVE_TESTS = {
  command: 'kubectl delete ns calico-demo --ignore-not-found',
  says: 'The command deletes all test pods and their policies.',
} as const;

/** First everything that runs on the Windows nodes, while Calico still serves it. */
const emptyNodes: readonly StepFact[] = [
  {
    id: 'back-out-tests',
    phase: 'backout',
    title: 'Delete the demo',
    where: 'linux-shell',
    when: [{}],
    why: 'Pods without a controller keep a node from being drained.',
    effect: 'deletes-pods',
    spans: [
      { since: 'v3.16', until: 'v3.16', docs: 'amended', ...REMOVE_TESTS, pages: ['=v3.16.2-demo'] },
      { since: 'v3.17', ...REMOVE_TESTS, pages: ['demo'] },
    ],
  },
  {
    id: 'back-out-drain',
    phase: 'backout',
    title: 'Drain the Windows nodes',
    where: 'linux-shell',
    when: [...BY_OPERATOR, ...HPC],
    why: 'The steps that follow take Calico away from pods that still run on these nodes.',
    effect: 'drains',
    check: EMPTY,
    spans: [
      {
        since: 'v3.23',
        command: DRAIN,
        says: EACH_NODE,
        silent: 'No Windows page mentions the drain; it is our advice.',
        pages: ['=kubernetes-drain-page'],
      },
    ],
  },
  {
    id: 'back-out-drain-by-hand',
    phase: 'backout',
    title: 'Drain the Windows nodes',
    where: 'linux-shell',
    when: BY_SCRIPT,
    why: 'All pods have to leave a node before Calico is uninstalled from it.',
    effect: 'drains',
    check: EMPTY,
    spans: onManualPages('v3.16', {
      command: DRAIN,
      says: EACH_NODE,
      silent: 'The page says to remove all pods and gives no command; this one is kubectl’s own.',
      pages: ['maintain', '=kubernetes-drain-page'],
    }),
  },
];

/** Then Calico on Windows. */
const windowsOff: readonly StepFact[] = [
  {
    id: 'back-out-windows-off',
    phase: 'backout',
    title: 'Switch Windows off in the Installation',
    where: 'linux-shell',
    when: BY_OPERATOR,
    why: 'The operator refuses IPIP and cross-subnet VXLAN while Windows is on.',
    check: {
      command: `kubectl get installation default -o jsonpath='{.spec.calicoNetwork.windowsDataplane}{" "}{.spec.windowsNodes}{"\\n"}'\n${STATUS}`,
      good: `The first line is \`Disabled\` and nothing else. ${ACCEPTS}`,
      bad: `The first line shows \`HNS\`, or values of \`windowsNodes\`. ${DEGRADED}`,
    },
    spans: [
      {
        since: 'v3.27',
        command: WINDOWS_OFF,
        says: 'The patch empties `windowsNodes` as well: the operator filled it in, and refuses it while Windows is off.',
        silent: 'No page describes the way back; the fields and their check are those of the operator.',
        messages: [
          {
            prints: 'is not valid and should not be provided when Calico for Windows is disabled',
            means: '`windowsNodes` still holds values while Windows is off.',
            does: 'Apply the patch of this step as a whole.',
          },
        ],
        pages: ['code-operator-validation', 'code-operator-core'],
      },
    ],
  },
  {
    id: 'back-out-windows-pods',
    phase: 'backout',
    title: 'Delete Calico from the Windows nodes',
    where: 'linux-shell',
    when: BY_OPERATOR,
    why: 'The operator makes no DaemonSet while Windows is off, but it leaves the one that it made.',
    effect: 'stops-calico',
    check: NONE_LEFT,
    spans: [
      {
        since: 'v3.27',
        command: DELETE_WINDOWS,
        says: 'Calico stops on all Windows nodes. Leave them cordoned until it is installed again.',
        silent: 'No page says what Calico leaves behind on a Windows node.',
        pages: ['code-operator-windows-controller'],
      },
    ],
  },
  {
    id: 'back-out-hpc',
    phase: 'backout',
    title: 'Delete Calico from the Windows nodes',
    where: 'linux-shell',
    when: HPC,
    why: 'The manifest made this DaemonSet.',
    effect: 'stops-calico',
    check: NONE_LEFT,
    spans: [
      {
        since: 'v3.23',
        until: 'v3.26',
        command: DELETE_WINDOWS,
        says: 'Calico stops on all Windows nodes. Leave them cordoned until it is installed again.',
        silent: 'No page describes the way back, or says what Calico leaves behind on a Windows node.',
        pages: ['code-hpc-manifest'],
      },
    ],
  },
  {
    id: 'back-out-uninstall',
    phase: 'backout',
    title: 'Uninstall Calico from the drained nodes',
    where: 'windows-node',
    when: BY_SCRIPT,
    why: 'The script stops and removes the services of Calico.',
    effect: 'stops-calico',
    check: {
      command: 'Get-Service -Name CalicoNode, CalicoFelix',
      good: 'Neither service is found.',
      bad: 'A service is still listed.',
    },
    spans: onManualPages('v3.16', {
      command: 'C:\\CalicoWindows\\uninstall-calico.ps1',
      says: 'Run the script with the `config.ps1` of this installation still in place.',
      pages: ['maintain'],
    }),
  },
  {
    id: 'back-out-kube-services',
    phase: 'backout',
    title: 'Uninstall kubelet and kube-proxy',
    where: 'windows-node',
    when: [{ networking: CALICO, install: BY_HAND }],
    why: 'They were installed for these nodes alone, with the script of the same package.',
    effect: 'stops-calico',
    check: {
      command: 'Get-Service -Name kubelet, kube-proxy',
      good: 'Neither service is found.',
      bad: 'A service is still listed.',
    },
    spans: onManualPages('v3.16', {
      command: 'C:\\CalicoWindows\\kubernetes\\uninstall-kube-services.ps1',
      says: 'Skip this step on nodes that were part of the cluster before. The node leaves the cluster.',
      pages: ['maintain'],
    }),
  },
  {
    id: 'back-out-endpoint',
    phase: 'backout',
    title: 'Put the API server address back',
    where: 'linux-shell',
    when: BY_OPERATOR,
    why: 'Calico on Linux uses this address as well, so a wrong one keeps its pods from starting.',
    effect: 'rolls-pods',
    check: {
      command: `kubectl rollout status daemonset/calico-node -n calico-system\nkubectl rollout status deployment/calico-typha -n calico-system\n${STATUS}`,
      good: `Both roll-outs finish. ${ACCEPTS}`,
      bad: `A roll-out does not finish. ${DEGRADED}`,
    },
    spans: [
      {
        since: 'v3.27',
        command: 'kubectl delete configmap kubernetes-services-endpoint -n tigera-operator',
        says: 'Skip this step where the address works. Where the ConfigMap held another address before, put that one back instead of deleting it.',
        silent: NO_WAY_BACK,
        pages: ['code-operator-core'],
      },
    ],
  },
];

const PEERED = [{ networking: ['calico-bgp'], fabric: ['l3-peered'] }] as const;

/** Then the mesh, before any router is left. */
const meshBack: readonly StepFact[] = [
  {
    id: 'back-out-mesh',
    phase: 'backout',
    title: 'Switch the node-to-node mesh on again',
    where: 'linux-shell',
    when: PEERED,
    why: 'Nodes need the mesh again before their routers stop peering with them.',
    effect: 'cuts-traffic',
    check: {
      command: 'calicoctl get bgpconfiguration default -o yaml',
      good: 'The output shows `nodeToNodeMeshEnabled: true`, and the recorded `asNumber`.',
      bad: 'The mesh is `false`, or the output shows another `asNumber`.',
    },
    spans: [
      {
        since: 'v3.17',
        command: `calicoctl patch bgpconfiguration default -p '{"spec": {"nodeToNodeMeshEnabled": true}}'`,
        says: 'Skip this step where the mesh was off before. Put a changed `asNumber` back in the same way. The change can interrupt pod networking.',
        silent: 'No page describes the way back; the pages switch the mesh off with the same field.',
        pages: ['bgp'],
      },
    ],
  },
];

/** At last the routers. */
const peersBack: readonly StepFact[] = [
  {
    id: 'back-out-peers',
    phase: 'backout',
    title: 'Delete the BGPPeers of this plan',
    where: 'linux-shell',
    when: PEERED,
    why: 'The routers stop carrying pod routes, so the pools and the mesh have to be back first.',
    effect: 'cuts-traffic',
    check: {
      command: 'calicoctl get bgppeer -o wide',
      good: 'Only the recorded peers have a row.',
      bad: 'A peer of this plan still has a row.',
    },
    spans: [
      {
        since: 'v3.17',
        command: 'calicoctl delete bgppeer <peer-name>',
        says: 'Repeat the command for each peer. Take the neighbors off the routers afterwards.',
        silent: 'No page describes the way back.',
        pages: ['bgp'],
      },
    ],
  },
];

/** Then the pools and BGP of the Linux side, where it existed before. */
const linuxBack: readonly StepFact[] = [
  {
    id: 'way-back-installation',
    phase: 'backout',
    title: 'Put BGP and the encapsulation back',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'], install: OPERATOR }],
    site: { cluster: CHANGED, pools: ['installation'] },
    why: 'Both go in one patch: the operator refuses IPIP, or no encapsulation, while BGP is off.',
    effect: 'cuts-traffic',
    check: SEEN,
    spans: [
      {
        since: 'v3.27',
        until: 'v3.27',
        command: `${BGP_AND_POOL}\n${POOL}`,
        says: `The operator does not change a pool that exists, so the second command does. ${FURTHER_POOLS} ${BREAKS}`,
        silent: NO_WAY_BACK,
        pages: ['limitations', 'overlay', 'code-operator-validation', '=projectcalico/calico#4022'],
      },
      {
        since: 'v3.28',
        command: BGP_AND_POOL,
        says: `${FURTHER_POOLS} ${BREAKS}`,
        silent: NO_WAY_BACK,
        pages: ['limitations', 'overlay', 'code-operator-validation', '=projectcalico/calico#4022'],
      },
    ],
  },
  {
    id: 'way-back-pool-operator',
    phase: 'backout',
    title: 'Put BGP and the pools back',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'], install: OPERATOR }],
    site: { cluster: CHANGED, pools: ['ippool'] },
    why: 'IPIP and pools without encapsulation need BGP, so it comes first.',
    effect: 'cuts-traffic',
    check: {
      command: `${POOL_COLUMNS}\n${STATUS}`,
      good: `Every row of the pools shows the recorded values. ${ACCEPTS}`,
      bad: `A row of the pools shows another value. ${DEGRADED}`,
    },
    spans: [
      {
        since: 'v3.27',
        command: `${BGP}\n${POOL}`,
        says: `Where BGP was off before, set the pools first. ${EACH_POOL} ${BREAKS}`,
        silent: NO_WAY_BACK,
        pages: ['limitations', 'overlay', 'code-operator-validation', '=projectcalico/calico#4022'],
      },
    ],
  },
  {
    id: 'back-out-bgp',
    phase: 'backout',
    title: 'Put BGP back',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'], install: OPERATOR }],
    site: { cluster: ['existing-other'] },
    why: 'The change switched BGP for all nodes, Linux nodes too.',
    effect: 'cuts-traffic',
    check: SEEN,
    spans: [
      {
        since: 'v3.27',
        command: BGP,
        says: `Skip this step where \`bgp\` did not change. A pool without encapsulation needs BGP on. ${BREAKS}`,
        silent: NO_WAY_BACK,
        pages: ['overlay', 'code-operator-validation', '=projectcalico/calico#4022'],
      },
    ],
  },
  {
    id: 'back-out-installation-linux',
    phase: 'backout',
    title: 'Put BGP and the encapsulation back',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'] }],
    unless: { install: OPERATOR },
    site: { cluster: CHANGED, pools: ['installation'] },
    why: 'Both go in one patch: the operator refuses IPIP, or no encapsulation, while BGP is off.',
    effect: 'cuts-traffic',
    check: SEEN,
    spans: [
      {
        since: 'v3.17',
        until: 'v3.30',
        command: BGP_AND_POOL,
        says: `${FURTHER_POOLS} ${BREAKS}`,
        silent: NO_WAY_BACK,
        pages: ['overlay', 'code-operator-validation', '=projectcalico/calico#4022'],
      },
    ],
  },
  {
    id: 'back-out-backend',
    phase: 'backout',
    title: 'Put BGP back in the manifests',
    where: 'linux-shell',
    when: [{ networking: ['calico-vxlan'], datastore: ['kubernetes'] }],
    unless: { install: OPERATOR },
    site: { cluster: CHANGED, pools: ['ippool'] },
    why: 'IPIP needs BGP, so it comes before the pools.',
    effect: 'rolls-pods',
    check: {
      command:
        'kubectl get configmap calico-config -n kube-system -o jsonpath=\'{.data.calico_backend}{"\\n"}\'\nkubectl get daemonset calico-node -n kube-system -o yaml | grep bird-',
      good: 'The first command prints the recorded value; the second prints the recorded probes.',
      bad: 'A value or a probe differs.',
    },
    spans: [
      {
        since: 'v3.17',
        until: 'v3.30',
        command: BACKEND,
        says: 'Where the operator runs Calico on Linux, put `bgp` of the Installation back instead.',
        silent: NO_WAY_BACK,
        pages: ['config-options', 'overlay'],
      },
    ],
  },
  {
    id: 'back-out-backend-etcd',
    phase: 'backout',
    title: 'Put BGP back in the manifests',
    where: 'linux-shell',
    when: [{ networking: ['calico-vxlan'], datastore: ['etcd'] }],
    site: { cluster: CHANGED },
    why: 'IPIP needs BGP, so it comes before the pools.',
    effect: 'rolls-pods',
    check: {
      command:
        'kubectl get configmap calico-config -n kube-system -o jsonpath=\'{.data.calico_backend}{"\\n"}\'\nkubectl get daemonset calico-node -n kube-system -o yaml | grep bird-',
      good: 'The first command prints the recorded value; the second prints the recorded probes.',
      bad: 'A value or a probe differs.',
    },
    spans: [
      {
        since: 'v3.17',
        until: 'v3.30',
        command: BACKEND,
        silent: NO_WAY_BACK,
        pages: ['config-options', 'overlay'],
      },
    ],
  },
  {
    id: 'way-back-pool',
    phase: 'backout',
    title: 'Put the pools back',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'] }],
    unless: { install: OPERATOR },
    site: { cluster: CHANGED },
    why: 'The pools go last: IPIP works only while BGP is on.',
    effect: 'cuts-traffic',
    check: POOLS_SEEN,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        command: CALICOCTL_POOL,
        says: `${IN_FILE} ${BREAKS}`,
        silent: NO_WAY_BACK,
        pages: ['troubleshoot', 'overlay', '=projectcalico/calico#4022'],
      },
      {
        since: 'v3.17',
        until: 'v3.26',
        command: `${FELIX}\n${CALICOCTL_POOL}`,
        says: `${FELIX_FIRST} ${IN_FILE} ${BREAKS}`,
        silent: NO_WAY_BACK,
        pages: ['requirements', 'overlay', '=projectcalico/calico#4022'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        command: POOL,
        says: `${EACH_POOL} ${BREAKS}`,
        silent: NO_WAY_BACK,
        pages: ['requirements', 'overlay', '=projectcalico/calico#4022'],
      },
    ],
  },
  {
    id: 'back-out-pool-etcd',
    phase: 'backout',
    title: 'Put the pools back',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['etcd'] }],
    site: { cluster: CHANGED },
    why: 'The pools go last: IPIP works only while BGP is on.',
    effect: 'cuts-traffic',
    check: ETCD_POOLS_SEEN,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        command: CALICOCTL_POOL,
        says: `${IN_FILE} ${BREAKS}`,
        silent: NO_WAY_BACK,
        pages: ['troubleshoot', 'overlay', '=projectcalico/calico#4022'],
      },
      {
        since: 'v3.17',
        until: 'v3.26',
        command: `${FELIX}\n${CALICOCTL_POOL}`,
        says: `${FELIX_FIRST} ${IN_FILE} ${BREAKS}`,
        silent: NO_WAY_BACK,
        pages: ['requirements', 'overlay', '=projectcalico/calico#4022'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        command: CALICOCTL_POOL,
        says: `${IN_FILE} ${BREAKS}`,
        silent: NO_WAY_BACK,
        pages: ['overlay', '=projectcalico/calico#4022'],
      },
    ],
  },
];

/** Whether the Linux side is as it was. */
const linuxTest: readonly StepFact[] = [
  {
    id: 'back-out-linux-pods',
    phase: 'backout',
    title: 'Test pods on two Linux nodes',
    where: 'linux-shell',
    when: [{ networking: CALICO }],
    site: { cluster: EXISTING },
    why: 'In one thread some nodes kept old routes after such a change.',
    effect: 'reads',
    check: {
      command: 'kubectl exec <linux-pod> -- wget -T 5 -q -O - http://<pod-ip-on-another-linux-node>',
      good: 'The server answers.',
      bad: 'The command times out: look at the routes of both nodes.',
    },
    spans: [
      {
        since: 'v3.16',
        says: 'Strict affinity may stay on; put it back only where Linux nodes must borrow addresses.',
        silent: 'No page asks for this test; it is our advice.',
        pages: ['overlay', '=projectcalico/calico#4022'],
      },
    ],
  },
];

/** Where the cluster came from the cloud. */
const clouds: readonly StepFact[] = [
  {
    id: 'back-out-aks',
    phase: 'backout',
    title: 'Move workloads back to the old cluster',
    where: 'desk',
    when: [{ networking: ['azure-cni'], platform: ['aks'] }],
    why: 'On AKS the cluster of this plan is a new one, so going back means leaving it.',
    spans: [
      {
        since: 'v3.18',
        until: 'v3.18',
        docs: 'amended',
        silent: 'No page describes how an AKS cluster goes back to life without Calico for Windows.',
        pages: ['=v3.18.2-quickstart'],
      },
      {
        since: 'v3.19',
        silent: 'No page describes how an AKS cluster goes back to life without Calico for Windows.',
        pages: ['aks'],
      },
    ],
  },
];

/** The way back: the Windows nodes first, then what all nodes share. */
export const backOutSteps: readonly StepFact[] = [
  ...emptyNodes,
  ...windowsOff,
  ...meshBack,
  ...linuxBack,
  ...peersBack,
  ...linuxTest,
  ...clouds,
];
