import { describe, expect, it } from 'vitest';
import { releaseAtlas } from '../checks/atlases.ts';
import { draw } from '../checks/laws/draw.ts';
import { editionOf } from '../facts/edition.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import { type FacetId, type Picks, withAnswer } from '../vocabulary.ts';
import { type Atlas, compile } from './compile.ts';
import { conditionsFor } from './conditions.ts';
import { knownPicks } from './known.ts';
import { bestOfOne } from './narrow.ts';
import {
  decidingQuestions,
  inOrderOfQuestions,
  nextQuestion,
  type Question,
  questions,
} from './nextQuestion.ts';
import { standingOf, standings } from './standing.ts';
import { isAcceptable, isAcceptableRank } from './verdict.ts';

const GUIDE = compile(editionOf(guideBook, 'guide-2020'));
const NEWEST = releaseAtlas('v3.32');
const EC2: Picks = { platform: 'aws', build: ['20348'], install: 'operator' };

function asked(atlas: Atlas, picks: Picks): readonly Question[] {
  return questions(atlas, standings(atlas, picks), picks);
}

function facets(all: readonly Question[]): readonly FacetId[] {
  return all.map(({ facet }) => facet);
}

function inState(all: readonly Question[], state: Question['state']): readonly FacetId[] {
  return facets(all.filter((one) => one.state === state));
}

describe('the next best question', () => {
  it.each<readonly [string, Atlas, Picks, readonly FacetId[]]>([
    ['the platform, then what makes most fall', GUIDE, {}, ['platform', 'fabric', 'udp4789', 'build']],
    ['what is begun before what makes most fall', NEWEST, EC2, ['build', 'k8s', 'udp4789', 'fabric']],
    [
      'what makes most fall, once the build is given',
      NEWEST,
      { ...EC2, build: ['20348.2700'] },
      ['k8s', 'udp4789', 'fabric'],
    ],
    [
      'the platform, though others make more fall',
      NEWEST,
      {},
      ['platform', 'k8s', 'build', 'udp4789', 'fabric'],
    ],
    [
      'what counts for the picked option alone',
      NEWEST,
      { ...EC2, networking: 'calico-bgp' },
      ['build', 'k8s', 'fabric'],
    ],
    ['none where nothing fits', NEWEST, { ...EC2, datastore: 'etcd' }, []],
  ])('is %s', (_, atlas, picks, order) => {
    const all = asked(atlas, picks);
    expect(facets(decidingQuestions(all))).toEqual(order);
    expect(nextQuestion(all)?.facet).toBe(order[0]);
  });

  it('is the platform as long as the recommendation waits for it, even where it decides nothing', () => {
    const picks = { datastore: 'etcd', fabric: 'l2', build: ['17763.1432'], udp4789: 'open' };
    expect(nextQuestion(asked(GUIDE, picks))).toMatchObject({ facet: 'platform', decides: [] });
    const picked = { ...picks, networking: 'calico-bgp' };
    expect(nextQuestion(asked(GUIDE, picked))).toBeNull();
    expect(inState(asked(GUIDE, picked), 'idle')).toContain('platform');
  });

  it('weighs the combinations that hang on it by the share of its answers that make them fall', () => {
    const [fabric] = asked(GUIDE, {}).filter(({ facet }) => facet === 'fabric');
    // Calico BGP with either datastore falls by one answer of three, flannel host-gw by two.
    expect(fabric?.score).toBeCloseTo(1 / 3 + 1 / 3 + 2 / 3);
    expect(fabric?.decides).toEqual([
      { networking: 'calico-bgp', datastore: 'etcd' },
      { networking: 'calico-bgp', datastore: 'kubernetes' },
      { networking: 'flannel-host-gw', datastore: 'kubernetes' },
    ]);
  });

  it.each([
    ['guide-2020', GUIDE],
    ['v3.32', NEWEST],
  ])('scores in %s what giving every answer comes to', (_, atlas) => {
    for (const { picks: drawn } of draw(atlas.edition, ['17763', '20348', '17763.1432'], 7, 40)) {
      const picks = knownPicks(atlas.edition, drawn);
      for (const { facet, decides, score } of asked(atlas, picks)) {
        const answers = atlas.edition.facet.get(facet)?.answers ?? [];
        const shares = decides.map((combination) => {
          if (picks[facet] !== undefined) return 1;
          const falls = answers.filter(({ value }) => {
            const next = withAnswer(picks, facet, facet === 'build' ? [value] : value);
            return !isAcceptableRank(bestOfOne(atlas, next, combination));
          });
          return falls.length / answers.length;
        });
        expect(score).toBeCloseTo(shares.reduce((sum, one) => sum + one, 0));
      }
    }
  });
});

describe('the other questions', () => {
  it('are facts where somebody decides and one answer is left', () => {
    const all = asked(NEWEST, EC2);
    expect(inState(all, 'settled')).toEqual(['runtime', 'datastore']);
    expect(all.find(({ facet }) => facet === 'runtime')?.left).toEqual(['containerd']);
    expect(all.find(({ facet }) => facet === 'datastore')?.left).toEqual(['kubernetes']);
    expect(inState(asked(NEWEST, {}), 'settled')).toEqual(['install', 'runtime', 'datastore']);
  });

  it('change nothing where no possible combination hangs on them', () => {
    expect(inState(asked(NEWEST, { ...EC2, networking: 'calico-bgp' }), 'idle')).toEqual(['udp4789']);
    expect(inState(asked(NEWEST, { ...EC2, networking: 'calico-vxlan' }), 'idle')).toEqual(['fabric']);
  });

  it('are choices for whoever insists', () => {
    expect(inState(asked(GUIDE, {}), 'free')).toEqual(['networking', 'datastore']);
  });

  it('leave out what is answered, what is demanded, and which reading of the pages it is', () => {
    const all = facets(asked(NEWEST, { ...EC2, build: ['20348.2700'] }));
    for (const facet of ['platform', 'build', 'install', 'docs', 'need', 'pods', 'block', 'cluster'] as const)
      expect(all).not.toContain(facet);
  });

  it('decide only what is possible', () => {
    for (const { picks } of draw(NEWEST.edition, ['17763', '20348.2700'], 11, 40)) {
      const known = knownPicks(NEWEST.edition, picks);
      for (const { decides } of asked(NEWEST, known))
        for (const combination of decides) {
          const { agrees, best } = standingOf(NEWEST, known, combination);
          expect([agrees, isAcceptable(best)]).toEqual([true, true]);
        }
    }
  });
});

it('orders what must hold as it is asked, and what is no question any more last', () => {
  const all = asked(NEWEST, EC2);
  const shown = standingOf(NEWEST, EC2, { networking: 'calico-bgp', datastore: 'kubernetes' });
  const conditions = inOrderOfQuestions(conditionsFor(NEWEST, EC2, shown), all);
  expect(conditions.map(({ facet }) => facet)).toEqual(['build', 'k8s', 'fabric', 'runtime']);
});
