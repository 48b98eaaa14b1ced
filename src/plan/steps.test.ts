import { describe, expect, it } from 'vitest';
import { releaseAtlas } from '../checks/atlases.ts';
import { compile } from '../engine/compile.ts';
import { editionOf } from '../facts/edition.ts';
import { EDITIONS } from '../facts/editions.ts';
import { guidePage } from '../facts/guide-2020/page.ts';
import type { ClusterState, PoolOwner } from '../facts/types.ts';
import type { EditionId, Picks } from '../vocabulary.ts';
import { NO_SITE, type Site } from './site.ts';
import type { Atlas } from '../engine/compile.ts';
import type { Combination } from '../engine/condition.ts';
import { fieldNotes } from './appendix/notes.ts';
import { stepsSection as sectionOf } from './runbook/steps.ts';
import { dueSteps } from './steps.ts';
import type { PlanSection } from './types.ts';

const RELEASES = EDITIONS.filter(({ kind }) => kind === 'release').map(({ id }) => id);
type Docs = 'amended' | 'as-released';

/** The steps of a combination as the plan tells them. */
function stepsSection(atlas: Atlas, picks: Picks, combination: Combination, site: Site): PlanSection {
  const { edition } = atlas;
  const due = edition.steps === undefined ? null : dueSteps(atlas, picks, combination, site);
  const [section] = sectionOf(edition, due, combination);
  if (section === undefined) throw new Error('The plan has no steps.');
  return section;
}

interface Case {
  readonly edition: string;
  readonly docs?: Docs;
  readonly networking: string;
  readonly datastore?: string;
  readonly picks?: Picks;
  readonly site?: Pick<Picks, 'cluster' | 'pools'>;
}

/** The steps of a case by id, each with its command. */
function commandsOf({
  edition,
  docs,
  networking,
  datastore = 'kubernetes',
  picks = {},
  site,
}: Case): ReadonlyMap<string, string | undefined> {
  const { steps } = dueSteps(
    releaseAtlas(edition, docs),
    { ...picks, ...site },
    { networking, datastore },
    NO_SITE,
  );
  return new Map(steps.map(({ step }) => [step.id, step.command]));
}

function idsOf(one: Case): readonly string[] {
  return [...commandsOf(one).keys()];
}

const CALICOCTL = 'calicoctl ipam configure --strictaffinity=true';
const KUBECTL = `kubectl patch ipamconfigurations default --type merge --patch='{"spec": {"strictAffinity": true}}'`;

// Retyped from the requirements and quickstart pages of each release.
const STRICT_AFFINITY: Readonly<Record<string, string>> = {
  'v3.16': CALICOCTL,
  'v3.17': CALICOCTL,
  'v3.18': CALICOCTL,
  'v3.19': CALICOCTL,
  'v3.20': CALICOCTL,
  'v3.21': CALICOCTL,
  'v3.22': CALICOCTL,
  'v3.23': CALICOCTL,
  'v3.24': KUBECTL,
  'v3.25': KUBECTL,
  'v3.26': KUBECTL,
  'v3.27': KUBECTL,
  'v3.28': KUBECTL,
  'v3.29': KUBECTL,
  'v3.30': KUBECTL,
  'v3.31': KUBECTL,
  'v3.32': KUBECTL,
};

describe('strict affinity', () => {
  it.each(RELEASES)('has the spelling of %s', (edition) => {
    expect(commandsOf({ edition, networking: 'calico-vxlan' }).get('strict-affinity')).toBe(
      STRICT_AFFINITY[edition],
    );
  });

  it.each(['v3.24', 'v3.30'])('is set with calicoctl with etcd in %s', (edition) => {
    expect(
      commandsOf({ edition, networking: 'calico-vxlan', datastore: 'etcd' }).get('strict-affinity-etcd'),
    ).toBe(CALICOCTL);
  });

  it('comes before Windows is switched on', () => {
    const ids = idsOf({ edition: 'v3.32', networking: 'calico-vxlan', picks: { install: 'operator' } });
    expect(ids.indexOf('strict-affinity')).toBeLessThan(ids.indexOf('enable-windows'));
  });

  it('is no step where Calico gives no addresses', () => {
    expect(idsOf({ edition: 'v3.25', networking: 'aws-vpc-cni', picks: { platform: 'eks' } })).not.toContain(
      'strict-affinity',
    );
  });
});

