import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { isRange, readRange } from '../addressing/ranges.ts';
import { releaseAtlas } from '../checks/atlases.ts';
import { EDITIONS } from '../facts/editions.ts';
import type { PoolOwner } from '../facts/types.ts';
import type { Picks } from '../vocabulary.ts';
import { manifestsOf, manifestText } from './manifests.ts';
import { NO_SITE, type Site } from './site.ts';

const SCHEMAS = resolve(process.cwd(), 'src/checks/schemas');

const RELEASES = EDITIONS.filter(({ kind }) => kind === 'release').map(({ id }) => id);
const SITE: Site = {
  ...NO_SITE,
  podCidr: '10.244.0.0/16',
  serviceCidr: '10.96.0.0/12',
  apiHost: '10.0.0.10',
  apiPort: '6443',
};

function minor(edition: string): number {
  return Number(edition.split('.')[1]);
}

/** The schemas of the nearest older release; IPAMConfiguration is always the newest, v3.16 takes v3.17. */
function schemaOf(edition: string, kind: string): string {
  const older = [17, 27, 30, 32].filter((one) => one <= Math.max(17, minor(edition))).at(-1);
  return resolve(SCHEMAS, kind === 'IPAMConfiguration' ? 'v3.32' : `v3.${older ?? 17}`, `${kind}.json`);
}

type Json = Readonly<Record<string, unknown>>;

/** The schema with every property that it does not name refused, but for metadata. */
function strict(schema: Json): Json {
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === 'properties'
        ? Object.fromEntries(
            Object.entries(value as Record<string, Json>).map(([name, one]) => [name, strict(one)]),
          )
        : key === 'items'
          ? strict(value as Json)
          : value,
    ]),
  );
  return 'properties' in inner && !('additionalProperties' in inner)
    ? { ...inner, additionalProperties: false }
    : inner;
}

function validator(file: string): (value: unknown) => string {
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addFormat('cidr', (text) => isRange(readRange(text)));
  const check = ajv.compile(strict(JSON.parse(readFileSync(file, 'utf8')) as Json));
  return (value) => (check(value) ? '' : ajv.errorsText(check.errors));
}

const validators = new Map<string, (value: unknown) => string>();
function errorsOf(edition: string, value: { readonly kind: string }): string {
  const file = schemaOf(edition, value.kind);
  const check = validators.get(file) ?? validator(file);
  validators.set(file, check);
  return check(value);
}

function documentsOf(
  edition: string,
  networking: string,
  picks: Picks = {},
): readonly { readonly kind: string }[] {
  const text = manifestText(releaseAtlas(edition), picks, { networking, datastore: 'kubernetes' }, SITE);
  return parseAllDocuments(text)
    .map((one) => one.toJS() as { readonly kind: string } | null)
    .filter((one) => one !== null);
}

const INSTALL: Picks = { install: 'operator', cluster: 'new' };

