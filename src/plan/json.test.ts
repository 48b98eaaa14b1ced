import { describe, expect, it } from 'vitest';
import { releaseAtlas } from '../checks/atlases.ts';
import { type Atlas, compile } from '../engine/compile.ts';
import { allRulings } from '../engine/explain.ts';
import { knownPicks } from '../engine/known.ts';
import { closest, recommend } from '../engine/recommend.ts';
import { repairs } from '../engine/repair.ts';
import { editionOf } from '../facts/edition.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import type { Picks } from '../vocabulary.ts';
import { buildPlan, UNTITLED } from './build.ts';
import { decisionText } from './json.ts';
import { ITEM_KINDS } from './types.ts';
import { conflicts } from '../engine/conflicts.ts';

const atlas = compile(editionOf(guideBook, 'guide-2020'));
const LINK = 'https://example.org/#v=1&edition=guide-2020';

/** The decision file as a script that reads it would see it. */
interface File {
  readonly format: string;
  readonly link: string;
  readonly edition: string;
  readonly picks: Record<string, unknown>;
  readonly combinations: readonly {
    readonly networking: string;
    readonly datastore: string;
    readonly best: string;
    readonly worst: string;
    readonly dependsOn: readonly string[];
    readonly agrees: boolean;
    readonly conditions: readonly {
      readonly facet: string;
      readonly says: string;
      readonly answers?: readonly string[];
    }[];
    readonly reasons: readonly (Told & { readonly ours: boolean })[];
    readonly actions: readonly Told[];
    readonly limitations: readonly string[];
  }[];
  readonly facets: Record<string, readonly { readonly value: string | number; readonly best: string }[]>;
  readonly recommended: {
    readonly networking: string | null;
    readonly datastore: string | null;
    readonly because: string;
  };
  readonly closest: {
    readonly networking: string;
    readonly datastore: string;
    readonly verdict: string;
    readonly because: string;
  } | null;
  readonly site: Record<string, string>;
  readonly conflicts: readonly (readonly string[])[];
  readonly repairs: readonly {
    readonly changes: readonly { readonly facet: string; readonly from: unknown; readonly to: unknown }[];
    readonly reaches: string;
  }[];
  readonly plan: {
    readonly title: string;
    readonly sections: readonly {
      readonly id: string;
      readonly heading: string;
      readonly items: readonly {
        readonly id: string;
        readonly kind: string;
        readonly says: string;
        readonly where?: string;
        readonly command?: string;
        readonly check?: {
          readonly where?: string;
          readonly command: string;
          readonly good: string;
          readonly bad: string;
        };
      }[];
    }[];
  };
}

interface Told {
  readonly id: string;
  readonly says: string;
  readonly citations: readonly { readonly source: string; readonly section: string }[];
}

function textFor(picks: Picks, title = '', at: Atlas = atlas): string {
  const rulings = allRulings(at, picks);
  const input = {
    atlas: at,
    picks,
    rulings,
    recommendation: recommend(at, rulings, knownPicks(at.edition, picks)),
    closest: closest(at, rulings, knownPicks(at.edition, picks)),
    conflicts: conflicts(at, picks),
    repairs: repairs(at, picks),
  };
  return decisionText({
    ...input,
    plan: buildPlan({ ...input, title, notes: '', day: '2026-11-22' }),
    link: LINK,
  });
}

function fileFor(picks: Picks, title = '', at: Atlas = atlas): File {
  return JSON.parse(textFor(picks, title, at)) as File;
}

function pair(file: File, networking: string, datastore: string): File['combinations'][number] {
  return file.combinations.find((one) => one.networking === networking && one.datastore === datastore)!;
}

const VERDICTS = ['supported', 'limited', 'not-stated', 'untested', 'unsupported'];
const FACETS = ['platform', 'build', 'fabric', 'udp4789', 'networking', 'datastore', 'need', 'pods', 'block'];