const FELIX = `calicoctl patch felixconfiguration default -p '{"spec":{"ipipEnabled":false}}'`;
const BY_FILE =
  'calicoctl get ippool -o yaml > ippool.yaml\n# edit ippool.yaml, then\ncalicoctl apply -f ippool.yaml';
const BY_FILE_AND_FELIX = `${BY_FILE}\n${FELIX}`;
const KUBECTL_FILE =
  'kubectl get ippool -o yaml > ippool.yaml\n# edit ippool.yaml, then\nkubectl apply -f ippool.yaml';
const POOL_VXLAN = `kubectl patch ippool default-ipv4-ippool -p '{"spec":{"ipipMode":"Never","vxlanMode":"Always"}}'`;
const POOL_NONE = `kubectl patch ippool default-ipv4-ippool -p '{"spec":{"ipipMode":"Never","vxlanMode":"Never"}}'`;
const SPACED = `kubectl patch installation default --type='json' -p='[{"op": "replace", "path": "/spec/calicoNetwork/ipPools/0/encapsulation", "value": "VXLAN"}]'`;
function installation(value: string): string {
  return `kubectl patch installation default --type=json -p '[{"op":"replace","path":"/spec/calicoNetwork/ipPools/0/encapsulation","value":"${value}"}]'`;
}

const BOTH_VXLAN_BY_FILE = `${installation('VXLAN')}\n${BY_FILE_AND_FELIX}`;
const BOTH_VXLAN = `${installation('VXLAN')}\n${POOL_VXLAN}`;
const BOTH_NONE_BY_FILE = `${installation('None')}\n${KUBECTL_FILE}`;

