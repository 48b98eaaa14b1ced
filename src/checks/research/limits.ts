const CALICO = ['calico-bgp', 'calico-vxlan'] as const;
const BGP = ['calico-bgp'] as const;
const VXLAN = ['calico-vxlan'] as const;

/**
 * The networking options that a limitation is told of. Those that are not here are told of none in particular, so that they
 * hold whatever the networking: the feature table and the headings of their own name no option.
 */
export const LIMIT_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  'lim.reserved-ips': CALICO,
  'lim.single-block-per-host': CALICO,
  'lim.max-pods': CALICO,
  // The row stands under BGP; strict affinity goes with every use of Calico IPAM.
  'lim.ip-borrowing': CALICO,
  'lim.strict-affinity': CALICO,
  'lim.ipip': CALICO,
  'lim.vxlan-cross-subnet': VXLAN,
  'lim.vxlan-mtu': VXLAN,
  'lim.vxlan-port-vni': [...VXLAN, 'flannel-vxlan'],
  'lim.vxlan-bgp-disabled': VXLAN,
  'lim.overlay-with-bgp': BGP,
  'lim.single-pool-type': CALICO,
  'lim.vxlan-config-frozen': VXLAN,
  'lim.vxlan-os-list': VXLAN,
  'lim.nat-outgoing': BGP,
  'lim.service-advertisement': BGP,
  'lim.route-reflector': BGP,
  'lim.remote-access': BGP,
  'lim.bgp-patch-release': BGP,
  'lim.aws-source-dest': [...BGP, 'flannel-host-gw'],
  'lim.cloud-metadata-route': CALICO,
  'lim.vswitch-outage': CALICO,
  'lim.dsr-eks': ['aws-vpc-cni'],
  'lim.node-status': BGP,
  'lim.aks-new-clusters': ['azure-cni'],
  'lim.aks-byo-cni': CALICO,
  'lim.vxlan-adapter': VXLAN,
};
