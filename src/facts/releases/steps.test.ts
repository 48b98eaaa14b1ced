import { describe, expect, it } from 'vitest';
import { EDITIONS } from '../editions.ts';
import { stepTable } from './derive/steps.ts';

const RELEASES = EDITIONS.filter(({ kind }) => kind === 'release').map(({ id }) => id);

/** Everything that is typed in one release. */
function typedIn(edition: string, docs: 'amended' | 'as-released' = 'amended'): string {
  return stepTable({ edition, docs })
    .flatMap(({ command = '', check, says = '' }) => [command, check?.command ?? '', says])
    .join('\n');
}

/** The releases from one to another, both included. */
function covered(since: string, until: string): readonly string[] {
  return RELEASES.slice(RELEASES.indexOf(since), RELEASES.indexOf(until) + 1);
}

/** Commands as the pages of these releases print them, typed in from the requirements. */
const PRINTED = [
  ['v3.17', 'v3.23', 'calicoctl ipam configure --strictaffinity=true'],
  [
    'v3.24',
    'v3.32',
    `kubectl patch ipamconfigurations default --type merge --patch='{"spec": {"strictAffinity": true}}'`,
  ],
  ['v3.17', 'v3.26', `calicoctl patch felixconfiguration default -p '{"spec":{"ipipEnabled":false}}'`],
  [
    'v3.27',
    'v3.30',
    `kubectl patch ippool default-ipv4-ippool -p '{"spec":{"ipipMode":"Never","vxlanMode":"Always"}}'`,
  ],
  ['v3.17', 'v3.32', 'Install-WindowsFeature RemoteAccess'],
  ['v3.17', 'v3.32', 'Install-WindowsFeature RSAT-RemoteAccess-PowerShell'],
  ['v3.17', 'v3.32', 'Install-WindowsFeature Routing'],
  ['v3.17', 'v3.32', 'Install-RemoteAccess -VpnType RoutingOnly'],
] as const;

/** What people at a console asked for before they begin, in the newest release. */
const PRE_FLIGHT = [
  'kubectl get nodes -l kubernetes.io/os=windows -o custom-columns=NAME:.metadata.name,OS:.status.nodeInfo.osImage,KERNEL:.status.nodeInfo.kernelVersion,RUNTIME:.status.nodeInfo.containerRuntimeVersion',
  'kubectl get ippools.crd.projectcalico.org -o custom-columns=NAME:.metadata.name,CIDR:.spec.cidr,IPIP:.spec.ipipMode,VXLAN:.spec.vxlanMode,BLOCK:.spec.blockSize,NAT:.spec.natOutgoing',
  String.raw`kubectl get installation default -o jsonpath='{.spec.calicoNetwork.bgp}{" "}{.spec.calicoNetwork.ipPools[*].encapsulation}{" "}{.spec.calicoNetwork.windowsDataplane}{" "}{.spec.serviceCIDRs}{"\n"}'`,
  String.raw`kubectl get ipamconfigurations default -o jsonpath='{.spec.strictAffinity}{"\n"}'`,
  'kubectl get nodes -l kubernetes.io/os=windows -o custom-columns=NAME:.metadata.name,MAXPODS:.status.allocatable.pods',
  'sudo tcpdump -ni any -c 5 udp port 4789',
  'curl.exe -m 5 http://<linux-pod-ip>',
  'Get-Service RemoteAccess',
  'Get-BgpPeer',
  String.raw`kubectl get nodes -o custom-columns='NAME:.metadata.name,CALICO:.metadata.annotations.projectcalico\.org/IPv4Address'`,
  "aws ec2 describe-instances --instance-ids <instances> --query 'Reservations[].Instances[].[InstanceId,SourceDestCheck]' --output text",
  'Get-NetRoute -DestinationPrefix 169.254.169.254/32',
] as const;

describe('the steps', () => {
  it.each(
    PRINTED.flatMap(([since, until, command]) =>
      covered(since, until).map((edition) => [edition, command] as const),
    ),
  )('of %s hold %s', (edition, command) => {
    expect(typedIn(edition, 'as-released')).toContain(command);
  });

  it.each(PRE_FLIGHT)('hold what is checked first: %s', (command) => {
    expect(typedIn('v3.32')).toContain(command);
  });

  it.each(RELEASES)('of %s resolve the full name of a service, which every namespace does', (edition) => {
    expect(typedIn(edition)).toContain('https://kubernetes.default.svc.cluster.local/');
    expect(typedIn(edition)).not.toContain('https://kubernetes.default.svc/');
  });
});