describe('the pool', () => {
  const NOW = 'amended';
  const THEN = 'as-released';
  // edition, documents, networking, owner, cluster, command; null: the pages give none that works
  it.each<readonly [string, Docs, string, PoolOwner, ClusterState, string | null]>([
    ['v3.16', NOW, 'calico-vxlan', 'ippool', 'existing-ipip', BY_FILE],
    ['v3.16', NOW, 'calico-vxlan', 'installation', 'existing-ipip', BY_FILE],
    ['v3.17', NOW, 'calico-vxlan', 'ippool', 'existing-ipip', BY_FILE_AND_FELIX],
    ['v3.17', NOW, 'calico-vxlan', 'installation', 'existing-ipip', BOTH_VXLAN_BY_FILE],
    ['v3.17', NOW, 'calico-vxlan', 'installation', 'new', null],
    ['v3.26', NOW, 'calico-vxlan', 'ippool', 'new', BY_FILE_AND_FELIX],
    ['v3.26', NOW, 'calico-bgp', 'ippool', 'existing-ipip', BY_FILE_AND_FELIX],
    ['v3.26', NOW, 'calico-bgp', 'installation', 'existing-ipip', BY_FILE_AND_FELIX],
    ['v3.26', NOW, 'calico-bgp', 'installation', 'new', null],
    ['v3.27', NOW, 'calico-vxlan', 'ippool', 'existing-ipip', POOL_VXLAN],
    ['v3.27', NOW, 'calico-vxlan', 'installation', 'existing-ipip', BOTH_VXLAN],
    ['v3.27', NOW, 'calico-bgp', 'ippool', 'existing-ipip', KUBECTL_FILE],
    ['v3.27', NOW, 'calico-bgp', 'installation', 'existing-ipip', BOTH_NONE_BY_FILE],
    ['v3.28', NOW, 'calico-vxlan', 'installation', 'existing-ipip', installation('VXLAN')],
    ['v3.29', NOW, 'calico-vxlan', 'installation', 'existing-ipip', SPACED],
    ['v3.29', THEN, 'calico-vxlan', 'installation', 'existing-ipip', installation('VXLAN')],
    ['v3.30', NOW, 'calico-vxlan', 'installation', 'new', SPACED],
    ['v3.30', NOW, 'calico-bgp', 'installation', 'existing-ipip', installation('None')],
    ['v3.30', NOW, 'calico-bgp', 'ippool', 'existing-ipip', null],
    ['v3.30', THEN, 'calico-bgp', 'ippool', 'existing-ipip', KUBECTL_FILE],
    ['v3.30', THEN, 'calico-vxlan', 'ippool', 'existing-ipip', POOL_VXLAN],
    ['v3.31', THEN, 'calico-vxlan', 'installation', 'existing-ipip', installation('VXLAN')],
    ['v3.31', THEN, 'calico-bgp', 'ippool', 'existing-ipip', null],
    ['v3.31', THEN, 'calico-vxlan', 'ippool', 'existing-ipip', POOL_VXLAN],
    ['v3.31', NOW, 'calico-vxlan', 'installation', 'existing-ipip', installation('VXLAN')],
    ['v3.31', NOW, 'calico-bgp', 'installation', 'existing-ipip', installation('None')],
    ['v3.32', THEN, 'calico-vxlan', 'installation', 'existing-ipip', SPACED],
    ['v3.32', NOW, 'calico-vxlan', 'ippool', 'existing-cross-subnet', POOL_VXLAN],
    ['v3.32', NOW, 'calico-bgp', 'ippool', 'existing-ipip', POOL_NONE],
    ['v3.32', NOW, 'calico-vxlan', 'installation', 'existing-cross-subnet', installation('VXLAN')],
    ['v3.32', NOW, 'calico-bgp', 'installation', 'existing-other', installation('None')],
  ])('%s %s, %s, owned by %s, %s', (edition, docs, networking, pools, cluster, command) => {
    const { steps } = dueSteps(
      releaseAtlas(edition, docs),
      { pools, cluster },
      { networking, datastore: 'kubernetes' },
      NO_SITE,
    );
    const [pool, ...others] = steps.filter(({ step }) => step.id.startsWith('pool-'));
    expect(others).toEqual([]);
    expect(pool?.step.command ?? null).toBe(command);
    // Without a command it says where the value goes.
    if (command === null) expect(pool?.step.says).toMatch(/Installation|`Never`/);
  });

  it('is shown for both owners, each marked, while nobody said who owns it', () => {
    const { steps } = dueSteps(
      releaseAtlas('v3.32'),
      {},
      { networking: 'calico-vxlan', datastore: 'kubernetes' },
    );
    expect(steps.filter(({ step }) => step.id.startsWith('pool-')).map(({ pools }) => pools)).toEqual([
      'installation',
      'ippool',
    ]);
  });

  it.each([
    ['v3.16', 'calico-vxlan', BY_FILE],
    ['v3.25', 'calico-bgp', BY_FILE_AND_FELIX],
    ['v3.27', 'calico-vxlan', BY_FILE],
    ['v3.27', 'calico-bgp', BY_FILE],
  ])('is changed with calicoctl alone with etcd (%s, %s)', (edition, networking, command) => {
    const commands = commandsOf({ edition, networking, datastore: 'etcd' });
    expect(commands.get(`${networking.replace('calico-', 'pool-')}-etcd`)).toBe(command);
    expect([...commands.keys()].filter((id) => id.startsWith('pool-'))).toHaveLength(1);
    expect(commands.has('find-pool-owner')).toBe(false);
    expect([...commands.values()].join('\n')).not.toContain('kubectl patch ippool');
  });

  it.each(['v3.28', 'v3.32'])(
    'is changed in %s once the API server runs, with its own list emptied for others',
    (edition) => {
      const ids = idsOf({ edition, networking: 'calico-vxlan', site: { pools: 'installation' } });
      expect(ids.indexOf('api-server')).toBeGreaterThan(-1);
      expect(ids.indexOf('api-server')).toBeLessThan(ids.indexOf('pool-vxlan-in-installation'));
      const own = { edition, networking: 'calico-vxlan', picks: { install: 'operator' } } as const;
      expect(idsOf({ ...own, site: { cluster: 'new', pools: 'ippool' } })).toContain(
        'installation-without-pools',
      );
      expect(idsOf({ ...own, site: { cluster: 'existing-ipip', pools: 'ippool' } })).not.toContain(
        'installation-without-pools',
      );
    },
  );

  it('comes before BGP goes for VXLAN, and after BGP is on for BGP', () => {
    const vxlan = idsOf({ edition: 'v3.32', networking: 'calico-vxlan', site: { pools: 'installation' } });
    expect(vxlan.indexOf('pool-vxlan-in-installation')).toBeLessThan(vxlan.indexOf('bgp-off'));
    const bgp = idsOf({ edition: 'v3.32', networking: 'calico-bgp', site: { pools: 'installation' } });
    expect(bgp.indexOf('bgp-on')).toBeLessThan(bgp.indexOf('pool-bgp-in-installation'));
    expect(bgp).toContain('bgp-on');
  });

  it('switches BGP on once, whoever owns the pools', () => {
    const ids = (site: Parameters<typeof idsOf>[0]['site']): readonly string[] =>
      idsOf({
        edition: 'v3.32',
        networking: 'calico-bgp',
        picks: { install: 'operator' },
        ...(site === undefined ? {} : { site }),
      }).filter((id) => id.startsWith('bgp-on'));
    expect(ids(undefined)).toEqual(['bgp-on']);
    expect(ids({ pools: 'ippool' })).toEqual(['bgp-on-operator']);
  });
});

