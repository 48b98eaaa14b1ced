import type { ReleaseFact } from '../types.ts';

/** What the documents say about the fabric under an option. */
export const fabric = [
  {
    id: 'fabric.calico-bgp',
    title: 'The fabric under Calico BGP',
    option: 'calico-bgp',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'not-applicable',
        pages: ['limitations'],
      },
      {
        since: 'v3.17',
        state: 'supported',
        value: {
          l2: 'automatic node mesh',
          l3: 'needs peering with the routers; a mesh without peering needs every node on one L2 network',
        },
        pages: ['requirements', 'limitations'],
      },
    ],
  },
  {
    id: 'fabric.calico-vxlan',
    title: 'The fabric under Calico VXLAN',
    option: 'calico-vxlan',
    spans: [
      {
        since: 'v3.16',
        state: 'supported',
        value: {
          l2: 'crosses it',
          l3: 'crosses it (most networks)',
          ports: ['UDP 4789'],
        },
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'fabric.flannel-host-gw',
    title: 'The fabric under flannel host-gw',
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
    option: 'cloud-provider',
    spans: [
      {
        since: 'v3.16',
        state: 'conditional',
        value: {
          l2: 'not stated',
          l3: 'not stated',
          note: 'the cloud provider must install the inter-host routes',
        },
        pages: ['requirements'],
      },
    ],
  },
] as const satisfies readonly ReleaseFact[];
