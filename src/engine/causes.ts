import { type FacetId, facetWord, only, type Picks, type Verdict } from '../vocabulary.ts';
import type { Atlas } from './compile.ts';
import { axesOf, facetsOf } from './condition.ts';
import { fallingRules, type RuleReason } from './explain.ts';
import { knownPicks } from './known.ts';
import { recommend } from './recommend.ts';
import { type Change, type Repair, repaired, repairs } from './repair.ts';
import { type Standing, standings } from './standing.ts';
import { isAcceptable, rankOf, verdictOf } from './verdict.ts';
import { type Conflict, conflicts } from './conflicts.ts';

/** One reason why nothing fits: picks at fault, and what is told of them. */
export interface Cause {
  readonly facets: Conflict;
  /** The rules that tell why, one for each sentence; none where no single rule does. */
  readonly rules: readonly RuleReason[];
  /** Ids of the statements behind these rules, and behind others that say the same. */
  readonly from: readonly string[];
  /** The smallest change of one pick that takes this cause away; null where none does. */
  readonly repair: Repair | null;
}

/** What a repair comes to. */
export interface Reach {
  /** The best verdict that is then left. */
  readonly best: Verdict;
  /** How many combinations are then possible. */
  readonly possible: number;
  /** What is then recommended; null as long as too little is answered. */
  readonly recommended: Standing | null;
}

/** Why nothing fits, each cause once, and what mends all of it. Nothing where something better than `unsupported` is left. */
export interface Causes {
  readonly causes: readonly Cause[];
  /** One change of the picks that takes every cause away; null where there is none. */
  readonly combined: { readonly repair: Repair; readonly reach: Reach } | null;
}

/** What the picks reach after a repair. */
export function reachOf(atlas: Atlas, picks: Picks, repair: Repair): Reach {
  const after = knownPicks(atlas.edition, repaired(picks, repair));
  const all = standings(atlas, after);
  const agreeing = all.filter(({ agrees }) => agrees);
  const recommended = recommend(atlas, all, after)?.combination;
  return {
    best: verdictOf(Math.min(...agreeing.map(({ best }) => rankOf(best)), rankOf('unsupported'))),
    possible: agreeing.filter(({ best }) => isAcceptable(best)).length,
    recommended: all.find(({ combination }) => combination === recommended) ?? null,
  };
}

function facetsNamed({ rule }: RuleReason): readonly FacetId[] {
  const { networking, datastore } = rule.when;
  return [
    ...axesOf(rule.when).flatMap(facetsOf),
    ...(networking === undefined ? [] : (['networking'] as const)),
    ...(datastore === undefined ? [] : (['datastore'] as const)),
  ];
}

/** The rules about what was picked, before those that fell the other combinations whatever is picked; the worst of them. */
function telling(rules: readonly RuleReason[], conflict: Conflict): readonly RuleReason[] {
  const given = conflict.filter((facet) => facetWord(facet).role !== 'choice');
  const about = given.length > 0 ? given : conflict;
  const own = rules.filter((reason) => facetsNamed(reason).some((facet) => about.includes(facet)));
  const left = own.length > 0 ? own : rules;
  const worst = left.filter(({ rule }) => rule.gives === 'unsupported');
  return worst.length > 0 ? worst : left;
}

function sentenceOf({ rule }: RuleReason): string {
  return JSON.stringify(rule.reading ?? rule.says);
}

/** The first rule of each sentence: what is said of every option alike is said once. */
function saidOnce(rules: readonly RuleReason[]): readonly RuleReason[] {
  const said = new Map<string, RuleReason>();
  for (const reason of rules) if (!said.has(sentenceOf(reason))) said.set(sentenceOf(reason), reason);
  return [...said.values()];
}

function isAmong(change: Change | undefined, changes: readonly Change[]): boolean {
  return changes.some(
    ({ facet, to }) => facet === change?.facet && JSON.stringify(to) === JSON.stringify(change.to),
  );
}

/** The easiest change of one pick that mends a conflict, one that the combined repair makes too if there is one. */
function repairOf(
  atlas: Atlas,
  known: Picks,
  conflict: Conflict,
  combined: Repair | undefined,
): Repair | null {
  const single = repairs(atlas, only(known, conflict)).filter(({ changes }) => changes.length === 1);
  return single.find(({ changes }) => isAmong(changes[0], combined?.changes ?? [])) ?? single[0] ?? null;
}

/** Why nothing fits; see Causes. */
export function causesOf(atlas: Atlas, picks: Picks): Causes {
  const known = knownPicks(atlas.edition, picks);
  const clash = conflicts(atlas, known);
  if (clash.length === 0) return { causes: [], combined: null };
  const [combined] = repairs(atlas, known);
  const causes = new Map<string, Cause>();
  for (const conflict of clash) {
    const all = telling(fallingRules(atlas, known, conflict), conflict);
    const rules = saidOnce(all);
    const key = rules.length === 0 ? conflict.join() : rules.map(sentenceOf).sort().join();
    if (causes.has(key)) continue;
    causes.set(key, {
      facets: conflict,
      rules,
      from: [...new Set(all.flatMap(({ rule }) => rule.from))],
      repair: repairOf(atlas, known, conflict, combined),
    });
  }
  return {
    causes: [...causes.values()],
    combined: combined === undefined ? null : { repair: combined, reach: reachOf(atlas, known, combined) },
  };
}
