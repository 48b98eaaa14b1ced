import type { StepFact } from '../../types.ts';
import { ADDRESSES_ARE_SHARED, METADATA_ROUTE, PEERS_ARE_CONNECTED } from './readings.ts';

const CALICO = ['calico-bgp', 'calico-vxlan'] as const;

const ANSWER = { good: 'The server answers.', bad: 'The command times out.' } as const;

const ACCEPT_SERVICE_DEMO = {
  command:
    'kubectl exec -n calico-demo pwsh -- curl.exe -sk -m 5 https://kubernetes.default.svc.cluster.local/version',
  good: 'The answer is JSON, or a body with 401 or 403.',
  bad: 'The command times out, or the name does not resolve.',
} as const;

const ACCEPT_OUTSIDE_DEMO = {
  command:
    'kubectl exec -n calico-demo pwsh -- curl.exe -sS -m 5 -o NUL -w "%{http_code}" https://<outside-host>',
  good: 'The output is a code from 100 to 599.',
  bad: 'The output is `000`.',
} as const;

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
      reads: [METADATA_ROUTE],
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
    effect: 'reads',
    check: {
      command:
        "kubectl get nodes -o custom-columns='NAME:.metadata.name,CALICO:.metadata.annotations.projectcalico\\.org/IPv4Address'",
      good: 'Every node shows an address of the LAN that nodes share, with its real prefix.',
      bad: 'A node shows `/32`, `169.254.x.x` or `10.0.2.15`, or nodes show unrelated networks.',
      reads: [ADDRESSES_ARE_SHARED],
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
    effect: 'reads',
    check: {
      command:
        'sudo tcpdump -ni any -c 5 udp port 4789\n# meanwhile\nkubectl exec <windows-pod> -- curl.exe -m 5 http://<linux-pod-ip>',
      good: 'Packets appear in both directions.',
      bad: 'Packets appear in one direction, or none appear.',
    },
    spans: [
      {
        since: 'v3.16',
        says: 'With the demo, take `-n calico-demo pwsh` as the Windows pod and the address of `nginx`. Do not look for a listener on 4789 on the Windows node: in one thread there was none to be seen.',
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
    effect: 'reads',
    check: {
      command: 'Get-Service RemoteAccess\nGet-BgpPeer',
      good: 'The service is `Running`, and every peer is `Connected`.',
      bad: 'The service is `Stopped`, a peer is `Connecting`, or the output says that BGP is not configured.',
      reads: [PEERS_ARE_CONNECTED],
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
    effect: 'reads',
    check: {
      command: 'kubectl exec <windows-pod> -- curl.exe -sS -m 5 http://<linux-pod-ip>',
      ...ANSWER,
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        docs: 'as-released',
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
    effect: 'reads',
    check: {
      command: 'kubectl exec <linux-pod> -- curl -sS -m 5 http://<windows-pod-ip>',
      ...ANSWER,
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        docs: 'as-released',
        says: 'Use a Linux pod that has curl.',
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
    effect: 'reads',
    check: {
      command:
        'kubectl exec <windows-pod> -- curl.exe -sk -m 5 https://kubernetes.default.svc.cluster.local/version',
      good: 'The answer is JSON, or a body with 401 or 403.',
      bad: 'The command times out, or the name does not resolve.',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        docs: 'as-released',
        says: 'Use the full name: Windows pods do not resolve shortened names such as `kubernetes.default`. Replace `cluster.local` where the cluster has another domain.',
        pages: ['=rancher/rke2#2925', '=kubernetes-dns-windows'],
      },
      {
        since: 'v3.16',
        until: 'v3.16',
        docs: 'amended',
        check: ACCEPT_SERVICE_DEMO,
        says: 'Use the full name: Windows pods do not resolve shortened names such as `kubernetes.default`. Replace `cluster.local` where the cluster has another domain.',
        pages: ['=rancher/rke2#2925', '=kubernetes-dns-windows'],
      },
      {
        since: 'v3.17',
        check: ACCEPT_SERVICE_DEMO,
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
    effect: 'reads',
    check: {
      command:
        'kubectl exec <windows-pod> -- curl.exe -sS -m 5 -o NUL -w "%{http_code}" https://<outside-host>',
      good: 'The output is a code from 100 to 599.',
      bad: 'The output is `000`.',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        docs: 'as-released',
        says: 'Test a server on the LAN of the nodes as well, where workloads need one.',
        pages: ['=microsoft-common-problems', '=projectcalico/calico#7660'],
      },
      {
        since: 'v3.16',
        until: 'v3.16',
        docs: 'amended',
        check: ACCEPT_OUTSIDE_DEMO,
        says: 'Test a server on the LAN of the nodes as well, where workloads need one.',
        pages: ['=microsoft-common-problems', '=projectcalico/calico#7660'],
      },
      {
        since: 'v3.17',
        check: ACCEPT_OUTSIDE_DEMO,
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
    effect: 'drains',
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
        says: 'Create the demo pods again, see that the Windows pods run on this node, and repeat the tests above. Delete the demo afterwards.',
        silent: 'No Windows page mentions this command; it is our advice.',
        pages: ['=kubernetes-drain-page'],
      },
    ],
  },
];
