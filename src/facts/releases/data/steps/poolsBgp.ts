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

const BGP = ['calico-bgp'] as const;

const PLAIN =
  'BGP on Windows works without any overlay alone. Peers that are connected are no proof: with an IPIP pool they connect and nothing passes.';

const BGP_SEEN = {
  command: POOL_COLUMNS,
  good: 'IPIP Never, VXLAN Never, and still so a minute later',
  bad: 'Always or CrossSubnet anywhere, or the old value back',
} as const;

const BGP_LISTED = {
  command: 'calicoctl get ippool -o wide',
  good: 'IPIPMODE Never, VXLANMODE Never',
  bad: 'Always or CrossSubnet anywhere',
} as const;

/** Pools for BGP: no encapsulation. */
export const bgpPoolSteps: readonly StepFact[] = [
  {
    id: 'pool-bgp-in-installation-new',
    phase: 'pools',
    title: 'Pool that the operator makes: no encapsulation',
    where: 'linux-shell',
    when: [{ networking: BGP, datastore: ['kubernetes'] }],
    site: { cluster: ['new'], pools: ['installation'] },
    why: PLAIN,
    check: BGP_SEEN,
    spans: [
      {
        since: 'v3.17',
        until: 'v3.27',
        says: 'encapsulation None for the pool in the Installation, before Calico is installed the first time, as the manifest of this plan has it. It counts that once: a pool that exists is changed as an IPPool.',
        sets: inInstallation('None'),
        pages: ['limitations', '=tigera/operator#2340', '=projectcalico/calico#4595'],
      },
    ],
  },
  {
    id: 'pool-bgp-in-installation-exists',
    phase: 'pools',
    title: 'Pool that the operator made: no encapsulation',
    where: 'linux-shell',
    when: [{ networking: BGP, datastore: ['kubernetes'] }],
    site: { cluster: EXISTING, pools: ['installation'] },
    why: `${PLAIN} ${AFTER_INSTALL}`,
    check: BGP_SEEN,
    spans: [
      {
        since: 'v3.17',
        until: 'v3.26',
        says: inFile('Never'),
        command: `${CALICOCTL_POOL}\n${FELIX_IPIP_OFF}`,
        pages: ['requirements', 'standard', '=tigera/operator#2340'],
      },
      {
        since: 'v3.27',
        until: 'v3.27',
        says: 'In the file set ipipMode and vxlanMode to Never before it is applied. The command on the requirements page sets vxlanMode to Always, which BGP cannot use.',
        command:
          'kubectl get ippool -o yaml > ippool.yaml\n# edit ippool.yaml, then\nkubectl apply -f ippool.yaml',
        pages: ['standard', 'requirements', '=tigera/operator#3253'],
      },
    ],
  },
  {
    id: 'pool-bgp-in-installation',
    phase: 'pools',
    title: 'Pool that the operator manages: no encapsulation',
    where: 'linux-shell',
    when: [{ networking: BGP, datastore: ['kubernetes'] }],
    site: { pools: ['installation'] },
    why: `${PLAIN} The operator undoes a patch on the IPPool.`,
    check: BGP_SEEN,
    spans: [
      {
        since: 'v3.28',
        until: 'v3.30',
        says: 'Set encapsulation of the pool to None in the Installation.',
        silent:
          'The page of this release patches the IPPool, and for VXLAN; it gives no command for BGP in the Installation.',
        sets: inInstallation('None'),
        pages: ['requirements', 'limitations', '=tigera/docs#2680', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.31',
        docs: 'as-released',
        says: 'Set encapsulation of the pool to None in the Installation.',
        silent:
          'The page of this release patched the IPPool, and for VXLAN; it gave no command for BGP in the Installation.',
        sets: inInstallation('None'),
        pages: ['requirements', 'limitations', '=tigera/docs#2680', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.31',
        docs: 'amended',
        command: encapsulation('None'),
        says: EACH_POOL,
        sets: inInstallation('None'),
        pages: ['requirements-final', '=tigera/docs#2680', '=projectcalico/calico#4595'],
      },
    ],
  },
  {
    id: 'pool-bgp',
    phase: 'pools',
    title: 'Pool that the operator does not manage: no encapsulation',
    where: 'linux-shell',
    when: [{ networking: BGP, datastore: ['kubernetes'] }],
    site: { pools: ['ippool'] },
    why: PLAIN,
    check: BGP_LISTED,
    spans: [
      {
        since: 'v3.17',
        until: 'v3.26',
        says: `For a pool that is not there yet, CALICO_IPV4POOL_IPIP is set to Never in the manifest of Calico. The commands change one that is there. ${inFile('Never')}`,
        command: `${CALICOCTL_POOL}\n${FELIX_IPIP_OFF}`,
        sets: inPool('Never'),
        pages: ['requirements', 'standard', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.27',
        until: 'v3.27',
        says: 'In the file set ipipMode and vxlanMode to Never before it is applied. The command on the requirements page sets vxlanMode to Always, which BGP cannot use.',
        command:
          'kubectl get ippool -o yaml > ippool.yaml\n# edit ippool.yaml, then\nkubectl apply -f ippool.yaml',
        sets: inPool('Never'),
        pages: ['standard', 'requirements', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.28',
        until: 'v3.30',
        docs: 'as-released',
        says: 'In the file set ipipMode and vxlanMode to Never before it is applied. The command on the requirements page sets vxlanMode to Always, which BGP cannot use.',
        command:
          'kubectl get ippool -o yaml > ippool.yaml\n# edit ippool.yaml, then\nkubectl apply -f ippool.yaml',
        sets: inPool('Never'),
        pages: ['standard', 'requirements', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.28',
        until: 'v3.30',
        docs: 'amended',
        says: 'Set ipipMode and vxlanMode of the pool to Never, as the manifest of this plan does.',
        silent:
          'The command on the page sets vxlanMode to Always, which BGP cannot use; since the page for the manual install is gone, this release gives none for BGP.',
        sets: inPool('Never'),
        pages: ['requirements', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.31',
        docs: 'as-released',
        says: 'Set ipipMode and vxlanMode of the pool to Never, as the manifest of this plan does.',
        silent:
          'The command on the page set vxlanMode to Always, which BGP cannot use; this release gave none for BGP.',
        sets: inPool('Never'),
        pages: ['requirements', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.31',
        docs: 'amended',
        says: BY_NAME,
        command: kubectlPool('Never'),
        sets: inPool('Never'),
        pages: ['requirements-final', '=projectcalico/calico#4595'],
      },
    ],
  },
  {
    id: 'pool-bgp-etcd',
    phase: 'pools',
    title: 'The pool: no encapsulation',
    where: 'linux-shell',
    when: [{ networking: BGP, datastore: ['etcd'] }],
    why: `${PLAIN} With etcd the pools are no Kubernetes resources: calicoctl reads and writes them.`,
    check: BGP_LISTED,
    spans: [
      {
        since: 'v3.17',
        until: 'v3.26',
        says: `For a pool that is not there yet, CALICO_IPV4POOL_IPIP is set to Never in the manifest of Calico. The commands change one that is there. ${inFile('Never')}`,
        command: `${CALICOCTL_POOL}\n${FELIX_IPIP_OFF}`,
        sets: inPool('Never'),
        pages: ['requirements', 'standard', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        says: 'In the file set ipipMode and vxlanMode to Never before it is applied.',
        command: CALICOCTL_POOL,
        sets: inPool('Never'),
        pages: ['standard', '=projectcalico/calico#4595'],
      },
    ],
  },
];
