import { describe, expect, it } from 'vitest';
import { EDITIONS } from '../editions.ts';
import { parseAllDocuments } from 'yaml';
import type { Step } from '../types.ts';
import { stepTable, stopTable } from './derive/steps.ts';

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

const DOCS = ['amended', 'as-released'] as const;
const READINGS = RELEASES.flatMap((edition) => DOCS.map((docs) => ({ edition, docs })));

/** The step's place among all steps of the release; -1: it has none. */
function placeOf(steps: readonly Step[], id: string): number {
  return steps.findIndex((step) => step.id === id);
}

describe('what a step takes away', () => {
  it.each(READINGS)('stands in its first line, in $edition $docs', (reading) => {
    const takes =
      /Restart-Computer|kubectl drain|kubectl delete|calicoctl delete|Remove-HNS|uninstall-[a-z-]+\.ps1/;
    const silent = stepTable(reading).filter(
      ({ command = '' }) =>
        takes.test(command) && !/restart|drain|delete|uninstall/i.test(command.split('\n')[0] ?? ''),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it.each(READINGS)('is no Installation, in $edition $docs', (reading) => {
    for (const { command = '', applies = '' } of stepTable(reading)) {
      if (applies.includes('kind: Installation')) expect(command).toMatch(/^kubectl create -f - /);
      expect(command).not.toMatch(/kubectl (apply|replace)[^\n]*installation/i);
    }
  });
});

describe('a change of the Installation', () => {
  it.each(READINGS)('is followed by the status of the operator, in $edition $docs', (reading) => {
    const changed = stepTable(reading).filter(({ command = '' }) =>
      /kubectl (patch|create)[\s\S]*(installation default|kind: Installation)/.test(command),
    );
    expect(
      changed
        .filter(({ check }) => check?.command.includes('kubectl get tigerastatus') !== true)
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('has the messages that its operator prints', () => {
    const messages = stepTable({ edition: 'v3.32', docs: 'amended' }).find(
      ({ id }) => id === 'enable-windows',
    )?.messages;
    expect(messages?.map(({ prints }) => prints).join('\n')).toContain('StrictAffinity');
  });
});

describe('the way back', () => {
  it.each(READINGS)('comes last, and empties the nodes first, in $edition $docs', (reading) => {
    const steps = stepTable(reading);
    const phases = steps.map(({ phase }) => phase);
    expect(phases.slice(phases.indexOf('backout')).every((phase) => phase === 'backout')).toBe(true);
    const drain = placeOf(steps, 'back-out-drain');
    for (const id of ['back-out-windows-off', 'back-out-hpc'])
      if (placeOf(steps, id) >= 0) expect(drain).toBeLessThan(placeOf(steps, id));
  });

  it.each(RELEASES.slice(RELEASES.indexOf('v3.27')))('deletes what the operator leaves, in %s', (edition) => {
    const steps = stepTable({ edition, docs: 'amended' });
    expect(placeOf(steps, 'back-out-windows-pods')).toBe(placeOf(steps, 'back-out-windows-off') + 1);
  });
});

describe('what is applied', () => {
  it.each(READINGS)('is YAML of whole resources, in $edition $docs', (reading) => {
    const documents = stepTable(reading).flatMap(({ applies }) =>
      applies === undefined ? [] : parseAllDocuments(applies.replaceAll(/\{\w+\}/g, '1')),
    );
    expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
    for (const document of documents)
      expect(document.toJS()).toMatchObject({
        apiVersion: expect.any(String) as string,
        kind: expect.any(String) as string,
        metadata: expect.any(Object) as object,
      });
  });
});

describe('stop conditions', () => {
  it.each(READINGS)('rest on steps of $edition $docs', (reading) => {
    const ids = new Set(stepTable(reading).map(({ id }) => id));
    const stops = stopTable(reading);
    expect(stops.length).toBeGreaterThan(0);
    for (const { from, citations } of stops) {
      expect(from.every((id) => ids.has(id))).toBe(true);
      expect(citations.length).toBeGreaterThan(0);
    }
  });
});
