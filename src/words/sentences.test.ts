import { describe, expect, it } from 'vitest';
import { blockSum } from '../engine/capacity.ts';
import { compile } from '../engine/compile.ts';
import { conditionsFor } from '../engine/conditions.ts';
import { allRulings, type Ruling } from '../engine/explain.ts';
import { closest, recommend, type Recommendation } from '../engine/recommend.ts';
import { type Change, repairs } from '../engine/repair.ts';
import { editionOf } from '../facts/edition.ts';
import { EDITIONS } from '../facts/editions.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import { type PlainText, WHO } from '../facts/types.ts';
import { buildName } from '../facts/windowsBuilds.ts';
import type { FacetId, Picks } from '../vocabulary.ts';
import {
  answerName,
  buildLabel,
  capital,
  citationName,
  citationsOf,
  combinationName,
  facetName,
  listOf,
  optionName,
  pickName,
  verdictName,
  storeName,
} from './names.ts';
import { conditionSays } from './conditions.ts';
import { editionSubject, textSays } from './plain.ts';
import { actionSays, reasonFrom, reasonId, reasonSays } from './reasons.ts';
import {
  becauseSays,
  closestSays,
  combinationKey,
  outlookSays,
  rivalSays,
  standingSays,
  sumSays,
  whoName,
} from './sentences.ts';
import { conflictSays, repairSays } from './repairs.ts';
import { conflicts } from '../engine/conflicts.ts';
import { pickSays } from './picks.ts';

const atlas = compile(editionOf(guideBook, 'guide-2020'));
const { edition } = atlas;

function recommended(picks: Picks): Recommendation | null {
  return recommend(atlas, allRulings(atlas, picks), picks);
}

function standing(picks: Picks): string {
  return standingSays(edition, allRulings(atlas, picks), recommended(picks));
}

function rulingOf(picks: Picks, networking: string, datastore: string): Ruling {
  return allRulings(atlas, picks).find(
    ({ combination }) => combination.networking === networking && combination.datastore === datastore,
  )!;
}

function outlook(picks: Picks, networking: string, datastore: string): string {
  return outlookSays(edition, rulingOf(picks, networking, datastore));
}

function sum(picks: Picks): string {
  return sumSays(blockSum(picks, edition.addressing)!);
}

/** The numbers in a sentence, in their order; those in names are none. */
function numbersIn(says: string): readonly number[] {
  return [...says.matchAll(/(?<![\w.])\d+(?![\w.]*\d)/g)].map(([digits]) => Number(digits));
}

