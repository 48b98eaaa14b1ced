import { describe, expect, it } from 'vitest';
import { parseAllDocuments, parseDocument } from 'yaml';
import { releaseAtlas } from '../../checks/atlases.ts';
import { seeded } from '../../checks/random.ts';
import { errorsOf } from '../../checks/schemas/validate.ts';
import { EDITIONS } from '../../facts/editions.ts';
import type { Picks } from '../../vocabulary.ts';
import { NO_SITE, readSite, type Site } from '../site.ts';
import { dueSteps } from '../steps.ts';
import { NEW_CLUSTER, type StepFile, stepFiles } from './files.ts';
import { placeholdersIn } from './names.ts';
import { patchOf } from './patches.ts';

const RELEASES = EDITIONS.filter(({ kind }) => kind === 'release').map(({ id }) => id);
const SITE: Site = {
  ...NO_SITE,
  podCidr: '10.244.0.0/16',
  serviceCidr: '10.96.0.0/12',
  apiHost: '10.0.0.10',
  apiPort: '6443',
  asNumber: '64513',
  peers: '10.0.0.1 64500\n10.0.0.2 64501',
};

function filesOf(
  edition: string,
  networking: string,
  picks: Picks,
  site: Site = SITE,
  datastore = 'kubernetes',
): readonly StepFile[] {
  const atlas = releaseAtlas(edition, picks.docs === 'as-released' ? 'as-released' : 'amended');
  const due = dueSteps(atlas, picks, { networking, datastore }, site);
  const { peers = [] } = readSite(site, 26);
  return stepFiles({ due, resources: atlas.edition.resources ?? [], peers });
}

/** What somebody may put in the place of a gap. */
const SAMPLES: Readonly<Record<string, string>> = {
  '<pod-cidr>': '10.244.0.0/16',
  '<service-cidr>': '10.96.0.0/12',
  '<api-server-host>': '10.0.0.10',
  '<api-server-port>': '6443',
  '<windows-tag>': '1809',
  '<as-number>': '64513',
  '<peer-address>': '10.0.0.1',
  '<peer-as-number>': '64500',
  '<peer-name>': 'tor-1',
  '<recorded-bgp>': 'Enabled',
  '<recorded-encapsulation>': 'IPIP',
  '<recorded-ipip-mode>': 'Always',
  '<recorded-vxlan-mode>': 'Never',
  '<recorded-backend>': 'bird',
};

type Json = Record<string, unknown>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the server makes of a merge patch: null takes a field away. */
function mergePatched(value: unknown, patch: unknown): unknown {
  if (!isRecord(patch)) return patch;
  const out: Json = isRecord(value) ? { ...value } : {};
  for (const [key, one] of Object.entries(patch))
    if (one === null) delete out[key];
    else out[key] = mergePatched(out[key], one);
  return out;
}

interface Operation {
  readonly op: string;
  readonly path: string;
  readonly value: unknown;
}

/** What it makes of a JSON patch, which names a field that is there. */
function jsonPatched(value: unknown, operations: readonly Operation[]): unknown {
  const out = structuredClone(value);
  for (const { op, path, value: set } of operations) {
    expect(op).toBe('replace');
    const keys = path.split('/').slice(1);
    const last = keys.pop() ?? '';
    const at = keys.reduce<unknown>((inner, key) => (inner as Json)[key], out) as Json;
    expect(at).toHaveProperty([last]);
    at[last] = set;
  }
  return out;
}