const EXAMPLE: Picks = { platform: 'aws', build: ['17763.1432'], fabric: 'l2' };
const FALLEN: Picks = { fabric: 'l3-routed', networking: 'calico-bgp', datastore: 'etcd' };
const UNTESTED: Picks = { networking: 'flannel-vxlan', datastore: 'kubernetes' };
const CASES: readonly (readonly [string, Picks])[] = [
  ['nothing picked', {}],
  ['AWS, one subnet, Server 2019', EXAMPLE],
  ['networking alone', { networking: 'calico-bgp' }],
  ['110 pods', { ...EXAMPLE, pods: 110 }],
  ['IPIP demanded', { need: ['ipip'] }],
  ['a picked combination that is ruled out', FALLEN],
  ['a picked combination that is untested', UNTESTED],
  ['a block that is too small', { networking: 'calico-vxlan', datastore: 'etcd', pods: 110, block: 26 }],
  ['several builds', { build: ['14393', '17763', '20348.169'], networking: 'calico-vxlan' }],
  ['a platform of later editions', { platform: 'eks', k8s: '1.33' }],
];

describe.each(CASES)('the decision file (%s)', (_, picks) => {
  const file = fileFor(picks);

  it('has exactly the fields of its format, in their order', () => {
    expect(Object.keys(file)).toEqual([
      'format',
      'link',
      'edition',
      'picks',
      'combinations',
      'facets',
      'recommended',
      'closest',
      'site',
      'conflicts',
      'repairs',
      'plan',
    ]);
    expect(file.format).toBe('calico-windows-decision/1');
    expect(file.link).toBe(LINK);
    expect(file.edition).toBe('guide-2020');
  });

  it('holds the picks that are set, as they were picked', () => {
    expect(file.picks).toEqual(picks);
  });

  it('judges all twelve combinations, in the order of the guide', () => {
    expect(file.combinations.map(({ networking, datastore }) => `${networking} ${datastore}`)).toEqual([
      'calico-bgp etcd',
      'calico-bgp kubernetes',
      'calico-vxlan etcd',
      'calico-vxlan kubernetes',
      'static-routes etcd',
      'static-routes kubernetes',
      'cloud-provider etcd',
      'cloud-provider kubernetes',
      'flannel-host-gw etcd',
      'flannel-host-gw kubernetes',
      'flannel-vxlan etcd',
      'flannel-vxlan kubernetes',
    ]);
  });

  it('gives every combination all of its fields, of the right kind', () => {
    for (const one of file.combinations) {
      expect(Object.keys(one)).toEqual([
        'networking',
        'datastore',
        'best',
        'worst',
        'dependsOn',
        'agrees',
        'conditions',
        'reasons',
        'actions',
        'limitations',
      ]);
      expect(VERDICTS).toContain(one.best);
      expect(VERDICTS).toContain(one.worst);
      expect(VERDICTS.indexOf(one.best)).toBeLessThanOrEqual(VERDICTS.indexOf(one.worst));
      // Open facets are named exactly where the answer still depends on one.
      expect(one.dependsOn.length > 0).toBe(one.best !== one.worst);
      for (const facet of one.dependsOn) expect(FACETS).toContain(facet);
      expect(typeof one.agrees).toBe('boolean');
      expect(one.reasons.length).toBeGreaterThan(0);
      for (const reason of one.reasons) {
        expect(Object.keys(reason)).toEqual(['id', 'says', 'ours', 'citations']);
        expect(typeof reason.ours).toBe('boolean');
      }
      // What must hold is told of what still decides, and of nothing else.
      for (const { facet, says, answers = [] } of one.conditions) {
        expect(one.dependsOn).toContain(facet);
        expect(says).toMatch(/\.$/);
        for (const answer of answers) expect(typeof answer).toBe('string');
      }
      if (one.dependsOn.length === 0) expect(one.conditions).toEqual([]);
      for (const limitation of one.limitations) expect(limitation).toMatch(/^L[1-6]$/);
    }
  });

  it('says and cites every reason and every action', () => {
    const told = file.combinations.flatMap(({ reasons, actions }) => [...reasons, ...actions]);
    for (const { id, says, citations } of told) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(says).toMatch(/\.$/);
      expect(says).not.toMatch(/undefined|\{\w+\}/);
      for (const { source, section } of citations) {
        expect(source).toBe('guide-2020');
        expect(section).not.toBe('');
      }
    }
    // Only silence has nothing to cite.
    const uncited = told.filter(({ citations }) => citations.length === 0).map(({ id }) => id);
    expect(uncited.filter((id) => !id.endsWith('-not-stated'))).toEqual([]);
  });

  it('narrows every question that has answers, block sizes as numbers', () => {
    expect(Object.keys(file.facets)).toEqual([
      'platform',
      'build',
      'fabric',
      'udp4789',
      'networking',
      'datastore',
      'need',
      'block',
    ]);
    for (const [facet, answers] of Object.entries(file.facets))
      for (const answer of answers) {
        expect(Object.keys(answer)).toEqual(['value', 'best']);
        expect(typeof answer.value).toBe(facet === 'block' ? 'number' : 'string');
        expect(VERDICTS).toContain(answer.best);
      }
    expect(file.facets['block']?.map(({ value }) => value)).toEqual([
      20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
    ]);
  });

  const agreeing = file.combinations.filter(({ agrees }) => agrees);
  const best = VERDICTS.find((verdict) => agreeing.some((one) => one.best === verdict));
  const fits = best === 'supported' || best === 'limited';

  it('recommends a combination with a reason, or none, saying why', () => {
    expect(Object.keys(file.recommended)).toEqual(['networking', 'datastore', 'because']);
    expect(file.recommended.because).toMatch(/\.$/);
    expect(file.recommended.networking === null).toBe(file.recommended.datastore === null);
    const asked =
      picks.platform === 'aws' ||
      ['calico-bgp', 'calico-vxlan', 'flannel-vxlan'].includes(picks.networking ?? '') ||
      agreeing.filter((one) => ['supported', 'limited'].includes(one.best)).length === 1;
    expect(file.recommended.networking !== null).toBe(fits && asked);
  });

  it('names what is closest where nothing reaches limited, and only there', () => {
    expect(file.closest === null).toBe(fits);
    if (file.closest === null) return;
    expect(Object.keys(file.closest)).toEqual(['networking', 'datastore', 'verdict', 'because']);
    expect(file.closest.verdict).toBe(best);
    expect(pair(file, file.closest.networking, file.closest.datastore)).toMatchObject({ best, agrees: true });
    expect(file.closest.because).toBe(file.recommended.because);
  });

  it('names conflicts only where the best is unsupported, repairs wherever nothing reaches limited', () => {
    expect(file.conflicts.length > 0).toBe(best === 'unsupported');
    expect(file.repairs.length > 0).toBe(!fits);
    for (const conflict of file.conflicts)
      for (const facet of conflict) {
        expect(Object.keys(picks)).toContain(facet);
        expect(['edition', 'docs']).not.toContain(facet);
      }
    for (const repair of file.repairs) {
      expect(Object.keys(repair)).toEqual(['changes', 'reaches']);
      expect(['supported', 'limited']).toContain(repair.reaches);
      for (const change of repair.changes) {
        expect(Object.keys(change)).toEqual(['facet', 'from', 'to']);
        expect(change.from).toEqual(file.picks[change.facet]);
        expect(change.to).not.toEqual(change.from);
      }
    }
  });

  it('carries the plan: title, sections, and items that say something and have a kind', () => {
    expect(Object.keys(file.plan)).toEqual(['title', 'sections']);
    for (const section of file.plan.sections) {
      expect(Object.keys(section)).toEqual(['part', 'id', 'heading', 'items']);
      expect(section.heading).not.toBe('');
      for (const item of section.items) {
        expect(Object.keys(item)).toEqual(['id', 'kind', 'says']);
        expect(item.id).not.toBe('');
        expect(ITEM_KINDS).toContain(item.kind);
        expect(item.says).not.toBe('');
        expect(item.says).not.toContain('undefined');
      }
    }
  });
});

