import type { StepFact } from '../../types.ts';
import { applied } from './applied.ts';

const PEERED = [{ networking: ['calico-bgp'] as const, fabric: ['l3-peered'] as const }] as const;

const PEER = `apiVersion: projectcalico.org/v3
kind: BGPPeer
metadata:
  name: <peer-name>
spec:
  peerIP: {peerAddress}
  asNumber: {peerAs}`;

const CONNECTED = {
  command: 'Get-BgpPeer',
  where: 'windows-node',
  good: 'The row of each router shows `Connected`.',
  bad: 'A row shows `Connecting`, or a router has no row.',
} as const;

const DEFAULT_FIRST = 'Create the default BGPConfiguration first where none exists.';

const MESH_OFF = `calicoctl patch bgpconfiguration default -p '{"spec": {"nodeToNodeMeshEnabled": false}}'`;

const MESH_LAST = 'Do this only where routers replace the mesh, and only after every peer is connected.';

/** Peering with routers: Calico's side of it. */
export const bgpPeerSteps: readonly StepFact[] = [
  {
    id: 'bgp-as-number',
    phase: 'pools',
    title: 'Set the AS number of the nodes',
    where: 'linux-shell',
    when: PEERED,
    why: 'Nodes use AS number 64512 unless another one is set, and routers must expect the number that nodes use.',
    effect: 'cuts-traffic',
    check: {
      command: 'calicoctl get bgpconfiguration default -o yaml',
      good: 'The output shows the `asNumber` that the routers expect, or none for 64512.',
      bad: 'The output shows another `asNumber`.',
    },
    spans: [
      {
        since: 'v3.17',
        command: `calicoctl patch bgpconfiguration default -p '{"spec": {"asNumber": "{asNumber}"}}'`,
        says: `Skip this step where 64512 suits. ${DEFAULT_FIRST}`,
        sets: [{ kind: 'BGPConfiguration', newOnly: true, fields: { spec: { asNumber: '{asNumber}' } } }],
        pages: ['bgp'],
      },
    ],
  },
  {
    id: 'bgp-peer',
    phase: 'pools',
    title: 'Add a BGPPeer for each router',
    where: 'linux-shell',
    when: PEERED,
    why: 'A BGPPeer tells the selected nodes which router to peer with, and in which AS it is.',
    effect: 'creates',
    check: {
      command: 'calicoctl get bgppeer -o wide',
      good: 'Each router has a row with its address and AS number.',
      bad: 'A router has no row.',
    },
    spans: [
      {
        since: 'v3.17',
        ...applied(PEER, 'calicoctl'),
        says: 'Repeat the command for each router. Add a `nodeSelector` for a router that peers with some nodes only. Add the peers before a pool loses its encapsulation.',
        sets: [
          {
            kind: 'BGPPeer',
            each: 'peer',
            fields: { spec: { peerIP: '{peerAddress}', asNumber: '{peerAs}' } },
          },
        ],
        pages: ['bgp'],
      },
    ],
  },
];

/** The mesh goes last, once routers carry the routes. */
export const bgpMeshSteps: readonly StepFact[] = [
  {
    id: 'bgp-mesh-off',
    phase: 'verify',
    title: 'Switch the node-to-node mesh off',
    where: 'linux-shell',
    when: PEERED,
    why: 'Peering with ToR routers typically replaces the mesh, in which every node peers with every other node.',
    effect: 'cuts-traffic',
    check: CONNECTED,
    spans: [
      {
        since: 'v3.17',
        until: 'v3.20',
        command: MESH_OFF,
        says: `${MESH_LAST} ${DEFAULT_FIRST} The change can interrupt pod networking.`,
        silent: 'No page of this release says that the peers come first; later releases do.',
        pages: ['bgp', 'troubleshoot'],
      },
      {
        since: 'v3.21',
        command: MESH_OFF,
        says: `${MESH_LAST} ${DEFAULT_FIRST} Without replacement peers the change breaks pod networking.`,
        pages: ['bgp', 'troubleshoot'],
      },
    ],
  },
];
