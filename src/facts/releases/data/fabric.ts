import type { FabricFact } from '../types.ts';

/** What the documents say about the fabric under an option. */
export const fabric = [
  {
    id: 'fabric.calico-bgp',
    title: 'The fabric under Calico BGP',
    short: 'the fabric of Calico BGP',
    option: 'calico-bgp',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'not-applicable',
        says: 'The limitations page rules Calico BGP out, so no fabric carries it.',
        pages: ['limitations'],
      },
      {
        since: 'v3.17',
        state: 'supported',
        says: 'Calico BGP needs one layer-2 segment, or routers that peer BGP with the nodes.',
        value: {
          l2: 'automatic node-to-node mesh',
          l3: 'needs peering with the routers; a mesh without peering needs every node on one L2 network',
        },
        fabrics: [
          {
            id: 'bgp-mesh-over-l2',
            fabric: 'l2',
            state: 'supported',
            says: 'On one layer-2 segment, the node-to-node mesh configures itself.',
          },
          {
            id: 'bgp-peers-with-routers',
            fabric: 'l3-peered',
            state: 'supported',
            says: 'On a routed fabric the nodes peer BGP with the routers.',
          },
          {
            id: 'bgp-needs-l2-or-peering',
            fabric: 'l3-routed',
            state: 'not-supported',
            ours: true,
            says: 'BGP needs one layer-2 segment or routers that peer, and this fabric has neither.',
            holdsIf: 'Nodes share one layer-2 segment, or routers peer BGP with them.',
            below: 'Without either, routers do not know where pods are.',
          },
        ],
        pages: ['requirements', 'limitations'],
      },
    ],
  },
  {
    id: 'fabric.calico-vxlan',
    title: 'The fabric under Calico VXLAN',
    short: 'the fabric of Calico VXLAN',
    option: 'calico-vxlan',
    spans: [
      {
        since: 'v3.16',
        state: 'supported',
        says: 'Calico VXLAN crosses most networks.',
        value: {
          l2: 'crosses it',
          l3: 'crosses it (most networks)',
          ports: ['UDP 4789'],
        },
        fabrics: [
          {
            id: 'vxlan-over-l2',
            fabric: 'l2',
            state: 'supported',
            says: 'The VXLAN overlay crosses most networks.',
          },
          {
            id: 'vxlan-over-peered',
            fabric: 'l3-peered',
            state: 'supported',
            says: 'The VXLAN overlay crosses most networks, routed ones too.',
          },
          {
            id: 'vxlan-over-routed',
            fabric: 'l3-routed',
            state: 'supported',
            says: 'The VXLAN overlay crosses most networks, routed ones too.',
          },
        ],
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'fabric.flannel-host-gw',
    title: 'The fabric under flannel host-gw',
    short: 'the fabric of flannel host-gw',
    option: 'flannel-host-gw',
    spans: [
      {
        since: 'v3.16',
        state: 'not-applicable',
        evidence: 'derived',
      },
    ],
  },
  {
    id: 'fabric.cloud-provider',
    title: 'The fabric under a cloud provider',
    short: 'the fabric of provider routes',
    option: 'cloud-provider',
    spans: [
      {
        since: 'v3.16',
        state: 'conditional',
        says: 'The row of cloud provider routes names no fabric; the provider installs the routes between hosts.',
        holdsIf: 'The provider installs the routes between hosts.',
        value: {
          l2: 'not stated',
          l3: 'not stated',
          note: 'the cloud provider must install the inter-host routes',
        },
        pages: ['requirements'],
      },
    ],
  },
] as const satisfies readonly FabricFact[];