describe('what is told of the cluster', () => {
  it('stands in the decision file once, apart from the picks, and only where it was told', () => {
    const told = fileFor({ ...EXAMPLE, cluster: 'existing-ipip', pools: 'installation' });
    expect(told.picks).toEqual(EXAMPLE);
    expect(told.site).toEqual({ cluster: 'existing-ipip', pools: 'installation' });
    expect(fileFor({ ...EXAMPLE, pools: 'ippool' }).site).toEqual({ pools: 'ippool' });
    expect(fileFor(EXAMPLE).site).toEqual({});
  });
});

describe('the decision file for AWS, one subnet, Server 2019', () => {
  const file = fileFor(EXAMPLE);

  it('rules BGP with etcd supported, and says why, what to do and which limits go with it', () => {
    expect(pair(file, 'calico-bgp', 'etcd')).toMatchObject({
      best: 'supported',
      worst: 'supported',
      dependsOn: [],
      agrees: true,
      conditions: [],
      limitations: ['L1', 'L2', 'L3', 'L4', 'L5', 'L6'],
    });
    expect(pair(file, 'calico-bgp', 'etcd').reasons.map(({ id, ours }) => [id, ours])).toEqual([
      ['bgp-datastores', false],
      ['bgp-on-aws', false],
      ['bgp-mesh-over-l2', false],
      ['build-not-stated', false],
    ]);
    const [action, ...others] = pair(file, 'calico-bgp', 'etcd').actions;
    expect(others).toEqual([]);
    expect(action).toMatchObject({
      id: 'aws-source-dest-check',
      citations: [
        {
          source: 'guide-2020',
          section: 'Determine your network plugin › Calico BGP networking',
          facts: ['O1g'],
        },
        {
          source: 'guide-2020',
          section: 'Determine your network plugin › flannel host-gw',
          facts: ['O5c'],
        },
      ],
    });
  });

  it('leaves VXLAN hanging on the port, with what must hold and the action to open it', () => {
    expect(pair(file, 'calico-vxlan', 'kubernetes')).toMatchObject({
      best: 'limited',
      worst: 'unsupported',
      dependsOn: ['udp4789'],
      conditions: [{ facet: 'udp4789', answers: ['open'] }],
      limitations: ['L1', 'L2', 'L3', 'L4'],
    });
    expect(pair(file, 'calico-vxlan', 'kubernetes').actions.map(({ id }) => id)).toEqual(['open-udp-4789']);
  });

  it('marks what is our reading', () => {
    const ours = file.combinations.flatMap(({ reasons }) =>
      reasons.flatMap((reason) => (reason.ours ? [reason.id] : [])),
    );
    expect([...new Set(ours)]).toEqual(
      atlas.edition.rules.flatMap(({ id, ours: own }) => (own === true && ours.includes(id) ? [id] : [])),
    );
    const fallen = pair(fileFor(FALLEN), 'calico-bgp', 'etcd').reasons;
    expect(fallen.find(({ id }) => id === 'bgp-needs-l2-or-peering')?.ours).toBe(true);
  });

  it('recommends BGP with the Kubernetes API', () => {
    expect(file.recommended).toMatchObject({ networking: 'calico-bgp', datastore: 'kubernetes' });
    expect(file.closest).toBeNull();
  });

  it('narrows each question with all other picks kept', () => {
    expect(file.facets['fabric']).toEqual([
      { value: 'l2', best: 'supported' },
      { value: 'l3-peered', best: 'supported' },
      { value: 'l3-routed', best: 'supported' },
    ]);
    expect(file.facets['networking']).toEqual([
      { value: 'calico-bgp', best: 'supported' },
      { value: 'calico-vxlan', best: 'limited' },
      { value: 'static-routes', best: 'supported' },
      { value: 'cloud-provider', best: 'supported' },
      { value: 'flannel-host-gw', best: 'supported' },
      { value: 'flannel-vxlan', best: 'untested' },
    ]);
    expect(file.facets['need']).toEqual(
      ['ip-borrowing', 'service-advertisement', 'windows-route-reflector', 'ipip'].map((value) => ({
        value,
        best: 'unsupported',
      })),
    );
  });
});

