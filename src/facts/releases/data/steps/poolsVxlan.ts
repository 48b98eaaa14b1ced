import type { StepFact } from '../../types.ts';
import {
  EXISTING,
  inInstallation,
  inPool,
  encapsulation,
  kubectlPool,
  CALICOCTL_POOL,
  FELIX_IPIP_OFF,
  EACH_POOL,
  BY_NAME,
  inFile,
  AFTER_INSTALL,
  POOL_COLUMNS,
} from './poolCommands.ts';

const VXLAN = ['calico-vxlan'] as const;

// The install steps of early 2026 write the same patch with blanks.

const ENCAPSULATION_VXLAN_SPACED = `kubectl patch installation default --type='json' -p='[{"op": "replace", "path": "/spec/calicoNetwork/ipPools/0/encapsulation", "value": "VXLAN"}]'`;

const WRAPPED = 'Windows has neither IPIP nor cross-subnet: every packet between nodes is wrapped.';

const VXLAN_SEEN = {
  command: POOL_COLUMNS,
  good: 'IPIP Never, VXLAN Always, and still so a minute later',
  bad: 'CrossSubnet anywhere, or the old value back',
} as const;

const VXLAN_LISTED = {
  command: 'calicoctl get ippool -o wide',
  good: 'one kind of pool: IPIPMODE Never, VXLANMODE Always',
  bad: 'Always or CrossSubnet under IPIPMODE, CrossSubnet under VXLANMODE',
} as const;

