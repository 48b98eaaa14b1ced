import type { Combination } from '../../engine/condition.ts';
import type { Edition, Step } from '../../facts/types.ts';
import { clashSays, PHASE_NAMES } from '../../words/site.ts';
import { answerName, capital, facetName, listOf, optionInText } from '../../words/names.ts';
import { section } from '../items.ts';
import type { DueSteps } from '../steps.ts';
import type { PlanItem, PlanSection } from '../types.ts';
import { stepItem } from './numbered.ts';
import { forwardSteps } from './order.ts';

function titles(steps: readonly Step[]): string {
  return listOf([...new Set(steps.map(({ title }) => `“${title}”`))]);
}

/** What is left out while questions are open, and ranges that do not go together. */
function waitingItems(edition: Edition, due: DueSteps): readonly PlanItem[] {
  return [
    ...(due.onlyInstall === undefined
      ? []
      : [
          {
            id: 'only-install',
            kind: 'waiting' as const,
            lead: facetName(edition, 'install'),
            says: `${answerName(edition, 'install', due.onlyInstall)} is the only method left, so the steps follow it.`,
          },
        ]),
    ...due.waiting.map(({ facet, steps }): PlanItem => ({
      id: `waiting-${facet}`,
      kind: 'waiting',
      lead: facetName(edition, facet),
      says: `Not decided, so these steps are left out: ${titles(steps)}.`,
    })),
    ...(due.forExisting.length === 0
      ? []
      : [
          {
            id: 'waiting-cluster',
            kind: 'waiting' as const,
            lead: 'Cluster',
            says: `Not decided, so the steps for an existing cluster are left out: ${titles(due.forExisting)}.`,
          },
        ]),
    ...due.clashes.map((clash): PlanItem => ({
      id: clash.kind,
      kind: 'clash',
      lead: 'Ranges',
      says: clashSays(clash),
    })),
  ];
}

/** The combination's steps as a section of the plan, numbered in the order in which they are carried out. */
export function stepsSection(
  edition: Edition,
  due: DueSteps | null,
  combination: Combination,
): readonly PlanSection[] {
  const heading = 'Steps';
  if (due === null)
    return section('steps', heading, [
      {
        id: 'no-steps',
        kind: 'none',
        says: `${capital(edition.entry.called)} gives no commands. For steps, choose the Calico release that the cluster runs.`,
      },
    ]);
  const placed = forwardSteps(due);
  const ordered = placed.map(({ one }) => one);
  const installs = (step: Step): boolean => step.phase === 'install';
  const described =
    ordered.some(({ step }) => installs(step)) || due.waiting.some(({ steps }) => steps.some(installs));
  const told = placed.map(({ one, number }) => ({
    ...stepItem(one, number, due),
    group: PHASE_NAMES[one.step.phase],
  }));
  const gap: PlanItem = {
    id: 'no-install-steps',
    kind: 'gap',
    group: PHASE_NAMES.install,
    lead: 'Not documented',
    says: `No Windows page gives steps to install ${optionInText(edition, combination.networking)} under these answers.`,
  };
  const at = ordered.findIndex(({ step }) => step.phase === 'verify');
  return section(
    'steps',
    heading,
    [
      ...waitingItems(edition, due),
      ...(described ? told : at < 0 ? [...told, gap] : [...told.slice(0, at), gap, ...told.slice(at)]),
    ],
    'Nobody ran these steps on a cluster for this plan: the checks are drawn from documents and threads. Steps without a flag only read, or their effect is not known. Replace every <text in angle brackets>.',
  );
}