describe('the decision file with a picked combination that is ruled out', () => {
  const file = fileFor(FALLEN);

  it('recommends nothing and says so', () => {
    expect(file.recommended).toMatchObject({ networking: null, datastore: null });
    expect(file.closest).toMatchObject({
      networking: 'calico-bgp',
      datastore: 'etcd',
      verdict: 'unsupported',
    });
  });

  it('names the smallest conflict and every smallest repair', () => {
    expect(file.conflicts).toEqual([['fabric', 'networking']]);
    expect(file.repairs).toEqual([
      {
        changes: [{ facet: 'networking', from: 'calico-bgp', to: 'calico-vxlan' }],
        reaches: 'supported',
      },
      { changes: [{ facet: 'fabric', from: 'l3-routed', to: 'l2' }], reaches: 'supported' },
      { changes: [{ facet: 'fabric', from: 'l3-routed', to: 'l3-peered' }], reaches: 'supported' },
    ]);
  });

  it('says of each combination whether it is what was asked for', () => {
    expect(
      file.combinations
        .filter(({ agrees }) => agrees)
        .map(({ networking, datastore }) => [networking, datastore]),
    ).toEqual([['calico-bgp', 'etcd']]);
  });

  it('closes the answers that cannot stand, its own among them', () => {
    expect(file.facets['networking']).toEqual([
      { value: 'calico-bgp', best: 'unsupported' },
      { value: 'calico-vxlan', best: 'supported' },
      { value: 'static-routes', best: 'unsupported' },
      { value: 'cloud-provider', best: 'unsupported' },
      { value: 'flannel-host-gw', best: 'unsupported' },
      { value: 'flannel-vxlan', best: 'unsupported' },
    ]);
    expect(file.facets['fabric']).toEqual([
      { value: 'l2', best: 'supported' },
      { value: 'l3-peered', best: 'supported' },
      { value: 'l3-routed', best: 'unsupported' },
    ]);
  });
});

