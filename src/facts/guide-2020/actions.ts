import type { Action } from '../types.ts';
import { span } from './section.ts';

const SET_BLOCK_SIZE = {
  id: 'set-block-size',
  span,
  who: 'linux',
  short: 'Set the block size',
  does: 'Set the IP pool’s block size to /{block} or larger before any block exists: it leaves {usable} addresses for {pods}.',
  because: 'A Windows node has one block, and four of its addresses are reserved.',
} as const;

/** What has to be done for a ruling to hold. The ids are part of the decision file's contract. */
export const actions: readonly Action[] = [
  {
    id: 'aws-source-dest-check',
    span,
    when: { networking: ['calico-bgp', 'flannel-host-gw'], platform: ['aws'] },
    who: 'cloud',
    short: 'Source/destination check off',
    does: 'Turn the source/destination check off on every EC2 instance of the cluster.',
    because: 'Otherwise hosts cannot forward traffic for their pods.',
    from: ['O1g', 'O5c'],
  },
  {
    id: 'open-udp-4789',
    span,
    when: { networking: ['calico-vxlan'] },
    until: { udp4789: ['open'] },
    who: 'network',
    short: 'Open UDP 4789',
    does: 'Open UDP 4789 between all Calico hosts, in every firewall and security group on the way.',
    because: 'Windows supports no other port for VXLAN.',
    from: ['O2g'],
  },
  {
    id: 'peer-with-routers',
    span,
    when: { networking: ['calico-bgp'], fabric: ['l3-peered'] },
    who: 'network',
    short: 'Peer nodes with the routers',
    does: 'Configure BGP peering between the nodes and the routers of the fabric, on both sides.',
    from: ['O1b'],
  },
  {
    id: 'program-static-routes',
    span,
    when: { networking: ['static-routes'] },
    who: 'network',
    short: 'Write every route',
    does: 'Write every route to the pods by hand, on the hosts and on the routers between them, and keep them up to date.',
    because: 'The guide calls static routes the most manual solution.',
    from: ['O3a'],
  },
  {
    id: 'confirm-provider-routes',
    span,
    when: { networking: ['cloud-provider'], platform: ['aws', 'other-cloud'] },
    who: 'cloud',
    short: 'Confirm who installs routes',
    does: 'Confirm that the provider installs the routes between hosts, or that its plugin uses win-bridge.exe.',
    because: 'The guide expects this option to work in these two cases.',
    from: ['O4a', 'O4b'],
  },
  {
    ...SET_BLOCK_SIZE,
    when: { networking: ['calico-vxlan'], capacity: ['to-choose'] },
    from: ['L2', 'L3', 'O2c'],
  },
  {
    ...SET_BLOCK_SIZE,
    when: { networking: ['calico-bgp'], datastore: ['etcd'], capacity: ['to-choose'] },
    from: ['L2', 'L3'],
  },
  {
    id: 'size-pod-cidr',
    choice: true,
    span,
    when: {
      networking: ['calico-bgp'],
      datastore: ['kubernetes'],
      capacity: ['fits', 'too-small', 'fits-default', 'to-choose'],
    },
    who: 'linux',
    short: 'Size the node’s Pod CIDR',
    does: 'Give every node a Pod CIDR that holds {pods}.',
    because:
      'Host-local IPAM takes addresses from the Pod CIDR; the guide does not say how many of them Windows reserves.',
    from: ['L3'],
  },
];
