import type { StepFact } from '../../types.ts';
import { bgp, BGP_SWITCH } from './poolCommands.ts';
import { backendIs, BGP_IS_OFF, BGP_IS_ON } from './readings.ts';
import { PAIR_REFUSED, withStatus } from './tigeraStatus.ts';

const VXLAN = ['calico-vxlan'] as const;

const BGP = ['calico-bgp'] as const;

const DECIDES = 'On Windows the operator runs `windows-bgp` while BGP is on, and `vxlan` while it is off.';

const SAME_FIELD = 'No Windows page gives this command; the pages switch BGP off with the same field.';

const NO_OVERLAY_WITH_BGP = 'Calico VXLAN on Windows works only while BGP is off in the cluster.';

const BACKEND_SHOWN =
  'kubectl get configmap calico-config -n kube-system -o jsonpath=\'{.data.calico_backend}{"\\n"}\'';

const WITHOUT_MANIFESTS = 'Skip this step where the operator runs Calico on Linux.';

const BGP_OFF_SEEN = {
  command: `${BACKEND_SHOWN}\nkubectl get daemonset calico-node -n kube-system -o yaml | grep bird-`,
  good: 'The first command prints `vxlan`; the second prints nothing.',
  bad: 'The first command prints `bird`, or the second prints a probe.',
  reads: [backendIs('vxlan', 'bird')],
} as const;

const BGP_OFF_IN_INSTALLATION = {
  command: BGP_SWITCH,
  good: 'The output is `Disabled`.',
  bad: 'The output starts with `Enabled`.',
  reads: [BGP_IS_OFF],
} as const;

const BGP_ON_SEEN = {
  command: BACKEND_SHOWN,
  good: 'The output is `bird`.',
  bad: 'The output is `vxlan`: BGP is off, so do not take the encapsulation off a pool.',
  reads: [backendIs('bird', 'vxlan')],
} as const;

// The change of the DaemonSet replaces its pods, which then read the ConfigMap: in the other order they would not.
const BIRD_OFF =
  'kubectl patch configmap calico-config -n kube-system --type merge -p \'{"data": {"calico_backend": "vxlan"}}\'\nkubectl edit daemonset calico-node -n kube-system\n# delete -bird-live and -bird-ready, then\nkubectl rollout status daemonset/calico-node -n kube-system';

const PROBES =
  'Take `-bird-live` and `-bird-ready` out of the probes too: without BIRD they fail on every Linux node. Write down what you change.';

const VXLAN_MANIFEST = 'The VXLAN manifest of Calico has BGP off.';

const MANIFESTS_BEFORE =
  'No page gives these commands for a cluster that runs already: the general page changes the same places in the manifest.';

