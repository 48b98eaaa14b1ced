import { type Answer, FACET_IDS, type FacetId, type Picks } from '../vocabulary.ts';
import type { Atlas } from './compile.ts';
import type { Combination } from './condition.ts';
import { allRulings, type Reason, type Ruling } from './explain.ts';
import { type ForeignPick, foreignPicks, knownPicks } from './known.ts';
import { type Recommendation, recommend } from './recommend.ts';
import { rankOf } from './verdict.ts';

/** The picks of one link, judged by the edition of that link. */
export interface JudgedPreset {
  readonly atlas: Atlas;
  readonly picks: Picks;
  readonly rulings: readonly Ruling[];
  readonly recommendation: Recommendation | null;
  /** Picks that the edition has no question or no answer for. */
  readonly foreign: readonly ForeignPick[];
}

/** Judges picks by an edition. */
export function judgePreset(atlas: Atlas, picks: Picks): JudgedPreset {
  const rulings = allRulings(atlas, picks);
  return {
    atlas,
    picks,
    rulings,
    recommendation: recommend(atlas, rulings, knownPicks(atlas.edition, picks)),
    foreign: foreignPicks(atlas.edition, picks),
  };
}

/** The answer to one question on both sides; undefined where it is unset. */
export interface PickPair {
  readonly facet: FacetId;
  readonly here: Answer | undefined;
  readonly there: Answer | undefined;
  readonly same: boolean;
}

/** Every question that either side answers, in link order. */
export function comparePicks(here: Picks, there: Picks): readonly PickPair[] {
  return FACET_IDS.flatMap((facet) => {
    const [left, right] = [here[facet], there[facet]];
    if (left === undefined && right === undefined) return [];
    return [{ facet, here: left, there: right, same: String(left) === String(right) }];
  });
}

/** A ruling with the reasons that tell it from the other side's. */
export interface ToldRuling {
  readonly ruling: Ruling;
  readonly reasons: readonly Reason[];
}

/** A pair on both sides; null where the edition of that side does not list it. */
export interface RulingPair {
  readonly combination: Combination;
  readonly here: ToldRuling | null;
  readonly there: ToldRuling | null;
}

/** Rules that keep a pair from being better than it is. */
function decides({ best }: Ruling, reason: Reason): boolean {
  return reason.kind === 'rule' && best !== 'supported' && reason.rule.gives === best;
}

/** Answers still out that can make a pair worse. */
function threatens({ best, worst }: Ruling, reason: Reason): boolean {
  return (
    reason.kind === 'open' && best !== worst && reason.rules.some((rule) => rankOf(rule.gives) > rankOf(best))
  );
}

/** Whether what is still open can tell the two sides apart: where one is better at best, a rule does that already. */
function openTells(ruling: Ruling, other: Ruling | undefined, reason: Reason): boolean {
  return ruling.best === other?.best && threatens(ruling, reason);
}

/** The aspects in which a side is kept down, or open where the other side is not. */
function telling(ruling: Ruling | undefined, other: Ruling | undefined): ReadonlySet<string> {
  if (ruling === undefined) return new Set();
  const openThere = new Set(
    other?.reasons.filter((reason) => threatens(other, reason)).map(({ aspect }) => aspect.id),
  );
  const found = ruling.reasons.filter(
    (reason) =>
      decides(ruling, reason) || (openTells(ruling, other, reason) && !openThere.has(reason.aspect.id)),
  );
  return new Set(found.map(({ aspect }) => aspect.id));
}

/** What decides on this side, and what it says differently where the other side decides. */
function toldAgainst(ruling: Ruling | undefined, other: Ruling | undefined): ToldRuling | null {
  if (ruling === undefined) return null;
  const [own, contrast] = [telling(ruling, other), telling(other, ruling)];
  const shared = new Set(
    other?.reasons.map((reason) => (reason.kind === 'rule' ? reason.rule.says : undefined)),
  );
  const reasons = ruling.reasons.filter((reason) =>
    reason.kind === 'rule'
      ? decides(ruling, reason) || (contrast.has(reason.aspect.id) && !shared.has(reason.rule.says))
      : openTells(ruling, other, reason) && (own.has(reason.aspect.id) || contrast.has(reason.aspect.id)),
  );
  return { ruling, reasons };
}

/** Every pair that either side lists. */
export function pairRulings(here: JudgedPreset, there: JudgedPreset): readonly RulingPair[] {
  const all = new Map<string, Combination>();
  for (const { combination } of [...here.rulings, ...there.rulings])
    all.set(`${combination.networking} ${combination.datastore}`, combination);
  const of = (side: JudgedPreset, { networking, datastore }: Combination): Ruling | undefined =>
    side.rulings.find(
      ({ combination }) => combination.networking === networking && combination.datastore === datastore,
    );
  return [...all.values()].map((combination) => {
    const [left, right] = [of(here, combination), of(there, combination)];
    return { combination, here: toldAgainst(left, right), there: toldAgainst(right, left) };
  });
}

/** Whether the two sides give the pair different verdicts. */
export function verdictsDiffer({ here, there }: RulingPair): boolean {
  return here?.ruling.best !== there?.ruling.best || here?.ruling.worst !== there?.ruling.worst;
}
