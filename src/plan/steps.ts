import { type Atlas } from '../engine/compile.ts';
import { type BlockSum, blockSum } from '../engine/capacity.ts';
import { axesOf, type Combination, facetsOf, holds } from '../engine/condition.ts';
import { narrow } from '../engine/narrow.ts';
import { isAcceptable } from '../engine/verdict.ts';
import type { Edition, PoolOwner, SiteCondition, Step } from '../facts/types.ts';
import type { FacetId, Picks } from '../vocabulary.ts';
import type { SiteClash } from '../words/site.ts';
import { type Filling, fillingOf } from './fill.ts';
import { NO_SITE, readSite, type Site } from './site.ts';

/** A step that is due, and what it still hangs on where a question about the cluster is open. */
export interface DueStep {
  readonly step: Step;
  /** The owner of the pools for which it holds, while nobody said who owns them. */
  readonly pools?: PoolOwner;
}

/** The steps for one combination, what they hang on, and how their gaps are filled. */
export interface DueSteps {
  readonly steps: readonly DueStep[];
  /** Steps that are left out as long as these questions are open. */
  readonly waiting: readonly { readonly facet: FacetId; readonly steps: readonly Step[] }[];
  /** Steps for a cluster that is there already, left out while nobody said whether it is. */
  readonly forExisting: readonly Step[];
  /** The one install method left, where nobody picked it. */
  readonly onlyInstall?: string;
  /** The picks by which steps are chosen and filled: with that method. */
  readonly picks: Picks;
  readonly filling: Filling;
  readonly clashes: readonly SiteClash[];
}

/** The picks, with the install method filled in where just one is left open. */
function withInstall(atlas: Atlas, picks: Picks, combination: Combination): Picks {
  if (picks.install !== undefined) return picks;
  const open = (narrow(atlas, { ...picks, ...combination }).facets.get('install') ?? []).filter(({ best }) =>
    isAcceptable(best),
  );
  const [only, second] = open;
  return only === undefined || second !== undefined ? picks : { ...picks, install: only.value };
}

/** The block that manifests are to have: the one of the sum, where there is one. */
function sumOf({ addressing }: Edition, picks: Picks): BlockSum | null {
  return blockSum(picks, addressing);
}

/** Whether what is told of the cluster takes a step off the list. */
function rulesOut(asked: readonly string[] | undefined, told: string | undefined): boolean {
  return asked !== undefined && told !== undefined && !asked.includes(told);
}

/** Whether what was told of the cluster takes something off the list that asks for another one. */
export function siteRulesOut(
  { cluster, pools }: SiteCondition = {},
  picks: Pick<Picks, 'cluster' | 'pools'>,
): boolean {
  return rulesOut(cluster, picks.cluster) || rulesOut(pools, picks.pools);
}

/** What is typed and looked at in a step. */
function handsOf({ step: { where, command, check } }: DueStep): string {
  return command === undefined ? '' : JSON.stringify([where, command, check]);
}

/** The steps, with one for both owners of the pools where either has the same command and the same check. */
function oncePerCommand(steps: readonly DueStep[]): readonly DueStep[] {
  const twins = (one: DueStep): readonly DueStep[] =>
    one.pools === undefined || handsOf(one) === ''
      ? []
      : steps.filter(
          (other) =>
            handsOf(other) === handsOf(one) &&
            other.pools !== undefined &&
            (other === one || other.pools !== one.pools),
        );
  return steps.flatMap((one): readonly DueStep[] => {
    const all = twins(one);
    if (all.length < 2) return [one];
    return all[0] === one ? [{ step: one.step }] : [];
  });
}

/** Which steps a combination takes under the picks, on this cluster. */
export function dueSteps(
  atlas: Atlas,
  given: Picks,
  combination: Combination,
  site: Site = NO_SITE,
): DueSteps {
  const { edition } = atlas;
  const picks = withInstall(atlas, given, combination);
  const situation = { picks, addressing: edition.addressing };
  const steps: DueStep[] = [];
  const waiting = new Map<FacetId, Step[]>();
  const forExisting: Step[] = [];
  for (const step of edition.steps ?? []) {
    const truths = step.when.map((when) => holds(when, combination, situation));
    if (step.unless !== undefined && holds(step.unless, combination, situation) === 'yes') continue;
    const { cluster, pools } = step.site ?? {};
    if (siteRulesOut(step.site, picks)) continue;
    if (truths.includes('yes')) {
      const [pool] = pools ?? [];
      if (cluster !== undefined && picks.cluster === undefined && !cluster.includes('new'))
        forExisting.push(step);
      else
        steps.push({
          step,
          ...(pool === undefined || picks.pools !== undefined ? {} : { pools: pool }),
        });
    } else if (truths.includes('open'))
      for (const [index, when] of step.when.entries())
        if (truths[index] === 'open')
          for (const facet of axesOf(when).flatMap(facetsOf))
            if (picks[facet] === undefined && !(waiting.get(facet) ?? []).includes(step))
              waiting.set(facet, [...(waiting.get(facet) ?? []), step]);
  }
  const sum = sumOf(edition, picks);
  const reading = readSite(site, sum?.block ?? edition.addressing.defaultBlock);
  return {
    steps: oncePerCommand(steps),
    waiting: [...waiting].map(([facet, all]) => ({ facet, steps: all })),
    forExisting,
    ...(given.install === undefined && picks.install !== undefined ? { onlyInstall: picks.install } : {}),
    picks,
    filling: fillingOf(reading, picks, sum, edition.addressing.defaultBlock),
    clashes: reading.clashes,
  };
}
