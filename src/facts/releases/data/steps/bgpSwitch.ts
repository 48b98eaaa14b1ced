import type { StepFact } from '../../types.ts';
import { bgp, BGP_SWITCH } from './poolCommands.ts';

const VXLAN = ['calico-vxlan'] as const;

const BGP = ['calico-bgp'] as const;

const DECIDES = 'On Windows the operator runs `windows-bgp` while BGP is on, and `vxlan` while it is off.';

const SAME_FIELD = 'No Windows page gives this command; the pages switch BGP off with the same field.';

const NO_OVERLAY_WITH_BGP = 'Calico VXLAN on Windows works only while BGP is off in the cluster.';

const IN_INSTALLATION =
  'Where the operator runs Calico on Linux, set `spec.calicoNetwork.bgp` of the Installation to `Disabled`.';

const BACKEND = {
  command: 'kubectl get configmap calico-config -n kube-system -o jsonpath=\'{.data.calico_backend}{"\\n"}\'',
  good: 'The output is `vxlan`.',
  bad: 'The output is `bird`: BGP is still on. `NotFound` means that the operator runs Calico on Linux.',
} as const;

/** BGP on, before pools lose their encapsulation. */
export const bgpOnSteps: readonly StepFact[] = [
  {
    id: 'bgp-on',
    phase: 'pools',
    title: 'Switch BGP on',
    where: 'linux-shell',
    when: [{ networking: BGP, datastore: ['kubernetes'] }],
    site: { pools: ['installation'] },
    why: 'The operator accepts a pool without encapsulation only while BGP is on, because BGP carries its routes.',
    effect: 'rolls-pods',
    check: {
      command: BGP_SWITCH,
      good: 'The output starts with `Enabled`.',
      bad: 'The output starts with `Disabled`: switch BGP on before you change a pool.',
    },
    spans: [
      {
        since: 'v3.17',
        until: 'v3.26',
        command: bgp('Enabled'),
        silent: SAME_FIELD,
        sets: [{ kind: 'Installation', fields: { spec: { calicoNetwork: { bgp: 'Enabled' } } } }],
        pages: ['quickstart', 'code-operator-validation'],
      },
      {
        since: 'v3.27',
        command: bgp('Enabled'),
        says: DECIDES,
        silent: SAME_FIELD,
        sets: [{ kind: 'Installation', fields: { spec: { calicoNetwork: { bgp: 'Enabled' } } } }],
        pages: ['steps', 'code-operator-validation', 'code-operator-windows'],
      },
    ],
  },
  {
    id: 'bgp-on-operator',
    phase: 'pools',
    title: 'Switch BGP on in the Installation',
    where: 'linux-shell',
    when: [{ networking: BGP, datastore: ['kubernetes'], install: ['operator'] }],
    site: { pools: ['ippool'] },
    why: 'Pools without encapsulation need BGP to carry their routes.',
    effect: 'rolls-pods',
    check: {
      command: BGP_SWITCH,
      good: 'The output starts with `Enabled`.',
      bad: 'The output starts with `Disabled`: switch BGP on before you change a pool.',
    },
    spans: [
      {
        since: 'v3.27',
        command: bgp('Enabled'),
        says: DECIDES,
        silent: SAME_FIELD,
        sets: [{ kind: 'Installation', fields: { spec: { calicoNetwork: { bgp: 'Enabled' } } } }],
        pages: ['steps', 'code-operator-windows'],
      },
    ],
  },
];

