import type { Aspect, SupportRule } from '../facts/types.ts';
import { type AcceptedLimitation, actionsFor, type DueAction, limitationsFor } from './accompany.ts';
import { situationOf } from './situation.ts';
import { type FacetId, FACET_IDS, only, type Picks } from '../vocabulary.ts';
import { buildIn } from './buildClasses.ts';
import { type Atlas, ENVIRONMENT } from './compile.ts';
import {
  axesOf,
  axisHolds,
  type Combination,
  concerns,
  facetsOf,
  holds,
  type Situation,
} from './condition.ts';
import { fallingUnder } from './falling.ts';
import { knownPicks } from './known.ts';
import { agrees, environmentOutlook, type Outlook, stands } from './narrow.ts';
import { type Standing, standingOf, standings } from './standing.ts';
import { rankOf } from './verdict.ts';

/** Why a ruling is what it is: a rule that holds, answers that still decide, or silence. A value; worded elsewhere. */
export type Reason = Told & {
  /** True where it is the same for every combination: it belongs to the environment. */
  readonly shared: boolean;
};

type Told =
  | {
      readonly kind: 'rule';
      readonly aspect: Aspect;
      readonly rule: SupportRule;
      /** The builds that the rule holds for, where it names builds. */
      readonly builds?: readonly string[];
    }
  | {
      readonly kind: 'open';
      readonly aspect: Aspect;
      /** Unset facets, or builds that lack a revision, on which the rules still hang. */
      readonly facets: readonly FacetId[];
      /** Rules that hold under some answer. */
      readonly rules: readonly SupportRule[];
    }
  | { readonly kind: 'silence'; readonly aspect: Aspect };

/** A standing with everything that is known about it: worked out for a combination that somebody reads. */
export interface Ruling extends Standing {
  readonly reasons: readonly Reason[];
  readonly actions: readonly DueAction[];
  readonly limitations: readonly AcceptedLimitation[];
}

/** Whether a rule speaks of every combination alike. */
function isShared({ when }: SupportRule): boolean {
  return when.networking === undefined && when.datastore === undefined;
}

function ruleReason(aspect: Aspect, rule: SupportRule, picks: Picks): RuleReason {
  const ranges = rule.when.build;
  const base = { kind: 'rule', aspect, rule, shared: isShared(rule) } as const;
  if (ranges === undefined) return base;
  const builds = (picks.build ?? []).filter((build) => buildIn(ranges, build) === 'yes');
  return { ...base, builds };
}

function reasonsOfAspect(
  atlas: Atlas,
  aspect: Aspect,
  combination: Combination,
  situation: Situation,
): readonly Reason[] {
  const spoken = atlas.edition.rules.filter(
    (rule) => rule.aspect === aspect.id && concerns(rule.when, combination),
  );
  if (spoken.length === 0) {
    if (aspect.silence !== 'not-stated') return [];
    return [
      { kind: 'silence', aspect, shared: atlas.edition.rules.every((rule) => rule.aspect !== aspect.id) },
    ];
  }
  const truths = spoken.map((rule) => ({ rule, truth: holds(rule.when, combination, situation) }));
  const held = truths
    .filter(({ truth }) => truth === 'yes')
    .map(({ rule }) => rule)
    .sort((a, b) => rankOf(b.gives) - rankOf(a.gives))
    .map((rule) => ruleReason(aspect, rule, situation.picks));
  const open = truths.filter(({ truth }) => truth === 'open').map(({ rule }) => rule);
  return [
    ...held,
    ...openReason(aspect, open.filter(isShared), true, situation),
    ...openReason(
      aspect,
      open.filter((rule) => !isShared(rule)),
      false,
      situation,
    ),
  ];
}

/** The unset facets, or builds that lack a revision, on which some rules still hang. */
function openReason(
  aspect: Aspect,
  rules: readonly SupportRule[],
  shared: boolean,
  situation: Situation,
): readonly Reason[] {
  // Where every answer is as good, none is worth asking for.
  if (rules.every(({ gives }) => gives === 'supported')) return [];
  const undecided = new Set(
    rules.flatMap(({ when }) => axesOf(when).filter((axis) => axisHolds(when, axis, situation) === 'open')),
  );
  const facets = FACET_IDS.filter((facet) => [...undecided].flatMap(facetsOf).includes(facet));
  return [{ kind: 'open', aspect, facets, rules, shared }];
}

/** The reasons of every aspect, the most severe first; silence comes last. */
export function reasonsFor(atlas: Atlas, picks: Picks, combination: Combination): readonly Reason[] {
  const situation = situationOf(atlas, picks);
  const reasons = atlas.edition.aspects.flatMap((aspect) =>
    reasonsOfAspect(atlas, aspect, combination, situation),
  );
  return reasons.toSorted((a, b) => severity(b) - severity(a));
}

