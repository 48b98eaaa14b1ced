import type { CheckReading, Condition } from '../../../types.ts';

const POOLS_AS =
  '--no-headers -o custom-columns=NAME:.metadata.name,IPIP:.spec.ipipMode,VXLAN:.spec.vxlanMode,BLOCK:.spec.blockSize';

/** Where troubleshoot.sh keeps all resources of one kind. */
function collected(kind: string): string {
  return `cluster-resources/custom-resources/${kind}.yaml`;
}

function pools(judges: CheckReading['judges'], regex: string): CheckReading {
  return {
    command: `kubectl get ippools.crd.projectcalico.org ${POOLS_AS}`,
    instead: `kubectl get ippools.projectcalico.org ${POOLS_AS}`,
    on: 'kubectl',
    at: 'before',
    judges,
    analyzer: { kind: 'text', file: collected('ippools.crd.projectcalico.org'), regex, finds: 'bad' },
  };
}

/** Every pool has VXLAN, and none has IPIP or an encapsulation that stops inside a subnet. */
export const POOLS_ARE_VXLAN = pools(
  {
    kind: 'lines',
    good: '^[^ ]+ +Never +Always( |$)',
    bad: '^[^ ]+ +(Always|CrossSubnet) |^[^ ]+ +Never +(CrossSubnet|Never)( |$)',
  },
  'ipipMode: (Always|CrossSubnet)|vxlanMode: (CrossSubnet|Never)',
);

/** No pool has an encapsulation. */
export const POOLS_ARE_PLAIN = pools(
  {
    kind: 'lines',
    good: '^[^ ]+ +Never +Never( |$)',
    bad: '^[^ ]+ +(Always|CrossSubnet) |^[^ ]+ +Never +(Always|CrossSubnet)( |$)',
  },
  '(ipipMode|vxlanMode): (Always|CrossSubnet)',
);

const INSTALLATION = collected('installations.operator.tigera.io');

const SWITCH =
  'kubectl get installation default -o jsonpath=\'{.spec.calicoNetwork.bgp}{" "}{.spec.calicoNetwork.ipPools[*].encapsulation}{"\\n"}\'';

/** The Installation has BGP off, and lists no pool that needs BGP. */
export const BGP_IS_OFF: CheckReading = {
  command: SWITCH,
  on: 'kubectl',
  at: 'before',
  judges: { kind: 'lines', good: '^Disabled( VXLAN)*$', bad: '^Enabled|IPIP|CrossSubnet|None' },
  analyzer: { kind: 'text', file: INSTALLATION, regex: 'bgp: Disabled', finds: 'good' },
};

/** The Installation has BGP on, and lists no pool with an overlay. */
export const BGP_IS_ON: CheckReading = {
  command: SWITCH,
  on: 'kubectl',
  at: 'before',
  judges: { kind: 'lines', good: '^Enabled( None)*$', bad: '^Disabled|IPIP|VXLAN' },
  analyzer: { kind: 'text', file: INSTALLATION, regex: 'bgp: Enabled', finds: 'good' },
};

/** What the manifests of Calico on Linux have for BGP. */
export function backendIs(value: 'vxlan' | 'bird', other: 'vxlan' | 'bird'): CheckReading {
  return {
    command:
      'kubectl get configmap calico-config -n kube-system -o jsonpath=\'{.data.calico_backend}{"\\n"}\'',
    on: 'kubectl',
    at: 'before',
    judges: { kind: 'lines', good: `^${value}$`, bad: `^${other}$` },
  };
}

const AFFINITY_CRD =
  'kubectl get ipamconfigs.crd.projectcalico.org default -o jsonpath=\'{.spec.strictAffinity}{"\\n"}\'';

function affinity(command: string, instead?: string): CheckReading {
  return {
    command,
    ...(instead === undefined ? {} : { instead }),
    on: 'kubectl',
    at: 'before',
    judges: { kind: 'lines', good: '^true$', bad: '^false$' },
    empty: 'FAIL',
    absent: 'FAIL',
    analyzer: {
      kind: 'text',
      file: collected('ipamconfigs.crd.projectcalico.org'),
      regex: 'strictAffinity: true',
      finds: 'good',
    },
  };
}

/** Linux nodes borrow no addresses of Windows nodes. */
export const AFFINITY_IS_STRICT = affinity(
  'kubectl get ipamconfigurations default -o jsonpath=\'{.spec.strictAffinity}{"\\n"}\'',
  AFFINITY_CRD,
);

/** The same before kubectl could read it through the Calico API server. */
export const AFFINITY_IS_STRICT_IN_CRD = affinity(AFFINITY_CRD);

