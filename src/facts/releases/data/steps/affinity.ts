import type { StepFact } from '../../types.ts';
import { CALICO } from './poolCommands.ts';

const CALICOCTL_AFFINITY = {
  command: 'calicoctl ipam show --show-configuration',
  good: 'StrictAffinity true',
  bad: 'StrictAffinity false',
} as const;

/** Strict affinity, in its spellings. */
export const affinitySteps: readonly StepFact[] = [
  {
    id: 'strict-affinity',
    phase: 'pools',
    title: 'Turn strict affinity on',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'] }],
    why: 'Linux nodes would borrow addresses out of blocks of Windows nodes. The step that users forget most; Windows then reports that global strict affinity should not be false.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        command: 'calicoctl ipam configure --strictaffinity=true',
        check: CALICOCTL_AFFINITY,
        pages: ['quickstart', 'standard', '=canonical/microk8s#2843'],
      },
      {
        since: 'v3.17',
        until: 'v3.23',
        command: 'calicoctl ipam configure --strictaffinity=true',
        check: CALICOCTL_AFFINITY,
        pages: ['requirements', '=canonical/microk8s#2843'],
      },
      {
        since: 'v3.24',
        command: `kubectl patch ipamconfigurations default --type merge --patch='{"spec": {"strictAffinity": true}}'`,
        says: 'Needs the Calico API server: where ipamconfigurations is not found, install that first.',
        sets: [
          { kind: 'IPAMConfiguration', fields: { spec: { autoAllocateBlocks: true, strictAffinity: true } } },
        ],
        check: {
          command: 'kubectl get ipamconfigurations default -o jsonpath=\'{.spec.strictAffinity}{"\\n"}\'',
          good: 'true',
          bad: 'false, an empty line, or NotFound. Without the API server the same setting is read from ipamconfigs.crd.projectcalico.org',
        },
        pages: ['requirements', '=Azure/AKS-Edge#43'],
      },
    ],
  },
  {
    id: 'strict-affinity-etcd',
    phase: 'pools',
    title: 'Turn strict affinity on',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['etcd'] }],
    why: 'Linux nodes would borrow addresses out of blocks of Windows nodes. The step that users forget most; Windows then reports that global strict affinity should not be false.',
    check: CALICOCTL_AFFINITY,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        command: 'calicoctl ipam configure --strictaffinity=true',
        pages: ['quickstart', 'standard'],
      },
      {
        since: 'v3.17',
        until: 'v3.23',
        command: 'calicoctl ipam configure --strictaffinity=true',
        pages: ['requirements'],
      },
      {
        since: 'v3.24',
        until: 'v3.30',
        silent:
          'The page of this release gives the kubectl spelling alone, which needs the Calico API server, and that the Kubernetes datastore. Up to v3.23 the spelling is calicoctl ipam configure --strictaffinity=true.',
        pages: ['requirements'],
      },
    ],
  },
];
