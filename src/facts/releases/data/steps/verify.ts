import type { StepFact } from '../../types.ts';

const CALICO = ['calico-bgp', 'calico-vxlan'] as const;

const NO_WAY_BACK =
  'No page describes the way back: this step puts the recorded values back into the same fields.';

// The operator refuses `windowsNodes`, which it fills in itself, once Windows is off: both go in one patch.
const WINDOWS_OFF = `kubectl patch installation default --type merge --patch='{"spec": {"windowsNodes": null, "calicoNetwork": {"windowsDataplane": "Disabled"}}}'`;

// BGP and encapsulation in one patch: either one alone can be a pair that the operator refuses.
const BGP_AND_POOL_BACK = `kubectl patch installation default --type=json -p '[{"op":"replace","path":"/spec/calicoNetwork/bgp","value":"<recorded-bgp>"},{"op":"replace","path":"/spec/calicoNetwork/ipPools/0/encapsulation","value":"<recorded-encapsulation>"}]'`;

const BGP_BACK = `kubectl patch installation default --type=merge -p '{"spec": {"calicoNetwork": {"bgp": "<recorded-bgp>"}}}'`;

const WINDOWS_FIRST =
  'Windows goes first, with `windowsNodes` emptied in the same patch: the operator refuses that field while Windows is off.';

const REFUSED_WITH_WINDOWS = 'The operator refuses IPIP and cross-subnet VXLAN while Windows is on.';

const BREAKS_AGAIN =
  'Connections in progress can break once more, and Windows pods have no Calico until the change is made again.';

const MANIFESTS_BACK =
  'Where Calico on Linux came from manifests, put `calico_backend` and the probes back instead.';

const POOLS_LAST = 'Set `ipipMode` and `vxlanMode` of each pool last. Use the values that were written down.';

const ANSWER = { good: 'The server answers.', bad: 'The command times out.' } as const;

/** Whether nodes reach each other and the cloud, before any pod is tested. */
export const nodeTests: readonly StepFact[] = [
  {
    id: 'metadata-route',
    phase: 'verify',
    title: 'Restore the route to the metadata service',
    where: 'windows-node',
    when: [{ networking: CALICO, platform: ['aws', 'eks'] }],
    why: 'The route to the AWS metadata service is lost when the vSwitch is created.',
    check: {
      command: 'Get-NetRoute -DestinationPrefix 169.254.169.254/32',
      good: 'One row is printed, on the vEthernet adapter.',
      bad: 'No row is printed: run the command.',
    },
    spans: [
      {
        since: 'v3.16',
        command: 'New-NetRoute -DestinationPrefix 169.254.169.254/32 -InterfaceIndex <interface-index>',
        says: 'Skip the command where the route is there. `Get-NetAdapter` shows the index of the vEthernet adapter.',
        pages: ['troubleshoot'],
      },
    ],
  },
  {
    id: 'verify-addresses',
    phase: 'verify',
    title: 'Check the addresses that nodes report',
    where: 'linux-shell',
    when: [{ networking: CALICO }],
    why: 'A node that reports the address of the wrong adapter joins, but its pods reach nobody.',
    check: {
      command:
        "kubectl get nodes -o custom-columns='NAME:.metadata.name,CALICO:.metadata.annotations.projectcalico\\.org/IPv4Address'",
      good: 'Every node shows an address of the LAN that nodes share, with its real prefix.',
      bad: 'A node shows `/32`, `169.254.x.x` or `10.0.2.15`, or nodes show unrelated networks.',
    },
    spans: [{ since: 'v3.16', pages: ['=rancher/rke2#4320', '=rancher/rke2#1761'] }],
  },
];

/** Whether the way between nodes carries packets. */
export const pathTests: readonly StepFact[] = [
  {
    id: 'verify-vxlan',
    phase: 'verify',
    title: 'Watch VXLAN packets in both directions',
    where: 'linux-node',
    when: [{ networking: ['calico-vxlan'] }],
    why: 'A firewall that lets one direction through looks like a broken pod.',
    check: {
      command:
        'sudo tcpdump -ni any -c 5 udp port 4789\n# meanwhile\nkubectl exec <windows-pod> -- curl.exe -m 5 http://<linux-pod-ip>',
      good: 'Packets appear in both directions.',
      bad: 'Packets appear in one direction, or none appear.',
    },
    spans: [
      {
        since: 'v3.16',
        says: 'Do not look for a listener on 4789 on the Windows node: in one thread there was none to be seen.',
        pages: ['requirements', '=projectcalico/calico#10536'],
      },
    ],
  },
  {
    id: 'verify-bgp',
    phase: 'verify',
    title: 'Check that every BGP peer is connected',
    where: 'windows-node',
    when: [{ networking: ['calico-bgp'] }],
    why: 'The BGP router of Windows reports the state of its peers itself.',
    check: {
      command: 'Get-Service RemoteAccess\nGet-BgpPeer',
      good: 'The service is `Running`, and every peer is `Connected`.',
      bad: 'The service is `Stopped`, a peer is `Connecting`, or the output says that BGP is not configured.',
    },
    spans: [{ since: 'v3.17', pages: ['troubleshoot'] }],
  },
];

