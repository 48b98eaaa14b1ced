import type { StepFact } from '../../types.ts';

/** What the network and the cloud have to let through. */
export const networkSteps: readonly StepFact[] = [
  {
    id: 'open-port',
    phase: 'network',
    title: 'Open UDP 4789 between all hosts',
    where: 'network',
    when: [{ networking: ['calico-vxlan'] }],
    unless: { udp4789: ['open'] },
    why: 'VXLAN on Windows uses this port and no other.',
    spans: [
      {
        since: 'v3.16',
        says: 'In every firewall and security group between Calico hosts, in both directions.',
        silent: 'The documents name the port, not the command of your firewall.',
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'open-port-aws',
    phase: 'network',
    title: 'Look at the security group',
    where: 'cloud-console',
    when: [{ networking: ['calico-vxlan'], platform: ['aws'] }],
    why: 'A security group that lacks UDP 4789 lets nodes join and drops what their pods send.',
    check: {
      command:
        "aws ec2 describe-security-groups --group-ids <security-group> --query 'SecurityGroups[].IpPermissions[?IpProtocol==`udp`].[FromPort,ToPort]' --output text",
      good: 'a range that includes 4789 (a rule for all traffic has protocol -1 and needs a look of its own)',
      bad: 'nothing is printed',
    },
    spans: [{ since: 'v3.20', pages: ['requirements'] }],
  },
  {
    id: 'source-dest-check',
    phase: 'network',
    title: 'Switch the source/destination check off',
    where: 'cloud-console',
    when: [{ networking: ['calico-bgp'], platform: ['aws'] }],
    why: 'Instances forward packets with pod addresses; EC2 drops them while the check is on.',
    check: {
      command:
        "aws ec2 describe-instances --instance-ids <instances> --query 'Reservations[].Instances[].[InstanceId,SourceDestCheck]' --output text",
      good: 'False on every row',
      bad: 'True on any row',
    },
    spans: [
      {
        since: 'v3.20',
        says: 'In the EC2 console: Actions of each network interface, Change Source/Dest. Check.',
        pages: ['requirements', 'troubleshoot'],
      },
    ],
  },
  {
    id: 'peer-routers',
    phase: 'network',
    title: 'Peer nodes and routers',
    where: 'network',
    when: [{ networking: ['calico-bgp'], fabric: ['l3-peered'] }],
    why: 'The routers between the nodes must learn where pods live.',
    spans: [
      {
        since: 'v3.17',
        says: 'Configure the peering on both sides before the first Windows node joins. A Windows node cannot be a route reflector.',
        silent: 'The pages on Windows give no peering command; they point to Calico’s general page on BGP.',
        pages: ['requirements'],
      },
    ],
  },
];
