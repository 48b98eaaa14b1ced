/** What a thing is called, and names that nobody uses for it here. */
export interface NameRow {
  readonly is: string;
  readonly never: RegExp;
  /** A full name, which tables have and running text has not. */
  readonly inTables?: true;
}

/** One name for each product and each Windows version, as their projects spell them. */
export const NAME_LIST: readonly NameRow[] = [
  { is: 'Kubernetes', never: /\bk8s\b/i },
  { is: 'containerd', never: /\bContainerD\b|\bContainerd\b(?!\.ps1)/ },
  { is: 'kubeadm', never: /\bKubeadm\b/ },
  { is: 'kube-proxy', never: /\bkubeproxy\b|\bkube proxy\b/i },
  { is: 'etcd', never: /\bETCD\b|\bEtcd\b/ },
  { is: 'flannel', never: /(?<=\S )Flannel\b/ },
  { is: 'HostProcess containers', never: /\bhost[ -]process\b|\bHostProcess Containers\b|\bHPC\b/ },
  { is: 'Tigera operator', never: /\bTigera Operator\b|\bCalico [Oo]perator\b/ },
  { is: 'IPAM block', never: /\bIPAM Block\b|\b[Aa]ddress block\b/ },
  { is: 'node-to-node mesh', never: /\bfull mesh\b|(?<!node-to-)\bnode mesh\b/i },
  { is: 'ToR router', never: /\bTOR\b|\b[Tt]op[ -]of[ -][Rr]ack\b/ },
  {
    is: 'source/destination check',
    never: /\bsrc\/dst\b|\bsource[- ]dest\b|\bsource and destination check/i,
  },
  { is: 'AWS VPC CNI', never: /(?<!AWS )\bVPC CNI\b|\bAmazon VPC CNI\b|\bVPC-CNI\b/ },
  {
    is: 'the AWS VPC CNI',
    never: /\b(?:supports|lists|documents|only|for|of|and|or|with|by|beside) AWS VPC CNI\b/,
  },
  { is: 'Azure CNI', never: /\bAzure[- ]VNET[- ]CNI\b|\bazure-cni\b/i },
  { is: 'IPIP', never: /\bIP[- ]in[- ]IP\b/i },
  { is: 'OpenShift', never: /\bOpenshift\b|\bopenshift\b/ },
  { is: 'WireGuard', never: /\bWireguard\b/ },
  { is: 'data plane', never: /\bdataplane\b/i },
  { is: 'DaemonSet', never: /\bdaemon ?sets?\b|\bDaemonsets?\b/ },
  { is: 'Kubernetes API datastore', never: /\bkdd\b/i },
  { is: 'manual install', never: /\bmanual installations?\b/i },
  { is: 'tech preview', never: /\btechnical preview\b|\btechnology preview\b/i },
  { is: 'vSwitch', never: /\bvirtual switch\b/i },
  { is: 'metadata service', never: /\bmetadata server\b/i },
  { is: 'UDP 4789', never: /\bUDP port 4789\b|\bport 4789\/UDP\b|\b4789\/udp\b/i },
  { is: 'Server 2019', never: /\bWS ?2019\b|\bWindows 2019\b/i },
  { is: 'Server 2019', never: /\bServer 2019 ?\/ ?(?:version )?1809\b/i, inTables: true },
  { is: 'Calico BGP', never: /\bCalico BGP \(/, inTables: true },
  { is: 'Calico VXLAN', never: /\bCalico VXLAN overlay\b/i, inTables: true },
  { is: 'Server 2022', never: /\bWS ?2022\b|\bWindows 2022\b/i },
  { is: 'Server 2025', never: /\bWS ?2025\b|\bWindows 2025\b/i },
  { is: 'Server version 1903', never: /\b(?:Windows|Server) (?:1709|1803|1903|1909|2004|20H2|23H2)\b/i },
  {
    is: 'Server version 1903',
    never: /\bServer, version (?:1709|1803|1903|1909|2004|20H2|23H2)\b/,
    inTables: true,
  },
  { is: 'Server 2022', never: /\bWindows Server 20(?:16|19|22|25)\b/, inTables: true },
  { is: '20348.2700 (a build as it is shown)', never: /\b10\.0\.\d{5}\b/ },
];
