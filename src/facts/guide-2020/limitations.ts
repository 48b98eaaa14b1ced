import type { Limitation } from '../types.ts';
import { section, span } from './section.ts';

const OF_VXLAN_TOO =
  'The guide lists this for BGP, and says of VXLAN only that its Calico IPAM has limitations. We take them to be the same.';

/** The six rows of the guide's table of limitations, as current at its time. */
export const limitations: readonly Limitation[] = [
  {
    id: 'L1',
    span,
    group: 'sizing',
    topics: ['addresses', 'routing'],
    feature: 'IP mobility and borrowing',
    short: 'No IP borrowing',
    says: 'Windows nodes never borrow addresses, even when the pool is full, and Linux nodes cannot borrow from their blocks.',
    costs: 'Once its own blocks and the pool are full, a Windows node gets no further address.',
    because:
      'With BGP, a Linux borrower advertises a /32 route for that address alone; IP mobility in OpenStack builds on this.',
    reading: OF_VXLAN_TOO,
    when: [{ networking: ['calico-bgp'], datastore: ['etcd'] }, { networking: ['calico-vxlan'] }],
    workarounds: [
      {
        id: 'L1-size-blocks',
        by: 'advice',
        says: 'We advise blocks large enough that borrowing is never needed; the guide offers no way around.',
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
    short: 'Four reserved addresses per block',
    says: 'Windows reserves four addresses of every block that a Windows node owns.',
    costs: 'A default /26 block has 64 addresses, of which 60 are left for pods.',
    because: 'Networking on Windows uses the four addresses internally.',
    reading: OF_VXLAN_TOO,
    when: [{ networking: ['calico-bgp'], datastore: ['etcd'] }, { networking: ['calico-vxlan'] }],
    workarounds: [
      {
        id: 'L2-larger-block',
        by: 'source',
        says: 'Give the IP pool a larger block size before any pod exists.',
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
    short: 'One block per Windows node',
    says: 'kube-proxy supports only one IP block per host.',
    costs: 'Under Calico IPAM, a Windows node has one block, by default a /26 with room for 60 pods.',
    because:
      'Calico IPAM gives hosts blocks on demand, for aggregation; Tigera was working with Microsoft on the limit in kube-proxy.',
    reading: OF_VXLAN_TOO,
    when: [{ networking: ['calico-bgp', 'calico-vxlan'] }],
    workarounds: [
      {
        id: 'L3-a',
        by: 'source',
        when: [{ networking: ['calico-bgp'], datastore: ['etcd'] }],
        says: 'Before any block exists, set a block size that holds the most pods of any Windows node.',
      },
      {
        id: 'L3-b',
        by: 'source',
        when: [{ networking: ['calico-bgp'] }],
        says: 'Use BGP and the Kubernetes API datastore: host-local IPAM then hands out addresses of the node’s Pod CIDR, without blocks.',
      },
      {
        id: 'L3-c',
        by: 'source',
        when: [{ networking: ['calico-bgp'], datastore: ['etcd'] }, { networking: ['calico-vxlan'] }],
        says: 'Allow several blocks per host: set windows_use_single_network to false in cni.conf.template before installing.',
        price:
          'This gives up kube-proxy compatibility. Changing it once pods are networked may leak HNS endpoints, and is not recommended.',
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
    short: 'No IPIP overlay',
    says: 'Calico’s IPIP overlay cannot be used in a cluster with Windows nodes.',
    costs: 'The whole cluster does without IPIP, Linux nodes included.',
    because: 'Windows does not support IPIP.',
    when: [{}],
    workarounds: [
      {
        id: 'L4-other-mode',
        by: 'advice',
        says: 'We advise BGP without encapsulation, or VXLAN; the guide offers no way around.',
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
    short: 'No NAT between Calico workloads',
    says: 'Where a pool has “NAT outgoing”, traffic between Calico workloads is not NATed, whichever pools they use.',
    because: 'The guide’s text breaks off here, so it does not say what else holds on Windows.',
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
    short: 'No service IP advertisement',
    says: 'Advertising service IPs, a feature since Calico v3.4, is unsupported on Windows.',
    costs: 'Routers learn no service IP from a Windows node.',
    when: [{ networking: ['calico-bgp'] }],
    workarounds: [],
    citation: section('serviceAdvertisement'),
  },
];
