import { datastoreRows } from './datastores.ts';
import { limitations } from './limitations.ts';

const TOLD: Readonly<Record<string, string>> = {
  C1: 'Networking is decided before anything is installed: what can be had varies with the platform and with the limits of Windows.',
  C2: 'The cluster is a hybrid: Calico’s cluster-wide components run on Linux, and Windows nodes join that cluster.',
  C3: 'Kubernetes needs a Linux control-plane node; that node may double as the Linux worker that is also needed.',
  C4: 'Linux nodes always need the Calico CNI plugin, even where flannel carries the traffic between nodes.',
  C5: 'Linux and Windows data planes have different requirements. The Calico plugin is installed on Windows by itself; which plugin Windows then uses depends on the network provider.',
  O1: 'Calico BGP: calico.exe on Windows; on Linux, Calico does policy and networking.',
  O1a: 'BGP is Calico’s native way; over a layer-2 fabric the node-to-node mesh configures itself.',
  O1b: 'On a layer-3 fabric the nodes peer with external routers.',
  O1c: 'With BGP, Calico IPAM and IP aggregation work, within the limitations on Windows.',
  O1d: 'Route reflectors work with BGP, the in-cluster reflector of Calico v3.3 among them.',
  O1e: 'A Windows node cannot act as a route reflector.',
  O1f: 'BGP works with the etcd driver and with the Kubernetes API driver.',
  O1g: 'BGP on AWS: the source/destination check of the EC2 instances must be off, or hosts cannot forward traffic for their pods.',
  O2: 'Calico VXLAN: calico.exe on Windows; on Linux, Calico does policy and networking.',
  O2a: 'The VXLAN overlay gets across most networks.',
  O2b: 'With VXLAN, routing between nodes configures itself.',
  O2c: 'With VXLAN, Calico IPAM and IP aggregation work, with limitations.',
  O2d: 'VXLAN works with the etcd driver and with the Kubernetes API driver.',
  O2e: 'VXLAN needs one of: Windows 1903 insider preview build 18317 or later; Windows Server 2019 / 1809 (RS5).',
  O2f: 'On Windows Server 2019 / 1809, network policy is limited with VXLAN.',
  O2g: 'VXLAN runs over UDP 4789, the only port that Windows supports; every firewall and security group between Calico hosts must let it through.',
  O3: 'Static routes: win-bridge.exe on Windows; on Linux, Calico does policy only.',
  O3a: 'Static routes are the simplest solution and the one with the most manual work.',
  O4: 'Cloud provider: win-bridge.exe on Windows; on Linux, Calico does policy only.',
  O4a: 'A fallback, useful above all where the Kubernetes cloud provider installs the routes between hosts by itself.',
  O4b: 'Calico was tested with the standard win-bridge.exe; any network provider that ends in win-bridge.exe should therefore work, Azure’s CNI plugin and cloud provider among them.',
  O5: 'flannel host-gw: flannel.exe on Windows; on Linux, Calico does policy and flannel networking.',
  O5a: 'With host-gw, routes on Windows and on Linux are programmed without handwork.',
  O5b: 'host-gw needs hosts that are adjacent on layer 2; on AWS that means one subnet.',
  O5c: 'host-gw on AWS: the source/destination check of the EC2 instances must be off.',
  O5d: 'The manifests provided run flannel on Linux with the Kubernetes API server as flannel’s datastore, so that no second etcd is needed.',
  O6: 'flannel vxlan: neither the plugin on Windows nor the Linux side is stated.',
  O6a: 'flannel vxlan has not been tested with Windows nodes yet.',
  D5: 'One datastore serves the whole cluster, so Linux nodes get the same answer.',
  N1: 'Review the requirements, then install Calico for Windows.',
};

/** What the guide says, by the id of the statement, in our words. People quote these ids from the plan. */
export const sayings: Readonly<Record<string, string>> = {
  ...TOLD,
  ...Object.fromEntries(limitations.map(({ id, says }) => [id, says])),
  ...Object.fromEntries(
    datastoreRows.map(({ id, mode, etcd, kubernetes }) => [
      id,
      `${mode}: etcd ${etcd}, Kubernetes API ${kubernetes}.`,
    ]),
  ),
};
