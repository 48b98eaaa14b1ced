import { compile } from '../../engine/compile.ts';
import { facetsOf } from '../../engine/condition.ts';
import { reasonsFor } from '../../engine/explain.ts';
import { outlooks } from '../../engine/narrow.ts';
import type { Aspect, Edition } from '../../facts/types.ts';
import { type Answer, demands, type FacetId, type Picks, withAnswer } from '../../vocabulary.ts';
import { placeOf, type Rank } from './judge.ts';
import type { AspectJudge, Settled } from './releaseAspects.ts';
import { TELLING_BUILDS } from './tellingBuilds.ts';

/** What was looked at, and what the product and the second judge do not agree on. */
export interface SpaceReport {
  readonly looked: number;
  readonly breaches: readonly string[];
}

/** Numbers on both sides of what blocks hold. */
const PODS = [1, 4, 12, 13, 60, 61, 124, 125, 4092];
const BLOCKS = [20, 24, 25, 26, 27, 28, 29, 30];

/** Every answer to a facet; to builds those on both sides of every bound. */
function answersTo(edition: Edition, facet: FacetId): readonly (string | number)[] {
  if (facet === 'build') return TELLING_BUILDS;
  if (facet === 'pods') return PODS;
  if (facet === 'block') return BLOCKS;
  return (edition.facet.get(facet)?.answers ?? []).map(({ value }) => value);
}

function asAnswer(facet: FacetId, value: string | number): Answer {
  return facet === 'build' || facet === 'need' ? [String(value)] : value;
}

/** The space of some facets: every combination of their answers, "not decided" among them. */
function spaceOf(edition: Edition, facets: readonly FacetId[]): readonly Picks[] {
  return facets.reduce<readonly Picks[]>(
    (all, facet) =>
      [null, ...answersTo(edition, facet)].flatMap((value) =>
        all.map((picks) => withAnswer(picks, facet, value === null ? null : asAnswer(facet, value))),
      ),
    [{}],
  );
}

/** Every cluster that picks may turn out to be. What is not demanded stays so. */
function completions(edition: Edition, facets: readonly FacetId[], picks: Picks): readonly Settled[] {
  return facets.reduce<readonly Settled[]>(
    (all, facet) => {
      const pick = picks[facet];
      const own: readonly unknown[] = Array.isArray(pick) ? pick : [pick];
      const values = pick === undefined && !demands(facet) ? answersTo(edition, facet) : own;
      return values.flatMap((value) => all.map((cluster) => ({ ...cluster, [facet]: value })));
    },
    [{}],
  );
}

/** The worst of the rules that an aspect gives as reasons; null where it does not speak with certainty. */
function worstReason(reasons: ReturnType<typeof reasonsFor>): Rank | null {
  let worst = 0;
  for (const reason of reasons) {
    if (reason.kind === 'open') return null;
    if (reason.kind === 'rule') worst = Math.max(worst, placeOf(reason.rule.gives));
  }
  return worst;
}

/** Holds the product against a second judge over one aspect's own space, whole: every answer, every pair. */
export function wholeSpace(edition: Edition, aspect: Aspect, judge: AspectJudge): SpaceReport {
  const atlas = compile({
    ...edition,
    aspects: [aspect],
    rules: edition.rules.filter((rule) => rule.aspect === aspect.id),
  });
  const facets = aspect.axes.flatMap(facetsOf);
  const breaches: string[] = [];
  const space = spaceOf(edition, facets);
  // A settled cluster completes many picks, and is judged once.
  const judged = new Map<string, readonly Rank[]>();
  const ranksIn = (cluster: Settled): readonly Rank[] => {
    const key = facets.map((facet) => cluster[facet as keyof Settled]).join(' ');
    const ranks =
      judged.get(key) ?? atlas.combinations.map((pair) => judge(cluster, pair.networking, pair.datastore));
    judged.set(key, ranks);
    return ranks;
  };
  for (const picks of space) {
    const clusters = completions(edition, facets, picks).map(ranksIn);
    const found = outlooks(atlas, picks);
    atlas.combinations.forEach((pair, at) => {
      const ranks = clusters.map((all) => all[at] ?? 0);
      const want = [Math.min(...ranks), Math.max(...ranks)];
      const own = found[at];
      const told = own === undefined ? [] : [placeOf(own.best), placeOf(own.worst)];
      const name = `${aspect.id}: ${pair.networking} with ${pair.datastore} under ${JSON.stringify(picks)}`;
      if (told.join() !== want.join()) breaches.push(`${name} is [${told.join()}], not [${want.join()}]`);
      if (clusters.length > 1) return;
      const reason = worstReason(reasonsFor(atlas, picks, pair));
      if (reason !== want[0]) breaches.push(`${name} has reasons for ${reason}, not for ${want[0]}`);
    });
  }
  return { looked: space.length * atlas.combinations.length, breaches };
}