/** Resources that are there before a patch. */
const THERE: Readonly<Record<string, Json>> = {
  installation: {
    apiVersion: 'operator.tigera.io/v1',
    kind: 'Installation',
    metadata: { name: 'default' },
    spec: {
      calicoNetwork: { bgp: 'Enabled', ipPools: [{ cidr: '10.244.0.0/16', encapsulation: 'IPIP' }] },
    },
  },
  ippool: {
    apiVersion: 'projectcalico.org/v3',
    kind: 'IPPool',
    metadata: { name: 'default-ipv4-ippool' },
    spec: { cidr: '10.244.0.0/16', ipipMode: 'Always', vxlanMode: 'Never' },
  },
  ipamconfigurations: {
    apiVersion: 'projectcalico.org/v3',
    kind: 'IPAMConfiguration',
    metadata: { name: 'default' },
    spec: { autoAllocateBlocks: true, strictAffinity: false },
  },
  felixconfiguration: {
    apiVersion: 'projectcalico.org/v3',
    kind: 'FelixConfiguration',
    metadata: { name: 'default' },
    spec: {},
  },
  configmap: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'calico-config' }, data: {} },
};

/** What is wrong with a file once it is whole; every document of it, or what its patch leaves behind. */
function wrongWith(edition: string, { text, patch }: StepFile): readonly string[] {
  const documents = parseAllDocuments(text);
  const broken = documents.flatMap(({ errors }) => errors.map(String));
  if (broken.length > 0) return broken;
  const values = documents.map((one) => one.toJS() as unknown).filter((one) => one !== null);
  if (values.length === 0) return ['It is empty.'];
  if (patch === undefined) return values.map((value) => errorsOf(edition, value)).filter((one) => one !== '');
  const there = THERE[patch.kind.toLowerCase()];
  if (there === undefined) return [`No example of ${patch.kind}.`];
  const [value] = values;
  const after = patch.type === 'json' ? jsonPatched(there, value as Operation[]) : mergePatched(there, value);
  return [errorsOf(edition, after)].filter((one) => one !== '');
}

/** The file as somebody fills it: samples for gaps, without its first line. */
function filledIn({ text, gaps }: StepFile): string {
  const [, ...rest] = text.split('\n');
  return gaps.reduce((all, gap) => {
    const sample = SAMPLES[gap];
    if (sample === undefined) throw new Error(`No sample for ${gap}.`);
    return all.replaceAll(gap, sample);
  }, rest.join('\n'));
}

/** What was held already: many picks have the same file. */
const held = new Set<string>();

function holdFiles(edition: string, files: readonly StepFile[]): void {
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  for (const file of files) {
    if (held.has(`${edition} ${file.text}`)) continue;
    held.add(`${edition} ${file.text}`);
    const { path, gaps, command, text } = file;
    const open = gaps.length > 0;
    const [, ...rest] = text.split('\n');
    const left = placeholdersIn(rest.join('\n')).length > 0;
    // Of a whole file it is its own state, of one with gaps that kubectl cannot even read it, and that it is well once filled.
    const well = open ? wrongWith(edition, { ...file, text: filledIn(file) }) : wrongWith(edition, file);
    expect({
      at: `${edition} ${path}`,
      named: path.includes('.fill-me.'),
      refused: parseAllDocuments(text).some(({ errors }) => errors.length > 0),
      well,
      left,
      applied: command.includes(path),
    }).toEqual({
      at: `${edition} ${path}`,
      named: open,
      refused: open,
      well: [],
      // The name of a resource can be left to the reader in the command alone.
      left: open || /<[\w-]+>/.test(command),
      applied: true,
    });
  }
}

