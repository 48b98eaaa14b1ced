import type { StepFact } from '../../types.ts';

const CALICO = ['calico-bgp', 'calico-vxlan'] as const;

const NO_WAY_BACK =
  'No document describes the way back: these are the fields of the change with the recorded values.';

/** What shows that it works, the way back where it does not. */
export const verifySteps: readonly StepFact[] = [
  {
    id: 'metadata-route',
    phase: 'verify',
    title: 'Put the metadata route back where it is lost',
    where: 'windows-node',
    when: [
      { networking: CALICO, platform: ['aws'] },
      { networking: ['aws-vpc-cni'], platform: ['eks'] },
    ],
    why: 'The route to the metadata server can vanish when the virtual switch is made.',
    check: {
      command: 'Get-NetRoute -DestinationPrefix 169.254.169.254/32',
      good: 'one row, on the vEthernet adapter',
      bad: 'no row: run the command, with the index from Get-NetAdapter',
    },
    spans: [
      {
        since: 'v3.16',
        command: 'New-NetRoute -DestinationPrefix 169.254.169.254/32 -InterfaceIndex <interface-index>',
        pages: ['troubleshoot', 'limitations'],
      },
    ],
  },
  {
    id: 'verify-addresses',
    phase: 'verify',
    title: 'Look at the addresses of the nodes',
    where: 'linux-shell',
    when: [{ networking: CALICO }],
    why: 'A node that reports an address of the wrong adapter joins, and its pods reach nobody.',
    check: {
      command:
        "kubectl get nodes -o custom-columns='NAME:.metadata.name,CALICO:.metadata.annotations.projectcalico\\.org/IPv4Address'",
      good: 'every node in the LAN of the nodes, with its real prefix',
      bad: '/32, 169.254.x.x, 10.0.2.15, or two unrelated networks',
    },
    spans: [{ since: 'v3.16', pages: ['=rancher/rke2#4320', '=rancher/rke2#1761'] }],
  },
  {
    id: 'verify-vxlan',
    phase: 'verify',
    title: 'See VXLAN packets in both directions',
    where: 'linux-node',
    when: [{ networking: ['calico-vxlan'] }],
    why: 'A firewall that lets one direction through looks like a broken pod. On Windows no listener on 4789 shows; looking for one misleads.',
    check: {
      command:
        'sudo tcpdump -ni any -c 5 udp port 4789\n# meanwhile\nkubectl exec <windows-pod> -- curl.exe -m 5 http://<linux-pod-ip>',
      good: 'packets in both directions',
      bad: 'one direction, or none',
    },
    spans: [{ since: 'v3.16', pages: ['requirements', '=projectcalico/calico#10536'] }],
  },
  {
    id: 'verify-bgp',
    phase: 'verify',
    title: 'See that every BGP peer is connected',
    where: 'windows-node',
    when: [{ networking: ['calico-bgp'] }],
    why: 'The router of Windows tells its peers itself.',
    check: {
      command: 'Get-Service RemoteAccess\nGet-BgpPeer',
      good: 'Running; Connected in every row',
      bad: 'Stopped; Connecting; “BGP is not configured.”',
    },
    spans: [{ since: 'v3.17', pages: ['troubleshoot'] }],
  },
  {
    id: 'accept-windows-to-linux',
    phase: 'verify',
    title: 'Accept: from a Windows pod to a Linux pod',
    where: 'linux-shell',
    when: [{}],
    why: 'Never with ping: pods on Windows have no outbound rule for ICMP, so that a ping to the outside fails where all is well.',
    check: {
      command: 'kubectl exec <windows-pod> -- curl.exe -sS -m 5 http://<linux-pod-ip>',
      good: 'an answer of the server',
      bad: 'a timeout',
    },
    spans: [{ since: 'v3.16', pages: ['=microsoft-common-problems'] }],
  },
  {
    id: 'accept-linux-to-windows',
    phase: 'verify',
    title: 'Accept: from a Linux pod to a Windows pod',
    where: 'linux-shell',
    when: [{}],
    why: 'Routes and firewalls are tested in each direction.',
    check: {
      command: 'kubectl exec <linux-pod> -- curl -sS -m 5 http://<windows-pod-ip>',
      good: 'an answer of the server',
      bad: 'a timeout',
    },
    spans: [{ since: 'v3.16', pages: ['=microsoft-common-problems'] }],
  },
  {
    id: 'accept-service',
    phase: 'verify',
    title: 'Accept: from a Windows pod to a service by name',
    where: 'linux-shell',
    when: [{}],
    why: 'Tests kube-proxy and name resolution together.',
    check: {
      command: 'kubectl exec <windows-pod> -- curl.exe -sk -m 5 https://kubernetes.default.svc/version',
      good: 'JSON, or a body with 401 or 403',
      bad: 'a timeout, or “Could not resolve host”',
    },
    spans: [{ since: 'v3.16', pages: ['=rancher/rke2#2925'] }],
  },
  {
    id: 'accept-outside',
    phase: 'verify',
    title: 'Accept: from a Windows pod to the outside',
    where: 'linux-shell',
    when: [{}],
    why: 'Tests NAT. Test a server on the nodes’ own LAN as well, where workloads need one.',
    check: {
      command:
        'kubectl exec <windows-pod> -- curl.exe -sS -m 5 -o NUL -w "%{http_code}" https://<outside-host>',
      good: 'a code from 100 to 599',
      bad: '000',
    },
    spans: [{ since: 'v3.16', pages: ['=microsoft-common-problems', '=projectcalico/calico#7660'] }],
  },
  {
    id: 'reboot-and-repeat',
    phase: 'verify',
    title: 'Restart one Windows node, and test again',
    where: 'windows-node',
    when: [{}],
    why: 'What the virtual switch and HNS set up must come back by itself. Bare pods do not come back; those of a deployment do.',
    check: {
      command: 'kubectl get nodes -l kubernetes.io/os=windows',
      where: 'linux-shell',
      good: 'Ready again, and all tests above pass once more',
      bad: 'NotReady, or one of the tests fails now',
    },
    spans: [
      {
        since: 'v3.16',
        command: 'Restart-Computer -Force',
        pages: ['=projectcalico/calico#8397'],
      },
    ],
  },
  {
    id: 'way-back-installation',
    phase: 'verify',
    title: 'The way back, if it fails',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'], install: ['operator'] }],
    site: { cluster: ['existing-ipip', 'existing-cross-subnet'], pools: ['installation'] },
    why: 'The operator refuses IPIP and cross-subnet as long as Windows is on, so that Windows goes first, then BGP, then the encapsulation. Connections in progress can break once more; Windows pods have no Calico until the change is made again.',
    spans: [
      {
        since: 'v3.27',
        until: 'v3.27',
        says: 'Switch Windows and BGP back with the commands; then the pool, as an IPPool, to what was written down.',
        command:
          'kubectl patch installation default --type merge --patch=\'{"spec": {"calicoNetwork": {"windowsDataplane": "Disabled"}}}\'\nkubectl patch installation default --type=merge -p \'{"spec": {"calicoNetwork": {"bgp": "<recorded-bgp>"}}}\'',
        silent: NO_WAY_BACK,
        pages: ['limitations', '=calico-overlay-page', '=projectcalico/calico#4022'],
      },
      {
        since: 'v3.28',
        until: 'v3.30',
        says: 'Switch Windows and BGP back with the commands; then encapsulation of the pool in the Installation to what was written down.',
        command:
          'kubectl patch installation default --type merge --patch=\'{"spec": {"calicoNetwork": {"windowsDataplane": "Disabled"}}}\'\nkubectl patch installation default --type=merge -p \'{"spec": {"calicoNetwork": {"bgp": "<recorded-bgp>"}}}\'',
        silent: NO_WAY_BACK,
        pages: ['limitations', '=calico-overlay-page', '=projectcalico/calico#4022'],
      },
      {
        since: 'v3.31',
        command:
          'kubectl patch installation default --type merge --patch=\'{"spec": {"calicoNetwork": {"windowsDataplane": "Disabled"}}}\'\nkubectl patch installation default --type=merge -p \'{"spec": {"calicoNetwork": {"bgp": "<recorded-bgp>"}}}\'\nkubectl patch installation default --type=json -p \'[{"op":"replace","path":"/spec/calicoNetwork/ipPools/0/encapsulation","value":"<recorded-encapsulation>"}]\'',
        silent: NO_WAY_BACK,
        pages: ['limitations', '=calico-overlay-page', '=projectcalico/calico#4022'],
      },
    ],
  },
  {
    id: 'way-back-pool',
    phase: 'verify',
    title: 'The way back, if it fails',
    where: 'linux-shell',
    when: [{ networking: CALICO }],
    unless: { install: ['operator'] },
    site: { cluster: ['existing-ipip', 'existing-cross-subnet'] },
    why: 'The recorded values go back to the same fields. Connections in progress can break once more; Windows pods lose their network until the change is made again.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        says: 'Set ipipMode and vxlanMode of each pool back to what was written down.',
        silent: NO_WAY_BACK,
        pages: ['=calico-overlay-page', '=projectcalico/calico#4022'],
      },
      {
        since: 'v3.17',
        until: 'v3.26',
        says: 'Set ipipEnabled of the FelixConfiguration back first, then bgp of the Installation where there is one, then ipipMode and vxlanMode of each pool, all to what was written down.',
        silent: NO_WAY_BACK,
        pages: ['=calico-overlay-page', '=projectcalico/calico#4022'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        says: 'Set bgp of the Installation back where there is one, then ipipMode and vxlanMode of each pool, all to what was written down.',
        silent: NO_WAY_BACK,
        pages: ['=calico-overlay-page', '=projectcalico/calico#4022'],
      },
    ],
  },
  {
    id: 'way-back-pool-operator',
    phase: 'verify',
    title: 'The way back, if it fails',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'], install: ['operator'] }],
    site: { cluster: ['existing-ipip', 'existing-cross-subnet'], pools: ['ippool'] },
    why: 'Windows goes first: with IPIP or cross-subnet it does not work. Connections in progress can break once more; Windows pods have no Calico until the change is made again.',
    spans: [
      {
        since: 'v3.27',
        says: 'After the commands set ipipMode and vxlanMode of each pool back to what was written down.',
        command:
          'kubectl patch installation default --type merge --patch=\'{"spec": {"calicoNetwork": {"windowsDataplane": "Disabled"}}}\'\nkubectl patch installation default --type=merge -p \'{"spec": {"calicoNetwork": {"bgp": "<recorded-bgp>"}}}\'',
        silent: NO_WAY_BACK,
        pages: ['limitations', '=calico-overlay-page', '=projectcalico/calico#4022'],
      },
    ],
  },
];
