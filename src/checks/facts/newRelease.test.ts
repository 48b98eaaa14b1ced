import { describe, expect, it, vi } from 'vitest';
import { compareEditions } from '../../engine/compare.ts';
import { compile } from '../../engine/compile.ts';
import { ruleOn } from '../../engine/explain.ts';
import { AMENDED, AS_RELEASED } from './books.ts';
import { lintBook } from './lint.ts';
import { edition as releaseEdition } from '../../facts/releases/edition.ts';
import { timesOf } from '../../facts/releases/derive/times.ts';
import type { Picks } from '../../vocabulary.ts';
import { absenceSays, sideSays } from '../../words/changes.ts';

vi.mock('../../facts/released.ts', async (original) => {
  const { RELEASED } = await original<{ readonly RELEASED: Readonly<Record<string, string>> }>();
  return { RELEASED: { ...RELEASED, 'v3.33': '2026-11-01' } };
});
vi.mock('../../facts/releases/data/later.ts', async () => {
  const { madeRelease } = await import('../madeRelease.ts');
  return { later: [madeRelease] };
});

const ATLASES = new Map(
  ['v3.32', 'v3.33'].map((edition) => [edition, compile(releaseEdition({ edition, docs: 'amended' }))]),
);

const WORKS: Picks = {
  platform: 'on-premises',
  build: ['20348.169'],
  fabric: 'l2',
  udp4789: 'open',
  install: 'operator',
  k8s: '1.38',
  runtime: 'containerd',
};

/** What one release makes of one option under picks: best and worst, and the ids of reasons and actions. */
function under(edition: string, networking: string, picks: Picks): readonly string[] {
  const atlas = ATLASES.get(edition);
  if (atlas === undefined) throw new Error(edition);
  const { best, worst, reasons, actions } = ruleOn(atlas, picks, { networking, datastore: 'kubernetes' });
  const rules = reasons.flatMap((reason) => (reason.kind === 'rule' ? [reason.rule.id] : []));
  return [best, worst, ...rules, ...actions.map(({ action }) => action.id)];
}

