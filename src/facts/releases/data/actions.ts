import type { ReleaseAction } from '../types.ts';

/** What has to be done for an option to work, whatever else a release asks for. */
export const actions = [
  {
    id: 'open-udp-4789',
    since: 'v3.16',
    when: { networking: ['calico-vxlan'] },
    done: { udp4789: ['open'] },
    who: 'network',
    short: 'Open UDP 4789',
    does: 'Open UDP 4789 between all Calico hosts, in every firewall and security group on the way.',
    because: 'Windows supports VXLAN on this port alone.',
    from: ['lim.vxlan-port-vni'],
  },
  {
    id: 'peer-with-routers',
    since: 'v3.17',
    when: { networking: ['calico-bgp'], fabric: ['l3-peered'] },
    who: 'network',
    short: 'Peer nodes with routers',
    does: 'Configure BGP peering between the nodes and the routers of the fabric, on both sides.',
    because: 'On a routed fabric, the routers carry the routes to the pods.',
    from: ['fabric.calico-bgp'],
  },
  {
    id: 'confirm-provider-routes',
    since: 'v3.16',
    when: { networking: ['cloud-provider'] },
    who: 'cloud',
    short: 'Confirm who installs routes',
    does: 'Confirm that the provider installs routes between hosts and that its plugin networks pods through win-bridge.exe.',
    because: 'win-bridge.exe is the CNI plugin that Calico was tested with here.',
    from: ['cloud-provider'],
  },
  {
    id: 'set-block-size',
    choice: true,
    since: 'v3.16',
    when: { networking: ['calico-bgp', 'calico-vxlan'], capacity: ['to-choose'] },
    who: 'linux',
    short: 'Set the block size',
    does: 'Set the block size of the IP pool to /{block} or larger before any block exists: it leaves {usable} addresses for {pods}.',
    because: 'A Windows node gets one block, and four addresses of it are reserved.',
    from: ['lim.reserved-ips', 'lim.single-block-per-host'],
  },
] as const satisfies readonly ReleaseAction[];