const WITH_ETCD_MANIFESTS =
  'No Windows page says how BGP is switched off with etcd. The general page changes the manifest; no page gives the commands for a cluster that runs already.';

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
    check: withStatus({
      command: BGP_SWITCH,
      good: 'The output starts with `Enabled`.',
      bad: 'The output starts with `Disabled`: switch BGP on before you change a pool.',
      reads: [BGP_IS_ON],
    }),
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
    check: withStatus({
      command: BGP_SWITCH,
      good: 'The output starts with `Enabled`.',
      bad: 'The output starts with `Disabled`: switch BGP on before you change a pool.',
      reads: [BGP_IS_ON],
    }),
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
  {
    id: 'bgp-on-manifest',
    phase: 'pools',
    title: 'Check that BGP is on',
    where: 'linux-shell',
    when: [{ networking: BGP, datastore: ['kubernetes'] }],
    unless: { install: ['operator'] },
    site: { pools: ['ippool'] },
    why: 'Pools without encapsulation need BGP to carry their routes.',
    effect: 'reads',
    check: BGP_ON_SEEN,
    spans: [
      {
        since: 'v3.17',
        until: 'v3.30',
        says: 'Where the operator runs Calico on Linux, check that `spec.calicoNetwork.bgp` of the Installation is `Enabled` instead.',
        silent: 'No Windows page asks for this check; the general page describes `calico_backend`.',
        pages: ['config-options', 'overlay'],
      },
    ],
  },
  {
    id: 'bgp-on-etcd',
    phase: 'pools',
    title: 'Check that BGP is on',
    where: 'linux-shell',
    when: [{ networking: BGP, datastore: ['etcd'] }],
    why: 'Pools without encapsulation need BGP to carry their routes.',
    effect: 'reads',
    check: BGP_ON_SEEN,
    spans: [
      {
        since: 'v3.17',
        until: 'v3.30',
        silent: 'No Windows page asks for this check; the general page describes `calico_backend`.',
        pages: ['config-options', 'overlay'],
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
    check: withStatus({
      command: BGP_SWITCH,
      good: 'The output is `Disabled VXLAN`.',
      bad: 'The output is `Enabled VXLAN`, or it holds `CrossSubnet` or `IPIP`.',
      reads: [BGP_IS_OFF],
    }),
    spans: [
      {
        since: 'v3.17',
        until: 'v3.26',
        says: NO_OVERLAY_WITH_BGP,
        command: bgp('Disabled'),
        messages: PAIR_REFUSED,
        sets: [{ kind: 'Installation', fields: { spec: { calicoNetwork: { bgp: 'Disabled' } } } }],
        pages: ['requirements', 'quickstart', 'code-operator-validation'],
      },
      {
        since: 'v3.27',
        says: `${NO_OVERLAY_WITH_BGP} ${DECIDES}`,
        command: bgp('Disabled'),
        messages: PAIR_REFUSED,
        sets: [{ kind: 'Installation', fields: { spec: { calicoNetwork: { bgp: 'Disabled' } } } }],
        pages: ['requirements', 'steps', 'code-operator-validation', 'code-operator-windows'],
      },
    ],
  },
  {
    id: 'bgp-off-manifest',
    phase: 'pools',
    title: 'Switch BGP off in the manifests',
    where: 'linux-shell',
    when: [{ networking: VXLAN, datastore: ['kubernetes'] }],
    unless: { install: ['operator'] },
    site: { pools: ['ippool'] },
    carries: ['vxlan-bgp-disabled'],
    why: NO_OVERLAY_WITH_BGP,
    effect: 'rolls-pods',
    check: BGP_OFF_SEEN,
    spans: [
      {
        since: 'v3.17',
        until: 'v3.18',
        says: `${WITHOUT_MANIFESTS} Run the commands only where the check finds BGP. ${PROBES}`,
        command: BIRD_OFF,
        silent: MANIFESTS_BEFORE,
        pages: ['quickstart', 'requirements', 'config-options', 'overlay', 'code-install-script'],
      },
      {
        since: 'v3.19',
        until: 'v3.22',
        says: `${WITHOUT_MANIFESTS} ${VXLAN_MANIFEST} Run the commands only where the check finds BGP. ${PROBES}`,
        command: BIRD_OFF,
        silent: MANIFESTS_BEFORE,
        pages: ['quickstart', 'requirements', 'config-options', 'overlay', 'code-install-script'],
      },
      {
        since: 'v3.23',
        until: 'v3.30',
        says: `${WITHOUT_MANIFESTS} ${VXLAN_MANIFEST} Run the commands only where the check finds BGP. ${PROBES}`,
        command: BIRD_OFF,
        silent: MANIFESTS_BEFORE,
        pages: ['steps', 'requirements', 'config-options', 'overlay', 'code-install-script'],
      },
      {
        since: 'v3.31',
        says: `${WITHOUT_MANIFESTS} ${VXLAN_MANIFEST} Run the commands only where the check finds BGP. ${PROBES}`,
        command: BIRD_OFF,
        silent: MANIFESTS_BEFORE,
        pages: ['steps', 'requirements', 'config-options', 'overlay', 'code-vxlan-manifest'],
      },
    ],
  },
  {
    id: 'bgp-off-linux-operator',
    phase: 'pools',
    title: 'Switch BGP off in the Installation',
    where: 'linux-shell',
    when: [{ networking: VXLAN, datastore: ['kubernetes'] }],
    unless: { install: ['operator'] },
    site: { pools: ['ippool'] },
    carries: ['vxlan-bgp-disabled'],
    why: NO_OVERLAY_WITH_BGP,
    effect: 'rolls-pods',
    check: withStatus(BGP_OFF_IN_INSTALLATION),
    spans: [
      {
        since: 'v3.17',
        until: 'v3.22',
        says: 'Skip this step where Calico on Linux came from manifests.',
        command: bgp('Disabled'),
        pages: ['quickstart', 'requirements'],
      },
      {
        since: 'v3.23',
        until: 'v3.30',
        says: 'Skip this step where Calico on Linux came from manifests.',
        command: bgp('Disabled'),
        pages: ['steps', 'requirements'],
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
    check: withStatus(BGP_OFF_IN_INSTALLATION),
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
    title: 'Switch BGP off in the manifests',
    where: 'linux-shell',
    when: [{ networking: VXLAN, datastore: ['etcd'] }],
    carries: ['vxlan-bgp-disabled'],
    why: NO_OVERLAY_WITH_BGP,
    effect: 'rolls-pods',
    check: BGP_OFF_SEEN,
    spans: [
      {
        since: 'v3.17',
        until: 'v3.30',
        says: `Run the commands only where the check finds BGP. ${PROBES} With etcd there is no Installation to patch.`,
        command: BIRD_OFF,
        silent: WITH_ETCD_MANIFESTS,
        pages: ['requirements', 'config-options', 'overlay'],
      },
    ],
  },
];