describe('a release that moves what every kind of fact can move', () => {
  it.each([...AMENDED, ...AS_RELEASED].filter(({ rules }) => rules[0]?.span.since === 'v3.33'))(
    'has no findings',
    (book) => {
      expect(lintBook(book)).toEqual([]);
    },
  );

  it('raises a minimum of Kubernetes: the rule is the same, with other versions and its own sentence', () => {
    expect(under('v3.33', 'calico-bgp', WORKS).slice(0, 2)).toEqual(['supported', 'supported']);
    for (const k8s of ['1.22', '1.29'])
      expect(under('v3.33', 'calico-bgp', { ...WORKS, k8s })).toContain('install-operator-k8s');
    expect(under('v3.33', 'calico-bgp', { ...WORKS, k8s: '1.30' })).not.toContain('install-operator-k8s');
    expect(under('v3.32', 'calico-bgp', { ...WORKS, k8s: '1.29' })).not.toContain('install-operator-k8s');
  });

  it('raises a minimum of containerd under the id that it had, and keeps what else is asked for', () => {
    const asked = (edition: string): readonly (readonly [string, string])[] =>
      (ATLASES.get(edition)?.edition.actions ?? [])
        .filter(({ id }) => id.startsWith('operator-'))
        .map(({ id, short }) => [id, short]);
    expect(asked('v3.33').map(([id]) => id)).toEqual(asked('v3.32').map(([id]) => id));
    expect(new Map(asked('v3.32')).get('operator-containerd-1-6-0')).toMatch(/containerd 1\.6\.0\b/u);
    expect(new Map(asked('v3.33')).get('operator-containerd-1-6-0')).toMatch(/containerd 2\.0\b/u);
    expect(under('v3.33', 'calico-bgp', { ...WORKS, runtime: 'docker' })).toContain(
      'install-operator-containerd',
    );
  });

  it('tells a raised minimum in every sentence, also in those that it does not write anew', () => {
    const { statements, rules, actions, steps = [] } = ATLASES.get('v3.33')!.edition;
    const [told, asks, does] = [
      statements.find(({ id }) => id === 'runtime.containerd')?.says,
      rules.find(({ id }) => id === 'runtime.containerd')?.says,
      steps.filter(({ command }) => command?.includes('<containerd-version>')).map(({ says }) => says),
    ];
    for (const says of [told, asks, ...does]) expect(says).toMatch(/\b2\.0\b/u);
    expect(does).not.toEqual([]);
    const texts = [statements, rules, actions, steps]
      .flat()
      .map((one) => ({ ...one, id: '', note: '', carries: [] }));
    expect(
      JSON.stringify(texts.map(({ from: _, covers: __, ...one }: Record<string, unknown>) => one)),
    ).not.toMatch(/1\.6\.0|\{containerd\}/u);
  });

  it('shows in Changes what it asks for anew, and what it lifts', () => {
    const [older, newer] = [ATLASES.get('v3.32')!, ATLASES.get('v3.33')!];
    const asked = compareEditions(older, newer, {})
      .filter(({ kind }) => kind === 'requirement')
      .map(({ id, before, after }) => [id, before.action?.minimums, after.action?.minimums]);
    expect(asked).toEqual([
      ['open-udp-4789', undefined, undefined],
      ['operator-kubernetes-1-22', { k8s: { from: '1.22' } }, { k8s: { from: '1.30' } }],
      [
        'operator-containerd-1-6-0',
        { runtime: { is: 'containerd', from: '1.6.0' } },
        { runtime: { is: 'containerd', from: '2.0' } },
      ],
    ]);
  });

  it('shows in Changes that a platform is no longer mentioned', () => {
    const [older, newer] = [ATLASES.get('v3.32')!, ATLASES.get('v3.33')!];
    const rke = compareEditions(older, newer, {}).find(({ id }) => id === 'platform rke')!;
    expect(sideSays(newer.edition, rke, rke.after)).toBe('not mentioned');
    expect(absenceSays(older.edition, newer.edition, rke, rke.after)).toBe(
      'v3.33 does not mention Rancher Kubernetes Engine (RKE); it was in v3.32.',
    );
  });

  it('frees the VXLAN port: rules, action and point go with the limitation', () => {
    const blocked = { ...WORKS, udp4789: 'blocked' } as const;
    expect(under('v3.32', 'calico-vxlan', { ...blocked, k8s: '1.36' })).toContain('vxlan-port-blocked');
    expect(under('v3.33', 'calico-vxlan', blocked).slice(0, 2)).toEqual(['supported', 'supported']);
    expect(under('v3.33', 'calico-vxlan', blocked)).not.toContain('open-udp-4789');
    const points =
      ATLASES.get('v3.33')?.edition.options.find(({ id }) => id === 'calico-vxlan')?.points ?? [];
    expect(points.map(({ id, says }) => (id === 'mtu' ? says : id))).toEqual([
      'routed',
      'VXLAN takes 70 bytes of every packet.',
      'reachable',
    ]);
  });

  it('adds an option to the steps of an install method', () => {
    const walked = (edition: string): readonly string[] | undefined =>
      ATLASES.get(edition)?.edition.installSteps?.find(({ install }) => install === 'operator')?.networking;
    expect(walked('v3.32')).not.toContain('static-routes');
    expect(walked('v3.33')).toContain('static-routes');
  });

  it('drops a platform, and keeps what another lists under a new state', () => {
    const platforms = ATLASES.get('v3.33')
      ?.edition.facet.get('platform')
      ?.answers.map(({ value }) => value);
    expect(platforms).not.toContain('rke');
    const eks = under('v3.33', 'aws-vpc-cni', { ...WORKS, platform: 'eks' });
    expect(eks).toEqual(
      expect.arrayContaining(['limited', 'platform-eks-aws-vpc-cni', 'eks-linux-installation']),
    );
  });

  it('has edits of its own, and takes more addresses of a block', () => {
    const k8s = { ...WORKS, k8s: '1.39' };
    expect(under('v3.33', 'calico-bgp', k8s).slice(0, 2)).toEqual(['supported', 'supported']);
    const released = compile(releaseEdition({ edition: 'v3.33', docs: 'as-released' }));
    expect(ruleOn(released, k8s, { networking: 'calico-bgp', datastore: 'kubernetes' }).best).toBe(
      'untested',
    );
    expect(under('v3.33', 'calico-bgp', { ...WORKS, pods: 59, block: 26 })).toContain(
      'calico-bgp-kubernetes-block-too-small',
    );
    expect(under('v3.33', 'calico-bgp', { ...WORKS, pods: 58, block: 26 })[0]).toBe('supported');
  });

  it('begins a stretch where what is asked for changed, and none elsewhere', () => {
    const since = (id: string): string | undefined =>
      timesOf('option', { edition: 'v3.33', docs: 'amended' }).get(id)?.span.since;
    expect(since('static-routes')).toBe('v3.33');
    expect(since('calico-bgp')).toBe('v3.18');
  });
});
