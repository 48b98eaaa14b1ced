import type { DatastoreRow } from '../types.ts';
import { section, span } from './section.ts';

/** The four rows of the guide's datastore table. */
export const datastoreRows: readonly DatastoreRow[] = [
  {
    id: 'D1',
    span,
    mode: 'Calico BGP',
    networking: ['calico-bgp'],
    etcd: 'yes',
    kubernetes: 'yes',
    citation: section('datastore'),
  },
  {
    id: 'D2',
    span,
    mode: 'Calico VXLAN',
    networking: ['calico-vxlan'],
    etcd: 'yes',
    kubernetes: 'yes',
    citation: section('datastore'),
  },
  {
    id: 'D3',
    span,
    mode: 'flannel',
    networking: ['flannel-host-gw', 'flannel-vxlan'],
    etcd: 'no',
    kubernetes: 'yes',
    citation: section('datastore'),
  },
  {
    id: 'D4',
    span,
    mode: 'static routes / other CNI',
    networking: ['static-routes', 'cloud-provider'],
    etcd: 'no',
    kubernetes: 'yes',
    citation: section('datastore'),
  },
];
