import type { Passages } from './types.ts';

// Steps of the methods by hand are with those methods.

const BACKEND_DEFAULT = {
  page: 'config-options',
  words: ['| calico_backend', 'The backend to use', '`bird`'],
} as const;
const BIRD_GOES = {
  page: 'config-options',
  words: ['Replace `calico_backend: "bird"` with `calico_backend: "vxlan"`', 'This disables BIRD'],
} as const;
const PROBES_GO = {
  page: 'config-options',
  words: ['Comment out the line `- -bird-ready` and `- -bird-live`'],
} as const;
const OPERATOR_BGP_OFF = '{"spec": {"calicoNetwork": {"bgp": "Disabled"}}}';

/** What the steps rest on: the words that carry a command or a warning, release by release. */
export const stepPassages = {
  'look-at-nodes': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [{ page: 'requirements', words: ['build 18317 or greater'] }],
    },
    { since: 'v3.17', until: 'v3.18', passages: [{ page: 'requirements', words: ['10.0.17763.1432'] }] },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [{ page: 'requirements', words: ['10.0.17763.1432'] }],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [{ page: '=v3.19.2-requirements', words: ['17763.1432 or'] }],
    },
    { since: 'v3.20', passages: [{ page: 'requirements', words: ['17763.1432 or'] }] },
  ],
  'rke-page': [
    {
      since: 'v3.17',
      passages: [{ page: 'rancher', words: ['An RKE cluster provisioned with', 'no network plugin'] }],
    },
  ],
  'openshift-page': [
    {
      since: 'v3.17',
      until: 'v3.23',
      passages: [{ page: 'openshift', words: ['Install an OpenShift 4 cluster on AWS with'] }],
    },
    {
      since: 'v3.24',
      until: 'v3.26',
      docs: 'as-released',
      passages: [{ page: 'openshift', words: ['Install an OpenShift 4 cluster on AWS with'] }],
    },
    {
      since: 'v3.24',
      until: 'v3.26',
      docs: 'amended',
      passages: [{ page: 'openshift-final', words: ['supports Openshift versions only up to v4.5'] }],
    },
    {
      since: 'v3.27',
      until: 'v3.29',
      docs: 'as-released',
      passages: [
        { page: 'openshift', words: ['supports Openshift versions only up to v4.5'] },
        { page: 'openshift', words: ['on AWS with', 'manual installation method'] },
      ],
    },
  ],
  'mirror-images': [
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [
        { page: 'code-operator-windows', words: ['ComponentCalicoNodeWindows', 'ComponentCalicoCNIWindows'] },
      ],
    },
    { since: 'v3.28', passages: [{ page: 'registry', words: ['crane cp', 'node-windows', 'cni-windows'] }] },
  ],
  'record-pools': [
    { since: 'v3.16', until: 'v3.18', passages: [{ page: 'limitations', words: ['Cross-subnet support'] }] },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [{ page: 'limitations', words: ['cross-subnet'] }],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [{ page: 'limitations', words: ['cross-subnet'] }],
    },
    { since: 'v3.20', passages: [{ page: 'limitations', words: ['no cross-subnet'] }] },
  ],
  'record-pools-etcd': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [{ page: 'troubleshoot', words: ['calicoctl get ippool -o yaml', 'Never'] }],
    },
  ],
  'record-felix': [
    { since: 'v3.17', until: 'v3.26', passages: [{ page: 'requirements', words: ['"ipipEnabled":false'] }] },
  ],
  'find-pool-owner': [
    { since: 'v3.16', until: 'v3.26', passages: [{ page: '=tigera/operator#2340', words: ['ipPools'] }] },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [
        {
          page: 'code-operator-validation',
          words: ['is not supported by Calico for Windows', 'EncapsulationVXLAN'],
        },
      ],
    },
    { since: 'v3.28', passages: [{ page: 'code-operator-ippool', words: ['IP pool is owned by operator'] }] },
  ],
  'plan-outage': [
    {
      since: 'v3.16',
      passages: [
        {
          page: 'overlay',
          words: ['switching encapsulation modes', 'disruption to in-progress connections'],
        },
      ],
    },
  ],
  'compare-ranges': [
    { since: 'v3.16', passages: [{ page: '=projectcalico/calico#7139', words: ['192.168'] }] },
  ],
  'open-port': [
    {
      since: 'v3.16',
      passages: [
        { page: 'requirements', words: ['VXLAN runs on UDP port 4789', 'only port supported by Windows'] },
        { page: 'sysreq', words: ['VXLAN enabled', 'UDP 4789'] },
      ],
    },
  ],
  'open-port-bgp': [
    { since: 'v3.17', passages: [{ page: 'sysreq', words: ['networking (BGP)', 'TCP 179'] }] },
  ],
  'open-port-typha': [
    {
      since: 'v3.27',
      passages: [
        { page: 'sysreq', words: ['Typha', 'TCP 5473'] },
        { page: 'code-operator-windows', words: ['FELIX_TYPHAK8SSERVICENAME'] },
      ],
    },
  ],
  'open-port-kubelet': [
    {
      since: 'v3.16',
      passages: [{ page: 'troubleshoot', words: ['kubectl exec', 'fails with timeout', 'port 10250'] }],
    },
  ],
  'open-port-aws': [
    { since: 'v3.19', passages: [{ page: 'requirements', words: ['UDP port 4789', 'security groups'] }] },
  ],
  'source-dest-check': [
    {
      since: 'v3.19',
      passages: [
        { page: 'requirements', words: ['source/dest check', 'EC2'] },
        { page: 'troubleshoot', words: ['Change Source/Dest. Check'] },
      ],
    },
  ],
  'peer-routers': [
    {
      since: 'v3.17',
      passages: [
        { page: 'requirements', words: ['Peering with external routers', 'route reflectors'] },
        { page: 'bgp', words: ['use the 64512 autonomous system'] },
        { page: 'bgp', words: ["nodeSelector: rack == 'rack-1'"] },
      ],
    },
  ],
  'block-size-first': [
    {
      since: 'v3.16',
      until: 'v3.27',
      passages: [
        { page: 'standard', words: ['--max-pods should be set to'] },
        { page: 'limitations', words: ['Single IP block per host', 'kube-proxy'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        { page: 'standard', words: ['--max-pods should be set to'] },
        { page: 'limitations', words: ['Single IP block per host', 'kube-proxy'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [{ page: 'limitations', words: ['Single IP block per host', 'kube-proxy'] }],
    },
    {
      since: 'v3.31',
      passages: [{ page: 'limitations', words: ['Single IP block per host', 'kube-proxy'] }],
    },
  ],
  'block-size-exists': [
    {
      since: 'v3.16',
      until: 'v3.27',
      passages: [
        { page: 'limitations', words: ['Single IP block per host', 'kube-proxy'] },
        { page: 'blocksize', words: ['Create a temporary IP pool', 'Delete the existing IP pool'] },
        { page: 'blocksize', words: ['name: temporary-pool', 'ipipMode: Always'] },
        { page: 'blocksize', words: ['blockSize: 28', 'ipipMode: Always'] },
      ],
    },
    {
      since: 'v3.28',
      passages: [
        { page: 'limitations', words: ['Single IP block per host', 'kube-proxy'] },
        { page: 'blocksize', words: ['Create a temporary IP pool', 'Delete the existing IP pool'] },
        { page: 'blocksize', words: ['name: temporary-pool', 'ipipMode: Always'] },
        { page: 'blocksize', words: ['blockSize: 28', 'ipipMode: Always'] },
        { page: 'code-operator-ippool', words: ['IP pool is owned by operator'] },
      ],
    },
  ],
  'api-server': [
    {
      since: 'v3.24',
      until: 'v3.27',
      passages: [{ page: 'apiserver', words: ['kind: APIServer', 'kubectl get tigerastatus apiserver'] }],
    },
    {
      since: 'v3.28',
      until: 'v3.31',
      passages: [
        { page: 'apiserver', words: ['kind: APIServer', 'kubectl get tigerastatus apiserver'] },
        {
          page: 'code-operator-ippool',
          words: ['Unable to modify IP pools while Calico API server is unavailable'],
        },
      ],
    },
    {
      since: 'v3.32',
      passages: [
        { page: 'apiserver', words: ['kind: APIServer', 'kubectl get tigerastatus apiserver'] },
        {
          page: 'code-operator-ippool',
          words: ['Unable to modify IP pools while Calico API server is unavailable'],
        },
        { page: 'native-crds', words: ['`APIServer` custom resource is still created', 'webhooks pod'] },
      ],
    },
  ],
  'installation-without-pools': [
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [{ page: 'code-operator-core', words: ['we use the empty slice to mean "no IP pools"'] }],
    },
    {
      since: 'v3.28',
      until: 'v3.28',
      docs: 'as-released',
      passages: [
        { page: 'ippools', words: ['an empty list of IP pools', 'spec: ipPools: []'] },
        { page: 'code-operator-pool-defaults', words: ['Name: defaultPoolName', '192.168.0.0/16'] },
        { page: 'code-operator-pool-defaults', words: ['poolsUnspecified && calicoIPAM'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.28',
      docs: 'amended',
      passages: [
        { page: 'ippools-final', words: ['an empty list of IP pools', 'calicoNetwork: ipPools: []'] },
        { page: 'code-operator-pool-defaults', words: ['Name: defaultPoolName', '192.168.0.0/16'] },
        { page: 'code-operator-pool-defaults', words: ['poolsUnspecified && calicoIPAM'] },
      ],
    },
    {
      since: 'v3.29',
      passages: [
        { page: 'ippools', words: ['an empty list of IP pools', 'calicoNetwork: ipPools: []'] },
        { page: 'code-operator-pool-defaults', words: ['Name: defaultPoolName', '192.168.0.0/16'] },
        { page: 'code-operator-pool-defaults', words: ['poolsUnspecified && calicoIPAM'] },
      ],
    },
  ],
  'bgp-on': [
    {
      since: 'v3.17',
      passages: [
        { page: 'code-operator-validation', words: ['Unencapsulated', 'require that BGP is enabled'] },
      ],
    },
  ],
  'bgp-on-operator': [
    {
      since: 'v3.27',
      passages: [
        { page: 'code-operator-windows', words: ['func getWindowsBackend', 'bgpEnabled(installation)'] },
      ],
    },
  ],
  'bgp-on-manifest': [{ since: 'v3.17', until: 'v3.30', passages: [BACKEND_DEFAULT, BIRD_GOES] }],
  'bgp-on-etcd': [{ since: 'v3.17', until: 'v3.30', passages: [BACKEND_DEFAULT, BIRD_GOES] }],
  'bgp-as-number': [
    {
      since: 'v3.17',
      passages: [
        { page: 'bgp', words: [`calicoctl patch bgpconfiguration default -p '{"spec": {"asNumber"`] },
      ],
    },
  ],
  'bgp-peer': [
    {
      since: 'v3.17',
      passages: [{ page: 'bgp', words: ['kind: BGPPeer', 'peerIP', 'asNumber', 'nodeSelector'] }],
    },
  ],
  'pool-vxlan-in-installation-new': [
    {
      since: 'v3.16',
      until: 'v3.23',
      passages: [{ page: 'limitations', words: ['cross-subnet'] }],
    },
    {
      since: 'v3.24',
      until: 'v3.27',
      passages: [{ page: 'code-custom-resources', words: ['encapsulation: VXLANCrossSubnet'] }],
    },
  ],
  'pool-vxlan-in-installation-exists': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [{ page: 'troubleshoot', words: ['calicoctl get ippool -o yaml', 'IPIP'] }],
    },
    {
      since: 'v3.17',
      until: 'v3.26',
      passages: [
        {
          page: 'requirements',
          words: [`calicoctl patch felixconfiguration default -p '{"spec":{"ipipEnabled":false}}'`],
        },
        { page: 'standard', words: ['calicoctl get ippool -o yaml > ippool.yaml'] },
        { page: 'code-operator-validation', words: ['IPIP encapsulation requires that BGP is enabled'] },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [
        {
          page: 'requirements',
          words: [
            `kubectl patch ippool default-ipv4-ippool -p '{"spec":{"ipipMode":"Never","vxlanMode":"Always"}}'`,
          ],
        },
        { page: 'code-operator-validation', words: ['is not supported by Calico for Windows'] },
      ],
    },
  ],
  'pool-vxlan-in-installation': [
    {
      since: 'v3.28',
      until: 'v3.28',
      passages: [
        {
          page: 'code-operator-validation',
          words: ['is not supported by Calico for Windows', 'EncapsulationVXLAN'],
        },
        { page: 'code-operator-ippool', words: ['IP pool is owned by operator'] },
      ],
    },
    {
      since: 'v3.29',
      until: 'v3.31',
      docs: 'as-released',
      passages: [
        {
          page: 'code-operator-validation',
          words: ['is not supported by Calico for Windows', 'EncapsulationVXLAN'],
        },
        { page: 'code-operator-ippool', words: ['IP pool is owned by operator'] },
      ],
    },
    {
      since: 'v3.29',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        { page: 'steps-final', words: ['/spec/calicoNetwork/ipPools/0/encapsulation', '"value": "VXLAN"'] },
      ],
    },
    {
      since: 'v3.31',
      docs: 'amended',
      passages: [
        {
          page: 'requirements-final',
          words: ['/spec/calicoNetwork/ipPools/0/encapsulation', 'silently reverted'],
        },
      ],
    },
    {
      since: 'v3.32',
      docs: 'as-released',
      passages: [
        { page: 'steps', words: ['/spec/calicoNetwork/ipPools/0/encapsulation', '"value": "VXLAN"'] },
      ],
    },
  ],
  'pool-vxlan': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [{ page: 'standard', words: ['a single pool', 'VXLANMODE Always'] }],
    },
    {
      since: 'v3.17',
      until: 'v3.26',
      passages: [
        {
          page: 'requirements',
          words: [`calicoctl patch felixconfiguration default -p '{"spec":{"ipipEnabled":false}}'`],
        },
        { page: 'standard', words: ['calicoctl get ippool -o yaml > ippool.yaml'] },
        {
          page: 'config-options',
          words: ['CALICO_IPV4POOL_VXLAN', 'Leave the value of the new variable as'],
        },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.30',
      passages: [
        {
          page: 'requirements',
          words: [
            `kubectl patch ippool default-ipv4-ippool -p '{"spec":{"ipipMode":"Never","vxlanMode":"Always"}}'`,
          ],
        },
      ],
    },
    {
      since: 'v3.31',
      docs: 'as-released',
      passages: [
        {
          page: 'requirements',
          words: [
            `kubectl patch ippool default-ipv4-ippool -p '{"spec":{"ipipMode":"Never","vxlanMode":"Always"}}'`,
          ],
        },
      ],
    },
    {
      since: 'v3.31',
      docs: 'amended',
      passages: [
        {
          page: 'requirements-final',
          words: [
            `kubectl patch ippool default-ipv4-ippool -p '{"spec":{"ipipMode":"Never","vxlanMode":"Always"}}'`,
          ],
        },
      ],
    },
  ],
  'pool-vxlan-etcd': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [{ page: 'standard', words: ['a single pool', 'VXLANMODE Always'] }],
    },
    {
      since: 'v3.17',
      until: 'v3.26',
      passages: [
        { page: 'standard', words: ['calicoctl get ippool -o yaml > ippool.yaml'] },
        {
          page: 'config-options',
          words: ['CALICO_IPV4POOL_VXLAN', 'Leave the value of the new variable as'],
        },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [{ page: 'standard', words: ['a single pool', 'VXLANMODE Always'] }],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [{ page: 'standard', words: ['a single pool', 'VXLANMODE Always'] }],
    },
  ],
  'pool-bgp-in-installation-new': [
    {
      since: 'v3.17',
      until: 'v3.23',
      passages: [{ page: 'requirements', words: ['BGP without encapsulation is supported'] }],
    },
    {
      since: 'v3.24',
      until: 'v3.27',
      passages: [{ page: 'code-custom-resources', words: ['encapsulation: VXLANCrossSubnet'] }],
    },
  ],
  'pool-bgp-in-installation-exists': [
    {
      since: 'v3.17',
      until: 'v3.26',
      passages: [
        { page: 'requirements', words: ['BGP without encapsulation is supported', '"ipipEnabled":false'] },
        { page: 'standard', words: ['calicoctl get ippool -o yaml > ippool.yaml'] },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [
        {
          page: 'standard',
          words: ['kubectl get ippool -o yaml > ippool.yaml', 'kubectl apply -f ippool.yaml'],
        },
        {
          page: 'code-operator-validation',
          words: ['is not supported by Calico for Windows', 'EncapsulationNone'],
        },
      ],
    },
  ],
  'pool-bgp-in-installation': [
    {
      since: 'v3.28',
      until: 'v3.30',
      passages: [
        {
          page: 'code-operator-validation',
          words: ['is not supported by Calico for Windows', 'EncapsulationNone'],
        },
        { page: 'code-operator-ippool', words: ['IP pool is owned by operator'] },
      ],
    },
    {
      since: 'v3.31',
      docs: 'as-released',
      passages: [
        {
          page: 'code-operator-validation',
          words: ['is not supported by Calico for Windows', 'EncapsulationNone'],
        },
        { page: 'code-operator-ippool', words: ['IP pool is owned by operator'] },
      ],
    },
    {
      since: 'v3.31',
      docs: 'amended',
      passages: [{ page: 'requirements-final', words: ['Use `"None"` instead of `"VXLAN"`', 'ipPools/0'] }],
    },
  ],
  'pool-bgp': [
    {
      since: 'v3.17',
      until: 'v3.26',
      passages: [
        { page: 'requirements', words: ['BGP without encapsulation is supported', '"ipipEnabled":false'] },
        { page: 'standard', words: ['CALICO_IPV4POOL_IPIP'] },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [
        {
          page: 'standard',
          words: ['kubectl get ippool -o yaml > ippool.yaml', 'kubectl apply -f ippool.yaml'],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'standard',
          words: ['kubectl get ippool -o yaml > ippool.yaml', 'kubectl apply -f ippool.yaml'],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        { page: 'requirements', words: ['BGP without encapsulation is supported', '"vxlanMode":"Always"'] },
      ],
    },
    {
      since: 'v3.31',
      docs: 'as-released',
      passages: [
        { page: 'requirements', words: ['BGP without encapsulation is supported', '"vxlanMode":"Always"'] },
      ],
    },
    {
      since: 'v3.31',
      docs: 'amended',
      passages: [
        { page: 'requirements-final', words: ['{"spec":{"ipipMode":"Never","vxlanMode":"Never"}}'] },
      ],
    },
  ],
  'pool-bgp-etcd': [
    {
      since: 'v3.17',
      until: 'v3.26',
      passages: [{ page: 'standard', words: ['CALICO_IPV4POOL_IPIP'] }],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [{ page: 'standard', words: ['kubectl get ippool -o yaml > ippool.yaml', 'Never'] }],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [{ page: 'standard', words: ['kubectl get ippool -o yaml > ippool.yaml', 'Never'] }],
    },
  ],
  'bgp-off': [
    {
      since: 'v3.17',
      until: 'v3.22',
      passages: [
        { page: 'requirements', words: ['BGP must be disabled'] },
        { page: 'quickstart', words: ['{"spec": {"calicoNetwork": {"bgp": "Disabled"}}}'] },
      ],
    },
    {
      since: 'v3.23',
      passages: [
        { page: 'requirements', words: ['BGP must be disabled'] },
        { page: 'steps', words: ['{"spec": {"calicoNetwork": {"bgp": "Disabled"}}}'] },
      ],
    },
  ],
  'bgp-off-manifest': [
    {
      since: 'v3.17',
      until: 'v3.18',
      passages: [
        { page: 'quickstart', words: ['Ensure that BGP is disabled', '"bgp": "Disabled"'] },
        BIRD_GOES,
        PROBES_GO,
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.22',
      passages: [{ page: 'quickstart', words: ['BGP is already disabled'] }, BIRD_GOES, PROBES_GO],
    },
    {
      since: 'v3.23',
      until: 'v3.30',
      passages: [{ page: 'steps', words: ['BGP is already disabled'] }, BIRD_GOES, PROBES_GO],
    },
    {
      since: 'v3.31',
      passages: [
        { page: 'steps', words: ['BGP is already disabled'] },
        { page: 'code-vxlan-manifest', words: ['calico_backend: "vxlan"'] },
        BIRD_GOES,
        PROBES_GO,
      ],
    },
  ],
  'bgp-off-linux-operator': [
    { since: 'v3.17', until: 'v3.22', passages: [{ page: 'quickstart', words: [OPERATOR_BGP_OFF] }] },
    { since: 'v3.23', until: 'v3.30', passages: [{ page: 'steps', words: [OPERATOR_BGP_OFF] }] },
  ],
  'bgp-off-operator': [
    {
      since: 'v3.27',
      passages: [{ page: 'steps', words: ['{"spec": {"calicoNetwork": {"bgp": "Disabled"}}}'] }],
    },
  ],
  'bgp-off-etcd': [
    {
      since: 'v3.17',
      until: 'v3.30',
      passages: [
        BIRD_GOES,
        PROBES_GO,
        { page: 'overlay', words: ['Set the `calico_backend` setting to `vxlan`', 'BGP readiness check'] },
      ],
    },
  ],
  'strict-affinity': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [{ page: 'quickstart', words: ['calicoctl ipam configure --strictaffinity=true'] }],
    },
    {
      since: 'v3.17',
      until: 'v3.23',
      passages: [{ page: 'requirements', words: ['calicoctl ipam configure --strictaffinity=true'] }],
    },
    {
      since: 'v3.24',
      until: 'v3.26',
      passages: [
        {
          page: 'requirements',
          words: ['kubectl patch ipamconfigurations default', '"strictAffinity": true'],
        },
      ],
    },
    {
      since: 'v3.27',
      passages: [
        {
          page: 'requirements',
          words: ['kubectl patch ipamconfigurations default', '"strictAffinity": true'],
        },
        { page: 'code-operator-windows-controller', words: ['StrictAffinity is false, it must be set to'] },
      ],
    },
  ],
  'strict-affinity-etcd': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [{ page: 'quickstart', words: ['calicoctl ipam configure --strictaffinity=true'] }],
    },
    {
      since: 'v3.17',
      until: 'v3.23',
      passages: [{ page: 'requirements', words: ['calicoctl ipam configure --strictaffinity=true'] }],
    },
    {
      since: 'v3.24',
      until: 'v3.30',
      passages: [
        { page: 'calicoctl-ipam', words: ['calicoctl ipam configure --strictaffinity=true'] },
        { page: 'apiserver', words: ['installed using the Kubernetes API data store'] },
      ],
    },
  ],
  tls12: [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [{ page: 'troubleshoot', words: ['SecurityProtocolType]::Tls12'] }],
    },
  ],
  'drain-for-features': [
    {
      since: 'v3.17',
      passages: [{ page: '=kubernetes-drain-page', words: ['kubectl drain', '--ignore-daemonsets'] }],
    },
  ],
  'remote-access': [
    {
      since: 'v3.17',
      until: 'v3.22',
      passages: [
        { page: 'quickstart', words: ['Install-WindowsFeature Routing', 'Restart-Computer -Force'] },
      ],
    },
    {
      since: 'v3.23',
      passages: [{ page: 'steps', words: ['Install-WindowsFeature Routing', 'Restart-Computer -Force'] }],
    },
  ],
  'remote-access-start': [
    {
      since: 'v3.17',
      until: 'v3.22',
      passages: [
        {
          page: 'quickstart',
          words: [
            'before running',
            'Install-RemoteAccess -VpnType RoutingOnly',
            'Start-Service RemoteAccess',
          ],
        },
      ],
    },
    {
      since: 'v3.23',
      passages: [
        {
          page: 'steps',
          words: [
            'before running',
            'Install-RemoteAccess -VpnType RoutingOnly',
            'Start-Service RemoteAccess',
          ],
        },
      ],
    },
  ],
  'uncordon-after-features': [
    { since: 'v3.17', passages: [{ page: '=kubernetes-drain-page', words: ['kubectl uncordon'] }] },
  ],
  'install-containerd': [
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [
        {
          page: 'quickstart',
          words: ['Install-Containerd.ps1', '-CNIConfigPath "c:/etc/cni/net.d" -CNIBinPath "c:/opt/cni/bin"'],
        },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      docs: 'as-released',
      passages: [
        {
          page: 'operator',
          words: ['Install-Containerd.ps1', '-netAdapterName Ethernet -skipHypervisorSupportCheck'],
        },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      docs: 'amended',
      passages: [
        {
          page: 'operator-final',
          words: ['Install-Containerd.ps1', '-skipHypervisorSupportCheck -CNIConfigPath', '-CNIBinPath'],
        },
      ],
    },
    {
      since: 'v3.28',
      passages: [
        {
          page: 'operator',
          words: ['Install-Containerd.ps1', '-skipHypervisorSupportCheck -CNIConfigPath', '-CNIBinPath'],
        },
      ],
    },
  ],
  'prepare-node': [
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [
        { page: 'quickstart', words: ['PrepareNode.ps1 -KubernetesVersion', '-ContainerRuntime ContainerD'] },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      docs: 'as-released',
      passages: [{ page: 'operator', words: ['PrepareNode.ps1 -KubernetesVersion'] }],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      docs: 'amended',
      passages: [{ page: 'operator-final', words: ['PrepareNode.ps1 -KubernetesVersion'] }],
    },
    { since: 'v3.28', passages: [{ page: 'operator', words: ['PrepareNode.ps1 -KubernetesVersion'] }] },
  ],
  'join-nodes': [
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [
        {
          page: 'quickstart',
          words: ['kubeadm token create --print-join-command', 'appending `--cri-socket'],
        },
      ],
    },
    {
      since: 'v3.27',
      passages: [
        {
          page: 'operator',
          words: ['kubeadm token create --print-join-command', 'earlier than v1.25', '--cri-socket'],
        },
      ],
    },
  ],
  'keep-config': [
    {
      since: 'v3.27',
      passages: [{ page: 'operator', words: ['take note of the configuration parameters', 'config.ps1'] }],
    },
  ],
  'find-api-server': [
    {
      since: 'v3.27',
      passages: [
        { page: 'steps', words: ['kubectl get endpoints kubernetes -o wide', 'single IP address and port'] },
      ],
    },
  ],
  'endpoint-reachable': [
    {
      since: 'v3.27',
      passages: [{ page: 'code-operator-core', words: ['render.NodeConfiguration{', 'k8sapi.Endpoint'] }],
    },
  ],
  'services-endpoint': [
    {
      since: 'v3.27',
      passages: [
        {
          page: 'steps',
          words: [
            'name: kubernetes-services-endpoint',
            'namespace: tigera-operator',
            'KUBERNETES_SERVICE_HOST',
          ],
        },
        { page: 'code-operator-core', words: ['render.TyphaConfiguration{', 'k8sapi.Endpoint'] },
      ],
    },
  ],
  'name-adapter-operator': [
    {
      since: 'v3.27',
      passages: [{ page: 'installation-api', words: ['vxlanAdapter', 'leave blank for primary NIC'] }],
    },
  ],
  'enable-windows': [
    {
      since: 'v3.27',
      passages: [
        { page: 'steps', words: ['"serviceCIDRs"', '"windowsDataplane": "HNS"'] },
        { page: 'troubleshoot', words: ['creation of the container vSwitch', 'kubelet'] },
      ],
    },
  ],
  'metrics-firewall': [
    {
      since: 'v3.27',
      passages: [
        { page: 'metrics', words: ['"windowsManageFirewallRules": "Enabled"', 'Windows firewall rule'] },
      ],
    },
  ],
  'kube-proxy': [
    { since: 'v3.27', passages: [{ page: 'steps', words: ['KUBE_PROXY_VERSION', 'kube-proxy.yml | sed'] }] },
  ],
  'watch-install-vxlan': [
    {
      since: 'v3.27',
      passages: [{ page: 'steps', words: ['2 initContainers', '-c uninstall-calico', '-c install-cni'] }],
    },
  ],
  'watch-install-bgp': [
    { since: 'v3.27', passages: [{ page: 'steps', words: ['windows-bgp', '-c confd'] }] },
  ],
  'restart-kubelet': [
    {
      since: 'v3.27',
      passages: [
        {
          page: 'troubleshoot',
          words: ['persistently fail to reconnect to the API server', 'restart kubelet'],
        },
      ],
    },
  ],
  'hpc-restart-kubelet': [
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [
        {
          page: 'troubleshoot',
          words: ['persistently fail to reconnect to the API server', 'restart kubelet'],
        },
      ],
    },
  ],
  'hpc-manifest-vxlan': [
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [{ page: 'steps', words: ['calico-windows-vxlan.yaml', '-o calico-windows.yaml'] }],
    },
  ],
  'hpc-manifest-bgp': [
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [{ page: 'steps', words: ['calico-windows-bgp.yaml', '-o calico-windows.yaml'] }],
    },
  ],
  'hpc-api-server': [
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [{ page: 'steps', words: ['API server host and port', 'skip this step'] }],
    },
  ],
  'hpc-edit': [
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [
        { page: 'steps', words: ['CALICO_NETWORKING_BACKEND', 'This should be set to'] },
        { page: 'steps', words: ['K8S_SERVICE_CIDR', 'CNI_BIN_DIR'] },
      ],
    },
  ],
  'hpc-apply': [
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [
        { page: 'steps', words: ['kubectl create -f calico-windows.yaml', '-c install'] },
        { page: 'code-hpc-manifest', words: ['kind: ConfigMap', 'namespace: calico-system'] },
        { page: 'code-hpc-manifest', words: ['serviceAccountName: calico-node'] },
      ],
    },
  ],
  'hpc-kube-proxy': [
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [
        { page: 'steps', words: ['windows-kube-proxy.yaml', 'K8S_VERSION'] },
        { page: 'code-kube-proxy-manifest', words: ['K8S_VERSION must be specified, e.g. v1.23.4'] },
      ],
    },
  ],
  'status-after-windows': [
    {
      since: 'v3.27',
      passages: [
        { page: 'imageset', words: ['kubectl get tigerastatus', 'Available True'] },
        { page: 'code-operator-windows-controller', words: ['"calico-windows"'] },
        { page: 'code-operator-windows-controller', words: ['service not found', 'kubeDNSServiceName.Name'] },
        { page: 'code-operator-validation', words: ['is not supported by Calico for Windows'] },
      ],
    },
  ],
  'metadata-route': [
    {
      since: 'v3.16',
      passages: [
        {
          page: 'troubleshoot',
          words: ['New-NetRoute -DestinationPrefix 169.254.169.254/32', 'vSwitch is created'],
        },
      ],
    },
  ],
  'verify-addresses': [
    { since: 'v3.16', passages: [{ page: '=rancher/rke2#4320', words: ['projectcalico.org/IPv4Address'] }] },
  ],
  'demo-linux-pods': [
    {
      since: 'v3.16',
      until: 'v3.16',
      docs: 'amended',
      passages: [{ page: '=v3.16.2-demo', words: ['image: nginx:1.8', 'beta.kubernetes.io/os: linux'] }],
    },
    {
      since: 'v3.17',
      until: 'v3.24',
      passages: [{ page: 'demo', words: ['image: nginx:1.8', 'beta.kubernetes.io/os: linux'] }],
    },
    { since: 'v3.25', passages: [{ page: 'demo', words: ['image: nginx:1.8', 'kubernetes.io/os: linux'] }] },
  ],
  'demo-windows-pods': [
    {
      since: 'v3.16',
      until: 'v3.16',
      docs: 'amended',
      passages: [{ page: '=v3.16.2-demo', words: ['calico/porter:1809', 'SERVE_PORT_80'] }],
    },
    {
      since: 'v3.17',
      until: 'v3.26',
      passages: [{ page: 'demo', words: ['calico/porter:1809', 'SERVE_PORT_80'] }],
    },
    {
      since: 'v3.27',
      passages: [
        { page: 'demo', words: ['calico/porter:1809', 'SERVE_PORT_80'] },
        { page: 'demo', words: ['servercore:ltsc2022'] },
      ],
    },
  ],
  'verify-vxlan': [
    { since: 'v3.16', passages: [{ page: 'requirements', words: ['VXLAN runs on UDP port 4789'] }] },
  ],
  'verify-bgp': [
    { since: 'v3.17', passages: [{ page: 'troubleshoot', words: ['Get-BgpPeer', 'Connected'] }] },
  ],
  'bgp-mesh-off': [
    {
      since: 'v3.17',
      until: 'v3.20',
      passages: [
        { page: 'bgp', words: ['"nodeToNodeMeshEnabled": false'] },
        { page: 'bgp', words: ['temporary loss of pod network connectivity'] },
      ],
    },
    {
      since: 'v3.21',
      passages: [{ page: 'bgp', words: ['Disabling the node-to-node mesh will break pod networking'] }],
    },
  ],
  'accept-windows-to-linux': [
    {
      since: 'v3.16',
      until: 'v3.16',
      docs: 'as-released',
      passages: [{ page: '=microsoft-common-problems', words: ['ICMP', 'curl'] }],
    },
  ],
  'accept-linux-to-windows': [
    {
      since: 'v3.16',
      until: 'v3.16',
      docs: 'as-released',
      passages: [{ page: '=microsoft-common-problems', words: ['curl'] }],
    },
  ],
  'accept-service': [
    {
      since: 'v3.16',
      passages: [{ page: '=kubernetes-dns-windows', words: ['Windows', 'partially qualified'] }],
    },
  ],
  'accept-outside': [
    { since: 'v3.16', passages: [{ page: '=microsoft-common-problems', words: ['ICMP', 'curl'] }] },
  ],
  'demo-connect': [
    {
      since: 'v3.16',
      until: 'v3.16',
      docs: 'amended',
      passages: [{ page: '=v3.16.2-demo', words: ['busybox -- nc -vz', 'Invoke-WebRequest'] }],
    },
    { since: 'v3.17', passages: [{ page: 'demo', words: ['busybox -- nc -vz', 'Invoke-WebRequest'] }] },
  ],
  'demo-policy': [
    {
      since: 'v3.16',
      until: 'v3.16',
      docs: 'amended',
      passages: [{ page: '=v3.16.2-demo', words: ['name: allow-busybox', "selector: app == 'porter'"] }],
    },
    {
      since: 'v3.17',
      until: 'v3.17',
      passages: [{ page: 'demo', words: ['name: allow-busybox', "selector: app == 'porter'"] }],
    },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'as-released',
      passages: [{ page: 'demo', words: ['name: allow-busybox', "selector: app == 'porter'"] }],
    },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: [
        {
          page: '=v3.18.2-demo',
          words: ['apiVersion: networking.k8s.io/v1', 'name: allow-busybox', 'app: porter'],
        },
      ],
    },
    {
      since: 'v3.19',
      passages: [
        { page: 'demo', words: ['apiVersion: networking.k8s.io/v1', 'name: allow-busybox', 'app: porter'] },
      ],
    },
  ],
  'demo-clean-up': [
    {
      since: 'v3.16',
      until: 'v3.16',
      docs: 'amended',
      passages: [{ page: '=v3.16.2-demo', words: ['kubectl delete ns calico-demo'] }],
    },
    { since: 'v3.17', passages: [{ page: 'demo', words: ['kubectl delete ns calico-demo'] }] },
  ],
  'drain-for-restart': [
    {
      since: 'v3.16',
      passages: [{ page: '=kubernetes-drain-page', words: ['kubectl drain', '--ignore-daemonsets'] }],
    },
  ],
  'reboot-and-repeat': [
    {
      since: 'v3.16',
      until: 'v3.26',
      passages: [{ page: '=projectcalico/calico#5828', words: ['Pod sandbox changed'] }],
    },
    {
      since: 'v3.27',
      passages: [
        { page: '=projectcalico/calico#8397', words: ['kind=Pod'] },
        { page: '=tigera/operator#3193', words: ['Calico pods start AFTER', 'until you delete the pod'] },
      ],
    },
  ],
  'uncordon-after-restart': [
    { since: 'v3.16', passages: [{ page: '=kubernetes-drain-page', words: ['kubectl uncordon'] }] },
  ],
} as const satisfies Passages;