describe('repairs in the decision file', () => {
  it('drop a need with null', () => {
    expect(fileFor({ need: ['ipip'] }).repairs).toEqual([
      { changes: [{ facet: 'need', from: ['ipip'], to: null }], reaches: 'supported' },
    ]);
    expect(textFor({ need: ['ipip'] })).toContain('"to": null');
  });

  it('give pods and block as numbers', () => {
    const { repairs: ways, picks } = fileFor({
      networking: 'calico-vxlan',
      datastore: 'etcd',
      build: ['20348'],
      pods: 110,
      block: 26,
    });
    expect(picks).toMatchObject({ pods: 110, block: 26 });
    const changes = ways.flatMap((way) => way.changes);
    expect(changes).toContainEqual({ facet: 'pods', from: 110, to: 60 });
    expect(changes).toContainEqual({ facet: 'block', from: 26, to: 25 });
  });

  it('drop the pods with null where the block holds none at all', () => {
    const { repairs: ways } = fileFor({ networking: 'calico-vxlan', datastore: 'etcd', pods: 5, block: 30 });
    expect(ways.flatMap((way) => way.changes)).toContainEqual({ facet: 'pods', from: 5, to: null });
  });

  it('give builds as a list', () => {
    const { repairs: ways } = fileFor({
      networking: 'calico-vxlan',
      datastore: 'etcd',
      build: ['14393', '20348'],
    });
    expect(ways.flatMap((way) => way.changes)).toContainEqual({
      facet: 'build',
      from: ['14393', '20348'],
      to: ['20348'],
    });
  });
});

describe('block sizes in the decision file', () => {
  it('are closed where one block does not hold the pods', () => {
    const { facets } = fileFor({
      networking: 'calico-vxlan',
      datastore: 'etcd',
      build: ['20348'],
      pods: 110,
    });
    expect(facets['block']).toEqual([
      { value: 20, best: 'supported' },
      { value: 21, best: 'supported' },
      { value: 22, best: 'supported' },
      { value: 23, best: 'supported' },
      { value: 24, best: 'supported' },
      { value: 25, best: 'supported' },
      { value: 26, best: 'unsupported' },
      { value: 27, best: 'unsupported' },
      { value: 28, best: 'unsupported' },
      { value: 29, best: 'unsupported' },
      { value: 30, best: 'unsupported' },
    ]);
  });
});

