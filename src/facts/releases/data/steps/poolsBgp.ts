import type { StepFact } from '../../types.ts';
import { POOLS_ARE_PLAIN } from './readings.ts';
import {
  EXISTING,
  inInstallation,
  inManifest,
  inPool,
  encapsulation,
  kubectlPool,
  BOTH_PLACES,
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

const BGP = ['calico-bgp'] as const;

const PLAIN =
  'BGP on Windows works without an overlay only: on an IPIP pool peers connect and traffic between pods fails.';

const OWNER_WINS = 'The operator manages the pools of the Installation and reverts a patch on the IPPool.';

const KUBECTL_FILE =
  'kubectl get ippool -o yaml > ippool.yaml\n# edit ippool.yaml, then\nkubectl apply -f ippool.yaml';

const PAGE_HAS_VXLAN =
  'Do not use the command of the requirements page here: it sets `vxlanMode` to `Always`.';

const NEW_POOL = 'For a new pool set `CALICO_IPV4POOL_IPIP` to `Never` in the manifest of Calico.';

const BGP_SEEN = {
  command: POOL_COLUMNS,
  good: 'Every row shows IPIP `Never` and VXLAN `Never`, also a minute later.',
  bad: 'A row shows `Always` or `CrossSubnet`, or the old value is back.',
  reads: [POOLS_ARE_PLAIN],
} as const;

const BGP_LISTED = {
  command: 'calicoctl get ippool -o wide',
  good: 'Every pool shows IPIPMODE `Never` and VXLANMODE `Never`.',
  bad: 'A pool shows `Always` or `CrossSubnet`.',
} as const;

/** The same pools, which kubectl reads as well where the datastore is the Kubernetes API. */
const BGP_LISTED_READ = { ...BGP_LISTED, reads: [POOLS_ARE_PLAIN] } as const;

/** Pools for BGP: no encapsulation. */
export const bgpPoolSteps: readonly StepFact[] = [
  {
    id: 'pool-bgp-in-installation-new',
    phase: 'pools',
    title: 'Give the new pool no encapsulation',
    where: 'linux-shell',
    when: [{ networking: BGP, datastore: ['kubernetes'] }],
    site: { cluster: ['new'], pools: ['installation'] },
    why: PLAIN,
    check: BGP_SEEN,
    spans: [
      {
        since: 'v3.17',
        until: 'v3.23',
        says: inManifest('None'),
        sets: inInstallation('None'),
        pages: ['limitations', '=tigera/operator#2340', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.24',
        until: 'v3.27',
        says: `${inManifest('None')} ${SHIPPED}`,
        sets: inInstallation('None'),
        pages: [
          'limitations',
          'code-custom-resources',
          '=tigera/operator#2340',
          '=projectcalico/calico#4595',
        ],
      },
    ],
  },
  {
    id: 'pool-bgp-in-installation-exists',
    phase: 'pools',
    title: 'Take the encapsulation off the pool',
    where: 'linux-shell',
    when: [{ networking: BGP, datastore: ['kubernetes'] }],
    site: { cluster: EXISTING, pools: ['installation'] },
    why: PLAIN,
    effect: 'cuts-traffic',
    check: BGP_SEEN,
    spans: [
      {
        since: 'v3.17',
        until: 'v3.26',
        says: `The pool is made once from the Installation, and a later change there does not reach it, so change the IPPool. ${inFile('Never')}`,
        command: `${CALICOCTL_POOL}\n${FELIX_IPIP_OFF}`,
        silent: NO_ORDER,
        pages: ['requirements', 'standard', 'overlay', '=tigera/operator#2340'],
      },
      {
        since: 'v3.27',
        until: 'v3.27',
        says: `${BOTH_PLACES} ${fileOnly('Never')} ${PAGE_HAS_VXLAN}`,
        command: `${encapsulation('None')}\n${KUBECTL_FILE}`,
        silent: PATCH_FROM_SOURCE,
        check: withStatus(BGP_SEEN),
        pages: ['standard', 'requirements', 'overlay', 'code-operator-validation', '=tigera/operator#3253'],
      },
    ],
  },
  {
    id: 'pool-bgp-in-installation',
    phase: 'pools',
    title: 'Set no encapsulation in the Installation',
    where: 'linux-shell',
    when: [{ networking: BGP, datastore: ['kubernetes'] }],
    site: { pools: ['installation'] },
    why: OWNER_WINS,
    effect: 'cuts-traffic',
    check: withStatus(BGP_SEEN),
    spans: [
      {
        since: 'v3.28',
        until: 'v3.30',
        command: encapsulation('None'),
        says: `${EACH_POOL} ${SHIPPED}`,
        silent: PATCH_FROM_SOURCE,
        messages: [API_SERVER_MISSING],
        sets: inInstallation('None'),
        pages: [
          'limitations',
          'overlay',
          'code-operator-validation',
          'code-operator-ippool',
          'code-custom-resources',
          '=tigera/docs#2680',
          '=projectcalico/calico#4595',
        ],
      },
      {
        since: 'v3.31',
        until: 'v3.31',
        docs: 'as-released',
        command: encapsulation('None'),
        says: `${EACH_POOL} ${SHIPPED}`,
        silent: PATCH_FROM_SOURCE,
        messages: [API_SERVER_MISSING],
        sets: inInstallation('None'),
        pages: [
          'limitations',
          'overlay',
          'code-operator-validation',
          'code-operator-ippool',
          'code-custom-resources',
          '=tigera/docs#2680',
          '=projectcalico/calico#4595',
        ],
      },
      {
        since: 'v3.32',
        docs: 'as-released',
        command: encapsulation('None'),
        says: `${EACH_POOL} ${SHIPPED} ${READ_NATIVE}`,
        silent: PATCH_FROM_SOURCE,
        messages: [API_SERVER_MISSING],
        sets: inInstallation('None'),
        pages: [
          'limitations',
          'overlay',
          'native-crds',
          'code-operator-validation',
          'code-operator-ippool',
          'code-custom-resources',
          '=tigera/docs#2680',
          '=projectcalico/calico#4595',
        ],
      },
      {
        since: 'v3.31',
        until: 'v3.31',
        docs: 'amended',
        command: encapsulation('None'),
        says: `${EACH_POOL} ${SHIPPED}`,
        messages: [API_SERVER_MISSING],
        sets: inInstallation('None'),
        pages: [
          'requirements-final',
          'overlay',
          'code-custom-resources',
          '=tigera/docs#2680',
          '=projectcalico/calico#4595',
        ],
      },
      {
        since: 'v3.32',
        docs: 'amended',
        command: encapsulation('None'),
        says: `${EACH_POOL} ${SHIPPED} ${READ_NATIVE}`,
        messages: [API_SERVER_MISSING],
        sets: inInstallation('None'),
        pages: [
          'requirements-final',
          'overlay',
          'native-crds',
          'code-custom-resources',
          '=tigera/docs#2680',
          '=projectcalico/calico#4595',
        ],
      },
    ],
  },
  {
    id: 'pool-bgp',
    phase: 'pools',
    title: 'Set no encapsulation for the IPPool',
    where: 'linux-shell',
    when: [{ networking: BGP, datastore: ['kubernetes'] }],
    site: { pools: ['ippool'] },
    why: PLAIN,
    effect: 'cuts-traffic',
    check: BGP_LISTED_READ,
    spans: [
      {
        since: 'v3.17',
        until: 'v3.26',
        says: `${NEW_POOL} The commands change a pool that exists. ${inFile('Never')}`,
        command: `${CALICOCTL_POOL}\n${FELIX_IPIP_OFF}`,
        silent: NO_ORDER,
        sets: inPool('Never'),
        pages: ['requirements', 'standard', 'overlay', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.27',
        until: 'v3.27',
        says: `${fileOnly('Never')} ${PAGE_HAS_VXLAN}`,
        command: KUBECTL_FILE,
        sets: inPool('Never'),
        pages: ['standard', 'requirements', 'overlay', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.28',
        until: 'v3.30',
        docs: 'as-released',
        says: `${fileOnly('Never')} ${PAGE_HAS_VXLAN}`,
        command: KUBECTL_FILE,
        sets: inPool('Never'),
        pages: ['standard', 'requirements', 'overlay', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.28',
        until: 'v3.30',
        docs: 'amended',
        says: `Set \`ipipMode\` and \`vxlanMode\` of the pool to \`Never\`. ${PAGE_HAS_VXLAN}`,
        silent:
          'Since the page on the manual install was removed, no Windows page gives a command that takes the encapsulation off an existing pool.',
        sets: inPool('Never'),
        pages: ['requirements', 'overlay', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.31',
        docs: 'as-released',
        says: `Set \`ipipMode\` and \`vxlanMode\` of the pool to \`Never\`. ${PAGE_HAS_VXLAN}`,
        silent: 'No Windows page gives a command that takes the encapsulation off an existing pool.',
        sets: inPool('Never'),
        pages: ['requirements', 'overlay', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.31',
        until: 'v3.31',
        docs: 'amended',
        says: BY_NAME,
        command: kubectlPool('Never'),
        sets: inPool('Never'),
        pages: ['requirements-final', 'overlay', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.32',
        docs: 'amended',
        says: BY_NAME_OR_NATIVE,
        command: kubectlPool('Never'),
        silent: NEEDS_MERGE,
        sets: inPool('Never'),
        pages: [
          'requirements-final',
          'overlay',
          'native-crds',
          '=kubernetes-patch-page',
          '=projectcalico/calico#4595',
        ],
      },
    ],
  },
  {
    id: 'pool-bgp-etcd',
    phase: 'pools',
    title: 'Set no encapsulation for the etcd pool',
    where: 'linux-shell',
    when: [{ networking: BGP, datastore: ['etcd'] }],
    why: PLAIN,
    effect: 'cuts-traffic',
    check: BGP_LISTED,
    spans: [
      {
        since: 'v3.17',
        until: 'v3.26',
        says: `${NEW_POOL} The commands change a pool that exists. ${inFile('Never')}`,
        command: `${CALICOCTL_POOL}\n${FELIX_IPIP_OFF}`,
        silent: NO_ORDER,
        sets: inPool('Never'),
        pages: ['requirements', 'standard', 'overlay', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.27',
        until: 'v3.27',
        says: fileOnly('Never'),
        command: CALICOCTL_POOL,
        silent: 'The page uses kubectl, which cannot reach a pool in etcd.',
        sets: inPool('Never'),
        pages: ['standard', 'overlay', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.28',
        until: 'v3.30',
        docs: 'as-released',
        says: fileOnly('Never'),
        command: CALICOCTL_POOL,
        silent: 'The page uses kubectl, which cannot reach a pool in etcd.',
        sets: inPool('Never'),
        pages: ['standard', 'overlay', '=projectcalico/calico#4595'],
      },
    ],
  },
];
