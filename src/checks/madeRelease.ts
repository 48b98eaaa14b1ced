import type { NewRelease } from '../facts/releases/types.ts';

/** A release that does not exist, as one writes a real one down: it moves what each kind of fact can move. */
export const madeRelease: NewRelease = {
  id: 'v3.33',
  date: '2026-11-01',
  summary: 'Static routes come back, dual stack works, and the operator asks for newer versions.',
  changes: [
    {
      text: 'The operator asks for Kubernetes 1.30 and containerd 2.0.',
      facts: ['operator'],
      pages: ['requirements'],
    },
    {
      text: 'VXLAN on Windows runs on any UDP port.',
      facts: ['lim.vxlan-port-vni'],
      pages: ['requirements'],
    },
    {
      text: 'The steps of the operator walk through static routes as well.',
      facts: ['operator', 'static-routes'],
      pages: ['requirements'],
    },
    { text: 'RKE is no longer named.', facts: ['rke'], pages: ['requirements'] },
  ],
  sources: [
    ['v3.33-requirements', 'Requirements', 'https://docs.tigera.io/calico/3.33/requirements'],
    ['v3.33-k8sreq-final', 'System requirements', 'https://docs.tigera.io/calico/3.33/system-requirements'],
  ],
  says: {
    'static-routes': { state: 'supported', pages: ['requirements'] },
    'ds.static-routes.kubernetes': { state: 'supported', pages: ['requirements'] },
    'ds.static-routes.etcd': { state: 'not-stated', evidence: 'absence', pages: ['requirements'] },
    ws2025: {
      state: 'supported',
      floors: [
        {
          from: '26100.1742',
          holdsIf: 'Server 2025 runs revision 1742 or later (26100.1742).',
          below: 'Earlier revisions of Server 2025 are below the supported minimum.',
        },
      ],
      pages: ['requirements'],
    },
    'lim.ipv6': { state: 'handled', pages: ['requirements'] },
    // A state alone: what the platform lists and asks for stays as it was.
    eks: {
      state: 'deprecated',
      says: 'EKS is deprecated, and support for it will end.',
      pages: ['requirements'],
    },
    'k8s.general-page': { value: ['1.37', '1.38'], pages: ['requirements'] },
    // No state: what it is stays as it was, with higher minimums and one more option in its steps.
    operator: {
      networking: ['calico-vxlan', 'calico-bgp', 'static-routes'],
      adds: [
        {
          id: 'operator-kubernetes-1-22',
          short: 'Run Kubernetes 1.30 or later',
          does: 'Run Kubernetes 1.30 or later.',
          who: 'linux',
          k8s: { from: '1.30' },
          holdsIf: 'The cluster runs Kubernetes 1.30 or later.',
          below: 'The operator does not install on Kubernetes before 1.30.',
        },
        {
          id: 'operator-containerd-1-6-0',
          short: 'Run containerd 2.0 or later',
          does: 'Run containerd 2.0 or later on every Windows node.',
          who: 'windows',
          runtime: { is: 'containerd', from: '2.0' },
          holdsIf: 'Windows nodes run containerd 2.0 or later.',
          below: 'This install does not work with Docker or with an older containerd.',
        },
      ],
      pages: ['requirements'],
    },
    // The limitation is gone, and with it the rules, the action and the point that rest on it.
    'lim.vxlan-port-vni': {
      state: 'handled',
      says: 'VXLAN on Windows runs on any UDP port.',
      pages: ['requirements'],
    },
    rke: { state: 'not-stated', asked: false, evidence: 'absence', pages: ['requirements'] },
  },
  engineering: {
    'calico-vxlan': {
      overhead: { bytes: 70, says: 'VXLAN takes 70 bytes of every packet.', pages: ['requirements'] },
    },
  },
  addressing: { reserved: 6 },
  steps: {
    'look-at-nodes': { says: 'Look at Server 2025 as well.', pages: ['requirements'] },
    'accept-outside': null,
    'open-port': null,
    'open-port-aws': null,
  },
  closes: ['gap-static-routes'],
  amendments: [
    {
      id: 'amend-k8s-3.33',
      date: '2026-12-01',
      editions: ['v3.33'],
      text: 'Kubernetes 1.39 joined the tested versions of v3.33.',
      pages: ['k8sreq-final'],
      effects: [
        {
          fact: 'k8s.general-page',
          editions: ['v3.33'],
          now: { value: ['1.37', '1.38', '1.39'], pages: ['k8sreq-final'] },
        },
      ],
    },
  ],
};
