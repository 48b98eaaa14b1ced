import type { StepFact } from '../../types.ts';
import { POOLS_ARE_VXLAN } from './readings.ts';
import {
  EXISTING,
  inInstallation,
  inManifest,
  inPool,
  encapsulation,
  kubectlPool,
  BOTH_PLACES,
  SECOND_BY_NAME,
  BY_NAME,
  BY_NAME_OR_NATIVE,
  CALICOCTL_POOL,
  EACH_POOL,
  FELIX_IPIP_OFF,
  fileOnly,
  inFile,
  NEEDS_MERGE,
  NO_ORDER,
  PATCH_FROM_SOURCE,
  POOL_COLUMNS,
  READ_NATIVE,
  SHIPPED,
} from './poolCommands.ts';
import { API_SERVER_MISSING, withStatus } from './tigeraStatus.ts';

const VXLAN = ['calico-vxlan'] as const;

// The install steps of early 2026 write the same patch with blanks.

const ENCAPSULATION_VXLAN_SPACED = `kubectl patch installation default --type='json' -p='[{"op": "replace", "path": "/spec/calicoNetwork/ipPools/0/encapsulation", "value": "VXLAN"}]'`;

const WRAPPED =
  'Windows has neither IPIP nor cross-subnet VXLAN, so every packet between nodes is encapsulated.';

const OWNER_WINS =
  'The operator refuses any other encapsulation while Windows is on, and it reverts a patch on the IPPool.';

const VXLAN_SEEN = {
  command: POOL_COLUMNS,
  good: 'Every row shows IPIP `Never` and VXLAN `Always`, also a minute later.',
  bad: 'A row shows `Always` under IPIP or `CrossSubnet` in any column, or the old value is back.',
  reads: [POOLS_ARE_VXLAN],
} as const;

const VXLAN_LISTED = {
  command: 'calicoctl get ippool -o wide',
  good: 'Every pool shows IPIPMODE `Never` and VXLANMODE `Always`.',
  bad: 'A pool shows `Always` or `CrossSubnet` under IPIPMODE, or `CrossSubnet` under VXLANMODE.',
} as const;

/** The same pools, which kubectl reads as well where the datastore is the Kubernetes API. */
const VXLAN_LISTED_READ = { ...VXLAN_LISTED, reads: [POOLS_ARE_VXLAN] } as const;

const NEW_POOL =
  'For a new pool rename `CALICO_IPV4POOL_IPIP` in the manifest of Calico to `CALICO_IPV4POOL_VXLAN`, and leave its value `Always`.';

const ONE_POOL = 'Keep one single VXLAN pool.';