describe('BGP between nodes and routers', () => {
  it('has peers before a pool loses its encapsulation, and drops the mesh once they are seen', () => {
    const ids = idsOf({
      edition: 'v3.32',
      networking: 'calico-bgp',
      picks: { fabric: 'l3-peered' },
      site: { pools: 'installation' },
    });
    const order = ['bgp-on', 'bgp-peer', 'pool-bgp-in-installation', 'verify-bgp', 'bgp-mesh-off'];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
    expect(idsOf({ edition: 'v3.32', networking: 'calico-bgp', picks: { fabric: 'l2' } })).not.toContain(
      'bgp-mesh-off',
    );
  });
});

describe('a restart', () => {
  it.each(RELEASES)('of a Windows node in %s comes after a drain and before an uncordon', (edition) => {
    const commands = commandsOf({ edition, networking: 'calico-bgp' });
    const all = [...commands];
    for (const [index, [id, command = '']] of all.entries())
      if (command.includes('Restart-Computer')) {
        const after = all.slice(index + 1).map(([, one = '']) => one);
        expect(`${id} after ${all[index - 1]?.[1]}`).toContain('kubectl drain');
        expect(after.join('\n')).toContain('kubectl uncordon');
      }
  });

  it('says of each step what it does to workloads', () => {
    const effects = new Map(
      dueSteps(releaseAtlas('v3.32'), {}, { networking: 'calico-bgp', datastore: 'kubernetes' }).steps.map(
        ({ step }) => [step.id, step.effect],
      ),
    );
    expect(effects.get('remote-access')).toBe('reboots');
    expect(effects.get('reboot-and-repeat')).toBe('reboots');
    expect(effects.get('services-endpoint')).toBe('rolls-pods');
    expect(effects.get('pool-bgp-in-installation')).toBe('cuts-traffic');
  });
});

describe('the acceptance by name', () => {
  it.each(RELEASES)('asks in %s for the full name, which a Windows pod resolves', (edition) => {
    const { steps } = dueSteps(
      releaseAtlas(edition),
      {},
      { networking: 'calico-vxlan', datastore: 'kubernetes' },
    );
    const accept = steps.find(({ step }) => step.id === 'accept-service')?.step;
    expect(accept?.check?.command).toContain('https://kubernetes.default.svc.cluster.local/version');
  });
});

describe('the policy demo', () => {
  it.each(RELEASES)('allows one pod and denies another in %s', (edition) => {
    const commands = commandsOf({ edition, networking: 'calico-vxlan' });
    expect(commands.get('demo-policy')).toMatch(/kind: NetworkPolicy[\s\S]*allow-busybox/);
    // The pods have no controller: they go before a node is drained.
    const ids = [...commands.keys()];
    expect(ids.indexOf('demo-clean-up')).toBeLessThan(ids.indexOf('drain-for-restart'));
  });

  it('is in no v3.16 as released', () => {
    expect(idsOf({ edition: 'v3.16', docs: 'as-released', networking: 'calico-vxlan' })).not.toContain(
      'demo-policy',
    );
  });
});

describe('BGP', () => {
  it.each(RELEASES)('is switched off for VXLAN in %s as its pages have it', (edition) => {
    const command = commandsOf({
      edition,
      networking: 'calico-vxlan',
      site: { pools: 'installation' },
    }).get('bgp-off');
    expect(command).toBe(
      edition === 'v3.16'
        ? undefined
        : `kubectl patch installation default --type=merge -p '{"spec": {"calicoNetwork": {"bgp": "Disabled"}}}'`,
    );
  });

  it.each(RELEASES)('needs the router of Windows from v3.17 on (%s)', (edition) => {
    const commands = commandsOf({ edition, networking: 'calico-bgp' });
    const lines = [commands.get('remote-access'), commands.get('remote-access-start')];
    expect(lines).toEqual(
      edition === 'v3.16'
        ? [undefined, undefined]
        : [
            [
              '# Restarts this node at the end.',
              'Install-WindowsFeature RemoteAccess',
              'Install-WindowsFeature RSAT-RemoteAccess-PowerShell',
              'Install-WindowsFeature Routing',
              'Restart-Computer -Force',
            ].join('\n'),
            'Install-RemoteAccess -VpnType RoutingOnly\nStart-Service RemoteAccess',
          ],
    );
    expect(idsOf({ edition, networking: 'calico-vxlan' })).not.toContain('remote-access');
  });
});

