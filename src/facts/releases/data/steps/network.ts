import type { StepFact } from '../../types.ts';

const CALICO = ['calico-bgp', 'calico-vxlan'] as const;

const NO_FIREWALL = 'No page gives the command of your firewall.';

/** What the network and the cloud have to let through. */
export const networkSteps: readonly StepFact[] = [
  {
    id: 'open-port',
    phase: 'network',
    title: 'Open UDP 4789 between all hosts',
    where: 'network',
    when: [{ networking: ['calico-vxlan'] }],
    unless: { udp4789: ['open'] },
    why: 'VXLAN on Windows works on UDP 4789 and on no other port.',
    spans: [
      {
        since: 'v3.16',
        says: 'Open the port in every firewall and security group between Calico hosts, in both directions.',
        silent: NO_FIREWALL,
        pages: ['requirements', 'sysreq'],
      },
    ],
  },
  {
    id: 'open-port-bgp',
    phase: 'network',
    title: 'Open TCP 179 between BGP speakers',
    where: 'network',
    when: [{ networking: ['calico-bgp'] }],
    why: 'BGP sessions between nodes, and with routers, run over TCP 179 in both directions.',
    spans: [
      {
        since: 'v3.17',
        says: 'Open the port in every firewall and security group between the nodes, and between nodes and routers.',
        silent: NO_FIREWALL,
        pages: ['sysreq'],
      },
    ],
  },
  {
    id: 'open-port-typha',
    phase: 'network',
    title: 'Open TCP 5473 to the Typha hosts',
    where: 'network',
    when: [{ networking: CALICO, datastore: ['kubernetes'], install: ['operator'] }],
    why: 'Under the operator Calico on each node, Windows nodes too, reads its state from Typha, by default on TCP 5473.',
    spans: [
      {
        since: 'v3.27',
        says: 'Open the port from every node, Windows nodes too, to the Linux nodes that run Typha.',
        silent: NO_FIREWALL,
        pages: ['sysreq', 'code-operator-windows'],
      },
    ],
  },
  {
    id: 'open-port-kubelet',
    phase: 'network',
    title: 'Open TCP 10250 on the Windows nodes',
    where: 'network',
    when: [{ networking: CALICO }],
    why: '`kubectl exec` and `kubectl logs` reach the kubelet of a Windows node on port 10250, and time out without it.',
    spans: [
      {
        since: 'v3.16',
        says: 'Open the port in the Windows firewall, and in every firewall and security group that protects the node.',
        silent: NO_FIREWALL,
        pages: ['troubleshoot'],
      },
    ],
  },
  {
    id: 'open-port-aws',
    phase: 'network',
    title: 'Check the security group for UDP 4789',
    where: 'cloud-console',
    when: [{ networking: ['calico-vxlan'], platform: ['aws'] }],
    why: 'Nodes join without UDP 4789, but the group then drops pod traffic between nodes.',
    effect: 'reads',
    check: {
      command:
        "aws ec2 describe-security-groups --group-ids <security-group> --query 'SecurityGroups[].IpPermissions[?IpProtocol==`udp`].[FromPort,ToPort]' --output text",
      good: 'A printed range includes 4789. A rule for all traffic has protocol `-1` and is not printed.',
      bad: 'Nothing is printed, and no rule allows all traffic.',
    },
    spans: [{ since: 'v3.19', pages: ['requirements'] }],
  },
  {
    id: 'source-dest-check',
    phase: 'network',
    title: 'Switch the source/destination check off',
    where: 'cloud-console',
    when: [{ networking: ['calico-bgp'], platform: ['aws'] }],
    why: 'Instances forward packets with pod addresses, and EC2 drops such packets while the check is on.',
    check: {
      command:
        "aws ec2 describe-instances --instance-ids <instances> --query 'Reservations[].Instances[].[InstanceId,SourceDestCheck]' --output text",
      good: 'Every row shows `False`.',
      bad: 'A row shows `True`.',
    },
    spans: [
      {
        since: 'v3.19',
        says: 'Select each network interface in the EC2 console, then `Actions`, then `Change Source/Dest. Check`.',
        pages: ['requirements', 'troubleshoot'],
      },
    ],
  },
  {
    id: 'peer-routers',
    phase: 'network',
    title: 'Configure the routers as BGP peers',
    where: 'network',
    when: [{ networking: ['calico-bgp'], fabric: ['l3-peered'] }],
    why: 'The routers between the nodes must learn where pods live.',
    spans: [
      {
        since: 'v3.17',
        says: 'Give each router a neighbor for every node that peers with it, over TCP 179. Use the address of the node, and AS number 64512 or the one that you set. Let the router accept routes within {podCidr}.',
        silent: 'No page gives the commands of a router. Windows nodes cannot be route reflectors.',
        pages: ['requirements', 'bgp', 'sysreq'],
      },
    ],
  },
];