/** Pools for VXLAN: never IPIP, never cross-subnet. */
export const vxlanPoolSteps: readonly StepFact[] = [
  {
    id: 'pool-vxlan-in-installation-new',
    phase: 'pools',
    title: 'Give the new pool VXLAN encapsulation',
    where: 'linux-shell',
    when: [{ networking: VXLAN, datastore: ['kubernetes'] }],
    site: { cluster: ['new'], pools: ['installation'] },
    why: WRAPPED,
    check: VXLAN_SEEN,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.23',
        says: inManifest('VXLAN'),
        sets: inInstallation('VXLAN'),
        pages: ['limitations', '=tigera/operator#2340'],
      },
      {
        since: 'v3.24',
        until: 'v3.27',
        says: `${inManifest('VXLAN')} ${SHIPPED}`,
        sets: inInstallation('VXLAN'),
        pages: ['limitations', 'code-custom-resources', '=tigera/operator#2340'],
      },
    ],
  },
  {
    id: 'pool-vxlan-in-installation-exists',
    phase: 'pools',
    title: 'Move the pool to VXLAN',
    where: 'linux-shell',
    when: [{ networking: VXLAN, datastore: ['kubernetes'] }],
    site: { cluster: EXISTING, pools: ['installation'] },
    why: WRAPPED,
    effect: 'cuts-traffic',
    check: VXLAN_SEEN,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        says: fileOnly('Always'),
        command: CALICOCTL_POOL,
        pages: ['troubleshoot', 'overlay', '=tigera/operator#2340'],
      },
      {
        since: 'v3.17',
        until: 'v3.26',
        says: `${BOTH_PLACES} ${inFile('Always')}`,
        command: `${encapsulation('VXLAN')}\n${CALICOCTL_POOL}\n${FELIX_IPIP_OFF}`,
        silent: `${PATCH_FROM_SOURCE} ${NO_ORDER}`,
        check: withStatus(VXLAN_SEEN),
        pages: ['requirements', 'standard', 'overlay', 'code-operator-validation', '=tigera/operator#2340'],
      },
      {
        since: 'v3.27',
        until: 'v3.27',
        says: `${BOTH_PLACES} ${SECOND_BY_NAME}`,
        command: `${encapsulation('VXLAN')}\n${kubectlPool('Always')}`,
        silent: PATCH_FROM_SOURCE,
        check: withStatus(VXLAN_SEEN),
        pages: ['requirements', 'overlay', 'code-operator-validation', '=tigera/operator#3253'],
      },
    ],
  },
  {
    id: 'pool-vxlan-in-installation',
    phase: 'pools',
    title: 'Set VXLAN for pools of the Installation',
    where: 'linux-shell',
    when: [{ networking: VXLAN, datastore: ['kubernetes'] }],
    site: { pools: ['installation'] },
    why: OWNER_WINS,
    effect: 'cuts-traffic',
    check: withStatus(VXLAN_SEEN),
    spans: [
      {
        since: 'v3.28',
        until: 'v3.28',
        command: encapsulation('VXLAN'),
        says: `${EACH_POOL} ${SHIPPED}`,
        silent: PATCH_FROM_SOURCE,
        messages: [API_SERVER_MISSING],
        sets: inInstallation('VXLAN'),
        pages: [
          'limitations',
          'overlay',
          'code-operator-validation',
          'code-operator-ippool',
          'code-custom-resources',
          '=tigera/docs#2680',
        ],
      },
      {
        since: 'v3.29',
        until: 'v3.31',
        docs: 'as-released',
        command: encapsulation('VXLAN'),
        says: `${EACH_POOL} ${SHIPPED}`,
        silent: PATCH_FROM_SOURCE,
        messages: [API_SERVER_MISSING],
        sets: inInstallation('VXLAN'),
        pages: [
          'limitations',
          'overlay',
          'code-operator-validation',
          'code-operator-ippool',
          'code-custom-resources',
          '=tigera/docs#2680',
        ],
      },
      {
        since: 'v3.29',
        until: 'v3.30',
        docs: 'amended',
        command: ENCAPSULATION_VXLAN_SPACED,
        says: `${EACH_POOL} ${SHIPPED}`,
        messages: [API_SERVER_MISSING],
        sets: inInstallation('VXLAN'),
        pages: [
          'steps-final',
          'overlay',
          'code-operator-validation',
          'code-custom-resources',
          '=tigera/docs#2680',
        ],
      },
      {
        since: 'v3.31',
        until: 'v3.31',
        docs: 'amended',
        command: encapsulation('VXLAN'),
        says: `${EACH_POOL} ${SHIPPED}`,
        messages: [API_SERVER_MISSING],
        sets: inInstallation('VXLAN'),
        pages: [
          'requirements-final',
          'overlay',
          'code-operator-validation',
          'code-custom-resources',
          '=tigera/docs#2680',
        ],
      },
      {
        since: 'v3.32',
        docs: 'amended',
        command: encapsulation('VXLAN'),
        says: `${EACH_POOL} ${SHIPPED} ${READ_NATIVE}`,
        messages: [API_SERVER_MISSING],
        sets: inInstallation('VXLAN'),
        pages: [
          'requirements-final',
          'overlay',
          'native-crds',
          'code-operator-validation',
          'code-custom-resources',
          '=tigera/docs#2680',
        ],
      },
      {
        since: 'v3.32',
        docs: 'as-released',
        command: ENCAPSULATION_VXLAN_SPACED,
        says: `${EACH_POOL} ${SHIPPED} ${READ_NATIVE}`,
        messages: [API_SERVER_MISSING],
        sets: inInstallation('VXLAN'),
        pages: [
          'steps',
          'overlay',
          'native-crds',
          'code-operator-validation',
          'code-custom-resources',
          '=tigera/docs#2680',
        ],
      },
    ],
  },
  {
    id: 'pool-vxlan',
    phase: 'pools',
    title: 'Set VXLAN for the IPPool',
    where: 'linux-shell',
    when: [{ networking: VXLAN, datastore: ['kubernetes'] }],
    site: { pools: ['ippool'] },
    why: WRAPPED,
    effect: 'cuts-traffic',
    check: VXLAN_LISTED_READ,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        says: `${ONE_POOL} ${fileOnly('Always')}`,
        command: CALICOCTL_POOL,
        sets: inPool('Always'),
        pages: ['standard', 'troubleshoot', 'overlay'],
      },
      {
        since: 'v3.17',
        until: 'v3.26',
        says: `${NEW_POOL} The commands change a pool that exists. ${inFile('Always')}`,
        command: `${CALICOCTL_POOL}\n${FELIX_IPIP_OFF}`,
        silent: NO_ORDER,
        sets: inPool('Always'),
        pages: ['requirements', 'standard', 'overlay', 'config-options'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        says: BY_NAME,
        command: kubectlPool('Always'),
        sets: inPool('Always'),
        pages: ['requirements', 'overlay'],
      },
      {
        since: 'v3.31',
        until: 'v3.31',
        docs: 'as-released',
        says: BY_NAME,
        command: kubectlPool('Always'),
        sets: inPool('Always'),
        pages: ['requirements', 'overlay'],
      },
      {
        since: 'v3.32',
        docs: 'as-released',
        says: BY_NAME_OR_NATIVE,
        command: kubectlPool('Always'),
        silent: NEEDS_MERGE,
        sets: inPool('Always'),
        pages: ['requirements', 'overlay', 'native-crds', '=kubernetes-patch-page'],
      },
      {
        since: 'v3.31',
        until: 'v3.31',
        docs: 'amended',
        says: BY_NAME,
        command: kubectlPool('Always'),
        sets: inPool('Always'),
        pages: ['requirements-final', 'overlay'],
      },
      {
        since: 'v3.32',
        docs: 'amended',
        says: BY_NAME_OR_NATIVE,
        command: kubectlPool('Always'),
        silent: NEEDS_MERGE,
        sets: inPool('Always'),
        pages: ['requirements-final', 'overlay', 'native-crds', '=kubernetes-patch-page'],
      },
    ],
  },
  {
    id: 'pool-vxlan-etcd',
    phase: 'pools',
    title: 'Set VXLAN for the pool in etcd',
    where: 'linux-shell',
    when: [{ networking: VXLAN, datastore: ['etcd'] }],
    why: WRAPPED,
    effect: 'cuts-traffic',
    check: VXLAN_LISTED,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        says: `${ONE_POOL} ${fileOnly('Always')}`,
        command: CALICOCTL_POOL,
        sets: inPool('Always'),
        pages: ['standard', 'troubleshoot', 'overlay'],
      },
      {
        since: 'v3.17',
        until: 'v3.26',
        says: `${NEW_POOL} The commands change a pool that exists. ${inFile('Always')}`,
        command: `${CALICOCTL_POOL}\n${FELIX_IPIP_OFF}`,
        silent: NO_ORDER,
        sets: inPool('Always'),
        pages: ['requirements', 'standard', 'overlay', 'config-options'],
      },
      {
        since: 'v3.27',
        until: 'v3.27',
        says: fileOnly('Always'),
        command: CALICOCTL_POOL,
        silent: 'The page uses kubectl, which cannot reach a pool in etcd.',
        sets: inPool('Always'),
        pages: ['standard', 'overlay'],
      },
      {
        since: 'v3.28',
        until: 'v3.30',
        docs: 'as-released',
        says: fileOnly('Always'),
        command: CALICOCTL_POOL,
        silent: 'The page uses kubectl, which cannot reach a pool in etcd.',
        sets: inPool('Always'),
        pages: ['standard', 'overlay'],
      },
    ],
  },
];
