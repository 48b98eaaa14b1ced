import type { ReleaseRule } from '../types.ts';

const BLOCKS = ['lim.reserved-ips', 'lim.single-block-per-host'] as const;

/** What is ruled on the port and on blocks: statements that hold for an option wherever a release offers it. */
export const ruled = [
  {
    id: 'vxlan-port-open',
    since: 'v3.16',
    aspect: 'udp4789',
    when: { networking: ['calico-vxlan'], udp4789: ['open'] },
    gives: 'supported',
    says: 'UDP 4789 is open between the hosts, as VXLAN needs it.',
    from: ['lim.vxlan-port-vni'],
  },
  {
    id: 'vxlan-port-blocked',
    since: 'v3.16',
    aspect: 'udp4789',
    when: { networking: ['calico-vxlan'], udp4789: ['blocked'] },
    gives: 'unsupported',
    says: 'VXLAN on Windows uses UDP 4789 alone, and the port is blocked.',
    holdsIf: 'UDP 4789 is open between all hosts.',
    from: ['lim.vxlan-port-vni'],
  },
  {
    id: 'calico-bgp-block-too-small',
    since: 'v3.16',
    aspect: 'capacity',
    when: { networking: ['calico-bgp'], datastore: ['etcd'], capacity: ['too-small'] },
    gives: 'unsupported',
    says: 'A Windows node gets one block less four addresses, and the picked block does not hold the picked pods.',
    from: BLOCKS,
  },
  {
    id: 'calico-bgp-kubernetes-block-too-small',
    since: 'v3.17',
    aspect: 'capacity',
    when: { networking: ['calico-bgp'], datastore: ['kubernetes'], capacity: ['too-small'] },
    gives: 'unsupported',
    says: 'A Windows node gets one block less four addresses, and the picked block does not hold the picked pods.',
    reading:
      'The limitations page says that BGP with the Kubernetes API datastore uses host-local IPAM, which has no blocks. The requirements list Calico IPAM, which installs set by default. We count the block, and it does not hold the picked pods.',
    from: BLOCKS,
  },
  {
    id: 'calico-vxlan-block-too-small',
    since: 'v3.16',
    aspect: 'capacity',
    when: { networking: ['calico-vxlan'], capacity: ['too-small'] },
    gives: 'unsupported',
    says: 'A Windows node gets one block less four addresses, and the picked block does not hold the picked pods.',
    from: BLOCKS,
  },
] as const satisfies readonly ReleaseRule[];