/** A sample of the whole matrix: releases, readings, options, datastores, methods, clusters, owners, sites. */
function drawn(edition: string, count: number): readonly (readonly [string, string, Picks, Site])[] {
  const random = seeded(Number(edition.split('.')[1]) * 7919);
  const atlas = releaseAtlas(edition);
  const options = atlas.edition.options.map(({ id }) => id);
  const maybe = <T>(values: readonly T[]): T | undefined =>
    random.one([...values.map((value) => ({ value })), {}] as readonly { readonly value?: T }[]).value;
  return Array.from({ length: count }, () => {
    const given: Record<string, unknown> = {
      docs: maybe(['as-released'] as const),
      install: maybe(['operator', 'standard-manual', 'quickstart-script', 'hpc-manifest'] as const),
      platform: maybe(['on-premises', 'aws', 'eks', 'aks', 'openshift', 'rke'] as const),
      fabric: maybe(['l2', 'l3-peered', 'l3-routed'] as const),
      cluster: maybe(['new', 'existing-ipip', 'existing-cross-subnet', 'existing-other'] as const),
      pools: maybe(['installation', 'ippool'] as const),
      block: maybe([24, 25] as const),
      need: maybe([['metrics'], []] as const),
    };
    const picks = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    ) as Picks;
    return [
      random.one(options),
      random.one(['kubernetes', 'kubernetes', 'etcd']),
      picks,
      random.one([SITE, SITE, NO_SITE, { ...SITE, peers: '', apiPort: '' }]),
    ] as const;
  });
}