describe('the installation', () => {
  const OPERATOR = [
    'find-api-server',
    'endpoint-reachable',
    'services-endpoint',
    'name-adapter-operator',
    'enable-windows',
    'kube-proxy',
    'watch-install-vxlan',
    'restart-kubelet',
    'status-after-windows',
  ];
  /** The Windows half where a cloud's own plugin gives the addresses. */
  const CLOUD = [
    'find-api-server',
    'endpoint-reachable',
    'services-endpoint',
    'enable-windows-cloud',
    'kube-proxy',
    'watch-install-vxlan',
    'status-after-windows',
  ];
  it.each<readonly [string, string, string, string, readonly string[]]>([
    ['v3.32', 'calico-vxlan', 'kubernetes', 'operator', OPERATOR],
    ['v3.27', 'calico-vxlan', 'kubernetes', 'operator', OPERATOR],
    ['v3.26', 'calico-vxlan', 'kubernetes', 'operator', []],
    [
      'v3.25',
      'calico-bgp',
      'etcd',
      'standard-manual',
      [
        'linux-kube-proxy',
        'token-secret',
        'calico-kubeconfig',
        'kubelet-kubeconfig',
        'kubelet-settings',
        'package-download',
        'copy-calico-kubeconfig',
        'config-bgp',
        'config-etcd',
        'package-run',
        'kube-services',
      ],
    ],
    [
      'v3.16',
      'calico-vxlan',
      'kubernetes',
      'quickstart-script',
      ['copy-kubeconfig', 'script-download', 'script-run', 'kube-services'],
    ],
    [
      'v3.20',
      'calico-bgp',
      'etcd',
      'quickstart-script',
      ['copy-kubeconfig', 'script-download', 'etcd-backend-bgp', 'script-run-etcd', 'kube-services'],
    ],
    [
      'v3.24',
      'calico-vxlan',
      'kubernetes',
      'hpc-manifest',
      [
        'hpc-manifest-vxlan',
        'hpc-api-server',
        'hpc-edit',
        'hpc-apply',
        'hpc-kube-proxy',
        'hpc-restart-kubelet',
      ],
    ],
    [
      'v3.22',
      'cloud-provider',
      'kubernetes',
      'standard-manual',
      [
        'linux-kube-proxy',
        'calico-kubeconfig',
        'package-download',
        'copy-calico-kubeconfig',
        'other-plugin-first',
        'config-none',
        'config-kubernetes',
        'package-run',
      ],
    ],
    ['v3.22', 'static-routes', 'kubernetes', 'standard-manual', []],
  ])('of %s, %s with %s by %s', (edition, networking, datastore, install, ids) => {
    const { steps } = dueSteps(
      releaseAtlas(edition),
      { install, cluster: 'new' },
      { networking, datastore },
      NO_SITE,
    );
    expect(steps.flatMap(({ step }) => (step.phase === 'install' ? [step.id] : []))).toEqual(ids);
  });

  it.each<readonly [string, string, string, string, readonly string[]]>([
    [
      'v3.16',
      'eks',
      'aws-vpc-cni',
      'quickstart-script',
      ['eks-linux-guide', 'eks-permissions', 'eks-kubectl', 'script-download', 'script-run-eks'],
    ],
    [
      'v3.21',
      'eks',
      'aws-vpc-cni',
      'quickstart-script',
      [
        'eks-linux-guide',
        'eks-dsr',
        'eks-permissions',
        'eks-kubectl',
        'script-download',
        'script-run-eks',
        'eks-permissions-off',
      ],
    ],
    ['v3.25', 'aks', 'azure-cni', 'quickstart-script', ['aks-feature', 'aks-create']],
    [
      'v3.20',
      'openshift',
      'calico-vxlan',
      'standard-manual',
      [
        'linux-kube-proxy',
        'calico-kubeconfig',
        'package-download',
        'copy-calico-kubeconfig',
        'config-vxlan',
        'config-kubernetes',
        'package-run',
        'kube-services-openshift',
      ],
    ],
    [
      'v3.32',
      'eks',
      'aws-vpc-cni',
      'operator',
      ['eks-cluster', 'eks-annotate', 'eks-operator', 'eks-installation', 'eks-windows-nodes', ...CLOUD],
    ],
    [
      'v3.28',
      'aks',
      'azure-cni',
      'operator',
      [
        'aks-choose',
        'aks-create-managed',
        'aks-create-own',
        'aks-windows-nodes',
        'aks-operator',
        'aks-installation',
        ...CLOUD,
      ],
    ],
  ])('of %s on %s with %s by %s', (edition, platform, networking, install, ids) => {
    const { steps } = dueSteps(
      releaseAtlas(edition),
      { platform, install },
      { networking, datastore: 'kubernetes' },
    );
    expect(steps.flatMap(({ step }) => (step.phase === 'install' ? [step.id] : []))).toEqual(ids);
  });

  it('says so where no document gives steps, instead of inventing some', () => {
    const section = stepsSection(
      releaseAtlas('v3.32'),
      { platform: 'on-premises', install: 'operator' },
      { networking: 'cloud-provider', datastore: 'kubernetes' },
      NO_SITE,
    );
    const [gap, ...others] = section.items.filter(({ kind }) => kind === 'gap');
    expect(gap?.id).toBe('no-install-steps');
    expect(gap?.says).toContain('No Windows page gives steps');
    expect(others).toEqual([]);
  });

  it('is taken from the one method left, and says so', () => {
    const due = dueSteps(releaseAtlas('v3.32'), {}, { networking: 'calico-vxlan', datastore: 'kubernetes' });
    expect(due.onlyInstall).toBe('operator');
    expect(due.steps.map(({ step }) => step.id)).toContain('enable-windows');
  });

  it('waits for the method where several are left, and names what waits', () => {
    const section = stepsSection(
      releaseAtlas('v3.25'),
      {},
      { networking: 'calico-vxlan', datastore: 'etcd' },
      NO_SITE,
    );
    const due = dueSteps(releaseAtlas('v3.25'), {}, { networking: 'calico-vxlan', datastore: 'etcd' });
    const waiting = due.waiting.find(({ facet }) => facet === 'install');
    expect(waiting?.steps.map(({ id }) => id)).toContain('package-run');
    const item = section.items.find(({ id }) => id === 'waiting-install');
    expect(item?.kind).toBe('waiting');
    for (const { title } of waiting?.steps ?? []) expect(item?.says).toContain(title);
    expect(section.items.map(({ id }) => id)).not.toContain('no-install-steps');
  });
});

