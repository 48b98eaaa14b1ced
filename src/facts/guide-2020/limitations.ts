import type { Limitation } from '../types.ts';
import { section, span } from './section.ts';

/** The six rows of the guide's table of limitations, as current at its time. */
export const limitations: readonly Limitation[] = [
  {
    id: 'L1',
    span,
    group: 'sizing',
    topics: ['addresses'],
    feature: 'IP mobility and borrowing',
    short: 'Windows nodes neither borrow nor lend addresses',
    says: 'Windows nodes never borrow an address from another node’s block, even when the pool is full, and they mark their own blocks so that Linux nodes do not borrow from them. On Linux, the borrower advertises a /32 route; mobility in OpenStack builds on the same mechanism.',
    when: [{ networking: ['calico-bgp'], datastore: ['etcd'] }],
    workarounds: [
      {
        id: 'L1-size-blocks',
        by: 'advice',
        says: 'The guide states none. Our advice: size blocks so that borrowing is never needed.',
      },
    ],
    citation: section('borrowing'),
  },
  {
    id: 'L2',
    span,
    group: 'sizing',
    topics: ['addresses'],
    feature: 'IPs reserved for Windows',
    short: 'four addresses of every block are reserved (60 of 64 left in a /26)',
    says: 'Four addresses of every block that a Windows node owns are reserved for Windows itself. With the default /26: 64 − 4 = 60 for pods.',
    when: [{ networking: ['calico-bgp'], datastore: ['etcd'] }, { networking: ['calico-vxlan'] }],
    workarounds: [
      {
        id: 'L2-larger-block',
        by: 'source',
        says: 'Give the IP pool a larger block size, before any pod exists.',
      },
    ],
    citation: section('reserved'),
  },
  {
    id: 'L3',
    span,
    group: 'sizing',
    topics: ['addresses', 'services'],
    feature: 'One IP block per host',
    short: 'kube-proxy handles one block per host, a /26 by default',
    says: 'Calico IPAM hands blocks to hosts on demand, so that routes aggregate, and its CNI plugin follows; kube-proxy handles only one block per host, so a host gets one /26 by default. (Tigera and Microsoft were working on it.)',
    when: [{ networking: ['calico-bgp', 'calico-vxlan'] }],
    workarounds: [
      {
        id: 'L3-a',
        by: 'source',
        when: [{ networking: ['calico-bgp'], datastore: ['etcd'] }],
        says: '(a) BGP with etcd: before any block exists, set the pool’s block size so that one block holds the most pods that one Windows host will run.',
      },
      {
        id: 'L3-b',
        by: 'source',
        when: [{ networking: ['calico-bgp'] }],
        says: '(b) BGP with the Kubernetes API datastore: Calico IPAM is not used there; host-local IPAM hands out the node’s Pod CIDR.',
      },
      {
        id: 'L3-c',
        by: 'source',
        when: [{ networking: ['calico-bgp'], datastore: ['etcd'] }, { networking: ['calico-vxlan'] }],
        says: '(c) Several blocks per host: set windows_use_single_network to false in cni.conf.template, before installing.',
        price:
          'Gives up kube-proxy compatibility; changing it once pods run may leak HNS endpoints, so it is not recommended then.',
      },
    ],
    citation: section('singleBlock'),
  },
  {
    id: 'L4',
    span,
    group: 'not-on-windows',
    topics: ['encapsulation'],
    feature: 'IPIP overlay',
    short: 'no IPIP in a cluster with Windows nodes',
    says: 'Calico’s IPIP overlay cannot be used in a cluster with Windows nodes: Windows has no IPIP.',
    when: [{}],
    workarounds: [
      {
        id: 'L4-other-mode',
        by: 'advice',
        says: 'The guide states none. Our advice: BGP without encapsulation, or VXLAN.',
      },
    ],
    citation: section('ipip'),
  },
  {
    id: 'L5',
    span,
    group: 'operation',
    topics: ['routing', 'addresses'],
    feature: 'NAT outgoing',
    short: 'traffic between Calico workloads is not NATed',
    says: 'Pools have a “NAT outgoing” setting; with it, traffic between Calico workloads is not NATed, whichever pools they are in.',
    because: 'The guide’s text stops here; what else holds on Windows is not documented.',
    when: [{ networking: ['calico-bgp'] }],
    workarounds: [],
    citation: section('natOutgoing'),
  },
  {
    id: 'L6',
    span,
    group: 'not-on-windows',
    topics: ['services', 'routing'],
    feature: 'Service IP advertisement',
    short: 'service IPs are not advertised from Windows',
    says: 'Advertising service IPs, a feature of Calico v3.4 and later, is not available on Windows.',
    when: [{ networking: ['calico-bgp'] }],
    workarounds: [],
    citation: section('serviceAdvertisement'),
  },
];