describe('the files of a bundle', () => {
  it.each(RELEASES)('of %s hold against the schemas of their resources, or are refused', (edition) => {
    let count = 0;
    for (const [networking, datastore, picks, site] of drawn(edition, 60)) {
      const files = filesOf(edition, networking, picks, site, datastore);
      holdFiles(edition, files);
      count += files.length;
    }
    expect(count).toBeGreaterThan(0);
  });

  it('have the numbers of the runbook, and the way back in a folder of its own', () => {
    const files = filesOf('v3.32', 'calico-vxlan', {
      install: 'operator',
      cluster: 'existing-ipip',
      pools: 'installation',
      platform: 'on-premises',
    });
    const forward = files.filter(({ path }) => !path.includes('/')).map(({ path }) => path);
    expect(forward).toEqual(forward.toSorted());
    for (const { path, steps } of files)
      expect(path).toMatch(new RegExp(`^(backout/)?B?0*${steps[0]?.replace('B', '') ?? ''}-`));
    expect(files.some(({ path }) => path.startsWith('backout/'))).toBe(true);
    // What puts recorded values back waits for them.
    expect(files.find(({ path }) => path.includes('way-back-installation'))?.path).toContain('.fill-me.');
  });

  it.each(['existing-ipip', 'existing-cross-subnet', 'existing-other'] as const)(
    'never hold an Installation or a pool whole for a cluster that exists (%s)',
    (cluster) => {
      for (const edition of RELEASES)
        for (const networking of ['calico-vxlan', 'calico-bgp', 'aws-vpc-cni', 'azure-cni'])
          for (const install of ['operator', 'standard-manual'])
            for (const pools of ['installation', 'ippool'] as const)
              for (const { text, patch } of filesOf(edition, networking, { install, cluster, pools })) {
                expect(text).not.toMatch(/^kind: (Installation|IPPool|IPAMConfiguration|BGPConfiguration)$/m);
                if (patch !== undefined) expect(text).toContain('--patch-file');
              }
    },
  );

  it('create what a new cluster has, and switch Windows on later by a patch', () => {
    const files = filesOf('v3.32', 'calico-vxlan', {
      install: 'operator',
      cluster: 'new',
      pools: 'installation',
      pods: 110,
    });
    const whole = files.find(({ path }) => path.includes('-installation.'));
    expect(whole?.command).toMatch(/^kubectl create -f /);
    expect(whole?.text).not.toContain('HNS');
    expect(parseDocument(whole?.text ?? '').toJS()).toEqual({
      apiVersion: 'operator.tigera.io/v1',
      kind: 'Installation',
      metadata: { name: 'default' },
      spec: {
        calicoNetwork: {
          bgp: 'Disabled',
          ipPools: [{ blockSize: 25, cidr: '10.244.0.0/16', encapsulation: 'VXLAN', natOutgoing: 'Enabled' }],
        },
      },
    });
    const on = files.find(({ path }) => path.includes('-enable-windows.'));
    expect(on?.patch?.type).toBe('merge');
    expect(on?.text).toContain('windowsDataplane: HNS');
    expect(files.indexOf(on as StepFile)).toBeGreaterThan(files.indexOf(whole as StepFile));
    expect(files.filter(({ patch }) => patch?.kind === 'installation' && patch.type === 'json')).toEqual([]);
  });

  it.each([
    ['calico-vxlan', 'Always'],
    ['calico-bgp', 'Never'],
  ])(
    'have for %s in pools of their own vxlanMode %s, never IPIP, and an empty list',
    (networking, vxlanMode) => {
      const files = filesOf('v3.32', networking, {
        install: 'operator',
        cluster: 'new',
        pools: 'ippool',
        block: 24,
      });
      const value = (kind: string): unknown =>
        parseDocument(files.find(({ text }) => text.includes(`\nkind: ${kind}\n`))?.text ?? '').toJS();
      expect(value('IPPool')).toHaveProperty('spec', {
        blockSize: 24,
        cidr: '10.244.0.0/16',
        ipipMode: 'Never',
        natOutgoing: true,
        vxlanMode,
      });
      expect(value('Installation')).toHaveProperty('spec.calicoNetwork.ipPools', []);
    },
  );

  it('stand apart for a new cluster while nobody said whether there is one', () => {
    const files = filesOf('v3.32', 'calico-vxlan', { install: 'operator', pools: 'installation' });
    expect(
      files
        .filter(({ path }) => path.startsWith(NEW_CLUSTER))
        .map(({ text }) => /^kind: (\w+)$/m.exec(text)?.[1]),
    ).toEqual(['Installation', 'IPAMConfiguration']);
    expect(files.some(({ patch, path }) => patch?.kind === 'installation' && !path.includes('/'))).toBe(true);
  });

  it('have one BGPPeer for each router, under a name of its own', () => {
    for (const cluster of ['new', 'existing-other'] as const) {
      const peers = filesOf('v3.29', 'calico-bgp', {
        install: 'operator',
        cluster,
        pools: 'installation',
        fabric: 'l3-peered',
      })
        .flatMap(({ text }) => parseAllDocuments(text).map((one) => one.toJS() as Json | null))
        .filter((one) => one?.['kind'] === 'BGPPeer');
      expect(peers.map((one) => one?.['metadata'])).toEqual([
        { name: 'peer-10-0-0-1' },
        { name: 'peer-10-0-0-2' },
      ]);
      expect(peers.map((one) => one?.['spec'])).toEqual([
        { peerIP: '10.0.0.1', asNumber: 64500 },
        { peerIP: '10.0.0.2', asNumber: 64501 },
      ]);
    }
  });

  it('hold the patch of every command that patches with kubectl', () => {
    for (const edition of RELEASES)
      for (const docs of ['amended', 'as-released'] as const)
        for (const { command = '' } of releaseAtlas(edition, docs).edition.steps ?? [])
          for (const line of command.split('\n').filter((one) => one.startsWith('kubectl patch')))
            expect([line, patchOf(line)]).not.toContain(undefined);
  });

  it('would be refused with a field that no schema knows, or a wrong value', () => {
    const pool = {
      apiVersion: 'projectcalico.org/v3',
      kind: 'IPPool',
      metadata: {},
      spec: { cidr: '10.0.0.0/8' },
    };
    expect(errorsOf('v3.32', pool)).toBe('');
    expect(errorsOf('v3.32', { ...pool, spec: { cidr: '10.0.0.0/8', vxlan: 'Always' } })).toContain(
      'additional properties',
    );
    expect(errorsOf('v3.32', { ...pool, spec: { cidr: '<pod-cidr>' } })).toContain('format');
    expect(
      errorsOf('v3.32', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { port: 1 } }),
    ).toContain('string');
    expect(errorsOf('v3.32', { kind: 'Unknown' })).toContain('No schema');
  });
});
