import { DEFAULT_EDITION, NEWEST_EDITION } from './editions.ts';
import type { NamedPreset } from './types.ts';

/** Cases that real people have, each a plain link: three for the newest release, three for the 2020 guide. */
export const namedPresets: readonly NamedPreset[] = [
  {
    id: 'kubeadm-peering',
    edition: NEWEST_EDITION,
    name: 'kubeadm, routers peer BGP',
    who: 'Server 2022',
    picks: { platform: 'on-premises', build: ['20348'], fabric: 'l3-peered', install: 'operator' },
  },
  {
    id: 'kubeadm-routed',
    edition: NEWEST_EDITION,
    name: 'kubeadm, routed, no peering',
    who: 'Server 2022',
    picks: { platform: 'on-premises', build: ['20348'], fabric: 'l3-routed', install: 'operator' },
  },
  {
    id: 'eks',
    edition: NEWEST_EDITION,
    name: 'Amazon EKS',
    who: 'Server 2022',
    picks: { platform: 'eks', build: ['20348'] },
  },
  {
    id: 'aws-one-subnet',
    edition: DEFAULT_EDITION,
    name: 'AWS, one subnet',
    who: 'Server 2019',
    picks: { platform: 'aws', build: ['17763'], fabric: 'l2' },
  },
  {
    id: 'firewalled-racks',
    edition: DEFAULT_EDITION,
    name: 'Racks, UDP 4789 blocked',
    who: 'no peering',
    picks: { platform: 'on-premises', fabric: 'l3-routed', udp4789: 'blocked' },
  },
  {
    id: 'etcd-shop',
    edition: DEFAULT_EDITION,
    name: 'State stays in etcd',
    who: 'one segment',
    picks: { platform: 'on-premises', fabric: 'l2', datastore: 'etcd' },
  },
];