describe('a cluster that exists', () => {
  const CHANGE = ['record-pools', 'plan-outage', 'way-back-installation'];
  it.each<readonly [ClusterState | undefined, readonly string[]]>([
    ['existing-ipip', CHANGE],
    ['existing-cross-subnet', CHANGE],
    ['existing-other', ['record-pools']],
    ['new', []],
    [undefined, []],
  ])('%s: %j', (cluster, ids) => {
    const found = idsOf({
      edition: 'v3.32',
      networking: 'calico-vxlan',
      site: { pools: 'installation', ...(cluster === undefined ? {} : { cluster }) },
    });
    expect(found.filter((id) => CHANGE.includes(id))).toEqual(ids);
  });

  it.each<readonly [string, string, PoolOwner, string]>([
    ['v3.20', 'standard-manual', 'installation', 'way-back-pool'],
    ['v3.20', 'standard-manual', 'ippool', 'way-back-pool'],
    ['v3.27', 'operator', 'installation', 'way-back-installation'],
    ['v3.32', 'operator', 'installation', 'way-back-installation'],
    ['v3.32', 'operator', 'ippool', 'way-back-pool-operator'],
  ])('has one way back in %s, %s, %s', (edition, install, pools, id) => {
    const found = idsOf({
      edition,
      networking: 'calico-vxlan',
      picks: { install },
      site: { pools, cluster: 'existing-ipip' },
    });
    expect(found.filter((one) => one.startsWith('way-back'))).toEqual([id]);
  });

  it('goes back with Windows first, then BGP and the encapsulation in one patch', () => {
    const back = commandsOf({
      edition: 'v3.32',
      networking: 'calico-vxlan',
      site: { pools: 'installation', cluster: 'existing-ipip' },
    });
    const ids = [...back.keys()];
    const order = [
      'back-out-drain',
      'back-out-windows-off',
      'back-out-windows-pods',
      'way-back-installation',
    ];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
    // The operator refuses windowsNodes while Windows is off, and some pairs of BGP and encapsulation at any time.
    expect(back.get('back-out-windows-off')).toContain(
      '{"spec": {"windowsNodes": null, "calicoNetwork": {"windowsDataplane": "Disabled"}}}',
    );
    const [pools = '', ...more] = back.get('way-back-installation')?.split('\n') ?? [];
    expect(pools).toContain('/spec/calicoNetwork/bgp');
    expect(pools).toContain('/spec/calicoNetwork/ipPools/0/encapsulation');
    expect(more).toEqual([]);
  });

  it('is asked about as long as nobody told', () => {
    const section = stepsSection(
      releaseAtlas('v3.32'),
      {},
      { networking: 'calico-vxlan', datastore: 'kubernetes' },
      NO_SITE,
    );
    const { forExisting } = dueSteps(
      releaseAtlas('v3.32'),
      {},
      { networking: 'calico-vxlan', datastore: 'kubernetes' },
    );
    expect(forExisting.map(({ id }) => id)).toContain('way-back-installation');
    const item = section.items.find(({ id }) => id === 'waiting-cluster');
    expect(item?.kind).toBe('waiting');
    for (const { title } of forExisting) expect(item?.says).toContain(title);
  });
});

