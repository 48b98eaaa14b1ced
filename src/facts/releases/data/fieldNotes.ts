import type { FieldNoteFact } from '../types.ts';

const SEVERAL_ADAPTERS = 'Several adapters, teaming or VPN';

const WRONG_ADAPTER =
  'On nodes with several adapters, Calico bridged the wrong one or a node reported the address of a VPN.';

const CHECK_ADDRESSES = 'Check the addresses that nodes report.';

const ADAPTER_THREADS = ['=rancher/rke2#1761', '=rancher/rke2#4320', '=projectcalico/calico#9120'] as const;

const LONG_LIVED = 'Long-lived TCP connections';

const WHO_CANNOT =
  'RKE2 added flannel for users who cannot live with resets. Ask who depends on long-lived connections.';

const NO_BGP = 'BGP that stays unconfigured';

const NOT_CONFIGURED =
  '`Get-BgpPeer` answered on Windows nodes that BGP is not configured, and peers stayed in the state `start`.';

const ASK_PEERS = 'Run `Get-BgpPeer` on one Windows node before you accept the cluster.';

/** What users met, told in threads. */
export const fieldNotes: readonly FieldNoteFact[] = [
  {
    id: 'field-vmware-offload',
    title: 'VMXNET3 adapters on vSphere',
    when: [{ networking: ['calico-vxlan'], platform: ['on-premises', 'rke', 'openshift', 'other'] }],
    says: 'On vSphere, offload on VMXNET3 adapters dropped VXLAN traffic between Linux nodes; only ICMP passed. Another port is no way out, because Windows needs UDP 4789. Users switched the offload off instead. Run `ethtool -k <nic> | grep -E "udp_tnl|tx-checksum-ip-generic"` on a Linux node to see whether it is on.',
    pages: ['=projectcalico/calico#4727'],
  },
  {
    id: 'field-vmware-overlay',
    title: 'A second overlay on VMware',
    when: [{ networking: ['calico-vxlan'], platform: ['on-premises', 'rke', 'openshift', 'other'] }],
    says: 'One user’s NSX dropped VXLAN packets on UDP 8472. Another product asks for a changed VXLAN port on vSphere, which Server 2019 does not offer. Ask the network team whether the fabric carries VXLAN on UDP 4789.',
    pages: ['=openshift/windows-machine-config-operator#340', '=flannel-io/flannel#2388'],
  },
  {
    id: 'field-several-adapters',
    since: 'v3.21',
    title: SEVERAL_ADAPTERS,
    when: [{ networking: ['calico-vxlan'] }],
    says: `${WRONG_ADAPTER} Name the adapter for VXLAN instead of leaving it to detection. ${CHECK_ADDRESSES}`,
    pages: ADAPTER_THREADS,
  },
  {
    id: 'field-several-adapters-detected',
    until: 'v3.20',
    title: SEVERAL_ADAPTERS,
    when: [{ networking: ['calico-vxlan'] }],
    says: `${WRONG_ADAPTER} No Windows page says how to name the adapter for VXLAN. ${CHECK_ADDRESSES}`,
    pages: ADAPTER_THREADS,
  },
  {
    id: 'field-several-adapters-bgp',
    since: 'v3.17',
    title: SEVERAL_ADAPTERS,
    when: [{ networking: ['calico-bgp'] }],
    says: `${WRONG_ADAPTER} No Windows page says how to name the adapter for BGP. ${CHECK_ADDRESSES}`,
    pages: ADAPTER_THREADS,
  },
  {
    id: 'field-tcp-resets-by-label',
    until: 'v3.30',
    title: LONG_LIVED,
    when: [{}],
    says: `Users saw TCP connections of Windows pods reset, one of them when a label was added to the pod; 3.31.0 fixes that case. ${WHO_CANNOT}`,
    pages: ['=rancher/rke2#5145', '=projectcalico/calico#10199', '=projectcalico/calico#10437'],
  },
  {
    id: 'field-tcp-resets',
    since: 'v3.31',
    title: LONG_LIVED,
    when: [{}],
    says: `Users saw TCP connections of Windows pods reset. Since 3.31.0, Calico leaves HNS rules alone that did not change, so a new label on a pod need not reset it. ${WHO_CANNOT}`,
    pages: ['=rancher/rke2#5145', '=projectcalico/calico#10199', '=projectcalico/calico#10437'],
  },
  {
    id: 'field-lan-nat',
    title: 'Servers on the LAN of nodes',
    when: [{ networking: ['calico-bgp', 'calico-vxlan'] }],
    says: 'One user’s Windows pods reached neither a server on the LAN of the nodes nor Linux pods. Test one such server by name before you accept the cluster.',
    pages: ['=projectcalico/calico#7660'],
  },
  {
    id: 'field-few-blocks',
    title: 'A small pool and many nodes',
    when: [{ networking: ['calico-bgp', 'calico-vxlan'] }],
    says: 'A block belongs to one node, and with strict affinity a node without a block has no addresses. Give the pool at least one block for every node, Linux and Windows.',
    pages: ['=projectcalico/calico#8435'],
  },
  {
    id: 'field-bad-update',
    title: 'Monthly updates of Windows',
    when: [{ build: [{ from: 20348, to: 20348 }] }],
    says: 'The update of July 2024 (20348.2582) broke pod networking on Server 2022; users report that 20348.2762, of October 2024, mends it. Install a monthly update on one node first, and repeat the acceptance tests there.',
    pages: ['=microsoft/Windows-Containers#516', '=projectcalico/calico#9019', '=projectcalico/calico#8529'],
  },
  {
    id: 'field-pods-after-reboot',
    since: 'v3.27',
    title: 'Pods after an unplanned restart',
    when: [{ networking: ['calico-bgp', 'calico-vxlan'], install: ['operator'] }],
    says: 'Pods that start before Calico after a restart had no network, and looped until somebody deleted them. A maintainer sees no remedy on the side of Calico. Plan to delete such pods.',
    pages: ['=tigera/operator#3193', '=projectcalico/calico#8397'],
  },
  {
    id: 'field-bgp-not-configured-330',
    since: 'v3.30',
    until: 'v3.30',
    title: NO_BGP,
    when: [{ networking: ['calico-bgp'] }],
    says: `From 3.30.3 on, ${NOT_CONFIGURED} On 3.30.0 to 3.30.2, confd can crash while the nodes lack the folder \`\\var\\run\\calico\\endpoint-status\`. Run 3.31.5 or later. ${ASK_PEERS}`,
    pages: ['=projectcalico/calico#11714', '=projectcalico/calico#10596', '=rancher/rke2#9286'],
  },
  {
    id: 'field-bgp-not-configured',
    since: 'v3.31',
    until: 'v3.31',
    title: NO_BGP,
    when: [{ networking: ['calico-bgp'] }],
    says: `Before 3.31.5, ${NOT_CONFIGURED} ${ASK_PEERS}`,
    pages: ['=projectcalico/calico#11714', '=rancher/rke2#9286'],
  },
  {
    id: 'field-other-cni',
    since: 'v3.27',
    until: 'v3.31',
    title: 'kube-proxy beside another CNI',
    when: [{ networking: ['aws-vpc-cni', 'azure-cni', 'cloud-provider'], install: ['operator'] }],
    says: 'The operator install stops and removes a kube-proxy service of Windows nodes, also where another CNI networks their pods. Release notes name the fix in 3.30.7, 3.31.4 and 3.32.0. Check that kube-proxy runs after the install.',
    pages: ['code-uninstall-hpc', '=projectcalico/calico#11109'],
  },
];
