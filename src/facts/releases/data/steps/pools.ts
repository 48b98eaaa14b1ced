import type { ResourcePart } from '../../../types.ts';
import type { StepFact } from '../../types.ts';

const CALICO = ['calico-bgp', 'calico-vxlan'] as const;
const VXLAN = ['calico-vxlan'] as const;
const BGP = ['calico-bgp'] as const;
const EXISTING = ['existing-ipip', 'existing-cross-subnet', 'existing-other'] as const;

function inInstallation(encapsulation: string): readonly ResourcePart[] {
  return [
    {
      kind: 'Installation',
      newOnly: true,
      fields: {
        spec: {
          calicoNetwork: {
            ipPools: [{ blockSize: '{block}', cidr: '{podCidr}', encapsulation, natOutgoing: 'Enabled' }],
          },
        },
      },
    },
  ];
}

function inPool(vxlanMode: string): readonly ResourcePart[] {
  return [
    {
      kind: 'IPPool',
      newOnly: true,
      fields: {
        spec: { blockSize: '{block}', cidr: '{podCidr}', ipipMode: 'Never', natOutgoing: true, vxlanMode },
      },
    },
  ];
}

function bgp(value: string): string {
  return `kubectl patch installation default --type=merge -p '{"spec": {"calicoNetwork": {"bgp": "${value}"}}}'`;
}

function encapsulation(value: string): string {
  return `kubectl patch installation default --type=json -p '[{"op":"replace","path":"/spec/calicoNetwork/ipPools/0/encapsulation","value":"${value}"}]'`;
}

// The install steps of early 2026 write the same patch with blanks.
const ENCAPSULATION_VXLAN_SPACED = `kubectl patch installation default --type='json' -p='[{"op": "replace", "path": "/spec/calicoNetwork/ipPools/0/encapsulation", "value": "VXLAN"}]'`;

function kubectlPool(vxlanMode: string): string {
  return `kubectl patch ippool default-ipv4-ippool -p '{"spec":{"ipipMode":"Never","vxlanMode":"${vxlanMode}"}}'`;
}

const CALICOCTL_POOL = 'calicoctl get ippool -o yaml > ippool.yaml\ncalicoctl apply -f ippool.yaml';
const FELIX_IPIP_OFF = `calicoctl patch felixconfiguration default -p '{"spec":{"ipipEnabled":false}}'`;

const EACH_POOL = 'Once for each pool that the Installation lists, with its number in place of 0.';
const BY_NAME =
  'Needs the Calico API server. The name is that of the default pool: once for each pool, with its name.';

function inFile(vxlanMode: string): string {
  return `In the file set ipipMode to Never and vxlanMode to ${vxlanMode} before it is applied. Switching IPIP off for all nodes comes last, so that no node loses it while a pool still uses it; the pages give no order.`;
}

const AFTER_INSTALL =
  'The Installation makes its pools once: up to v3.27 the operator leaves a pool that exists as it is, so that the pool itself is changed.';

const WRAPPED = 'Windows has neither IPIP nor cross-subnet: every packet between nodes is wrapped.';
const PLAIN =
  'BGP on Windows works without any overlay alone. Peers that are connected are no proof: with an IPIP pool they connect and nothing passes.';

const WITH_PODS = [{ networking: CALICO, capacity: ['fits', 'fits-default', 'to-choose'] as const }] as const;

const BLOCK_WHY =
  'A block keeps its size for ever, and kube-proxy on Windows copes with one block for each host; four of its addresses are reserved.';

const MAX_PODS = {
  command:
    'kubectl get nodes -l kubernetes.io/os=windows -o custom-columns=NAME:.metadata.name,MAXPODS:.status.allocatable.pods',
  good: 'no MAXPODS above {usable}, what a /{block} leaves',
  bad: 'more: 110 with a /26, for one, which leaves 60',
} as const;

const CALICOCTL_AFFINITY = {
  command: 'calicoctl ipam show --show-configuration',
  good: 'StrictAffinity true',
  bad: 'StrictAffinity false',
} as const;

const POOL_COLUMNS =
  'kubectl get ippools.crd.projectcalico.org -o custom-columns=NAME:.metadata.name,IPIP:.spec.ipipMode,VXLAN:.spec.vxlanMode,BLOCK:.spec.blockSize';

const VXLAN_SEEN = {
  command: POOL_COLUMNS,
  good: 'IPIP Never, VXLAN Always, and still so a minute later',
  bad: 'CrossSubnet anywhere, or the old value back',
} as const;
const BGP_SEEN = {
  command: POOL_COLUMNS,
  good: 'IPIP Never, VXLAN Never, and still so a minute later',
  bad: 'Always or CrossSubnet anywhere, or the old value back',
} as const;
const VXLAN_LISTED = {
  command: 'calicoctl get ippool -o wide',
  good: 'one kind of pool: IPIPMODE Never, VXLANMODE Always',
  bad: 'Always or CrossSubnet under IPIPMODE, CrossSubnet under VXLANMODE',
} as const;
const BGP_LISTED = {
  command: 'calicoctl get ippool -o wide',
  good: 'IPIPMODE Never, VXLANMODE Never',
  bad: 'Always or CrossSubnet anywhere',
} as const;

const BGP_SWITCH =
  'kubectl get installation default -o jsonpath=\'{.spec.calicoNetwork.bgp}{" "}{.spec.calicoNetwork.ipPools[*].encapsulation}{"\\n"}\'';

/** Pools without IPIP, BGP on or off, blocks and strict affinity. */
export const poolSteps: readonly StepFact[] = [
  {
    id: 'block-size-first',
    phase: 'pools',
    title: 'Set the block size before the first pod',
    where: 'linux-shell',
    when: WITH_PODS,
    site: { cluster: ['new'] },
    why: BLOCK_WHY,
    check: MAX_PODS,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        says: 'blockSize {block} on the pool, and kubelet --max-pods at most {usable} on every Windows node.',
        pages: ['limitations', 'standard'],
      },
      {
        since: 'v3.31',
        says: 'blockSize {block} on the pool.',
        silent: 'This release no longer says what --max-pods of kubelet should be; the sum still holds.',
        pages: ['limitations'],
      },
    ],
  },
  {
    id: 'block-size-exists',
    phase: 'pools',
    title: 'Hold the block size of the pool against the pods',
    where: 'linux-shell',
    when: WITH_PODS,
    site: { cluster: EXISTING },
    why: BLOCK_WHY,
    check: MAX_PODS,
    spans: [
      {
        since: 'v3.16',
        says: 'The pods need blocks of /{block} or larger, which leave {usable} addresses. A pool that exists keeps its block size: a smaller one has to be replaced by a new pool, or --max-pods of kubelet comes down.',
        silent: 'The pages on Windows give no steps for moving pods to another pool.',
        pages: ['limitations'],
      },
    ],
  },
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
        command: 'kubectl get ippool -o yaml > ippool.yaml\nkubectl apply -f ippool.yaml',
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
        command: 'kubectl get ippool -o yaml > ippool.yaml\nkubectl apply -f ippool.yaml',
        sets: inPool('Never'),
        pages: ['standard', 'requirements', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.28',
        until: 'v3.30',
        docs: 'as-released',
        says: 'In the file set ipipMode and vxlanMode to Never before it is applied. The command on the requirements page sets vxlanMode to Always, which BGP cannot use.',
        command: 'kubectl get ippool -o yaml > ippool.yaml\nkubectl apply -f ippool.yaml',
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
