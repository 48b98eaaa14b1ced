import type { FieldNoteFact } from '../types.ts';

/** What users met, told in threads. */
export const fieldNotes: readonly FieldNoteFact[] = [
  {
    id: 'field-vmware-offload',
    title: 'VMware: vmxnet3 and offload',
    when: [{ networking: ['calico-vxlan'], platform: ['on-premises', 'rke', 'openshift', 'other'] }],
    says: 'On vSphere with vmxnet3 adapters the vendor’s way out is another VXLAN port, which Calico on Windows does not have; users switched the tunnel offload of the Linux adapters off instead. To look: ethtool -k <nic> | grep -E "udp_tnl|tx-checksum-ip-generic" on a Linux node; “on” with a vmxnet3 adapter is suspicious.',
    pages: ['=projectcalico/calico#4727'],
  },
  {
    id: 'field-vmware-overlay',
    title: 'VMware: another overlay on UDP 4789',
    when: [{ networking: ['calico-vxlan'], platform: ['on-premises', 'rke', 'openshift', 'other'] }],
    says: 'Where the fabric itself runs an overlay on UDP 4789 (NSX, vSphere), packets of the second one were dropped and nodes never joined. Ask the network team before VXLAN is chosen.',
    pages: ['=openshift/windows-machine-config-operator#340', '=flannel-io/flannel#2388'],
  },
  {
    id: 'field-several-adapters',
    title: 'Several adapters, teaming, VPN',
    when: [{ networking: ['calico-bgp', 'calico-vxlan'] }],
    says: 'With more than one adapter, a team or a VPN, nodes bridged the wrong adapter or reported an address of an unrelated network. Name the adapter instead of leaving it to detection, and look at the addresses that nodes report.',
    pages: ['=rancher/rke2#1761', '=rancher/rke2#4320', '=projectcalico/calico#9120'],
  },
  {
    id: 'field-tcp-resets',
    title: 'Long-lived TCP and policy changes',
    when: [{}],
    says: 'Build agents, database clients and other long-lived connections met resets when policy changed. One distribution wrote a decision record about it and ships another plugin beside Calico for those who cannot live with that. Ask who depends on long-lived connections.',
    pages: ['=rancher/rke2#5145', '=projectcalico/calico#10199'],
  },
  {
    id: 'field-lan-nat',
    title: 'Servers on the nodes’ own LAN',
    when: [{ networking: ['calico-bgp', 'calico-vxlan'] }],
    says: 'Windows pods reached the internet and not a server on the nodes’ LAN. A likely cause: packets to the node’s own subnet left with the pod’s address, which that server could not answer. Test one such server by name.',
    pages: ['=projectcalico/calico#7660'],
  },
  {
    id: 'field-few-blocks',
    title: 'A small pool with strict affinity',
    when: [{ networking: ['calico-bgp', 'calico-vxlan'] }],
    says: 'With strict affinity a node that gets no block gets no pod address: a pool must hold at least one block for every node, Linux and Windows.',
    pages: ['=projectcalico/calico#8435'],
  },
  {
    id: 'field-bad-update',
    title: 'Monthly updates of Windows',
    when: [{ build: [{ from: 20348, to: 20348 }] }],
    says: 'The update of July 2024 (20348.2582) broke pod networking on Server 2022. Try a monthly update on one node, with the acceptance test, before it goes to all.',
    pages: ['=microsoft/Windows-Containers#516', '=projectcalico/calico#9019'],
  },
  {
    id: 'field-rke2-bgp',
    since: 'v3.30',
    title: 'BGP under RKE2',
    when: [{ networking: ['calico-bgp'], platform: ['rke', 'other'] }],
    says: 'Under RKE2 BGP was reported as never configured on Windows from v3.30.3 on.',
    pages: ['=projectcalico/calico#11714'],
  },
];
