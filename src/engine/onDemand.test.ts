import { describe, expect, it } from 'vitest';
import { releaseAtlas } from '../checks/atlases.ts';
import { draw } from '../checks/laws/draw.ts';
import { TELLING_BUILDS } from '../checks/laws/tellingBuilds.ts';
import { readingsOf, RELEASES } from '../checks/laws/subjects.ts';
import { editionOf } from '../facts/edition.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import { type FacetId, only, type Picks, withAnswer } from '../vocabulary.ts';
import { type Atlas, compile } from './compile.ts';
import {
  allRulings,
  fallingRules,
  reasonsFor,
  type RuleReason,
  ruleOn,
  shrinkConflict,
  whyClosed,
  withOnlyAnswer,
} from './explain.ts';
import { knownPicks } from './known.ts';
import { agrees, answersFor, bestOfOne, narrow } from './narrow.ts';
import { standingOf, standings } from './standing.ts';
import { isAcceptable, rankOf } from './verdict.ts';
import { actionsFor, limitationsFor } from './accompany.ts';
import { conflicts } from './conflicts.ts';

const EDITIONS: readonly (readonly [string, Atlas])[] = [
  ['guide-2020', compile(editionOf(guideBook, 'guide-2020'))],
  ...RELEASES.flatMap((id) =>
    readingsOf(id).map(
      (reading) => [`${id} ${reading.docs}`, releaseAtlas(reading.edition, reading.docs)] as const,
    ),
  ),
];
const DRAWN = 8;

function drawn(atlas: Atlas): readonly Picks[] {
  const builds = TELLING_BUILDS.flatMap((build) => [build, build.replace(/\..*/, '')]);
  return [...draw(atlas.edition, builds, 1809, DRAWN)].map(({ picks }) => picks);
}

/** The same by the reasons of every combination: slow, and nothing but reasons. */
function slowFallingRules(atlas: Atlas, picks: Picks, conflict: readonly FacetId[]): readonly RuleReason[] {
  const part = only(knownPicks(atlas.edition, picks), conflict);
  const fells = new Map<string, { readonly reason: RuleReason; readonly at: Set<number> }>();
  atlas.combinations.forEach((combination, at) => {
    if (!agrees(combination, part)) return;
    for (const reason of reasonsFor(atlas, part, combination)) {
      if (reason.kind !== 'rule' || isAcceptable(reason.rule.gives)) continue;
      const known = fells.get(reason.rule.id) ?? { reason, at: new Set<number>() };
      known.at.add(at);
      fells.set(reason.rule.id, known);
    }
  });
  const fewest: RuleReason[] = [];
  let left = [...fells.values()];
  while (left.length > 0) {
    const most = left.reduce((a, b) => (b.at.size > a.at.size ? b : a));
    fewest.push(most.reason);
    left = left
      .map(({ reason, at }) => ({ reason, at: new Set([...at].filter((one) => !most.at.has(one))) }))
      .filter(({ at }) => at.size > 0);
  }
  return fewest;
}

/** What tells reasons apart, in their order. */
function told(rules: readonly RuleReason[]): readonly string[] {
  return rules.map(({ rule, aspect, shared, builds }) =>
    JSON.stringify([rule.id, aspect.id, shared, builds]),
  );
}

describe.each(EDITIONS)('%s, over seeded picks', (_, atlas) => {
  it('tells the same rules behind a closed answer as the reasons of all combinations do', () => {
    let closed = 0;
    for (const [number, picks] of drawn(atlas).entries()) {
      const answers = [...narrow(atlas, picks).facets].flatMap(([facet, all]) =>
        all.map(({ value, best }) => ({ facet, value, best })),
      );
      for (const { facet, value, best } of answers.filter((_answer, at) => (at + number) % 7 === 0)) {
        const asked = withOnlyAnswer(picks, facet, value);
        const conflict = shrinkConflict(atlas, asked, [facet]);
        const closure = whyClosed(atlas, picks, facet, value);
        expect(closure === null).toBe(isAcceptable(best));
        if (closure === null) continue;
        closed += 1;
        expect([closure.conflict, told(closure.rules)]).toEqual([
          conflict,
          told(slowFallingRules(atlas, asked, conflict)),
        ]);
      }
    }
    expect(closed).toBeGreaterThan(10);
  });

  it('tells the same rules behind a conflict', () => {
    for (const picks of drawn(atlas))
      for (const conflict of conflicts(atlas, picks))
        expect(told(fallingRules(atlas, picks, conflict))).toEqual(
          told(slowFallingRules(atlas, picks, conflict)),
        );
  });

  it('knows the standing of every combination without its reasons, and the rest when asked', () => {
    for (const picks of drawn(atlas).slice(0, 3)) {
      const rulings = allRulings(atlas, picks);
      expect(standings(atlas, picks)).toEqual(
        rulings.map(({ reasons: _reasons, actions: _actions, limitations: _limitations, ...rest }) => rest),
      );
      for (const ruling of rulings) {
        expect(ruleOn(atlas, picks, ruling.combination)).toEqual({
          ...standingOf(atlas, picks, ruling.combination),
          reasons: reasonsFor(atlas, picks, ruling.combination),
          actions: actionsFor(atlas, picks, ruling.combination),
          limitations: limitationsFor(atlas, picks, ruling.combination),
        });
        expect(ruleOn(atlas, picks, ruling.combination)).toEqual(ruling);
      }
    }
  });

  it('knows what each answer can reach for one combination', () => {
    for (const picks of drawn(atlas).slice(0, 8))
      for (const { combination, dependsOn } of standings(atlas, picks).slice(0, 6))
        for (const [facet, answers] of answersFor(atlas, picks, combination, dependsOn))
          for (const { value, best } of answers) {
            if (picks[facet] !== undefined) continue;
            const next = withAnswer(picks, facet, facet === 'build' ? [value] : value);
            expect([facet, value, rankOf(best)]).toEqual([facet, value, bestOfOne(atlas, next, combination)]);
          }
  });
});

it('knows no answers of a combination that the edition does not list', () => {
  const [, atlas] = EDITIONS[0]!;
  expect(answersFor(atlas, {}, { networking: 'no-such', datastore: 'etcd' }, ['platform'])).toEqual(
    new Map(),
  );
});
