import type { FieldNoteFact } from '../types.ts';

const SEVERAL_ADAPTERS = 'Several adapters, teaming or VPN';

const WRONG_ADAPTER =
  'On nodes with several adapters, Calico bridged the wrong one or a node reported the address of a VPN.';

const CHECK_ADDRESSES = 'Check the addresses that nodes report.';

const ADAPTER_THREADS = ['=rancher/rke2#1761', '=rancher/rke2#4320', '=projectcalico/calico#9120'] as const;

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
    id: 'field-tcp-resets',
    title: 'Long-lived TCP connections',
    when: [{}],
    says: 'Users saw TCP connections of Windows pods reset, one of them when a label was added to the pod. RKE2 added flannel for users who cannot live with resets. Ask who depends on long-lived connections.',
    pages: ['=rancher/rke2#5145', '=projectcalico/calico#10199'],
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
    says: 'The update of July 2024 (20348.2582) broke pod networking on Server 2022. Install a monthly update on one node first, and repeat the acceptance tests there.',
    pages: ['=microsoft/Windows-Containers#516', '=projectcalico/calico#9019'],
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
    id: 'field-rke2-bgp',
    since: 'v3.30',
    title: 'BGP under RKE2',
    when: [{ networking: ['calico-bgp'], platform: ['rke', 'other'] }],
    says: 'Users of RKE2 report that Calico 3.30.3 and later did not configure BGP on Windows. The Calico thread ended as stale; the RKE2 thread was open when it was read.',
    pages: ['=projectcalico/calico#11714', '=rancher/rke2#9286'],
  },
];
