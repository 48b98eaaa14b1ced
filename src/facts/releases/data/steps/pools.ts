import type { ResourcePart } from '../../../types.ts';
import type { StepFact } from '../../types.ts';

const CALICO = ['calico-bgp', 'calico-vxlan'] as const;

const OWNED_BY_OPERATOR =
  'The pages of this release patch the IPPool alone, and the operator undoes that. Set spec.calicoNetwork.ipPools[].encapsulation in the Installation instead, as the manifest of this plan does; no page of this release gives a command for it.';

function inInstallation(encapsulation: string): readonly ResourcePart[] {
  return [
    {
      kind: 'Installation',
      fields: {
        spec: {
          calicoNetwork: {
            ipPools: [{ blockSize: '{newBlock}', cidr: '{podCidr}', encapsulation, natOutgoing: 'Enabled' }],
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
      fields: {
        spec: { blockSize: '{newBlock}', cidr: '{podCidr}', ipipMode: 'Never', natOutgoing: true, vxlanMode },
      },
    },
  ];
}

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

const POOL_CHECK =
  'kubectl get ippools.crd.projectcalico.org -o custom-columns=NAME:.metadata.name,IPIP:.spec.ipipMode,VXLAN:.spec.vxlanMode,BLOCK:.spec.blockSize';

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
    site: { cluster: ['existing-ipip', 'existing-cross-subnet', 'existing-other'] },
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
    id: 'pool-vxlan-in-installation',
    phase: 'pools',
    title: 'Pool of the operator: VXLAN, always',
    where: 'linux-shell',
    when: [{ networking: ['calico-vxlan'], datastore: ['kubernetes'] }],
    site: { pools: ['installation'] },
    why: 'Windows has neither IPIP nor cross-subnet: every packet between nodes is wrapped. The operator refuses any other encapsulation while Windows is on.',
    check: {
      command: POOL_CHECK,
      good: 'IPIP Never, VXLAN Always, and still so a minute later',
      bad: 'CrossSubnet anywhere, or the old value back',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        silent: OWNED_BY_OPERATOR,
        sets: inInstallation('VXLAN'),
        pages: ['limitations', '=tigera/docs#2680'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        silent: OWNED_BY_OPERATOR,
        sets: inInstallation('VXLAN'),
        pages: ['requirements', 'limitations', '=tigera/docs#2680'],
      },
      {
        since: 'v3.31',
        docs: 'as-released',
        silent: OWNED_BY_OPERATOR,
        sets: inInstallation('VXLAN'),
        pages: ['requirements', 'limitations', '=tigera/docs#2680'],
      },
      {
        since: 'v3.31',
        docs: 'amended',
        command:
          'kubectl patch installation default --type=json -p \'[{"op":"replace","path":"/spec/calicoNetwork/ipPools/0/encapsulation","value":"VXLAN"}]\'',
        says: 'Once for each pool that the Installation lists, with its number in place of 0.',
        sets: inInstallation('VXLAN'),
        pages: ['requirements-final', '=tigera/docs#2680'],
      },
    ],
  },
  {
    id: 'pool-vxlan',
    phase: 'pools',
    title: 'Pool of its own: VXLAN, always',
    where: 'linux-shell',
    when: [{ networking: ['calico-vxlan'] }],
    site: { pools: ['ippool'] },
    why: 'Windows has neither IPIP nor cross-subnet: every packet between nodes is wrapped.',
    check: {
      command: 'calicoctl get ippool -o wide',
      good: 'one kind of pool: IPIPMODE Never, VXLANMODE Always',
      bad: 'Always or CrossSubnet under IPIPMODE, CrossSubnet under VXLANMODE',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        says: 'One single VXLAN pool, ipipMode Never and vxlanMode Always, applied with calicoctl.',
        command: 'calicoctl apply -f <file with the IPPool>',
        sets: inPool('Always'),
        pages: ['standard', 'troubleshoot'],
      },
      {
        since: 'v3.17',
        until: 'v3.26',
        says: 'The first command switches IPIP off for all nodes; the others change the pool that is there: in the file set ipipMode to Never and vxlanMode to Always.',
        command:
          'calicoctl patch felixconfiguration default -p \'{"spec":{"ipipEnabled":false}}\'\ncalicoctl get ippool -o yaml > ippool.yaml\ncalicoctl apply -f ippool.yaml',
        sets: inPool('Always'),
        pages: ['requirements', 'standard'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        command:
          'kubectl patch ippool default-ipv4-ippool -p \'{"spec":{"ipipMode":"Never","vxlanMode":"Always"}}\'',
        sets: inPool('Always'),
        pages: ['requirements'],
      },
      {
        since: 'v3.31',
        docs: 'as-released',
        command:
          'kubectl patch ippool default-ipv4-ippool -p \'{"spec":{"ipipMode":"Never","vxlanMode":"Always"}}\'',
        sets: inPool('Always'),
        pages: ['requirements'],
      },
      {
        since: 'v3.31',
        docs: 'amended',
        command:
          'kubectl patch ippool default-ipv4-ippool -p \'{"spec":{"ipipMode":"Never","vxlanMode":"Always"}}\'',
        sets: inPool('Always'),
        pages: ['requirements-final'],
      },
    ],
  },
  {
    id: 'pool-bgp-in-installation',
    phase: 'pools',
    title: 'Pool of the operator: no encapsulation',
    where: 'linux-shell',
    when: [{ networking: ['calico-bgp'], datastore: ['kubernetes'] }],
    site: { pools: ['installation'] },
    why: 'BGP on Windows works without any overlay alone. Peers that are connected are no proof: with an IPIP pool they connect and nothing passes.',
    check: {
      command: POOL_CHECK,
      good: 'IPIP Never, VXLAN Never, and still so a minute later',
      bad: 'Always or CrossSubnet anywhere, or the old value back',
    },
    spans: [
      {
        since: 'v3.17',
        until: 'v3.26',
        silent: OWNED_BY_OPERATOR,
        sets: inInstallation('None'),
        pages: ['limitations', '=tigera/docs#2680', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        silent: OWNED_BY_OPERATOR,
        sets: inInstallation('None'),
        pages: ['requirements', 'limitations', '=tigera/docs#2680', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.31',
        docs: 'as-released',
        silent: OWNED_BY_OPERATOR,
        sets: inInstallation('None'),
        pages: ['requirements', 'limitations', '=tigera/docs#2680', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.31',
        docs: 'amended',
        command:
          'kubectl patch installation default --type=json -p \'[{"op":"replace","path":"/spec/calicoNetwork/ipPools/0/encapsulation","value":"None"}]\'',
        says: 'Once for each pool that the Installation lists, with its number in place of 0.',
        sets: inInstallation('None'),
        pages: ['requirements-final', '=tigera/docs#2680', '=projectcalico/calico#4595'],
      },
    ],
  },
  {
    id: 'pool-bgp',
    phase: 'pools',
    title: 'Pool of its own: no encapsulation',
    where: 'linux-shell',
    when: [{ networking: ['calico-bgp'] }],
    site: { pools: ['ippool'] },
    why: 'BGP on Windows works without any overlay alone. Peers that are connected are no proof: with an IPIP pool they connect and nothing passes.',
    check: {
      command: 'calicoctl get ippool -o wide',
      good: 'IPIPMODE Never, VXLANMODE Never',
      bad: 'Always or CrossSubnet anywhere',
    },
    spans: [
      {
        since: 'v3.17',
        until: 'v3.26',
        says: 'For a pool that is not there yet, CALICO_IPV4POOL_IPIP is set to Never in the manifest. The commands change one that is there: in the file set ipipMode and vxlanMode to Never.',
        command:
          'calicoctl patch felixconfiguration default -p \'{"spec":{"ipipEnabled":false}}\'\ncalicoctl get ippool -o yaml > ippool.yaml\ncalicoctl apply -f ippool.yaml',
        sets: inPool('Never'),
        pages: ['requirements', 'standard', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        says: 'Set ipipMode and vxlanMode of the pool to Never, as the manifest of this plan does.',
        silent:
          'The command on the page sets vxlanMode to Always, which BGP cannot use; this release gives none for BGP.',
        sets: inPool('Never'),
        pages: ['requirements', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.31',
        docs: 'as-released',
        says: 'Set ipipMode and vxlanMode of the pool to Never, as the manifest of this plan does.',
        silent:
          'The command on the page sets vxlanMode to Always, which BGP cannot use; this release gave none for BGP.',
        sets: inPool('Never'),
        pages: ['requirements', '=projectcalico/calico#4595'],
      },
      {
        since: 'v3.31',
        docs: 'amended',
        command:
          'kubectl patch ippool default-ipv4-ippool -p \'{"spec":{"ipipMode":"Never","vxlanMode":"Never"}}\'',
        sets: inPool('Never'),
        pages: ['requirements-final', '=projectcalico/calico#4595'],
      },
    ],
  },
  {
    id: 'bgp-off',
    phase: 'pools',
    title: 'Switch BGP off',
    where: 'linux-shell',
    when: [{ networking: ['calico-vxlan'], datastore: ['kubernetes'] }],
    site: { pools: ['installation'] },
    why: 'From this switch the operator decides what Windows runs: BGP on means windows-bgp, off means vxlan. An overlay together with BGP is not supported.',
    check: {
      command:
        'kubectl get installation default -o jsonpath=\'{.spec.calicoNetwork.bgp}{" "}{.spec.calicoNetwork.ipPools[*].encapsulation}{"\\n"}\'',
      good: 'Disabled VXLAN',
      bad: 'Enabled VXLAN, or anything with CrossSubnet or IPIP',
    },
    spans: [
      {
        since: 'v3.17',
        until: 'v3.26',
        command:
          'kubectl patch installation default --type=merge -p \'{"spec": {"calicoNetwork": {"bgp": "Disabled"}}}\'',
        sets: [{ kind: 'Installation', fields: { spec: { calicoNetwork: { bgp: 'Disabled' } } } }],
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.27',
        command:
          'kubectl patch installation default --type=merge -p \'{"spec": {"calicoNetwork": {"bgp": "Disabled"}}}\'',
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
    when: [{ networking: ['calico-vxlan'] }],
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
    id: 'bgp-on',
    phase: 'pools',
    title: 'Leave BGP on',
    where: 'linux-shell',
    when: [{ networking: ['calico-bgp'], datastore: ['kubernetes'], install: ['operator'] }],
    why: 'From this switch the operator decides what Windows runs: BGP on means windows-bgp, off means vxlan.',
    check: {
      command:
        'kubectl get installation default -o jsonpath=\'{.spec.calicoNetwork.bgp}{" "}{.spec.calicoNetwork.ipPools[*].encapsulation}{"\\n"}\'',
      good: 'Enabled None',
      bad: 'Disabled None, Enabled VXLAN, or anything with CrossSubnet or IPIP',
    },
    spans: [
      {
        since: 'v3.27',
        says: 'spec.calicoNetwork.bgp of the Installation is Enabled.',
        sets: [{ kind: 'Installation', fields: { spec: { calicoNetwork: { bgp: 'Enabled' } } } }],
        pages: ['requirements', '=tigera/docs#1547'],
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
        command:
          'kubectl patch ipamconfigurations default --type merge --patch=\'{"spec": {"strictAffinity": true}}\'',
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
          'The page of this release gives the kubectl spelling alone, which needs the Calico API server; whether that works with etcd is not stated. Up to v3.23 the spelling is calicoctl ipam configure --strictaffinity=true.',
        pages: ['requirements'],
      },
    ],
  },
];