/** What a cluster must do before anybody accepts it: one connection in each direction, by name, and to the outside. */
export const acceptSteps: readonly StepFact[] = [
  {
    id: 'accept-windows-to-linux',
    phase: 'verify',
    title: 'Connect from a Windows to a Linux pod',
    where: 'linux-shell',
    when: [{}],
    why: 'Each direction has its own routes and firewall rules.',
    check: {
      command: 'kubectl exec <windows-pod> -- curl.exe -sS -m 5 http://<linux-pod-ip>',
      ...ANSWER,
    },
    spans: [
      {
        since: 'v3.16',
        says: 'Never test with ping: Windows pods have no outbound rule for ICMP.',
        pages: ['=microsoft-common-problems'],
      },
    ],
  },
  {
    id: 'accept-linux-to-windows',
    phase: 'verify',
    title: 'Connect from a Linux to a Windows pod',
    where: 'linux-shell',
    when: [{}],
    why: 'A connection that works one way can fail the other way.',
    check: {
      command: 'kubectl exec <linux-pod> -- curl -sS -m 5 http://<windows-pod-ip>',
      ...ANSWER,
    },
    spans: [
      {
        since: 'v3.16',
        says: 'Use a Linux pod that has curl. The pod `busybox` of the demo has none: run `wget -T 5 -q -O - http://<windows-pod-ip>` there.',
        pages: ['=microsoft-common-problems'],
      },
    ],
  },
  {
    id: 'accept-service',
    phase: 'verify',
    title: 'Reach a service by name from Windows',
    where: 'linux-shell',
    when: [{}],
    why: 'One request tests kube-proxy and name resolution together.',
    check: {
      command:
        'kubectl exec <windows-pod> -- curl.exe -sk -m 5 https://kubernetes.default.svc.cluster.local/version',
      good: 'The answer is JSON, or a body with 401 or 403.',
      bad: 'The command times out, or the name does not resolve.',
    },
    spans: [
      {
        since: 'v3.16',
        says: 'Use the full name: Windows pods do not resolve shortened names such as `kubernetes.default`. Replace `cluster.local` where the cluster has another domain.',
        pages: ['=rancher/rke2#2925', '=kubernetes-dns-windows'],
      },
    ],
  },
  {
    id: 'accept-outside',
    phase: 'verify',
    title: 'Reach the outside from a Windows pod',
    where: 'linux-shell',
    when: [{}],
    why: 'The request tests NAT of the addresses of Windows pods.',
    check: {
      command:
        'kubectl exec <windows-pod> -- curl.exe -sS -m 5 -o NUL -w "%{http_code}" https://<outside-host>',
      good: 'The output is a code from 100 to 599.',
      bad: 'The output is `000`.',
    },
    spans: [
      {
        since: 'v3.16',
        says: 'Test a server on the LAN of the nodes as well, where workloads need one.',
        pages: ['=microsoft-common-problems', '=projectcalico/calico#7660'],
      },
    ],
  },
];

/** Whether all of it comes back after a restart. */
export const restartSteps: readonly StepFact[] = [
  {
    id: 'drain-for-restart',
    phase: 'verify',
    title: 'Drain one Windows node',
    where: 'linux-shell',
    when: [{}],
    why: 'The restart that follows stops every pod that still runs on the node.',
    effect: 'cuts-traffic',
    check: {
      command: 'kubectl get pods -A -o wide --field-selector spec.nodeName=<windows-node>',
      good: 'Only pods of DaemonSets are left on the node.',
      bad: 'Other pods are left on the node.',
    },
    spans: [
      {
        since: 'v3.16',
        command: 'kubectl drain <windows-node> --ignore-daemonsets',
        silent: 'No Windows page mentions the drain; it is our advice.',
        pages: ['=kubernetes-drain-page'],
      },
    ],
  },
  {
    id: 'reboot-and-repeat',
    phase: 'verify',
    title: 'Restart the drained Windows node',
    where: 'one-windows-node',
    when: [{}],
    why: 'What the vSwitch and HNS set up must come back by itself.',
    effect: 'reboots',
    check: {
      command: 'kubectl get nodes -l kubernetes.io/os=windows',
      where: 'linux-shell',
      good: 'The node is `Ready` again.',
      bad: 'The node stays `NotReady`.',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        command: 'Restart-Computer -Force',
        silent: 'No Windows page asks for this test; it is our advice.',
        pages: ['=projectcalico/calico#5828'],
      },
      {
        since: 'v3.27',
        command: 'Restart-Computer -Force',
        says: 'An unplanned restart can do more harm: bare pods may not come back. Pods that start before Calico can loop without network until you delete them.',
        silent: 'No Windows page asks for this test; it is our advice.',
        pages: ['=projectcalico/calico#8397', '=tigera/operator#3193'],
      },
    ],
  },
  {
    id: 'uncordon-after-restart',
    phase: 'verify',
    title: 'Uncordon the node and repeat the tests',
    where: 'linux-shell',
    when: [{}],
    why: 'A drained node gets no pods until it is uncordoned.',
    spans: [
      {
        since: 'v3.16',
        command: 'kubectl uncordon <windows-node>',
        says: 'Repeat the connections above with a pod on this node.',
        silent: 'No Windows page mentions this command; it is our advice.',
        pages: ['=kubernetes-drain-page'],
      },
    ],
  },
];