/** A row of the operator's status: available, nothing in progress, nothing degraded. */
const ROW_GOOD = '^[^ ]+ +True +False +False( |$)';
const ROW_BAD = '^[^ ]+ +(True|False) +(True|False) +True( |$)|^[^ ]+ +False +False ';

/** The Calico API server answers. */
export const API_SERVER_RUNS: CheckReading = {
  command: 'kubectl get tigerastatus apiserver --no-headers',
  on: 'kubectl',
  at: 'before',
  judges: { kind: 'lines', good: ROW_GOOD, bad: ROW_BAD },
};

/** The operator accepts all that it was told. */
export const STATUS_IS_GOOD: CheckReading = {
  command: 'kubectl get tigerastatus --no-headers',
  on: 'kubectl',
  at: 'after',
  judges: { kind: 'lines', good: ROW_GOOD, bad: ROW_BAD },
  does: 'Read the message of the row with `kubectl get tigerastatus <row> -o yaml`.',
};

const WINDOWS = '-l kubernetes.io/os=windows --no-headers';

/** No Windows node has a build below the lowest one. */
export const BUILDS_ARE_HIGH_ENOUGH: CheckReading = {
  command: `kubectl get nodes ${WINDOWS} -o custom-columns=NAME:.metadata.name,KERNEL:.status.nodeInfo.kernelVersion`,
  on: 'kubectl',
  at: 'before',
  judges: { kind: 'builds' },
  does: 'Update the node to the lowest build or later before you start.',
};

/** The same on the node itself: the version that .NET tells has no revision. */
export const BUILD_OF_NODE: CheckReading = {
  command:
    'Get-ItemProperty \'HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\' | ForEach-Object { "10.0.$($_.CurrentBuildNumber).$($_.UBR)" }',
  on: 'windows-node',
  at: 'before',
  judges: { kind: 'builds' },
  does: 'Update the node to the lowest build or later before you start.',
};

/** Every Windows node runs a containerd that HostProcess containers work with. */
export function containerdOf(when?: Condition): CheckReading {
  return {
    command: `kubectl get nodes ${WINDOWS} -o custom-columns=NAME:.metadata.name,RUNTIME:.status.nodeInfo.containerRuntimeVersion`,
    on: 'kubectl',
    ...(when === undefined ? {} : { when }),
    at: 'before',
    judges: { kind: 'at-least', after: 'containerd://', version: '{containerd}' },
    does: 'Install containerd {containerd} or later on the node.',
  };
}

/** No Windows node may have more pods than a block has addresses. */
export const PODS_FIT: CheckReading = {
  command: `kubectl get nodes ${WINDOWS} -o custom-columns=NAME:.metadata.name,MAXPODS:.status.allocatable.pods`,
  on: 'kubectl',
  at: 'before',
  judges: { kind: 'at-most', number: '{usable}' },
  does: 'Lower `--max-pods` of kubelet on the node, or take a larger block.',
  analyzer: { kind: 'nodes', fails: 'max(podAllocatable) > {usable}' },
};

/** Nodes tell Calico an address that other nodes reach. */
export const ADDRESSES_ARE_SHARED: CheckReading = {
  command:
    "kubectl get nodes --no-headers -o custom-columns='NAME:.metadata.name,CALICO:.metadata.annotations.projectcalico\\.org/IPv4Address'",
  on: 'kubectl',
  at: 'after',
  judges: { kind: 'lines', good: ' [0-9.]+/[0-9]+$', bad: '/32$| 169[.]254[.]| 10[.]0[.]2[.]15/' },
  does: 'Set how Calico finds the address of the node.',
};

/** The ConfigMap holds the address that was told. */
export const ENDPOINT_IS_SET: CheckReading = {
  command:
    "kubectl get configmap kubernetes-services-endpoint -n tigera-operator -o jsonpath='{.data.KUBERNETES_SERVICE_HOST}:{.data.KUBERNETES_SERVICE_PORT}'",
  on: 'kubectl',
  at: 'before',
  judges: { kind: 'lines', good: '^{apiHost}:{apiPort}$', other: 'FAIL' },
  empty: 'FAIL',
  absent: 'FAIL',
};

/** The API server has the address that was told; of several, a load balancer stands before them. */
export const ONE_ENDPOINT: CheckReading = {
  command:
    "kubectl get endpoints kubernetes -o jsonpath='{.subsets[*].addresses[*].ip}:{.subsets[*].ports[*].port}'",
  on: 'kubectl',
  at: 'before',
  judges: { kind: 'lines', good: '^{apiHost}:{apiPort}$' },
  does: 'Use the load balancer of the API servers where several addresses are listed.',
};

