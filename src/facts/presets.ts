import type { NamedPreset } from './types.ts';

/** Starting points that real people have, each a plain link into the 2020 guide. */
export const namedPresets: readonly NamedPreset[] = [
  {
    id: 'aws-one-subnet',
    name: 'AWS, one subnet',
    who: 'All instances share one subnet; Server 2019.',
    picks: { platform: 'aws', build: ['17763'], fabric: 'l2' },
  },
  {
    id: 'aws-several-subnets',
    name: 'AWS, several subnets',
    who: 'Nodes in several zones, a VPC router in between.',
    picks: { platform: 'aws', build: ['17763'], fabric: 'l3-routed' },
  },
  {
    id: 'on-premises-peering',
    name: 'On premises, ToR routers that peer',
    who: 'Racks with top-of-rack routers that speak BGP to the nodes.',
    picks: { platform: 'on-premises', fabric: 'l3-peered' },
  },
  {
    id: 'on-premises-routed',
    name: 'On premises, routed, no peering',
    who: 'The network team does not peer with servers.',
    picks: { platform: 'on-premises', fabric: 'l3-routed' },
  },
  {
    id: 'azure-cni',
    name: 'Azure with Azure CNI',
    who: 'Azure’s own plugin networks the pods.',
    picks: { platform: 'azure', networking: 'cloud-provider' },
  },
  {
    id: 'server-2019-only',
    name: 'Server 2019 nodes only',
    who: 'Build 17763 throughout, 110 pods a node.',
    picks: { build: ['17763'], pods: 110 },
  },
  {
    id: 'etcd-shop',
    name: 'etcd shop',
    who: 'Calico keeps its state in etcd and that stays.',
    picks: { datastore: 'etcd' },
  },
  {
    id: 'flannel-today',
    name: 'flannel today',
    who: 'flannel host-gw runs on Linux already.',
    picks: { networking: 'flannel-host-gw', datastore: 'kubernetes' },
  },
  {
    id: 'firewalled-racks',
    name: 'Routed racks, 4789 blocked',
    who: 'No overlay gets through and no router peers.',
    picks: { platform: 'on-premises', fabric: 'l3-routed', udp4789: 'blocked' },
  },
];