function severity(reason: Reason): number {
  if (reason.kind === 'silence') return -1;
  return reason.kind === 'open' ? 0.5 : rankOf(reason.rule.gives);
}

/** What all combinations share: its outlook and its reasons, judged once. */
export interface EnvironmentRuling extends Outlook {
  readonly reasons: readonly Reason[];
}

/** Judges the environment: all that no networking option and no datastore changes. */
export function environmentRuling(atlas: Atlas, picks: Picks): EnvironmentRuling {
  return {
    ...environmentOutlook(atlas, picks),
    reasons: reasonsFor(atlas, picks, ENVIRONMENT).filter(({ shared }) => shared),
  };
}

/** A standing with its reasons, actions and limitations. */
function ruled(atlas: Atlas, picks: Picks, standing: Standing): Ruling {
  const { combination } = standing;
  return {
    ...standing,
    reasons: reasonsFor(atlas, picks, combination),
    actions: actionsFor(atlas, picks, combination),
    limitations: limitationsFor(atlas, picks, combination),
  };
}

/** Judges one combination with reasons, actions and limitations. */
export function ruleOn(atlas: Atlas, picks: Picks, combination: Combination): Ruling {
  return ruled(atlas, picks, standingOf(atlas, picks, combination));
}

/** Every combination of the edition with all that is known about it, in the edition's order: for files, not for a pick. */
export function allRulings(atlas: Atlas, picks: Picks): readonly Ruling[] {
  return standings(atlas, picks).map((standing) => ruled(atlas, picks, standing));
}

/** Why an answer is closed: a smallest set of picks it cannot stand with, and the rules behind that. */
export interface Closure {
  /** Facets that cannot stand together; holds the asked facet unless the other picks conflict without it. */
  readonly conflict: readonly FacetId[];
  readonly rules: readonly RuleReason[];
}

/** A smallest subset of these picks that cannot stand. The facets in `keep` are given up last. Empty if they stand. */
export function shrinkConflict(atlas: Atlas, picks: Picks, keep: readonly FacetId[]): readonly FacetId[] {
  const known = knownPicks(atlas.edition, picks);
  if (stands(atlas, known)) return [];
  let kept = FACET_IDS.filter((facet) => known[facet] !== undefined);
  const order = [
    ...kept.filter((facet) => !keep.includes(facet)),
    ...kept.filter((facet) => keep.includes(facet)),
  ];
  for (const facet of order) {
    const rest = kept.filter((other) => other !== facet);
    if (!stands(atlas, only(known, rest))) kept = rest;
  }
  return kept;
}

/** A rule that holds, as a reason. */
export type RuleReason = Extract<Reason, { kind: 'rule' }>;

/**
 * The fewest rules that together fell every combination which a conflict leaves, those that fell most first. Where a
 * combination is not ruled out by any single rule, it names none.
 */
export function fallingRules(
  atlas: Atlas,
  picks: Picks,
  conflict: readonly FacetId[],
): readonly RuleReason[] {
  const part = only(knownPicks(atlas.edition, picks), conflict);
  const situation = situationOf(atlas, part);
  const fells = new Map<string, { readonly reason: RuleReason; readonly at: Set<number> }>();
  atlas.combinations.forEach((combination, at) => {
    if (!agrees(combination, part)) return;
    for (const { rule, aspect } of fallingUnder(atlas, situation, combination)) {
      let known = fells.get(rule.id);
      if (known === undefined)
        fells.set(rule.id, (known = { reason: ruleReason(aspect, rule, situation.picks), at: new Set() }));
      known.at.add(at);
    }
  });
  const told: RuleReason[] = [];
  let left = [...fells.values()];
  while (left.length > 0) {
    const most = left.reduce((a, b) => (b.at.size > a.at.size ? b : a));
    told.push(most.reason);
    left = left
      .map(({ reason, at }) => ({ reason, at: new Set([...at].filter((one) => !most.at.has(one))) }))
      .filter(({ at }) => at.size > 0);
  }
  return told;
}

/** Why an answer is closed, or null where it is open. */
export function whyClosed(atlas: Atlas, picks: Picks, facet: FacetId, value: string): Closure | null {
  const asked = withOnlyAnswer(picks, facet, value);
  const conflict = shrinkConflict(atlas, asked, [facet]);
  return conflict.length === 0 ? null : { conflict, rules: fallingRules(atlas, asked, conflict) };
}

/** The picks with a facet answered by one value alone, whatever it was before. */
export function withOnlyAnswer(picks: Picks, facet: FacetId, value: string): Picks {
  if (facet === 'build' || facet === 'need') return { ...picks, [facet]: [value] };
  if (facet === 'pods' || facet === 'block') return { ...picks, [facet]: Number(value) };
  return { ...picks, [facet]: value };
}