/** The node reaches the API server; an answer that refuses is an answer. */
export const ENDPOINT_ANSWERS: CheckReading = {
  command: "curl.exe -sk -m 5 -o NUL -w '%{http_code}' https://{apiHost}:{apiPort}/version",
  on: 'windows-node',
  at: 'before',
  judges: { kind: 'lines', good: '^(200|401|403)$', bad: '^000$' },
  does: 'Correct the address, or open the way from the node to it.',
};

/** Windows is on in the Installation. */
export const WINDOWS_IS_ON: CheckReading = {
  command: 'kubectl get installation default -o jsonpath=\'{.spec.calicoNetwork.windowsDataplane}{"\\n"}\'',
  on: 'kubectl',
  at: 'after',
  judges: { kind: 'lines', good: '^HNS$', bad: '^Disabled$' },
  empty: 'FAIL',
};

/** Each Windows node has its pod of Calico, and it runs. */
export const WINDOWS_PODS_RUN: CheckReading = {
  command: 'kubectl get pods -n calico-system -l k8s-app=calico-node-windows --no-headers',
  on: 'kubectl',
  at: 'after',
  judges: {
    kind: 'lines',
    good: ' Running ',
    bad: ' (Pending|Unknown|[A-Za-z:]*(Err|Error|BackOff|CrashLoopBackOff)[A-Za-z]*) ',
  },
  empty: 'FAIL',
  does: 'Look at the status of the operator, then at the logs of the pod.',
};

/** Every Windows node is ready. */
export const NODES_ARE_READY: CheckReading = {
  command: `kubectl get nodes ${WINDOWS}`,
  on: 'kubectl',
  at: 'after',
  judges: { kind: 'lines', good: '^[^ ]+ +Ready', bad: '^[^ ]+ +NotReady' },
};

/** The Installation is the one that the page has for EKS. */
export const EKS_INSTALLATION: CheckReading = {
  command:
    'kubectl get installation default -o jsonpath=\'{.spec.kubernetesProvider}{" "}{.spec.cni.type}{" "}{.spec.calicoNetwork.bgp}{"\\n"}\'',
  on: 'kubectl',
  at: 'before',
  judges: { kind: 'lines', good: '^EKS AmazonVPC Disabled$', bad: ' (Calico|Enabled)' },
  analyzer: { kind: 'text', file: INSTALLATION, regex: 'type: AmazonVPC', finds: 'good' },
};

/** The AWS VPC CNI tells Calico the addresses of pods. */
export const POD_IPS_ARE_ANNOTATED: CheckReading = {
  command:
    'kubectl get daemonset aws-node -n kube-system -o jsonpath=\'{.spec.template.spec.containers[*].env[?(@.name=="ANNOTATE_POD_IP")].value}{"\\n"}\'',
  on: 'kubectl',
  at: 'before',
  judges: { kind: 'lines', good: '^true$', bad: '^false$' },
  empty: 'FAIL',
};

/** The BGP router of Windows runs. */
export const REMOTE_ACCESS_RUNS: CheckReading = {
  command: '(Get-Service RemoteAccess -ErrorAction Stop).Status',
  on: 'windows-node',
  at: 'before',
  judges: { kind: 'lines', good: '^Running$', bad: '^Stopped$' },
  absent: 'FAIL',
};

/** Every peer of a Windows node is connected. */
export const PEERS_ARE_CONNECTED: CheckReading = {
  command: '(Get-BgpPeer -ErrorAction Stop).ConnectivityStatus',
  on: 'windows-node',
  at: 'after',
  judges: { kind: 'lines', good: '^Connected$', bad: '^(Connecting|Stopped|Disconnected)$' },
  empty: 'FAIL',
  absent: 'FAIL',
  does: 'Look at the peer, and at TCP 179 on the way to it.',
};

/** The node has a route to the metadata service. */
export const METADATA_ROUTE: CheckReading = {
  command:
    '(Get-NetRoute -DestinationPrefix 169.254.169.254/32 -ErrorAction SilentlyContinue).InterfaceAlias',
  on: 'windows-node',
  at: 'after',
  judges: { kind: 'lines', good: '^vEthernet' },
  empty: 'FAIL',
};

/** Services of Calico or Kubernetes run on the node. */
export function servicesRun(...names: readonly string[]): CheckReading {
  return {
    command: `(Get-Service -Name @(${names.map((name) => `'${name}'`).join(', ')}) -ErrorAction Stop).Status`,
    on: 'windows-node',
    at: 'after',
    judges: { kind: 'lines', good: '^Running$', bad: '^Stopped$' },
    absent: 'FAIL',
  };
}