describe('the manifests', () => {
  it('are those of v3.32, VXLAN, the operator’s pools', () => {
    expect(documentsOf('v3.32', 'calico-vxlan', { ...INSTALL, pods: 110, pools: 'installation' })).toEqual([
      {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'kubernetes-services-endpoint', namespace: 'tigera-operator' },
        data: { KUBERNETES_SERVICE_HOST: '10.0.0.10', KUBERNETES_SERVICE_PORT: '6443' },
      },
      {
        apiVersion: 'operator.tigera.io/v1',
        kind: 'Installation',
        metadata: { name: 'default' },
        spec: {
          serviceCIDRs: ['10.96.0.0/12'],
          calicoNetwork: {
            bgp: 'Disabled',
            windowsDataplane: 'HNS',
            ipPools: [
              { blockSize: 25, cidr: '10.244.0.0/16', encapsulation: 'VXLAN', natOutgoing: 'Enabled' },
            ],
          },
        },
      },
      {
        apiVersion: 'projectcalico.org/v3',
        kind: 'IPAMConfiguration',
        metadata: { name: 'default' },
        spec: { autoAllocateBlocks: true, strictAffinity: true },
      },
    ]);
  });

  it.each([
    ['calico-vxlan', 'Always'],
    ['calico-bgp', 'Never'],
  ])('have for %s with pools of their own vxlanMode %s and never IPIP', (networking, vxlanMode) => {
    const found = documentsOf('v3.32', networking, { ...INSTALL, block: 24, pools: 'ippool' });
    expect(found.find(({ kind }) => kind === 'IPPool')).toEqual({
      apiVersion: 'projectcalico.org/v3',
      kind: 'IPPool',
      metadata: { name: 'default-ipv4-ippool' },
      spec: { blockSize: 24, cidr: '10.244.0.0/16', ipipMode: 'Never', natOutgoing: true, vxlanMode },
    });
    // Without an empty list the operator makes a pool of its own, with IPIP.
    expect(found.find(({ kind }) => kind === 'Installation')).toHaveProperty(
      'spec.calicoNetwork.ipPools',
      [],
    );
  });

  it('write no block size where nobody chose one', () => {
    const pools = documentsOf('v3.32', 'calico-vxlan', { ...INSTALL, pools: 'ippool' }).filter(
      ({ kind }) => kind === 'IPPool',
    );
    expect(pools).toHaveLength(1);
    expect(pools[0]).not.toHaveProperty('spec.blockSize');
  });

  it.each(['installation', 'ippool'] as const)(
    'leave the pools of a cluster that exists alone (%s)',
    (pools) => {
      for (const cluster of ['existing-ipip', 'existing-cross-subnet', 'existing-other'] as const) {
        const found = documentsOf('v3.32', 'calico-vxlan', { ...INSTALL, pods: 110, pools, cluster });
        expect(found.map(({ kind }) => kind)).toEqual(['ConfigMap', 'Installation', 'IPAMConfiguration']);
        expect(found[1]).not.toHaveProperty('spec.calicoNetwork.ipPools');
      }
    },
  );

  it.each([
    ['v3.32', {}, ['ConfigMap', 'Installation', 'IPAMConfiguration'], 'kind: IPPool'],
    ['v3.25', { install: 'standard-manual' }, ['IPPool', 'IPAMConfiguration'], 'kind: Installation'],
  ] as const)(
    'of %s set the less likely owner’s pools aside while nobody said who owns them',
    (edition, picks, kinds, aside) => {
      const text = manifestText(
        releaseAtlas(edition),
        { ...picks, cluster: 'new' },
        { networking: 'calico-vxlan', datastore: 'kubernetes' },
        SITE,
      );
      const found = parseAllDocuments(text).map((one) => one.toJS() as { readonly kind: string } | null);
      expect(found.filter((one) => one !== null).map(({ kind }) => kind)).toEqual(kinds);
      expect(text).toContain(`# ${aside}`);
    },
  );

  it('mark what is not told, and say how each is applied', () => {
    const text = manifestText(
      releaseAtlas('v3.32'),
      { install: 'operator', pools: 'installation' },
      { networking: 'calico-bgp', datastore: 'kubernetes' },
      NO_SITE,
    );
    expect(text).toContain('KUBERNETES_SERVICE_HOST: <api-server-host>');
    expect(text).toContain('cidr: <pod-cidr>');
    expect(text).toContain('encapsulation: None');
    expect(text).toContain('bgp: Enabled');
    // Each resource has its command.
    const parts = text.split('---\n');
    expect(parts).toHaveLength(3);
    for (const part of parts) expect(part).toMatch(/^# .*kubectl (?:apply|create) -f <file>$/m);
  });

  it.each<readonly [Picks['cluster'], boolean, boolean]>([
    ['new', true, false],
    ['existing-ipip', false, true],
    ['existing-other', false, true],
    [undefined, true, true],
  ])(
    'create the Installation of a new cluster and patch one that exists, never apply it (%s)',
    (cluster, creates, patches) => {
      for (const pools of ['installation', 'ippool'] as const) {
        const installation = manifestsOf(
          releaseAtlas('v3.32'),
          { install: 'operator', pools, ...(cluster === undefined ? {} : { cluster }) },
          { networking: 'calico-vxlan', datastore: 'kubernetes' },
          SITE,
        ).find(({ resource }) => resource.kind === 'Installation');
        const remarks = installation?.remarks.join('\n') ?? '';
        expect(remarks.includes('kubectl create -f')).toBe(creates);
        expect(remarks.includes('kubectl patch installation default --type merge --patch-file')).toBe(
          patches,
        );
        expect(remarks).not.toContain('kubectl apply -f');
        // What would replace or empty live pools is written for a new cluster alone.
        if (cluster !== undefined && cluster !== 'new')
          expect(installation?.value).not.toHaveProperty('spec.calicoNetwork.ipPools');
      }
    },
  );

  it('write nothing for IPAMConfiguration before v3.24, whose spelling is a command', () => {
    for (const edition of RELEASES)
      expect(documentsOf(edition, 'calico-vxlan').some(({ kind }) => kind === 'IPAMConfiguration')).toBe(
        minor(edition) >= 24,
      );
  });

  it('are none, and say so, where the documents give no resource', () => {
    expect(
      manifestText(
        releaseAtlas('v3.32'),
        { platform: 'eks' },
        { networking: 'cloud-provider', datastore: 'kubernetes' },
        SITE,
      ),
    ).toMatch(/^# .*\n$/);
    expect(manifestText(releaseAtlas('v3.32'), {}, null, SITE)).toMatch(/^# .*\n$/);
  });

  it.each(RELEASES)('of %s hold against the schemas of its resources', (edition) => {
    let count = 0;
    for (const docs of ['amended', 'as-released'] as const) {
      const atlas = releaseAtlas(edition, docs);
      for (const networking of ['calico-bgp', 'calico-vxlan'])
        for (const install of ['operator', 'standard-manual', 'quickstart-script', 'hpc-manifest'])
          for (const pools of ['installation', 'ippool', undefined] as readonly (PoolOwner | undefined)[])
            for (const block of [undefined, 24])
              for (const { value } of manifestsOf(
                atlas,
                {
                  install,
                  cluster: 'new',
                  ...(block === undefined ? {} : { block }),
                  ...(pools === undefined ? {} : { pools }),
                },
                { networking, datastore: 'kubernetes' },
                SITE,
              )) {
                const { kind } = value as { readonly kind: string };
                if (kind === 'ConfigMap') continue;
                count += 1;
                expect(errorsOf(edition, value as { readonly kind: string })).toBe('');
              }
    }
    expect(count).toBeGreaterThan(0);
  });

  it('would be refused with a field that no schema knows, or a wrong value', () => {
    const pool = {
      apiVersion: 'projectcalico.org/v3',
      kind: 'IPPool',
      metadata: {},
      spec: { cidr: '10.0.0.0/8' },
    };
    expect(errorsOf('v3.32', pool)).toBe('');
    expect(errorsOf('v3.32', { ...pool, spec: { cidr: '10.0.0.0/8', vxlan: 'Always' } } as never)).toContain(
      'additional properties',
    );
    expect(errorsOf('v3.32', { ...pool, spec: { cidr: '<pod-cidr>' } } as never)).toContain('format');
  });
});
