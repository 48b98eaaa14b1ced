import type { OptionFact } from '../types.ts';

const BGP_OFFERS = [
  'node-to-node BGP mesh set up automatically on an L2 fabric',
  'peering with external routers on an L3 fabric',
  'Calico IPAM with IP aggregation (with limits)',
  'route reflectors, but never on a Windows node',
] as const;

const VXLAN_OFFERS = [
  'overlay that crosses most networks',
  'automatic node-to-node routing',
  'Calico IPAM with IP aggregation (with limits)',
] as const;

const FLANNEL_REFUSED =
  'The limitations page names flannel among what Windows does not support, without naming a backend.';
const FLANNEL_SILENT = 'No Windows page mentions flannel any more; it is no longer named as unsupported.';

/** Networking options, release by release. */
export const options = [
  {
    id: 'calico-bgp',
    name: 'Calico BGP (no overlay)',
    short: 'Calico BGP',
    windowsCniPlugin: 'calico.exe',
    linuxSide: 'Calico for policy and networking',
    routes: 'automatic',
    path: 'mesh',
    wayLabel: 'BGP',
    travels:
      'The packet leaves unwrapped; the route to the pod’s block came over BGP, from the other node or from a router.',
    summary: 'Nodes tell each other, or their routers, where pods are. There is no overlay.',
    engineering: {
      crossesRouted: [
        {
          since: 'v3.17',
          is: 'needs-peering',
          says: 'Calico BGP crosses routed networks once the routers peer with the nodes.',
          pages: ['requirements', 'limitations'],
        },
      ],
      role: [
        {
          since: 'v3.17',
          until: 'v3.26',
          is: 'RemoteAccess',
          reboot: true,
          says: 'Calico BGP needs the RemoteAccess role and a reboot of every Windows node.',
          pages: ['standard'],
        },
        {
          since: 'v3.27',
          is: 'RemoteAccess',
          reboot: true,
          says: 'Calico BGP needs the RemoteAccess role and a reboot of every Windows node.',
          pages: ['steps'],
        },
      ],
      overhead: [
        {
          since: 'v3.17',
          bytes: 0,
          says: 'Calico BGP adds no header, so pods keep the MTU of the network.',
          pages: ['mtu'],
        },
      ],
      sourceDestCheck: [
        {
          since: 'v3.17',
          platforms: ['aws'],
          says: 'On AWS, Calico BGP needs the source/destination check off on every instance.',
          pages: ['requirements'],
        },
      ],
      reachable: [
        {
          since: 'v3.17',
          is: 'with-peering',
          says: 'Where routers peer BGP with the nodes, pods can be reached from outside the cluster by their own addresses.',
          pages: ['networking'],
        },
      ],
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'not-supported',
        says: 'The limitations page names BGP without an overlay among the features that Windows does not support.',
        note: 'BGP disappears from the option table; the limitations page lists non-overlay BGP peering as unsupported.',
        pages: ['limitations', 'requirements'],
      },
      {
        since: 'v3.17',
        until: 'v3.18',
        state: 'contradictory',
        effective: 'supported',
        offers: BGP_OFFERS,
        note: 'Requirements page, quickstart and release notes introduce BGP in v3.17; the limitations table still carries the v3.16 row. Patch v3.18.2 fixed the row.',
        conflict: 'con-bgp-317',
        pages: ['requirements', 'limitations', '=v3.17-relnotes'],
      },
      {
        since: 'v3.19',
        state: 'supported',
        offers: BGP_OFFERS,
        note: 'Non-overlay only: the limitations page puts overlay mode with BGP peering among what is not supported.',
        pages: ['requirements', 'limitations'],
      },
    ],
    amended: [
      {
        since: 'v3.18',
        until: 'v3.18',
        state: 'supported',
        offers: BGP_OFFERS,
        note: 'Patch v3.18.2: the row reads "Overlay mode with BGP peering" where it read "Non-overlay mode with BGP peering".',
        pages: ['requirements', '=v3.18.2-limitations'],
      },
    ],
  },
  {
    id: 'calico-vxlan',
    name: 'Calico VXLAN overlay',
    short: 'Calico VXLAN',
    windowsCniPlugin: 'calico.exe',
    linuxSide: 'Calico for policy and networking',
    routes: 'automatic',
    path: 'tunnel',
    wayLabel: 'UDP 4789',
    travels: 'The packet travels from node to node wrapped in UDP 4789; the fabric sees node addresses only.',
    summary: 'The overlay travels inside UDP 4789 and crosses most networks.',
    engineering: {
      crossesRouted: [
        {
          since: 'v3.16',
          is: 'yes',
          says: 'VXLAN crosses most networks, routed ones too, without routers that peer.',
          pages: ['requirements', 'networking'],
        },
      ],
      port: [
        {
          since: 'v3.16',
          is: 'UDP 4789',
          says: 'VXLAN needs UDP 4789 open between all Calico hosts.',
          while: 'lim.vxlan-port-vni',
          pages: ['requirements'],
        },
      ],
      overhead: [
        {
          since: 'v3.16',
          bytes: 50,
          says: 'VXLAN takes 50 bytes of every packet for its header.',
          pages: ['mtu'],
        },
      ],
      reachable: [
        {
          since: 'v3.16',
          is: 'no',
          says: 'With an overlay, pods are not normally reachable from outside the cluster by their own addresses.',
          pages: ['networking'],
        },
      ],
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'supported',
        offers: VXLAN_OFFERS,
        note: 'The only Calico-owned networking mode of this release.',
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.17',
        state: 'supported',
        offers: VXLAN_OFFERS,
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'static-routes',
    name: 'Static routes',
    short: 'static routes',
    windowsCniPlugin: 'win-bridge.exe',
    linuxSide: 'Calico policy-only',
    routes: 'by-hand',
    path: 'hand-made',
    wayLabel: 'routes by hand',
    travels: 'The packet leaves unwrapped and follows a route that somebody wrote by hand.',
    summary: 'Somebody writes and maintains every route.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        state: 'not-stated',
        evidence: 'absence',
        pages: ['requirements', 'limitations', 'standard'],
      },
      {
        since: 'v3.31',
        state: 'not-stated',
        evidence: 'absence',
        pages: ['requirements', 'limitations', 'operator'],
      },
    ],
  },
  {
    id: 'cloud-provider',
    name: 'Cloud provider routes (win-bridge)',
    short: 'cloud provider routes',
    windowsCniPlugin: 'win-bridge.exe',
    linuxSide: 'Calico policy-only',
    routes: 'provider',
    path: 'provider',
    wayLabel: 'provider’s routes',
    travels:
      'The packet leaves unwrapped; where the provider installs the routes, they lead to the node that holds the pod.',
    summary: 'This is a fallback where the provider installs the routes between hosts.',
    engineering: {
      crossesRouted: [
        {
          since: 'v3.16',
          is: 'not-stated',
          says: 'The row of cloud provider routes does not say which networks they cross.',
          pages: ['requirements'],
        },
      ],
    },
    spans: [
      {
        since: 'v3.16',
        state: 'supported',
        says: 'Calico was tested with win-bridge.exe; as a fallback, a provider whose plugin uses it in the end should work.',
        note: 'The row calls it a useful fallback for providers that install routes between hosts. The test was with plain win-bridge.exe; the Azure CNI plugin is an example of what should work.',
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'flannel-host-gw',
    name: 'flannel host-gw',
    short: 'flannel host-gw',
    windowsCniPlugin: 'flannel.exe',
    linuxSide: 'Calico for policy, flannel for networking',
    routes: 'automatic',
    path: 'host-gw',
    wayLabel: 'same segment',
    travels:
      'The packet leaves unwrapped; flannel made the other node, on the same layer-2 segment, its gateway.',
    summary: 'flannel writes the routes; all hosts share one layer-2 segment.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.18',
        state: 'not-supported',
        says: FLANNEL_REFUSED,
        note: 'The unsupported list says flannel without naming a backend.',
        pages: ['limitations'],
      },
      {
        since: 'v3.19',
        until: 'v3.30',
        state: 'not-stated',
        says: FLANNEL_SILENT,
        note: 'flannel left the unsupported list in v3.18.2 / v3.19.0 and was not added to any supported list.',
        evidence: 'absence',
        pages: ['limitations', 'requirements', 'standard'],
      },
      {
        since: 'v3.31',
        state: 'not-stated',
        says: FLANNEL_SILENT,
        evidence: 'absence',
        pages: ['limitations', 'requirements', 'operator'],
      },
    ],
    amended: [
      {
        since: 'v3.18',
        until: 'v3.18',
        state: 'not-stated',
        says: FLANNEL_SILENT,
        evidence: 'absence',
        pages: ['=v3.18.2-limitations', 'requirements', 'standard'],
      },
    ],
  },
  {
    id: 'flannel-vxlan',
    name: 'flannel VXLAN',
    short: 'flannel VXLAN',
    windowsCniPlugin: null,
    linuxSide: 'Calico for policy, flannel for networking',
    routes: 'automatic',
    path: 'tunnel',
    wayLabel: 'VXLAN',
    travels: 'flannel wraps the packet in VXLAN between the nodes.',
    summary: 'The overlay is flannel’s own VXLAN.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.18',
        state: 'not-supported',
        says: FLANNEL_REFUSED,
        pages: ['limitations'],
      },
      {
        since: 'v3.19',
        until: 'v3.30',
        state: 'not-stated',
        says: FLANNEL_SILENT,
        evidence: 'absence',
        pages: ['limitations', 'requirements', 'standard'],
      },
      {
        since: 'v3.31',
        state: 'not-stated',
        says: FLANNEL_SILENT,
        evidence: 'absence',
        pages: ['limitations', 'requirements', 'operator'],
      },
    ],
    amended: [
      {
        since: 'v3.18',
        until: 'v3.18',
        state: 'not-stated',
        says: FLANNEL_SILENT,
        evidence: 'absence',
        pages: ['=v3.18.2-limitations', 'requirements', 'standard'],
      },
    ],
  },
  {
    id: 'azure-cni',
    name: 'Azure CNI (AKS)',
    short: 'Azure CNI',
    windowsCniPlugin: null,
    linuxSide: 'Azure CNI, Calico for policy',
    routes: 'provider',
    path: 'provider',
    wayLabel: 'Azure’s routes',
    travels:
      'The pod has an address of the virtual network; Azure delivers the packet to the node that holds it.',
    summary: 'Azure networks the pods; Calico enforces policy.',
    home: {
      platform: 'aks',
      silentOn: ['azure', 'other'],
      elsewhere: 'Azure CNI runs on Azure alone.',
    },
    engineering: {
      crossesRouted: [
        {
          since: 'v3.16',
          is: 'yes',
          says: 'Azure itself delivers the packets: pods have addresses of its virtual network.',
          pages: ['networking', 'aks'],
        },
      ],
      reachable: [
        {
          since: 'v3.16',
          is: 'yes',
          says: 'With Azure CNI, pods can be reached from outside the cluster by their own addresses.',
          pages: ['networking'],
        },
      ],
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.18',
        state: 'mentioned',
        says: 'Azure CNI is only an example in the cloud provider row, and AKS itself is unsupported.',
        note: 'Named only as an example in the cloud-provider row while AKS itself is on the unsupported list. Patch v3.18.2 added the AKS quickstart.',
        pages: ['requirements', 'limitations'],
      },
      {
        since: 'v3.19',
        until: 'v3.19',
        state: 'supported',
        note: 'Documented by the AKS quickstart tab; the requirements page does not list AKS yet.',
        pages: ['quickstart'],
      },
      {
        since: 'v3.20',
        state: 'supported',
        pages: ['requirements'],
      },
    ],
    amended: [
      {
        since: 'v3.18',
        until: 'v3.18',
        state: 'supported',
        note: 'Documented by the AKS tab that patch v3.18.2 added to the quickstart; the requirements page does not list AKS yet.',
        pages: ['=v3.18.2-quickstart'],
      },
      {
        since: 'v3.19',
        until: 'v3.19',
        state: 'supported',
        pages: ['=v3.19.2-requirements', '=v3.19.2-quickstart'],
      },
    ],
  },
  {
    id: 'aws-vpc-cni',
    name: 'AWS VPC CNI (EKS)',
    short: 'AWS VPC CNI',
    inText: 'the AWS VPC CNI',
    windowsCniPlugin: null,
    linuxSide: 'AWS VPC CNI, Calico for policy',
    routes: 'provider',
    path: 'provider',
    wayLabel: 'VPC routes',
    travels: 'The pod has an address of the VPC; AWS delivers the packet to the node that holds it.',
    summary: 'AWS networks the pods; Calico enforces policy.',
    home: {
      platform: 'eks',
      silentOn: ['aws', 'other'],
      elsewhere: 'The AWS VPC CNI runs on AWS alone.',
    },
    engineering: {
      crossesRouted: [
        {
          since: 'v3.16',
          is: 'yes',
          says: 'AWS itself delivers the packets: pods have addresses of the VPC.',
          pages: ['networking', 'eks'],
        },
      ],
      reachable: [
        {
          since: 'v3.16',
          is: 'yes',
          says: 'With the AWS VPC CNI, pods can be reached from outside the cluster by their own addresses.',
          pages: ['networking'],
        },
      ],
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'supported',
        pages: ['quickstart'],
      },
      {
        since: 'v3.17',
        state: 'supported',
        pages: ['requirements'],
      },
    ],
  },
] as const satisfies readonly OptionFact[];
