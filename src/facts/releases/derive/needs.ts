/** A need, its name on the page, and the limitation that decides it: what a release says of it is told by that fact. */
export interface Need {
  readonly need: string;
  readonly name: string;
  readonly fact: string;
}

/** What one may insist on, release by release. */
export const NEEDS: readonly Need[] = [
  { need: 'ip-borrowing', name: 'Address borrowing', fact: 'lim.ip-borrowing' },
  { need: 'service-advertisement', name: 'Service IP advertisement', fact: 'lim.service-advertisement' },
  { need: 'windows-route-reflector', name: 'Route reflectors on Windows', fact: 'lim.route-reflector' },
  { need: 'ipip', name: 'IPIP encapsulation', fact: 'lim.ipip' },
  { need: 'metrics', name: 'Prometheus metrics from Windows nodes', fact: 'lim.prometheus' },
  { need: 'dual-stack', name: 'IPv6 or dual stack', fact: 'lim.ipv6' },
  { need: 'wireguard', name: 'WireGuard encryption', fact: 'lim.wireguard' },
  { need: 'ebpf', name: 'eBPF data plane', fact: 'lim.ebpf' },
  { need: 'host-endpoints', name: 'Policy for hosts', fact: 'lim.host-endpoints' },
  { need: 'log-action', name: 'Log action in network policy', fact: 'lim.log-action' },
];