describe('the text of the decision file', () => {
  it('is the same for the same picks, indented, and ends with one line break', () => {
    expect(textFor(EXAMPLE)).toBe(textFor(EXAMPLE));
    expect(textFor(EXAMPLE)).toMatch(/^\{\n {2}"format": "calico-windows-decision\/1",\n/);
    expect(textFor(EXAMPLE)).toMatch(/\}\n$/);
    expect(textFor(EXAMPLE)).not.toMatch(/\n\n/);
  });

  it('carries a title as typed', () => {
    const title = '"Racks" \\ <b> 🐟';
    expect(fileFor({}, title).plan.title).toBe(title);
    expect(fileFor({}).plan.title).toBe(UNTITLED);
  });

  it('has the plan’s items say what stands before and after them, too', () => {
    const { plan } = fileFor({ networking: 'calico-bgp', datastore: 'etcd', fabric: 'l2' });
    const limits = plan.sections.find(({ id }) => id === 'all-limits')?.items ?? [];
    const limit = atlas.edition.limitations.find(({ id }) => id === 'L6');
    const says = limits.find(({ id }) => id === 'L6')?.says ?? '';
    for (const text of [limit?.feature, limit?.says, limit?.costs]) expect(says).toContain(text);
  });
});

describe('the decision file of a release', () => {
  const release = releaseAtlas('v3.32');
  const picks: Picks = { platform: 'on-premises', networking: 'calico-vxlan', build: ['20348'] };
  const file = fileFor(picks, '', release);
  const vxlan = pair(file, 'calico-vxlan', 'kubernetes');

  it('judges sixteen combinations', () => {
    expect(file.combinations).toHaveLength(16);
  });

  it('gives the reasons whole: those of the environment and those of the combination', () => {
    const reasons = vxlan.reasons.map(({ id }) => id);
    expect(reasons).toEqual([
      'build-not-decided-shared',
      'udp4789-not-decided',
      'install-not-decided-shared',
      'k8s-not-decided-shared',
      'runtime-not-decided-shared',
      'option-calico-vxlan',
      'ds.calico-vxlan.kubernetes',
      'platform-on-premises',
      'platform-on-premises-calico-vxlan',
    ]);
  });

  it('lists the answers that keep the best, and none where they cannot be listed', () => {
    const answers = new Map(vxlan.conditions.map(({ facet, answers: all }) => [facet, all]));
    expect([...answers.keys()]).toEqual(vxlan.dependsOn);
    expect(answers.get('udp4789')).toEqual(['open']);
    expect(answers.get('install')).toEqual(['operator']);
    expect(answers.get('k8s')).toEqual(['1.34', '1.35', '1.36']);
    expect(answers.get('runtime')).toEqual(['containerd']);
    // The revision of a picked build: any from 169 on.
    expect(answers.has('build')).toBe(true);
    expect(answers.get('build')).toBeUndefined();
    expect(vxlan.conditions.find(({ facet }) => facet === 'build')).not.toHaveProperty('answers');
  });

  it('has nothing to say of conflicts where the closest is not documented, but repairs', () => {
    const eks = fileFor({ platform: 'eks', networking: 'calico-vxlan' }, '', release);
    expect(eks.recommended).toMatchObject({ networking: null, datastore: null });
    expect(eks.closest).toMatchObject({
      networking: 'calico-vxlan',
      datastore: 'kubernetes',
      verdict: 'not-stated',
    });
    expect(eks.conflicts).toEqual([]);
    expect(eks.repairs).toContainEqual({
      changes: [{ facet: 'networking', from: 'calico-vxlan', to: 'aws-vpc-cni' }],
      reaches: 'supported',
    });
  });

  it('keeps what is run apart from what is said', () => {
    const { plan } = fileFor({ ...picks, cluster: 'new', pools: 'installation' }, '', release);
    const steps =
      plan.sections.find(({ id }) => id === 'steps')?.items.filter(({ kind }) => kind === 'step') ?? [];
    const affinity = steps.find(({ id }) => id === 'strict-affinity');
    expect(affinity?.command).toContain('kubectl patch ipamconfigurations default');
    expect(affinity?.check?.command).toContain('kubectl get ipamconfigurations default');
    expect(affinity?.says).not.toContain('kubectl patch ipamconfigurations');
    for (const step of steps) {
      expect(step.where).toBeDefined();
      if (step.check !== undefined)
        expect(Object.keys(step.check)).toEqual(
          step.check.where === undefined ? ['command', 'good', 'bad'] : ['where', 'command', 'good', 'bad'],
        );
    }
  });
});
