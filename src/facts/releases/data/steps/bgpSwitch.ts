import type { StepFact } from '../../types.ts';
import { bgp, BGP_SWITCH } from './poolCommands.ts';

const VXLAN = ['calico-vxlan'] as const;

const BGP = ['calico-bgp'] as const;

/** BGP on, before pools lose their encapsulation. */
export const bgpOnSteps: readonly StepFact[] = [
  {
    id: 'bgp-on',
    phase: 'pools',
    title: 'See that BGP is on',
    where: 'linux-shell',
    when: [{ networking: BGP, datastore: ['kubernetes'] }],
    site: { pools: ['installation'] },
    why: 'Pools without encapsulation need BGP to carry their routes.',
    check: {
      command: BGP_SWITCH,
      good: 'Enabled in front',
      bad: 'Disabled in front: run the command before the pools are changed',
    },
    spans: [
      {
        since: 'v3.17',
        until: 'v3.26',
        command: bgp('Enabled'),
        silent: 'The pages give the command for switching BGP off; this is the same field.',
        sets: [{ kind: 'Installation', fields: { spec: { calicoNetwork: { bgp: 'Enabled' } } } }],
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.27',
        command: bgp('Enabled'),
        says: 'From this switch the operator decides what Windows runs: BGP on means windows-bgp, off means vxlan.',
        silent: 'The pages give the command for switching BGP off; this is the same field.',
        sets: [{ kind: 'Installation', fields: { spec: { calicoNetwork: { bgp: 'Enabled' } } } }],
        pages: ['requirements', 'steps'],
      },
    ],
  },
];

/** BGP off, after pools have theirs. */
export const bgpOffSteps: readonly StepFact[] = [
  {
    id: 'bgp-off',
    phase: 'pools',
    title: 'Switch BGP off',
    where: 'linux-shell',
    when: [{ networking: VXLAN, datastore: ['kubernetes'] }],
    site: { pools: ['installation'] },
    why: 'An overlay together with BGP is not supported on Windows. The pools come first: IPIP needs BGP as long as a pool has it.',
    check: {
      command: BGP_SWITCH,
      good: 'Disabled VXLAN',
      bad: 'Enabled VXLAN, or anything with CrossSubnet or IPIP',
    },
    spans: [
      {
        since: 'v3.17',
        until: 'v3.26',
        command: bgp('Disabled'),
        sets: [{ kind: 'Installation', fields: { spec: { calicoNetwork: { bgp: 'Disabled' } } } }],
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.27',
        says: 'From this switch the operator decides what Windows runs: BGP on means windows-bgp, off means vxlan.',
        command: bgp('Disabled'),
        sets: [{ kind: 'Installation', fields: { spec: { calicoNetwork: { bgp: 'Disabled' } } } }],
        pages: ['requirements', 'steps'],
      },
    ],
  },
  {
    id: 'bgp-off-manifest',
    phase: 'pools',
    title: 'See that BGP is off',
    where: 'linux-shell',
    when: [{ networking: VXLAN }],
    site: { pools: ['ippool'] },
    why: 'An overlay together with BGP is not supported on Windows.',
    spans: [
      {
        since: 'v3.17',
        until: 'v3.26',
        says: 'Calico installed from its VXLAN manifest has BGP off already. Where the operator runs the Linux side, the Installation has the switch: spec.calicoNetwork.bgp Disabled.',
        pages: ['quickstart', 'requirements'],
      },
      {
        since: 'v3.27',
        says: 'Calico installed from its VXLAN manifest has BGP off already. Where the operator runs the Linux side, the Installation has the switch: spec.calicoNetwork.bgp Disabled.',
        pages: ['steps', 'requirements'],
      },
    ],
  },
];
