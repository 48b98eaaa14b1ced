import type { PortFact } from '../types.ts';

/** Ports that have to be open for Calico, and for Windows nodes beside it. */
export const ports = [
  {
    id: 'port.vxlan-4789',
    title: 'VXLAN between all nodes',
    short: 'UDP 4789 for VXLAN',
    when: [{ networking: ['calico-vxlan', 'flannel-vxlan'] }],
    texts: {
      says: 'VXLAN runs on UDP 4789 between all nodes, in both directions.',
      because: 'Windows supports VXLAN on this port alone.',
      does: 'Open UDP 4789 between all nodes.',
    },
    spans: [
      {
        since: 'v3.16',
        state: 'required',
        opens: { protocol: 'UDP', port: 4789, from: 'all nodes', to: 'all nodes', both: true },
        pages: ['requirements', 'sysreq'],
      },
    ],
  },
  {
    id: 'port.bgp-179',
    title: 'BGP between nodes and with routers',
    short: 'TCP 179 for BGP',
    when: [{ networking: ['calico-bgp'] }],
    texts: {
      says: 'BGP runs on TCP 179 between all nodes, in both directions.',
      does: 'Open TCP 179 between all nodes, and to the routers that peer with them.',
    },
    spans: [
      {
        since: 'v3.16',
        state: 'required',
        note: 'The table names all hosts; routers come with peering.',
        opens: { protocol: 'TCP', port: 179, from: 'all nodes', to: 'all nodes', both: true },
        pages: ['sysreq'],
      },
    ],
  },
  {
    id: 'port.typha-5473',
    title: 'Typha on its Linux nodes',
    short: 'TCP 5473 for Typha',
    when: [{}],
    texts: {
      says: 'Where Typha is enabled, its nodes take connections on TCP 5473 by default.',
      does: 'Open TCP 5473 on the Linux nodes that run Typha.',
    },
    spans: [
      {
        since: 'v3.16',
        state: 'conditional',
        opens: { protocol: 'TCP', port: 5473, from: 'all nodes', to: 'nodes that run Typha', varies: true },
        pages: ['sysreq'],
      },
    ],
  },
  {
    id: 'port.kube-apiserver',
    title: 'Kubernetes API server',
    short: 'the API server port',
    when: [{}],
    texts: {
      says: 'All nodes reach the Kubernetes API server, often on TCP 443 or 6443.',
      does: 'Open the port of the Kubernetes API server to all nodes.',
    },
    spans: [
      {
        since: 'v3.16',
        state: 'required',
        note: 'The port is that of --secure-port; the table names 443 and 6443 as frequent ones.',
        opens: { protocol: 'TCP', port: 6443, from: 'all nodes', to: 'the API server', varies: true },
        identifiers: ['--secure-port'],
        pages: ['sysreq'],
      },
    ],
  },
  {
    id: 'port.etcd-2379',
    title: 'etcd datastore',
    short: 'TCP 2379 for etcd',
    when: [{ datastore: ['etcd'] }],
    texts: {
      says: 'With the etcd datastore, the etcd hosts take connections on TCP 2379, which can vary.',
      does: 'Open the client port of etcd, TCP 2379 unless set otherwise, to all nodes.',
    },
    spans: [
      {
        since: 'v3.16',
        state: 'required',
        opens: { protocol: 'TCP', port: 2379, from: 'all nodes', to: 'etcd hosts', varies: true },
        pages: ['sysreq'],
      },
    ],
  },
  {
    id: 'port.kubelet-10250',
    title: 'kubelet of Windows nodes',
    short: 'TCP 10250 for kubelet',
    when: [{}],
    texts: {
      says: 'kubectl exec into Windows pods needs port 10250 of their node.',
      because: 'The Windows firewall, a network firewall or a security group may block it.',
      does: 'Allow port 10250 to every Windows node.',
    },
    spans: [
      {
        since: 'v3.16',
        state: 'required',
        note: 'The page gives the number without a protocol; kubelet serves TCP.',
        opens: { protocol: 'TCP', port: 10250, from: 'the API server', to: 'Windows nodes' },
        pages: ['troubleshoot'],
      },
    ],
  },
  {
    id: 'port.felix-metrics-9091',
    title: 'Felix metrics of Windows nodes',
    short: 'TCP 9091 for metrics',
    when: [{ need: ['metrics'] }],
    texts: {
      says: 'Prometheus reads Felix metrics on port 9091, which the Windows firewall blocks by default.',
      does: 'Allow port 9091 on Windows nodes, or let Calico manage the rule.',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        state: 'not-stated',
        evidence: 'absence',
        note: 'No page speaks of Felix metrics on Windows nodes.',
        pages: ['limitations'],
      },
      {
        since: 'v3.27',
        state: 'conditional',
        opens: { protocol: 'TCP', port: 9091, from: 'Prometheus', to: 'Windows nodes', varies: true },
        identifiers: ['windowsManageFirewallRules'],
        pages: ['metrics'],
      },
    ],
  },
] as const satisfies readonly PortFact[];