describe('the steps of every release', () => {
  const SITE: Site = {
    ...NO_SITE,
    podCidr: '10.244.0.0/16',
    serviceCidr: '10.96.0.0/12',
    apiHost: 'api.example',
    apiPort: '6443',
  };
  const NETWORKING = ['calico-bgp', 'calico-vxlan', 'cloud-provider', 'azure-cni', 'aws-vpc-cni'];
  const INSTALLS = ['quickstart-script', 'standard-manual', 'hpc-manifest', 'operator'];

  it.each(RELEASES)('%s: filled, cited, in order, without ping', (edition) => {
    for (const docs of ['amended', 'as-released'] as const)
      for (const networking of NETWORKING)
        for (const datastore of ['etcd', 'kubernetes'])
          for (const install of INSTALLS)
            for (const pools of ['installation', 'ippool'] as const) {
              const { items } = stepsSection(
                releaseAtlas(edition, docs),
                {
                  install,
                  pods: 110,
                  k8s: '1.28',
                  platform: 'aws',
                  udp4789: 'blocked',
                  cluster: 'existing-ipip',
                  pools,
                },
                { networking, datastore },
                SITE,
              );
              const texts = items.flatMap(({ says, more = [], command = '', check }) => [
                says,
                ...more,
                command,
                check?.command ?? '',
                check?.good ?? '',
              ]);
              const text = texts.join('\n');
              expect(text).not.toMatch(
                /\{(podCidr|serviceCidr|apiHost|apiPort|kubernetes|kubernetesTag|block|blocks|usable|floors)\}/,
              );
              expect(text).not.toMatch(/<(pod-cidr|service-cidr|api-server-host|api-server-port)>/);
              expect(text).not.toMatch(/\bping(\.exe)? [-\w]*\d/);
              const steps = items.filter(({ place }) => place !== undefined);
              expect(steps.every(({ cited = [] }) => cited.length > 0)).toBe(true);
              expect(steps.map(({ number }) => Number(number))).toEqual(steps.map((_, index) => index + 1));
              const ids = items.map(({ id }) => id);
              expect(new Set(ids).size).toBe(ids.length);
              expect(ids.indexOf('reboot-and-repeat')).toBeGreaterThan(ids.indexOf('accept-outside'));
            }
  });

  it('marks what nobody told', () => {
    const { items } = stepsSection(
      releaseAtlas('v3.32'),
      {},
      { networking: 'calico-vxlan', datastore: 'kubernetes' },
      NO_SITE,
    );
    const endpoint = items.find(({ id }) => id === 'services-endpoint')?.command ?? '';
    expect(endpoint).toContain('KUBERNETES_SERVICE_HOST: "<api-server-host>"');
    expect(endpoint).toContain('KUBERNETES_SERVICE_PORT: "<api-server-port>"');
  });

  it('counts the blocks of the pool', () => {
    const { items } = stepsSection(
      releaseAtlas('v3.32'),
      { pods: 110 },
      { networking: 'calico-vxlan', datastore: 'kubernetes' },
      SITE,
    );
    // A /16 is 2^9 blocks of /25.
    expect(items.find(({ id }) => id === 'compare-ranges')?.says).toContain('512 blocks of /25');
  });
});

