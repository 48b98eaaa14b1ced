import type { Statement } from '../types.ts';
import { datastoreRows } from './datastores.ts';
import { limitations } from './limitations.ts';
import { section, span } from './section.ts';

const told: readonly Statement[] = [
  {
    id: 'C1',
    span,
    citation: section('bigPicture'),
    says: 'Networking is decided before anything is installed: what can be had varies with the platform and with the limits of Windows.',
  },
  {
    id: 'C2',
    span,
    citation: section('concepts'),
    says: 'The cluster is a hybrid: Calico’s cluster-wide components run on Linux, and Windows nodes join that cluster.',
  },
  {
    id: 'C3',
    span,
    citation: section('concepts'),
    says: 'Kubernetes needs a Linux control-plane node; that node may double as the Linux worker that is also needed.',
  },
  {
    id: 'C4',
    span,
    citation: section('concepts'),
    says: 'Linux nodes always need the Calico CNI plugin, even where flannel carries the traffic between nodes.',
  },
  {
    id: 'C5',
    span,
    citation: section('concepts'),
    says: 'Linux and Windows data planes have different requirements. The Calico plugin is installed on Windows by itself; which plugin Windows then uses depends on the network provider.',
  },
  {
    id: 'O1',
    span,
    citation: section('bgp'),
    says: 'Calico BGP: calico.exe on Windows; on Linux, Calico does policy and networking.',
  },
  {
    id: 'O1a',
    span,
    citation: section('bgp'),
    says: 'BGP is Calico’s native way; over a layer-2 fabric the node-to-node mesh configures itself.',
  },
  {
    id: 'O1b',
    span,
    citation: section('bgp'),
    says: 'On a layer-3 fabric the nodes peer with external routers.',
  },
  {
    id: 'O1c',
    span,
    citation: section('bgp'),
    says: 'With BGP, Calico IPAM and IP aggregation work, within the limitations on Windows.',
  },
  {
    id: 'O1d',
    span,
    citation: section('bgp'),
    says: 'Route reflectors work with BGP, the in-cluster reflector of Calico v3.3 among them.',
  },
  { id: 'O1e', span, citation: section('bgp'), says: 'A Windows node cannot act as a route reflector.' },
  {
    id: 'O1f',
    span,
    citation: section('bgp'),
    says: 'BGP works with the etcd driver and with the Kubernetes API driver.',
  },
  {
    id: 'O1g',
    span,
    citation: section('bgp'),
    says: 'BGP on AWS: the source/destination check of the EC2 instances must be off, or hosts cannot forward traffic for their pods.',
  },
  {
    id: 'O2',
    span,
    citation: section('vxlan'),
    says: 'Calico VXLAN: calico.exe on Windows; on Linux, Calico does policy and networking.',
  },
  { id: 'O2a', span, citation: section('vxlan'), says: 'The VXLAN overlay gets across most networks.' },
  {
    id: 'O2b',
    span,
    citation: section('vxlan'),
    says: 'With VXLAN, routing between nodes configures itself.',
  },
  {
    id: 'O2c',
    span,
    citation: section('vxlan'),
    says: 'With VXLAN, Calico IPAM and IP aggregation work, with limitations.',
  },
  {
    id: 'O2d',
    span,
    citation: section('vxlan'),
    says: 'VXLAN works with the etcd driver and with the Kubernetes API driver.',
  },
  {
    id: 'O2e',
    span,
    citation: section('vxlan'),
    says: 'VXLAN needs one of: Windows 1903 insider preview build 18317 or later; Windows Server 2019 / 1809 (RS5).',
  },
  {
    id: 'O2f',
    span,
    citation: section('vxlan'),
    says: 'On Windows Server 2019 / 1809, network policy is limited with VXLAN.',
  },
  {
    id: 'O2g',
    span,
    citation: section('vxlan'),
    says: 'VXLAN runs over UDP 4789, the only port that Windows supports; every firewall and security group between Calico hosts must let it through.',
  },
  {
    id: 'O3',
    span,
    citation: section('staticRoutes'),
    says: 'Static routes: win-bridge.exe on Windows; on Linux, Calico does policy only.',
  },
  {
    id: 'O3a',
    span,
    citation: section('staticRoutes'),
    says: 'Static routes are the simplest solution and the one with the most manual work.',
  },
  {
    id: 'O4',
    span,
    citation: section('cloudProvider'),
    says: 'Cloud provider: win-bridge.exe on Windows; on Linux, Calico does policy only.',
  },
  {
    id: 'O4a',
    span,
    citation: section('cloudProvider'),
    says: 'A fallback, useful above all where the Kubernetes cloud provider installs the routes between hosts by itself.',
  },
  {
    id: 'O4b',
    span,
    citation: section('cloudProvider'),
    says: 'Calico was tested with the standard win-bridge.exe; any network provider that ends in win-bridge.exe should therefore work, Azure’s CNI plugin and cloud provider among them.',
  },
  {
    id: 'O5',
    span,
    citation: section('hostGw'),
    says: 'flannel host-gw: flannel.exe on Windows; on Linux, Calico does policy and flannel networking.',
  },
  {
    id: 'O5a',
    span,
    citation: section('hostGw'),
    says: 'With host-gw, routes on Windows and on Linux are programmed without handwork.',
  },
  {
    id: 'O5b',
    span,
    citation: section('hostGw'),
    says: 'host-gw needs hosts that are adjacent on layer 2; on AWS that means one subnet.',
  },
  {
    id: 'O5c',
    span,
    citation: section('hostGw'),
    says: 'host-gw on AWS: the source/destination check of the EC2 instances must be off.',
  },
  {
    id: 'O5d',
    span,
    citation: section('hostGw'),
    says: 'The manifests provided run flannel on Linux with the Kubernetes API server as flannel’s datastore, so that no second etcd is needed.',
  },
  {
    id: 'O6',
    span,
    citation: section('flannelVxlan'),
    says: 'flannel vxlan: neither the plugin on Windows nor the Linux side is stated.',
  },
  {
    id: 'O6a',
    span,
    citation: section('flannelVxlan'),
    says: 'flannel vxlan has not been tested with Windows nodes yet.',
  },
  {
    id: 'D5',
    span,
    citation: section('datastore'),
    says: 'One datastore serves the whole cluster, so Linux nodes get the same answer.',
  },
  {
    id: 'N1',
    span,
    citation: section('nextSteps'),
    says: 'Review the requirements, then install Calico for Windows.',
  },
];

/** What the guide says, one record per thing said, in our words. Ids are those people quote from the plan. */
export const statements: readonly Statement[] = [
  ...told,
  ...limitations.map(({ id, says, citation }): Statement => ({ id, span, says, citation })),
  ...datastoreRows.map(({ id, mode, etcd, kubernetes, citation }): Statement => ({
    id,
    span,
    says: `${mode}: etcd ${etcd}, Kubernetes API ${kubernetes}.`,
    citation,
  })),
];
