import type { Atlas } from '../engine/compile.ts';
import type { Combination } from '../engine/condition.ts';
import type { Ruling } from '../engine/explain.ts';
import type { Closest, Recommendation } from '../engine/recommend.ts';
import type { Conflict } from '../engine/conflicts.ts';
import type { Repair } from '../engine/repair.ts';
import { isAcceptable } from '../engine/verdict.ts';
import type { Picks } from '../vocabulary.ts';
import type { Site } from './site.ts';
import { dueSteps, type DueSteps } from './steps.ts';

/** Everything that a plan is made of; all of it follows from edition and picks, but for what the user typed. */
export interface PlanInput {
  readonly atlas: Atlas;
  readonly picks: Picks;
  readonly rulings: readonly Ruling[];
  readonly recommendation: Recommendation | null;
  readonly closest: Closest | null;
  readonly conflicts: readonly Conflict[];
  readonly repairs: readonly Repair[];
  readonly title: string;
  readonly notes: string;
  /** What was told of the cluster at hand; absent: nothing. */
  readonly site?: Site;
  /** The day on which servicing is judged, as an ISO date. */
  readonly day: string;
}

/** What all sections are made from: what was given, the combination that the plan is for, and the steps that it takes. */
export interface PlanSubject extends PlanInput {
  readonly ruling: Ruling | null;
  /** Null where the combination is not carried out, or the edition gives no steps. */
  readonly due: DueSteps | null;
}

/** The ruling that the plan is for: the recommended combination, else the picked one, else the closest that no document rules out. */
function rulingOf({ rulings, recommendation, closest, picks }: PlanInput): Ruling | null {
  const picked: Partial<Combination> = {
    ...(picks.networking === undefined ? {} : { networking: picks.networking }),
    ...(picks.datastore === undefined ? {} : { datastore: picks.datastore }),
  };
  const whole = picked.networking !== undefined && picked.datastore !== undefined;
  const near = closest?.verdict === 'unsupported' ? undefined : closest?.combination;
  const wanted = recommendation?.combination ?? (whole ? picked : near);
  return (
    rulings.find(
      ({ combination }) =>
        combination.networking === wanted?.networking && combination.datastore === wanted.datastore,
    ) ?? null
  );
}

/** The input with the combination that the plan is for. A combination that is ruled out is not carried out. */
export function subjectOf(input: PlanInput): PlanSubject {
  const { atlas, picks, site } = input;
  const ruling = rulingOf(input);
  const carried = ruling !== null && isAcceptable(ruling.best) && atlas.edition.steps !== undefined;
  return { ...input, ruling, due: carried ? dueSteps(atlas, picks, ruling.combination, site) : null };
}

/** Whether the combination of a plan can be used. */
export function isCarriedOut({ ruling }: PlanSubject): boolean {
  return ruling !== null && isAcceptable(ruling.best);
}
