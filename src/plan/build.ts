import { knownPicks } from '../engine/known.ts';
import { addressing } from './appendix/addressing.ts';
import { builds, fieldNotes, gaps, nextSteps } from './appendix/notes.ts';
import { allAlternatives, reasons } from './appendix/reasons.ts';
import { snapshot } from './appendix/snapshot.ts';
import { sources } from './appendix/sources.ts';
import { alternatives } from './decision/alternatives.ts';
import { answer } from './decision/answer.ts';
import { before } from './decision/before.ts';
import { context } from './decision/context.ts';
import { impact } from './decision/impact.ts';
import { allLater, later } from './decision/later.ts';
import { notes } from './decision/notes.ts';
import { openQuestions } from './decision/questions.ts';
import { revisit, signOff } from './decision/signOff.ts';
import { why } from './decision/why.ts';
import { isCarriedOut, type PlanInput, type PlanSubject, subjectOf } from './input.ts';
import { allLimits, limitsAccepted } from './limits.ts';
import { backOut } from './runbook/backOut.ts';
import { stepsSection } from './runbook/steps.ts';
import { stop } from './runbook/stop.ts';
import type { Plan, PlanSection } from './types.ts';

/** What a plan is called as long as nobody names it. */
export const UNTITLED = 'Windows nodes in a Calico cluster';

/** What is carried out, and how to get back; a combination that is ruled out is not carried out. */
function runbook(input: PlanSubject): {
  readonly runbook: readonly PlanSection[];
  readonly backout: readonly PlanSection[];
} {
  const { atlas, ruling, due } = input;
  if (ruling === null || !isCarriedOut(input)) return { runbook: [], backout: [] };
  return {
    runbook: [...stop(input), ...stepsSection(atlas.edition, due, ruling.combination)],
    backout: backOut(input),
  };
}

/** Builds the plan for the recommended, picked or closest combination. Works whatever the picks: where nothing fits it says so. */
export function buildPlan(given: PlanInput): Plan {
  const { edition } = given.atlas;
  const input = subjectOf({ ...given, picks: knownPicks(edition, given.picks) });
  const { ruling, picks } = input;
  const carried = runbook(input);
  const steps = carried.runbook.flatMap(({ items }) => items);
  const decision: readonly PlanSection[] = [
    ...openQuestions(input),
    ...answer(input),
    ...why(input),
    ...alternatives(input),
    ...impact(input, steps),
    ...before(input),
    ...limitsAccepted(input),
    ...later(input),
    ...context(input),
    ...notes(input),
    ...revisit(input),
    ...signOff(),
  ];
  const appendix: readonly PlanSection[] = [
    ...reasons(input),
    ...allAlternatives(input),
    ...allLimits(input),
    ...addressing(input),
    ...allLater(input),
    ...builds(input),
    ...(ruling === null || !isCarriedOut(input) ? [] : fieldNotes(edition, picks, ruling.combination)),
    ...gaps(input),
    ...nextSteps(input),
  ];
  const told = [...decision, ...carried.runbook, ...carried.backout, ...appendix];
  return {
    title: input.title.trim() === '' ? UNTITLED : input.title,
    edition: { id: edition.entry.id, label: edition.entry.label, remark: edition.entry.remark },
    combination: ruling?.combination ?? null,
    carriedOut: isCarriedOut(input),
    sections: [...told, ...sources(edition, told), ...snapshot(edition, picks)],
  };
}