/** Which of some names a sentence has, in the order in which it has them. */
function namedIn(says: string, names: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(names)
    .map(([id, name]) => ({ id, at: says.toLowerCase().indexOf(name.toLowerCase()) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}

const OPTION_NAMES = Object.fromEntries(edition.options.map(({ id, short }) => [id, short]));
const FACET_NAMES = Object.fromEntries(edition.facets.map(({ facet, name }) => [facet, name]));

/** Routed racks without provider or VXLAN: static routes with the Kubernetes API are all that is left. */
const ONE_LEFT: Picks = { platform: 'on-premises', fabric: 'l3-routed', udp4789: 'blocked' };

describe('how many combinations are possible', () => {
  // possible, of how many that agree with the picks; how many work whatever is answered next, where that is a part of them
  it.each<readonly [string, Picks, readonly number[]]>([
    ['out of all twelve', {}, [7, 12, 1]],
    ['all of them for sure', { platform: 'aws', build: ['17763'], fabric: 'l2', udp4789: 'open' }, [7, 12]],
    ['among those of one option', { networking: 'calico-vxlan' }, [2, 2]],
    ['among those of an option with one datastore', { networking: 'static-routes' }, [1, 2]],
    [
      'among those of one datastore',
      { datastore: 'etcd', fabric: 'l3-routed', udp4789: 'open', build: ['20348'] },
      [1, 6],
    ],
    ['of a single one', { networking: 'static-routes', datastore: 'kubernetes' }, [1, 1]],
  ])('is counted %s: %j', (_, picks, numbers) => {
    expect(numbersIn(standing(picks))).toEqual(numbers);
  });

  it.each<Picks>([{ need: ['ipip'] }, { networking: 'flannel-vxlan' }])(
    'is no number where none is: %j',
    (picks) => {
      const says = standing(picks);
      expect(says).toContain(editionSubject(edition));
      expect(says).toMatch(/\.$/);
      expect(namedIn(says, OPTION_NAMES)).toEqual([]);
    },
  );

  it('is told with what is recommended, or without while nothing is', () => {
    expect(namedIn(standing({}), OPTION_NAMES)).toEqual([]);
    for (const picks of [{ platform: 'aws' }, { networking: 'calico-vxlan' }, ONE_LEFT])
      expect(standing(picks)).toContain(combinationName(edition, recommended(picks)!.combination));
  });

  it('speaks of one in the singular, of several in the plural', () => {
    expect(standing(ONE_LEFT)).not.toMatch(/\bare\b/);
    expect(standing({ networking: 'static-routes' })).not.toMatch(/\bare\b/);
    expect(standing({})).toMatch(/\bare\b/);
    expect(standing({ networking: 'static-routes', datastore: 'kubernetes' })).not.toMatch(/combinations/);
  });
});

describe('the outlook of a combination', () => {
  it('is the word for its verdict where nothing is open', () => {
    expect(outlook({}, 'static-routes', 'kubernetes')).toBe(verdictName('supported'));
    expect(outlook({}, 'flannel-vxlan', 'kubernetes')).toBe(verdictName('untested'));
    expect(outlook({ build: ['17763'], udp4789: 'open' }, 'calico-vxlan', 'etcd')).toBe(
      verdictName('limited'),
    );
  });

  it('is what it can reach and the questions on which that hangs, one or several', () => {
    const [one, two] = [outlook({}, 'calico-bgp', 'etcd'), outlook({}, 'calico-vxlan', 'etcd')];
    for (const says of [one, two]) {
      expect(says.startsWith(verdictName('supported'))).toBe(true);
      expect(says).not.toContain(verdictName('unsupported'));
    }
    expect(namedIn(one, FACET_NAMES)).toEqual(['fabric']);
    expect(namedIn(two, FACET_NAMES)).toEqual(['build', 'udp4789']);
  });
});

describe('why a combination is recommended', () => {
  // What each rival lost by, the other option before the other datastore; null: a tie.
  it.each<readonly [string, Picks, readonly (string | null)[]]>([
    ['points of engineering, and no second store', { platform: 'aws' }, ['peering', 'datastore']],
    ['routes', { platform: 'azure', fabric: 'l3-routed', build: ['17763'] }, ['routes', 'datastore']],
    ['what open answers can do', { platform: 'on-premises', fabric: 'l2', datastore: 'etcd' }, ['worst']],
    [
      'limits',
      { platform: 'aws', fabric: 'l2', build: ['17763'], udp4789: 'open', datastore: 'etcd' },
      ['best'],
    ],
    [
      'nothing: a tie',
      { platform: 'azure', fabric: 'l2', build: ['20348'], udp4789: 'open' },
      [null, 'datastore'],
    ],
    ['nothing else is left', ONE_LEFT, []],
  ])('by %s', (_, picks, lostBy) => {
    const found = recommended(picks)!;
    expect(found.rivals.map((rival) => rival.lostBy)).toEqual(lostBy);
    const says = becauseSays(edition, found);
    expect(says).toMatch(/^\p{Lu}.*\.$/u);
    for (const rival of found.rivals) {
      expect(says).toContain(rivalSays(edition, rival));
      if (rival.lostBy !== 'datastore')
        expect(namedIn(rivalSays(edition, rival), OPTION_NAMES)).toContain(rival.combination.networking);
    }
  });

  it('tells each reason in words of its own', () => {
    const [rival] = recommended({ platform: 'aws' })!.rivals;
    const reasons = ['routes', 'best', 'worst', 'actions', 'datastore', null] as const;
    const told = reasons.map((lostBy) => rivalSays(edition, { ...rival!, lostBy }));
    expect(new Set(told).size).toBe(reasons.length);
  });

  it('tells points of engineering as they stand with the options, the weightiest three', () => {
    const points = (id: string): readonly string[] =>
      edition.options.find((option) => option.id === id)!.points.map(({ says }) => says);
    const [rival] = recommended({ platform: 'aws' })!.rivals;
    const says = rivalSays(edition, rival!);
    const told = [...points('calico-bgp'), ...points('calico-vxlan')].filter((point) => says.includes(point));
    expect(rival!.differences.map(({ id }) => id)).toEqual(['peering', 'port', 'check']);
    expect(told.length).toBe(3);
    const more = { ...rival!, differences: [...rival!.differences, ...rival!.differences] };
    expect(rivalSays(edition, more)).toBe(says);
  });

  it('is no reason where nothing fits: what comes closest is told instead, by what it lacks', () => {
    const told = [{ networking: 'flannel-vxlan' }, { need: ['ipip'] }].map((picks) =>
      closestSays(edition, closest(atlas, allRulings(atlas, picks), picks)!),
    );
    expect(told[0]).toContain(verdictName('untested'));
    expect(namedIn(told[0]!, OPTION_NAMES)).toEqual(['flannel-vxlan']);
    expect(told[1]).toContain(editionSubject(edition));
  });
});

describe('a conflict', () => {
  const picks: Picks = { fabric: 'l3-routed', networking: 'calico-bgp', udp4789: 'blocked', need: ['ipip'] };
  it.each<readonly [FacetId, ...FacetId[]]>([
    ['need'],
    ['fabric', 'networking'],
    ['fabric', 'udp4789', 'networking'],
  ])('names each of its picks with the answer: %s %s %s', (...facets) => {
    const says = conflictSays(edition, facets, picks);
    for (const facet of facets) expect(says).toContain(pickSays(edition, facet, picks));
    expect(namedIn(says, FACET_NAMES)).toEqual(facets);
    expect(says).toMatch(/\.$/);
  });

  it('of one pick reads otherwise than of several', () => {
    const without = (facets: readonly FacetId[]): string =>
      facets.reduce(
        (says, facet) => says.replace(pickSays(edition, facet, picks), ''),
        conflictSays(edition, facets, picks),
      );
    expect(without(['need'])).not.toBe(without(['fabric', 'networking']));
  });
});

describe('a repair', () => {
  function button(picks: Picks, ...changes: readonly Change[]): string {
    return repairSays(edition, { changes, reaches: 'supported' }, picks);
  }

  it('names the new answer, or what is dropped', () => {
    const picks: Picks = { fabric: 'l3-routed', need: ['ipip'] };
    const change = button(picks, { facet: 'fabric', from: 'l3-routed', to: 'l2' });
    expect(change).toContain(facetName(edition, 'fabric'));
    expect(change).toContain(answerName(edition, 'fabric', 'l2'));
    const drop = button(picks, { facet: 'need', from: ['ipip'], to: null });
    expect(drop).toContain(pickSays(edition, 'need', picks));
    expect(drop.length).toBeGreaterThan(pickSays(edition, 'need', picks).length);
  });

  it('of several changes names them all', () => {
    const says = button(
      { build: ['14393'], pods: 110, block: 26 },
      { facet: 'build', from: ['14393'], to: ['17763', '20348.169'] },
      { facet: 'pods', from: 110, to: 60 },
      { facet: 'block', from: 26, to: 25 },
    );
    expect(namedIn(says, FACET_NAMES)).toEqual(['build', 'pods', 'block']);
    for (const answer of [buildLabel('17763'), buildLabel('20348.169'), '60', '/25'])
      expect(says).toContain(answer);
    expect(says).not.toContain(buildLabel('14393'));
  });
});

describe('the block arithmetic', () => {
  // block, addresses, reserved, left, pods; whether they fit
  it.each<readonly [Picks, readonly number[], boolean]>([
    [{ pods: 110 }, [25, 128, 4, 124, 110], true],
    [{ pods: 60 }, [26, 64, 4, 60, 60], true],
    [{ pods: 61, block: 26 }, [26, 64, 4, 60, 61], false],
    [{ pods: 1 }, [26, 64, 4, 60, 1], true],
    [{ block: 29 }, [29, 8, 4, 4], true],
  ])('of %j can be checked by hand', (picks, numbers, fits) => {
    const says = sum(picks);
    expect(numbersIn(says)).toEqual(numbers);
    expect(/\bnot\b/.test(says)).toBe(!fits);
    expect(says).not.toMatch(/\b1 pods\b/);
  });

  it('tells where the block comes from', () => {
    const told = (['picked', 'default', 'needed'] as const).map((because) =>
      sumSays({ ...blockSum({ pods: 60 }, edition.addressing)!, because }),
    );
    expect(new Set(told).size).toBe(3);
  });
});

describe('an action', () => {
  function actions(picks: Picks, networking: string, datastore: string): Readonly<Record<string, string>> {
    return Object.fromEntries(
      rulingOf(picks, networking, datastore).actions.map((due) => [due.action.id, actionSays(due)]),
    );
  }

  it.each<readonly [Picks, string, string, string, readonly string[]]>([
    [{ pods: 61 }, 'calico-bgp', 'etcd', 'set-block-size', ['/25', '124', '61 pods']],
    [{ pods: 4092 }, 'calico-vxlan', 'kubernetes', 'set-block-size', ['/20', '4092 pods']],
    [{ pods: 60 }, 'calico-bgp', 'kubernetes', 'size-pod-cidr', ['60 pods']],
    [{ pods: 1 }, 'calico-bgp', 'kubernetes', 'size-pod-cidr', ['1 pod']],
  ])('has its numbers filled in: %j, %s, %s', (picks, networking, datastore, id, numbers) => {
    const says = actions(picks, networking, datastore)[id];
    for (const number of numbers) expect(says).toContain(number);
    expect(says).not.toMatch(/[{}]|\b1 pods\b/);
  });

  it('says what is to be done before why', () => {
    for (const { action, sum: filled } of rulingOf({ platform: 'aws', pods: 61 }, 'calico-bgp', 'etcd')
      .actions) {
      const says = actionSays({ action, sum: filled });
      expect(action.because).toBeDefined();
      expect(says.endsWith(` ${action.because}`)).toBe(true);
      expect(says.startsWith(action.does.split(' ')[0]!)).toBe(true);
    }
  });

  it('is done by somebody with a name', () => {
    const names = WHO.map(whoName);
    expect(new Set(names).size).toBe(WHO.length);
    for (const name of names) expect(name).toMatch(/^\p{Lu}/u);
  });
});

describe('names', () => {
  it('of builds tell the version where somebody named it, and the number where it has a revision', () => {
    for (const build of ['17763', '20348.169']) expect(buildLabel(build)).toContain(buildName(build));
    expect(buildLabel('20348.169')).toContain('20348.169');
    expect(buildLabel('19999')).toContain('19999');
  });

  it('of the one segment read as one subnet on AWS alone', () => {
    const l2 = edition.facet.get('fabric')?.answers.find(({ value }) => value === 'l2');
    expect(l2?.reads?.label).not.toBe(l2?.label);
    expect(answerName(edition, 'fabric', 'l2')).toBe(l2?.label);
    expect(answerName(edition, 'fabric', 'l2', { platform: 'aws', fabric: 'l3-routed' })).toBe(
      l2?.reads?.label,
    );
    expect(answerName(edition, 'fabric', 'l2', { platform: 'azure' })).toBe(l2?.label);
  });

  it('of what nobody named are the ids themselves', () => {
    expect(facetName(edition, 'k8s')).toBe('k8s');
    expect(optionName(edition, 'azure-cni')).toBe('azure-cni');
    expect(answerName(edition, 'platform', 'eks')).toBe('eks');
    const name = combinationName(edition, { networking: 'aws-vpc-cni', datastore: 'etcd' });
    expect(name).toContain('aws-vpc-cni');
    expect(name).toContain('etcd');
    expect(citationName(edition, { source: 'elsewhere', section: 'There' })).toBe('elsewhere › There');
  });

  it('of numbers are digits, of a block its prefix', () => {
    expect(pickName(edition, 'pods', 110)).toBe('110');
    expect(pickName(edition, 'block', 26)).toBe('/26');
  });

  it('of a pick are question and answer, or the question alone', () => {
    const needs: Picks = { need: ['ip-borrowing', 'ipip'] };
    const says = pickSays(edition, 'need', needs);
    for (const part of [
      facetName(edition, 'need'),
      ...needs.need!.map((need) => answerName(edition, 'need', need)),
    ])
      expect(says).toContain(part);
    expect(pickSays(edition, 'platform', {})).toBe(facetName(edition, 'platform'));
  });

  it('of pairs make keys that no two share', () => {
    const keys = atlas.combinations.map(combinationKey);
    expect(keys[0]).toBe('calico-bgp--etcd');
    expect(new Set(keys).size).toBe(12);
  });

  it('of places are given once, with the ids read there', () => {
    expect(citationsOf(edition, ['O1a', 'L4', 'O1b', 'O1a', 'nowhere'])).toEqual([
      {
        citation: { source: 'guide-2020', section: 'Determine your network plugin › Calico BGP networking' },
        facts: ['O1a', 'O1b'],
      },
      {
        citation: { source: 'guide-2020', section: 'Review BGP limitations with Windows › IPIP overlay' },
        facts: ['L4'],
      },
    ]);
    expect(citationName(edition, { source: 'guide-2020', section: 'Next steps' })).toBe('guide › Next steps');
    const page = {
      sources: [{ id: 'drain', title: 'Safely Drain a Node', short: '', date: '', sections: [] }],
    };
    expect(citationName(page, { source: 'drain', section: 'Safely Drain a Node' })).toBe(
      'Safely Drain a Node',
    );
  });

  it('in a list are joined as people join them', () => {
    expect(listOf([])).toBe('');
    expect(listOf(['a'])).toBe('a');
    expect(listOf(['a', 'b'])).toBe('a and b');
    expect(listOf(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listOf(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });

  it('at the start of a sentence get a capital', () => {
    expect(capital('before')).toBe('Before');
    expect(capital('')).toBe('');
  });
});

describe('whatever is picked', () => {
  const answers: Readonly<Partial<Record<FacetId, readonly Picks[]>>> = {
    platform: [{}, { platform: 'on-premises' }, { platform: 'aws' }, { platform: 'eks' }],
    build: [{}, { build: ['17763'] }, { build: ['14393', '19999.5', '20348'] }],
    fabric: [{}, { fabric: 'l2' }, { fabric: 'l3-peered' }, { fabric: 'l3-routed' }],
    udp4789: [{}, { udp4789: 'open' }, { udp4789: 'blocked' }],
    networking: [{}, { networking: 'calico-bgp' }, { networking: 'flannel-vxlan' }],
    need: [{}, { need: ['ipip', 'metrics'] }],
    pods: [{}, { pods: 1 }, { pods: 110, block: 26 }],
  };
  const all = Object.values(answers).reduce<readonly Picks[]>(
    (sofar, some) => sofar.flatMap((picks) => some.map((one) => ({ ...picks, ...one }))),
    [{}],
  );
  // Every thirteenth of the product: 13 shares no factor with the counts, so that all answers come up in many mixtures.
  const some = all.filter((_, index) => index % 13 === 0);

  it('no sentence says what a program would say, and every one begins and ends as sentences do', () => {
    const wrong: string[] = [];
    const check = (says: string, whole: boolean): void => {
      if (/undefined|null|NaN|\[object|\{\w+\}| {2}|\.\.|^[ ,;]/.test(says)) wrong.push(says);
      if (whole && !/[.)”]$/.test(says)) wrong.push(`no end: ${says}`);
    };
    for (const picks of some) {
      const rulings = allRulings(atlas, picks);
      const best = recommend(atlas, rulings, picks);
      const nearest = closest(atlas, rulings, picks);
      check(standingSays(edition, rulings, best), true);
      if (best !== null) check(becauseSays(edition, best), true);
      if (nearest !== null) check(closestSays(edition, nearest), true);
      for (const standing of rulings)
        for (const condition of conditionsFor(atlas, picks, standing))
          check(conditionSays(edition, condition), true);
      for (const conflict of conflicts(atlas, picks)) check(conflictSays(edition, conflict, picks), true);
      for (const repair of repairs(atlas, picks)) check(repairSays(edition, repair, picks), false);
      for (const ruling of rulings) {
        check(outlookSays(edition, ruling), false);
        for (const reason of ruling.reasons)
          check(reasonSays(edition, reason, ruling.combination.networking, picks), true);
        for (const due of ruling.actions) check(actionSays(due), true);
      }
    }
    expect(some.length).toBe(200);
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('every reason has an id of its own, and cites what it rests on', () => {
    for (const picks of some.slice(0, 40))
      for (const { reasons } of allRulings(atlas, picks)) {
        expect(new Set(reasons.map(reasonId)).size).toBe(reasons.length);
        for (const reason of reasons) expect(reasonFrom(reason).length > 0).toBe(reason.kind !== 'silence');
      }
  });
});

describe('a reason', () => {
  function reasons(picks: Picks, networking: string, datastore: string): Readonly<Record<string, string>> {
    const ruling = allRulings(atlas, picks).find(
      ({ combination }) => combination.networking === networking && combination.datastore === datastore,
    );
    return Object.fromEntries(
      ruling!.reasons.map((reason) => [reasonId(reason), reasonSays(edition, reason, networking, picks)]),
    );
  }

  it('names the builds that it is about where several are picked, and says no more where there is one', () => {
    const says = (id: string): string => edition.rules.find((rule) => rule.id === id)!.says as string;
    expect(reasons({ build: ['14393'] }, 'calico-vxlan', 'etcd')['vxlan-build-not-listed']).toBe(
      says('vxlan-build-not-listed'),
    );
    const several = reasons({ build: ['14393', '16299.1', '17763', '20348'] }, 'calico-vxlan', 'etcd');
    const told = (id: string): readonly string[] =>
      ['14393', '16299.1', '20348'].filter((build) =>
        several[id]?.replace(says(id), '').includes(buildLabel(build)),
      );
    expect(told('vxlan-build-not-listed')).toEqual(['14393', '16299.1']);
    expect(told('vxlan-from-18317')).toEqual(['20348']);
    // It names its build itself.
    expect(several['vxlan-on-1809']).toBe(says('vxlan-on-1809'));
  });

  it('that is open says what must hold, and is left out where every answer is as good', () => {
    const open = reasons({}, 'calico-vxlan', 'etcd');
    const holdsIf = edition.rules.find(({ id }) => id === 'vxlan-port-blocked')?.holdsIf as string;
    expect(open['udp4789-not-decided']).toContain(holdsIf);
    expect(open['fabric-not-decided']).toBeUndefined();
  });

  it('that the document does not give names document, question and option', () => {
    const says = reasons({}, 'static-routes', 'kubernetes')['build-not-stated']!;
    expect(says).toContain(editionSubject(edition));
    expect(says).toContain(edition.aspects.find(({ id }) => id === 'build')!.name);
    expect(namedIn(says, OPTION_NAMES)).toEqual(['static-routes']);
  });
});

describe('a plain sentence', () => {
  const v332 = { entry: EDITIONS.find(({ id }) => id === 'v3.32')! };
  // What each has to hold; whether it says which edition.
  it.each<readonly [PlainText, readonly string[], boolean]>([
    [{ plain: 'supported', name: 'Calico BGP' }, ['Calico BGP'], true],
    [{ plain: 'silent', name: 'Docker' }, ['Docker'], false],
    [{ plain: 'listed-for', name: 'Azure CNI', place: 'AKS' }, ['Azure CNI', 'AKS'], false],
    [{ plain: 'listed', name: 'AWS VPC CNI', place: 'EKS' }, ['AWS VPC CNI', 'EKS'], true],
    [
      { plain: 'only', place: 'RKE', names: ['Calico BGP', 'Calico VXLAN'] },
      ['RKE', 'Calico BGP and Calico VXLAN'],
      true,
    ],
    [{ plain: 'stores', name: 'Calico BGP', store: 'etcd' }, ['Calico BGP', storeName('etcd')], true],
    [{ plain: 'no-store', name: 'Calico BGP', store: 'etcd' }, ['Calico BGP', storeName('etcd')], false],
    [{ plain: 'named-for', name: 'Docker', names: ['the operator'] }, ['Docker', 'the operator'], true],
    [{ plain: 'builds', names: ['Server 2019', 'Server 2022'] }, ['Server 2019 and Server 2022'], false],
    [{ plain: 'builds-are', names: ['Server 2019', 'Server 2022'] }, ['Server 2019 or Server 2022'], false],
    [{ plain: 'builds-are', names: ['Server 2019'], later: true }, ['Server 2019'], false],
    [
      { plain: 'builds-are', names: ['Server 2019'], by: ['the manual install'] },
      ['With the manual install, every', 'Server 2019'],
      false,
    ],
    [{ plain: 'installed-by', names: ['the operator', 'the script'] }, ['the operator or the script'], false],
    [{ plain: 'tested-with', versions: ['1.29', '1.30', '1.31'] }, ['1.29 to 1.31'], true],
    [{ plain: 'tested-with', versions: ['1.29', '1.31', '1.32'] }, ['1.29, 1.31 and 1.32'], true],
    [{ plain: 'kubernetes-is', versions: ['1.29', '1.30'] }, ['1.29 or 1.30'], false],
    [{ plain: 'kubernetes-is', versions: ['1.9', '1.10', '1.11'] }, ['1.9 to 1.11'], false],
  ])('holds the values of %j and ends with a full stop', (text, values, named) => {
    const says = textSays(v332, text);
    for (const value of values) expect(says).toContain(value);
    expect(says.includes('v3.32')).toBe(named);
    expect(says).toMatch(/^\S.*\w\.$/);
  });

  it('is another for every kind', () => {
    const kinds = ['supported', 'silent'] as const;
    expect(new Set(kinds.map((plain) => textSays(v332, { plain, name: 'Docker' }))).size).toBe(2);
    const stores = ['stores', 'no-store'] as const;
    expect(new Set(stores.map((plain) => textSays(v332, { plain, name: 'BGP', store: 'etcd' }))).size).toBe(
      2,
    );
    const places = ['listed', 'listed-for'] as const;
    expect(new Set(places.map((plain) => textSays(v332, { plain, name: 'BGP', place: 'EKS' }))).size).toBe(2);
  });

  it('is none where somebody wrote one', () => {
    expect(textSays(v332, 'A text that was written.')).toBe('A text that was written.');
  });
});