/** BGP off, after pools have theirs. */
export const bgpOffSteps: readonly StepFact[] = [
  {
    id: 'bgp-off',
    phase: 'pools',
    title: 'Switch BGP off, after the pools',
    where: 'linux-shell',
    when: [{ networking: VXLAN, datastore: ['kubernetes'] }],
    site: { pools: ['installation'] },
    carries: ['vxlan-bgp-disabled'],
    why: 'The operator refuses to switch BGP off while the Installation lists a pool with IPIP or without encapsulation.',
    effect: 'rolls-pods',
    check: {
      command: BGP_SWITCH,
      good: 'The output is `Disabled VXLAN`.',
      bad: 'The output is `Enabled VXLAN`, or it holds `CrossSubnet` or `IPIP`.',
    },
    spans: [
      {
        since: 'v3.17',
        until: 'v3.26',
        says: NO_OVERLAY_WITH_BGP,
        command: bgp('Disabled'),
        sets: [{ kind: 'Installation', fields: { spec: { calicoNetwork: { bgp: 'Disabled' } } } }],
        pages: ['requirements', 'quickstart', 'code-operator-validation'],
      },
      {
        since: 'v3.27',
        says: `${NO_OVERLAY_WITH_BGP} ${DECIDES}`,
        command: bgp('Disabled'),
        sets: [{ kind: 'Installation', fields: { spec: { calicoNetwork: { bgp: 'Disabled' } } } }],
        pages: ['requirements', 'steps', 'code-operator-validation', 'code-operator-windows'],
      },
    ],
  },
  {
    id: 'bgp-off-manifest',
    phase: 'pools',
    title: 'Check that BGP is off',
    where: 'linux-shell',
    when: [{ networking: VXLAN, datastore: ['kubernetes'] }],
    unless: { install: ['operator'] },
    site: { pools: ['ippool'] },
    carries: ['vxlan-bgp-disabled'],
    why: NO_OVERLAY_WITH_BGP,
    check: BACKEND,
    spans: [
      {
        since: 'v3.17',
        until: 'v3.18',
        says: IN_INSTALLATION,
        silent: 'No page of this release says whether the VXLAN manifest of Calico has BGP off.',
        pages: ['quickstart', 'requirements', 'code-install-script'],
      },
      {
        since: 'v3.19',
        until: 'v3.22',
        says: `The VXLAN manifest of Calico has BGP off. ${IN_INSTALLATION}`,
        pages: ['quickstart', 'requirements', 'code-install-script'],
      },
      {
        since: 'v3.23',
        until: 'v3.30',
        says: `The VXLAN manifest of Calico has BGP off. ${IN_INSTALLATION}`,
        pages: ['steps', 'requirements', 'code-install-script'],
      },
      {
        since: 'v3.31',
        says: `The VXLAN manifest of Calico has BGP off. ${IN_INSTALLATION}`,
        pages: ['steps', 'requirements', 'code-vxlan-manifest'],
      },
    ],
  },
  {
    id: 'bgp-off-operator',
    phase: 'pools',
    title: 'Switch BGP off in the Installation',
    where: 'linux-shell',
    when: [{ networking: VXLAN, datastore: ['kubernetes'], install: ['operator'] }],
    site: { pools: ['ippool'] },
    carries: ['vxlan-bgp-disabled'],
    why: NO_OVERLAY_WITH_BGP,
    effect: 'rolls-pods',
    check: {
      command: BGP_SWITCH,
      good: 'The output is `Disabled`.',
      bad: 'The output starts with `Enabled`.',
    },
    spans: [
      {
        since: 'v3.27',
        says: DECIDES,
        command: bgp('Disabled'),
        sets: [{ kind: 'Installation', fields: { spec: { calicoNetwork: { bgp: 'Disabled' } } } }],
        pages: ['requirements', 'steps', 'code-operator-windows'],
      },
    ],
  },
  {
    id: 'bgp-off-etcd',
    phase: 'pools',
    title: 'Check that BGP is off',
    where: 'linux-shell',
    when: [{ networking: VXLAN, datastore: ['etcd'] }],
    carries: ['vxlan-bgp-disabled'],
    why: NO_OVERLAY_WITH_BGP,
    check: BACKEND,
    spans: [
      {
        since: 'v3.17',
        until: 'v3.30',
        says: 'Set `calico_backend` to `vxlan` in the ConfigMap `calico-config`. With etcd there is no Installation to patch.',
        silent: 'No Windows page says how BGP is switched off with etcd.',
        pages: ['requirements', 'code-install-script'],
      },
    ],
  },
];