/** Pools for VXLAN: never IPIP, never cross-subnet. */
export const vxlanPoolSteps: readonly StepFact[] = [
  {
    id: 'pool-vxlan-in-installation-new',
    phase: 'pools',
    title: 'Pool that the operator makes: VXLAN, always',
    where: 'linux-shell',
    when: [{ networking: VXLAN, datastore: ['kubernetes'] }],
    site: { cluster: ['new'], pools: ['installation'] },
    why: WRAPPED,
    check: VXLAN_SEEN,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.27',
        says: 'encapsulation VXLAN for the pool in the Installation, before Calico is installed the first time, as the manifest of this plan has it. It counts that once: a pool that exists is changed as an IPPool.',
        sets: inInstallation('VXLAN'),
        pages: ['limitations', '=tigera/operator#2340'],
      },
    ],
  },
  {
    id: 'pool-vxlan-in-installation-exists',
    phase: 'pools',
    title: 'Pool that the operator made: VXLAN, always',
    where: 'linux-shell',
    when: [{ networking: VXLAN, datastore: ['kubernetes'] }],
    site: { cluster: EXISTING, pools: ['installation'] },
    why: `${WRAPPED} ${AFTER_INSTALL}`,
    check: VXLAN_SEEN,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        says: 'Set ipipMode of the pool to Never and vxlanMode to Always in the file before it is applied.',
        command: CALICOCTL_POOL,
        pages: ['standard', 'troubleshoot', '=tigera/operator#2340'],
      },
      {
        since: 'v3.17',
        until: 'v3.26',
        says: inFile('Always'),
        command: `${CALICOCTL_POOL}\n${FELIX_IPIP_OFF}`,
        pages: ['requirements', 'standard', '=tigera/operator#2340'],
      },
      {
        since: 'v3.27',
        until: 'v3.27',
        says: BY_NAME,
        command: kubectlPool('Always'),
        pages: ['requirements', '=tigera/operator#3253'],
      },
    ],
  },
  {
    id: 'pool-vxlan-in-installation',
    phase: 'pools',
    title: 'Pool that the operator manages: VXLAN, always',
    where: 'linux-shell',
    when: [{ networking: VXLAN, datastore: ['kubernetes'] }],
    site: { pools: ['installation'] },
    why: `${WRAPPED} The operator refuses any other encapsulation while Windows is on, and undoes a patch on the IPPool.`,
    check: VXLAN_SEEN,
    spans: [
      {
        since: 'v3.28',
        until: 'v3.28',
        says: 'Set encapsulation of the pool to VXLAN in the Installation.',
        silent:
          'The page of this release patches the IPPool, which the operator undoes; it gives no command for the Installation.',
        sets: inInstallation('VXLAN'),
        pages: ['requirements', 'limitations', '=tigera/docs#2680'],
      },
      {
        since: 'v3.29',
        until: 'v3.31',
        docs: 'as-released',
        says: 'Set encapsulation of the pool to VXLAN in the Installation.',
        silent:
          'The page of this release patched the IPPool, which the operator undoes; it gave no command for the Installation.',
        sets: inInstallation('VXLAN'),
        pages: ['requirements', 'limitations', '=tigera/docs#2680'],
      },
      {
        since: 'v3.29',
        until: 'v3.30',
        docs: 'amended',
        command: ENCAPSULATION_VXLAN_SPACED,
        says: EACH_POOL,
        sets: inInstallation('VXLAN'),
        pages: ['steps-final', '=tigera/docs#2680'],
      },
      {
        since: 'v3.31',
        docs: 'amended',
        command: encapsulation('VXLAN'),
        says: EACH_POOL,
        sets: inInstallation('VXLAN'),
        pages: ['requirements-final', '=tigera/docs#2680'],
      },
      {
        since: 'v3.32',
        docs: 'as-released',
        command: ENCAPSULATION_VXLAN_SPACED,
        says: EACH_POOL,
        sets: inInstallation('VXLAN'),
        pages: ['steps', '=tigera/docs#2680'],
      },
    ],
  },
  {
    id: 'pool-vxlan',
    phase: 'pools',
    title: 'Pool that the operator does not manage: VXLAN, always',
    where: 'linux-shell',
    when: [{ networking: VXLAN, datastore: ['kubernetes'] }],
    site: { pools: ['ippool'] },
    why: WRAPPED,
    check: VXLAN_LISTED,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        says: 'One single VXLAN pool: ipipMode Never and vxlanMode Always in the file.',
        command: CALICOCTL_POOL,
        sets: inPool('Always'),
        pages: ['standard', 'troubleshoot'],
      },
      {
        since: 'v3.17',
        until: 'v3.26',
        says: inFile('Always'),
        command: `${CALICOCTL_POOL}\n${FELIX_IPIP_OFF}`,
        sets: inPool('Always'),
        pages: ['requirements', 'standard'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        says: BY_NAME,
        command: kubectlPool('Always'),
        sets: inPool('Always'),
        pages: ['requirements'],
      },
      {
        since: 'v3.31',
        docs: 'as-released',
        says: BY_NAME,
        command: kubectlPool('Always'),
        sets: inPool('Always'),
        pages: ['requirements'],
      },
      {
        since: 'v3.31',
        docs: 'amended',
        says: BY_NAME,
        command: kubectlPool('Always'),
        sets: inPool('Always'),
        pages: ['requirements-final'],
      },
    ],
  },
  {
    id: 'pool-vxlan-etcd',
    phase: 'pools',
    title: 'The pool: VXLAN, always',
    where: 'linux-shell',
    when: [{ networking: VXLAN, datastore: ['etcd'] }],
    why: `${WRAPPED} With etcd the pools are no Kubernetes resources: calicoctl reads and writes them.`,
    check: VXLAN_LISTED,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        says: 'One single VXLAN pool: ipipMode Never and vxlanMode Always in the file.',
        command: CALICOCTL_POOL,
        sets: inPool('Always'),
        pages: ['standard', 'troubleshoot'],
      },
      {
        since: 'v3.17',
        until: 'v3.26',
        says: inFile('Always'),
        command: `${CALICOCTL_POOL}\n${FELIX_IPIP_OFF}`,
        sets: inPool('Always'),
        pages: ['requirements', 'standard'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        says: 'In the file set ipipMode to Never and vxlanMode to Always before it is applied.',
        command: CALICOCTL_POOL,
        sets: inPool('Always'),
        pages: ['standard'],
      },
    ],
  },
];