describe('the guide', () => {
  it('gives no commands, and says so', () => {
    const { items } = stepsSection(
      compile(editionOf(guidePage, 'guide-2020')),
      {},
      { networking: 'calico-bgp', datastore: 'etcd' },
      NO_SITE,
    );
    expect(items.map(({ id, kind, command }) => [id, kind, command])).toEqual([
      ['no-steps', 'none', undefined],
    ]);
  });
});

describe('the check of the Windows builds', () => {
  /** The builds that it names, as kubectl prints them. */
  function named(edition: string, picks: Picks): readonly string[] {
    const { items } = stepsSection(
      releaseAtlas(edition),
      picks,
      { networking: 'calico-vxlan', datastore: 'kubernetes' },
      NO_SITE,
    );
    const good = items.find(({ id }) => id === 'look-at-nodes')?.check?.good ?? '';
    return good.match(/10\.0\.[\d.]*\d/g) ?? [];
  }

  // Retyped from the requirements and quickstart pages.
  it.each<readonly [string, Picks, readonly string[]]>([
    ['v3.32', {}, ['10.0.17763.1432', '10.0.20348.169']],
    ['v3.32', { build: ['20348'] }, ['10.0.20348.169']],
    ['v3.32', { build: ['17763.1', '20348.2700'] }, ['10.0.17763.1432', '10.0.20348.169']],
    // No floor speaks of it, so all are told.
    ['v3.32', { build: ['26100'] }, ['10.0.17763.1432', '10.0.20348.169']],
    ['v3.22', { build: ['19042'] }, ['10.0.19042']],
    // "17763.1432 or greater" and "18362.1049 or greater" in the quickstart, "build 18317 or greater" otherwise.
    ['v3.18', { build: ['18362'], install: 'quickstart-script' }, ['10.0.18362.1049']],
    ['v3.18', { build: ['18362'], install: 'standard-manual' }, ['10.0.18317']],
    ['v3.16', { build: ['17763'], install: 'standard-manual' }, ['10.0.17763']],
    ['v3.16', { build: ['20348'], install: 'standard-manual' }, ['10.0.18317']],
  ])('of %s with %j names %j', (edition, picks, builds) => {
    expect(named(edition, picks)).toEqual(builds);
  });

  it.each(RELEASES)('names some lowest build in %s, whatever is picked', (edition) => {
    for (const docs of ['amended', 'as-released'] as const) {
      const floors = (releaseAtlas(edition, docs).edition.steps ?? []).find(
        ({ id }) => id === 'look-at-nodes',
      )?.floors;
      expect(floors?.length).toBeGreaterThan(0);
    }
    expect(named(edition, {}).length).toBeGreaterThan(0);
  });
});

describe('what a step carries out', () => {
  it.each(RELEASES)('in %s is an action of the release, as published or as amended', (edition) => {
    const readings = (['amended', 'as-released'] as const).map((docs) => releaseAtlas(edition, docs).edition);
    const known = new Set(readings.flatMap(({ actions }) => actions.map(({ id }) => id)));
    for (const { id, carries = [] } of readings.flatMap(({ steps = [] }) => steps))
      for (const one of carries) expect(known.has(one), `${id}: ${one}`).toBe(true);
  });
});

describe('field experience', () => {
  function notes(networking: string, picks: Picks, release: EditionId = 'v3.32'): readonly string[] {
    const [section] = fieldNotes(releaseAtlas(release).edition, picks, {
      networking,
      datastore: 'kubernetes',
    });
    return section?.items.map(({ id }) => id) ?? [];
  }

  it('is told where it may bear, with its threads', () => {
    expect(notes('calico-vxlan', { platform: 'on-premises' })).toEqual([
      'field-vmware-offload',
      'field-vmware-overlay',
      'field-several-adapters',
      'field-tcp-resets',
      'field-lan-nat',
      'field-few-blocks',
      'field-bad-update',
      'field-pods-after-reboot',
    ]);
    expect(notes('aws-vpc-cni', { platform: 'eks', build: ['17763'] })).toEqual(['field-tcp-resets']);
    expect(notes('calico-bgp', { platform: 'on-premises' }, 'v3.31')).toContain('field-bgp-not-configured');
    expect(notes('calico-bgp', { platform: 'other' }).join()).not.toContain('field-bgp');
  });

  it('names a thread each', () => {
    const [section] = fieldNotes(
      releaseAtlas('v3.32').edition,
      {},
      {
        networking: 'calico-vxlan',
        datastore: 'kubernetes',
      },
    );
    for (const { cited = [] } of section?.items ?? [])
      expect(cited.map(({ citation }) => citation.source).join()).toMatch(/#\d+/);
  });
});