/** The way back where the change fails. */
export const wayBackSteps: readonly StepFact[] = [
  {
    id: 'way-back-installation',
    phase: 'verify',
    title: 'Go back if the change fails',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'], install: ['operator'] }],
    site: { cluster: ['existing-ipip', 'existing-cross-subnet'], pools: ['installation'] },
    why: REFUSED_WITH_WINDOWS,
    effect: 'cuts-traffic',
    spans: [
      {
        since: 'v3.27',
        until: 'v3.27',
        says: `${WINDOWS_FIRST} Then set \`ipipMode\` and \`vxlanMode\` of the IPPool to what was written down. ${BREAKS_AGAIN}`,
        command: `${WINDOWS_OFF}\n${BGP_AND_POOL_BACK}`,
        silent: NO_WAY_BACK,
        pages: [
          'limitations',
          'overlay',
          'code-operator-core',
          'code-operator-validation',
          '=projectcalico/calico#4022',
        ],
      },
      {
        since: 'v3.28',
        says: `${WINDOWS_FIRST} Repeat the part on encapsulation for each further pool. ${BREAKS_AGAIN}`,
        command: `${WINDOWS_OFF}\n${BGP_AND_POOL_BACK}`,
        silent: NO_WAY_BACK,
        pages: [
          'limitations',
          'overlay',
          'code-operator-core',
          'code-operator-validation',
          '=projectcalico/calico#4022',
        ],
      },
    ],
  },
  {
    id: 'way-back-pool',
    phase: 'verify',
    title: 'Go back if the change fails',
    where: 'linux-shell',
    when: [{ networking: CALICO }],
    unless: { install: ['operator'] },
    site: { cluster: ['existing-ipip', 'existing-cross-subnet'] },
    why: 'The recorded values go back to the same fields.',
    effect: 'cuts-traffic',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        says: `Set \`ipipMode\` and \`vxlanMode\` of each pool to what was written down. ${BREAKS_AGAIN}`,
        silent: NO_WAY_BACK,
        pages: ['overlay', '=projectcalico/calico#4022'],
      },
      {
        since: 'v3.17',
        until: 'v3.26',
        says: `Set \`ipipEnabled\` of the FelixConfiguration first. Then put \`bgp\` and \`encapsulation\` of the Installation back. ${MANIFESTS_BACK} ${POOLS_LAST} ${BREAKS_AGAIN}`,
        silent: NO_WAY_BACK,
        pages: ['overlay', '=projectcalico/calico#4022'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        says: `Put \`bgp\` and \`encapsulation\` of the Installation back first. ${MANIFESTS_BACK} ${POOLS_LAST} ${BREAKS_AGAIN}`,
        silent: NO_WAY_BACK,
        pages: ['overlay', '=projectcalico/calico#4022'],
      },
    ],
  },
  {
    id: 'way-back-pool-operator',
    phase: 'verify',
    title: 'Go back if the change fails',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'], install: ['operator'] }],
    site: { cluster: ['existing-ipip', 'existing-cross-subnet'], pools: ['ippool'] },
    why: 'Windows works with neither IPIP nor cross-subnet VXLAN, so it goes before the pools change back.',
    effect: 'cuts-traffic',
    spans: [
      {
        since: 'v3.27',
        says: `${WINDOWS_FIRST} Then set \`ipipMode\` and \`vxlanMode\` of each pool to what was written down. ${BREAKS_AGAIN}`,
        command: `${WINDOWS_OFF}\n${BGP_BACK}`,
        silent: NO_WAY_BACK,
        pages: [
          'limitations',
          'overlay',
          'code-operator-core',
          'code-operator-validation',
          '=projectcalico/calico#4022',
        ],
      },
    ],
  },
];
