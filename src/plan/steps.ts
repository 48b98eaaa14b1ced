import { type Atlas } from '../engine/compile.ts';
import { type BlockSum, blockSum } from '../engine/capacity.ts';
import { axesOf, type Combination, facetsOf, holds } from '../engine/condition.ts';
import { narrow } from '../engine/narrow.ts';
import { isAcceptable } from '../engine/verdict.ts';
import { PHASES, type Edition, type PoolOwner, type Step } from '../facts/types.ts';
import type { FacetId, Picks } from '../vocabulary.ts';
import { clashSays, floorsSay, IF_POOLS, PHASE_NAMES, type SiteClash, WHERE_NAMES } from '../words/site.ts';
import { answerName, capital, facetName, listOf, optionInText, uncapital } from '../words/names.ts';
import { type Filling, filled, fillingOf, floorsUnder } from './fill.ts';
import { NO_SITE, readSite, type Site } from './site.ts';
import type { PlanItem, PlanSection } from './types.ts';

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
    if (rulesOut(cluster, picks.cluster) || rulesOut(pools, picks.pools)) continue;
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

function titles(steps: readonly Step[]): string {
  return listOf([...new Set(steps.map(({ title }) => `“${title}”`))]);
}

function stepItem({ step, pools }: DueStep, number: number, due: DueSteps): PlanItem {
  const { check, floors = [] } = step;
  const lowest = floorsSay(floorsUnder(floors, due.picks));
  const filling = lowest === '' ? due.filling : { ...due.filling, floors: lowest };
  const says = [step.says, step.silent].filter((text) => text !== undefined).join(' ');
  return {
    id: step.id,
    kind: 'step',
    group: PHASE_NAMES[step.phase],
    lead: `${number}. ${step.title}${pools === undefined ? '' : ` (${uncapital(IF_POOLS[pools])})`}`,
    says: filled(says === '' ? step.why : says, filling),
    place: WHERE_NAMES[step.where],
    ...(step.command === undefined ? {} : { command: filled(step.command, filling) }),
    ...(check === undefined
      ? {}
      : {
          check: {
            command: filled(check.command, filling),
            ...(check.where === undefined ? {} : { place: WHERE_NAMES[check.where] }),
            good: filled(check.good, filling),
            bad: filled(check.bad, filling),
          },
        }),
    ...(says === '' ? {} : { more: [`Why: ${filled(step.why, filling)}`] }),
    box: 'done',
    cited: step.citations.map((citation) => ({ citation, facts: [] })),
  };
}

/** The combination's steps as a section of the plan. */
export function stepsSection(atlas: Atlas, picks: Picks, combination: Combination, site: Site): PlanSection {
  const { edition } = atlas;
  const heading = 'Steps';
  if (edition.steps === undefined)
    return {
      id: 'steps',
      heading,
      items: [
        {
          id: 'no-steps',
          kind: 'none',
          says: `${capital(edition.entry.called)} gives no commands. For steps, choose the Calico release that the cluster runs.`,
        },
      ],
    };
  const due = dueSteps(atlas, picks, combination, site);
  const items: PlanItem[] = [];
  if (due.onlyInstall !== undefined)
    items.push({
      id: 'only-install',
      kind: 'waiting',
      lead: facetName(edition, 'install'),
      says: `${answerName(edition, 'install', due.onlyInstall)} is the only method left, so the steps follow it.`,
    });
  for (const { facet, steps } of due.waiting)
    items.push({
      id: `waiting-${facet}`,
      kind: 'waiting',
      lead: facetName(edition, facet),
      says: `Not decided, so these steps are left out: ${titles(steps)}.`,
    });
  if (due.forExisting.length > 0)
    items.push({
      id: 'waiting-cluster',
      kind: 'waiting',
      lead: 'Cluster',
      says: `Not decided, so the steps for an existing cluster are left out: ${titles(due.forExisting)}.`,
    });
  for (const clash of due.clashes)
    items.push({ id: clash.kind, kind: 'clash', lead: 'Ranges', says: clashSays(clash) });
  const phases = PHASES.flatMap((phase) => due.steps.filter(({ step }) => step.phase === phase));
  const installs = (step: Step): boolean => step.phase === 'install';
  const described =
    phases.some(({ step }) => installs(step)) || due.waiting.some(({ steps }) => steps.some(installs));
  const told = phases.map((one, index) => stepItem(one, index + 1, due));
  const gap: PlanItem = {
    id: 'no-install-steps',
    kind: 'gap',
    group: PHASE_NAMES.install,
    lead: 'Not documented',
    says: `No Windows page gives steps to install ${optionInText(edition, combination.networking)} under these answers.`,
  };
  const at = phases.findIndex(({ step }) => step.phase === 'verify');
  return {
    id: 'steps',
    heading,
    intro:
      'Replace every <text in angle brackets>. The checks are drawn from documents and threads; nobody ran them on a cluster for this plan.',
    items: [
      ...items,
      ...(described ? told : at < 0 ? [...told, gap] : [...told.slice(0, at), gap, ...told.slice(at)]),
    ],
  };
}

/** What threads tell about the combination, marked as that. */
export function fieldNotesSection(
  { edition }: Atlas,
  picks: Picks,
  combination: Combination,
): readonly PlanSection[] {
  const situation = { picks, addressing: edition.addressing };
  const items = (edition.fieldNotes ?? [])
    .filter(({ when }) => when.some((one) => holds(one, combination, situation) !== 'no'))
    .map(({ id, title, says, citations }): PlanItem => ({
      id,
      kind: 'field-note',
      lead: title,
      says,
      cited: citations.map((citation) => ({ citation, facts: [] })),
    }));
  return items.length === 0
    ? []
    : [
        {
          id: 'field-notes',
          heading: 'Field experience',
          intro: 'Users tell this in threads; the documents do not, and no verdict rests on it.',
          items,
        },
      ];
}
