import type { StepFact } from '../../types.ts';
import { CALICO } from './poolCommands.ts';
import { AFFINITY_IS_STRICT, AFFINITY_IS_STRICT_IN_CRD } from './readings.ts';

const CALICOCTL = 'calicoctl ipam configure --strictaffinity=true';

const CALICOCTL_AFFINITY = {
  command: 'calicoctl ipam show --show-configuration',
  good: 'The row `StrictAffinity` shows `true`.',
  bad: 'The row `StrictAffinity` shows `false`.',
} as const;

/** The same field, which kubectl reads as well where the datastore is the Kubernetes API. */
const CALICOCTL_AFFINITY_READ = { ...CALICOCTL_AFFINITY, reads: [AFFINITY_IS_STRICT_IN_CRD] } as const;

const PATCHED = {
  command: `kubectl patch ipamconfigurations default --type merge --patch='{"spec": {"strictAffinity": true}}'`,
  sets: [{ kind: 'IPAMConfiguration', fields: { spec: { autoAllocateBlocks: true, strictAffinity: true } } }],
  check: {
    command: 'kubectl get ipamconfigurations default -o jsonpath=\'{.spec.strictAffinity}{"\\n"}\'',
    good: 'The output is `true`.',
    bad: 'The output is `false`, an empty line or `NotFound`.',
    reads: [AFFINITY_IS_STRICT],
  },
} as const;

const BEFORE_WINDOWS =
  'Do this before Windows is switched on: the operator refuses Windows while strict affinity is off.';

const NO_BORROWING =
  'Strict affinity keeps Linux nodes from borrowing addresses of blocks that Windows nodes own.';

/** Strict affinity, in its spellings. It comes before Windows: the operator refuses Windows without it. */
export const affinitySteps: readonly StepFact[] = [
  {
    id: 'strict-affinity',
    phase: 'pools',
    title: 'Turn strict affinity on',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'] }],
    carries: ['strict-affinity'],
    why: NO_BORROWING,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        command: CALICOCTL,
        check: CALICOCTL_AFFINITY_READ,
        pages: ['quickstart', '=canonical/microk8s#2843'],
      },
      {
        since: 'v3.17',
        until: 'v3.23',
        command: CALICOCTL,
        check: CALICOCTL_AFFINITY_READ,
        pages: ['requirements', '=canonical/microk8s#2843'],
      },
      {
        since: 'v3.24',
        until: 'v3.26',
        ...PATCHED,
        says: 'The command goes through the Calico API server. Where no such server runs, `calicoctl ipam configure --strictaffinity=true` sets the same field.',
        pages: ['requirements', 'calicoctl-ipam', '=Azure/AKS-Edge#43'],
      },
      {
        since: 'v3.27',
        until: 'v3.31',
        ...PATCHED,
        says: `${BEFORE_WINDOWS} The command goes through the Calico API server.`,
        pages: ['requirements', 'operator', 'code-operator-windows-controller', '=Azure/AKS-Edge#43'],
      },
      {
        since: 'v3.32',
        ...PATCHED,
        says: `${BEFORE_WINDOWS} The command goes through the Calico API server, or reaches native v3 CRDs without one.`,
        pages: [
          'requirements',
          'operator',
          'native-crds',
          'code-operator-windows-controller',
          '=Azure/AKS-Edge#43',
        ],
      },
    ],
  },
  {
    id: 'strict-affinity-etcd',
    phase: 'pools',
    title: 'Turn strict affinity on with calicoctl',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['etcd'] }],
    carries: ['strict-affinity'],
    why: NO_BORROWING,
    check: CALICOCTL_AFFINITY,
    spans: [
      { since: 'v3.16', until: 'v3.16', command: CALICOCTL, pages: ['quickstart'] },
      { since: 'v3.17', until: 'v3.23', command: CALICOCTL, pages: ['requirements'] },
      {
        since: 'v3.24',
        until: 'v3.30',
        command: CALICOCTL,
        says: 'The Windows page uses kubectl, which needs the Calico API server and with it the Kubernetes API datastore.',
        pages: ['calicoctl-ipam', 'requirements', 'apiserver'],
      },
    ],
  },
];
