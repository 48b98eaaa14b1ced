import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { releaseAtlas } from '../../checks/atlases.ts';
import { type Atlas, compile } from '../../engine/compile.ts';
import { conflicts } from '../../engine/conflicts.ts';
import { allRulings } from '../../engine/explain.ts';
import { closest, recommend } from '../../engine/recommend.ts';
import { repairs } from '../../engine/repair.ts';
import { editionOf } from '../../facts/edition.ts';
import { guideBook } from '../../facts/guide-2020/book.ts';
import type { Picks } from '../../vocabulary.ts';
import { buildPlan } from '../build.ts';
import { itemsIn } from '../items.ts';
import { NO_SITE, type Site } from '../site.ts';
import type { Plan } from '../types.ts';
import { bundleFiles, bundleZip } from './bundle.ts';

const SITE: Site = {
  ...NO_SITE,
  podCidr: '10.244.0.0/16',
  serviceCidr: '10.96.0.0/12',
  apiHost: '10.0.0.10',
  apiPort: '6443',
  asNumber: '64513',
  peers: '10.0.0.1 64500',
};

function bundled(
  atlas: Atlas,
  picks: Picks,
  site: Site = SITE,
): { readonly plan: Plan; readonly files: ReadonlyMap<string, string>; readonly zip: Uint8Array } {
  const rulings = allRulings(atlas, picks);
  const plan = buildPlan({
    atlas,
    picks,
    rulings,
    recommendation: recommend(atlas, rulings, picks),
    closest: closest(atlas, rulings, picks),
    conflicts: conflicts(atlas, picks),
    repairs: repairs(atlas, picks),
    title: 'Shop',
    notes: '',
    site,
    day: '2026-11-25',
  });
  const input = { atlas, picks, plan, site };
  return {
    plan,
    files: new Map(bundleFiles(input).map(({ path, text }) => [path, text])),
    zip: bundleZip(input, '2026-11-25'),
  };
}

/** The presets whose plans are read by hand, and one in which nobody told anything of the cluster. */
const PRESETS: readonly (readonly [string, string, Picks])[] = [
  [
    'VXLAN, existing',
    'v3.32',
    {
      platform: 'on-premises',
      networking: 'calico-vxlan',
      install: 'operator',
      cluster: 'existing-ipip',
      pools: 'installation',
    },
  ],
  [
    'BGP, peered',
    'v3.29',
    {
      platform: 'on-premises',
      networking: 'calico-bgp',
      fabric: 'l3-peered',
      install: 'operator',
      cluster: 'existing-other',
    },
  ],
  [
    'manual, etcd',
    'v3.25',
    { platform: 'aws', networking: 'calico-vxlan', datastore: 'etcd', install: 'standard-manual' },
  ],
  ['EKS', 'v3.31', { platform: 'eks', networking: 'aws-vpc-cni', install: 'operator' }],
  ['AKS', 'v3.28', { platform: 'aks', networking: 'azure-cni', install: 'operator' }],
  ['nothing told', 'v3.32', { platform: 'on-premises', networking: 'calico-vxlan' }],
];

describe('the bundle', () => {
  it.each(PRESETS)('of %s (%s) names every file, and no other, in its order', (_, edition, picks) => {
    for (const site of [SITE, NO_SITE]) {
      const { plan, files, zip } = bundled(releaseAtlas(edition), picks, site);
      expect(Object.keys(unzipSync(zip)).toSorted()).toEqual([...files.keys()].toSorted());
      expect(strFromU8(unzipSync(zip)['README.md'] ?? new Uint8Array())).toBe(files.get('README.md'));
      const readme = files.get('README.md') ?? '';
      const others = [...files.keys()].filter((path) => path !== 'README.md');
      expect(others).toEqual(expect.arrayContaining(['runbook.md', 'preflight.sh', 'preflight-windows.ps1']));
      expect(others.filter((path) => !readme.includes(path))).toEqual([]);
      // Files that kubectl refuses are named apart, with what they want.
      const [, fill = ''] = readme.split('## Fill these files first');
      const [listed = ''] = fill.split('\n## ');
      expect(others.filter((path) => listed.includes(`\`${path}\``))).toEqual(
        others.filter((path) => path.includes('.fill-me.')),
      );
      // Every step of the runbook, with the same checks.
      for (const id of ['steps', 'back-out'] as const)
        for (const { kind, number = '', title = '', check } of itemsIn(plan, id))
          if (kind === 'step') {
            expect(readme).toContain(`**${number}. ${title}**`);
            expect(files.get('runbook.md')).toContain(`**${number}. ${title}`);
            for (const line of check?.command.split('\n') ?? []) expect(readme).toContain(line);
          }
      expect(files.get('runbook.md')).not.toContain('Sign-off');
      for (const text of files.values()) expect(text).not.toContain('undefined');
    }
  });

  it('keeps what a file leaves of a command', () => {
    const { files } = bundled(releaseAtlas('v3.25'), {
      platform: 'aws',
      networking: 'calico-vxlan',
      datastore: 'etcd',
      install: 'standard-manual',
    });
    const [, step = ''] = (files.get('README.md') ?? '').split('Switch BGP off in the manifests**');
    const [typed = ''] = step.split('Check:');
    expect(typed).toContain('--patch-file');
    expect(typed).toContain('kubectl edit daemonset calico-node');
    expect(typed).toContain('kubectl rollout status');
  });

  it('says that nothing can be carried out where documents rule it out', () => {
    const { files } = bundled(releaseAtlas('v3.32'), {
      platform: 'eks',
      networking: 'calico-vxlan',
      datastore: 'etcd',
    });
    expect([...files.keys()]).toEqual(['README.md']);
    expect(files.get('README.md')).toContain('no manifests');
  });

  it('says of the guide that it gives no commands', () => {
    const { files } = bundled(compile(editionOf(guideBook, 'guide-2020')), {
      platform: 'on-premises',
      networking: 'calico-vxlan',
      fabric: 'l2',
    });
    expect([...files.keys()].filter((path) => path.endsWith('.yaml'))).toEqual([]);
    expect(files.get('README.md')).toContain('no page gives a resource');
  });

  it('is the same file whenever it is written on one day, and lets the script be run', () => {
    const [, , picks] = PRESETS[0] ?? ['', '', {}];
    const [one, other] = [
      bundled(releaseAtlas('v3.32'), picks).zip,
      bundled(releaseAtlas('v3.32'), picks).zip,
    ];
    expect(one).toEqual(other);
    // The directory of a zip keeps the mode in the upper half of four bytes.
    const at = Buffer.from(one).lastIndexOf('preflight.sh') - 46;
    expect((Buffer.from(one).readUInt32LE(at + 38) >>> 16).toString(8)).toBe('100755');
  });
});
