import { describe, expect, it } from 'vitest';
import { compile } from '../engine/compile.ts';
import { allRulings } from '../engine/explain.ts';
import { recommend } from '../engine/recommend.ts';
import { conflicts, repairs } from '../engine/repair.ts';
import { editionOf } from '../facts/edition.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import type { Picks } from '../vocabulary.ts';
import { buildPlan } from './build.ts';
import { decisionText } from './json.ts';

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
    readonly reasons: readonly Told[];
    readonly actions: readonly Told[];
    readonly limitations: readonly string[];
  }[];
  readonly facets: Record<string, readonly { readonly value: string | number; readonly best: string }[]>;
  readonly recommended: {
    readonly networking: string | null;
    readonly datastore: string | null;
    readonly because: string;
  };
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
      readonly items: readonly { readonly id: string; readonly says: string }[];
    }[];
  };
}

interface Told {
  readonly id: string;
  readonly says: string;
  readonly citations: readonly { readonly source: string; readonly section: string }[];
}

function textFor(picks: Picks, title = ''): string {
  const rulings = allRulings(atlas, picks);
  const input = {
    atlas,
    picks,
    rulings,
    recommendation: recommend(atlas, rulings),
    conflicts: conflicts(atlas, picks),
    repairs: repairs(atlas, picks),
  };
  return decisionText({
    ...input,
    plan: buildPlan({ ...input, title, notes: '', day: '2026-11-22' }),
    link: LINK,
  });
}

function fileFor(picks: Picks, title = ''): File {
  return JSON.parse(textFor(picks, title)) as File;
}

function pair(file: File, networking: string, datastore: string): File['combinations'][number] {
  return file.combinations.find((one) => one.networking === networking && one.datastore === datastore)!;
}

const VERDICTS = ['supported', 'limited', 'not-stated', 'untested', 'unsupported'];
const FACETS = ['platform', 'build', 'fabric', 'udp4789', 'networking', 'datastore', 'need', 'pods', 'block'];

const EXAMPLE: Picks = { platform: 'aws', build: ['17763.1432'], fabric: 'l2' };
const FALLEN: Picks = { fabric: 'l3-routed', networking: 'calico-bgp', datastore: 'etcd' };
const CASES: readonly (readonly [string, Picks])[] = [
  ['nothing picked', {}],
  ['AWS, one subnet, Server 2019', EXAMPLE],
  ['110 pods', { ...EXAMPLE, pods: 110 }],
  ['IPIP demanded', { need: ['ipip'] }],
  ['a picked pair that falls', FALLEN],
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

  it('judges all twelve pairs, in the order of the guide', () => {
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

  it('gives every pair all of its fields, of the right kind', () => {
    for (const one of file.combinations) {
      expect(Object.keys(one)).toEqual([
        'networking',
        'datastore',
        'best',
        'worst',
        'dependsOn',
        'agrees',
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

  it('recommends a pair with a reason, or says that none stands', () => {
    expect(Object.keys(file.recommended)).toEqual(['networking', 'datastore', 'because']);
    expect(file.recommended.because).not.toBe('');
    expect(typeof file.recommended.because).toBe('string');
    expect(file.recommended.networking === null).toBe(file.recommended.datastore === null);
    const stands = file.combinations.some(
      ({ agrees, best }) => agrees && (best === 'supported' || best === 'limited'),
    );
    expect(file.recommended.networking !== null).toBe(stands);
  });

  it('names conflicts and repairs only where nothing stands, and never the edition among them', () => {
    const stands = file.recommended.networking !== null;
    expect(file.conflicts.length > 0).toBe(!stands);
    expect(file.repairs.length > 0).toBe(!stands);
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

  it('carries the plan: title, sections, and items that say something', () => {
    expect(Object.keys(file.plan)).toEqual(['title', 'sections']);
    for (const section of file.plan.sections) {
      expect(Object.keys(section)).toEqual(['id', 'heading', 'items']);
      expect(section.heading).not.toBe('');
      for (const item of section.items) {
        expect(Object.keys(item)).toEqual(['id', 'says']);
        expect(item.id).not.toBe('');
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
      limitations: ['L1', 'L2', 'L3', 'L4', 'L5', 'L6'],
    });
    expect(pair(file, 'calico-bgp', 'etcd').reasons.map(({ id }) => id)).toEqual([
      'bgp-datastores',
      'bgp-mesh-over-l2',
      'platform-not-stated',
      'build-not-stated',
    ]);
    expect(pair(file, 'calico-bgp', 'etcd').actions).toEqual([
      {
        id: 'aws-source-dest-check',
        says: 'Disable the EC2 source/destination check on every instance of the cluster, so that hosts may forward traffic for their pods.',
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
      },
    ]);
  });

  it('leaves VXLAN hanging on the port, with the action to open it', () => {
    expect(pair(file, 'calico-vxlan', 'kubernetes')).toMatchObject({
      best: 'limited',
      worst: 'unsupported',
      dependsOn: ['udp4789'],
      limitations: ['L2', 'L3', 'L4'],
    });
    expect(pair(file, 'calico-vxlan', 'kubernetes').actions.map(({ id }) => id)).toEqual(['open-udp-4789']);
  });

  it('recommends BGP with the Kubernetes API and says which question of the order decided', () => {
    expect(file.recommended).toEqual({
      networking: 'calico-bgp',
      datastore: 'kubernetes',
      because:
        'before flannel host-gw with Kubernetes API, since the document lists it first; before Calico BGP with etcd, since the Kubernetes API needs no second store to run',
    });
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

describe('the decision file with a picked pair that falls', () => {
  const file = fileFor(FALLEN);

  it('recommends nothing and says so', () => {
    expect(file.recommended).toEqual({
      networking: null,
      datastore: null,
      because: 'no pair stands with these picks',
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

  it('says of each pair whether it is what was asked for', () => {
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
    expect(fileFor({}).plan.title).toBe('Windows nodes in a Calico cluster');
  });

  it('has the plan’s items say what stands before and after them, too', () => {
    const { plan } = fileFor({ networking: 'calico-bgp', datastore: 'etcd', fabric: 'l2' });
    const limits = plan.sections.find(({ id }) => id === 'limits')?.items ?? [];
    expect(limits.find(({ id }) => id === 'L6')?.says).toBe(
      'Service IP advertisement: Advertising service IPs, a feature of Calico v3.4 and later, is not available on Windows. Way around: none stated. The guide lists it for BGP.',
    );
  });
});
