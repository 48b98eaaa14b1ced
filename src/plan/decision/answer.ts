import { conditionsFor } from '../../engine/conditions.ts';
import type { Ruling } from '../../engine/explain.ts';
import { inOrderOfQuestions, questions } from '../../engine/nextQuestion.ts';
import { facetWord } from '../../vocabulary.ts';
import { conditionSays, factSays, isQuestion } from '../../words/conditions.ts';
import {
  citationsOf,
  combinationInText,
  facetName,
  optionInText,
  storeName,
  verdictName,
} from '../../words/names.ts';
import { conflictSays, repairSays } from '../../words/repairs.ts';
import { isConditional, stateSays } from '../../words/outlook.ts';
import { closestSays, standingSays } from '../../words/sentences.ts';
import type { PlanSubject } from '../input.ts';
import { planPoints } from '../points.ts';
import { section } from '../items.ts';
import type { PlanItem, PlanSection } from '../types.ts';

function conditionItems({ atlas, picks, rulings }: PlanSubject, ruling: Ruling): readonly PlanItem[] {
  const { edition } = atlas;
  const held = conditionsFor(atlas, picks, ruling);
  return inOrderOfQuestions(held, questions(atlas, rulings, picks)).map((condition): PlanItem => {
    const { facet, rules } = condition;
    // Of what somebody decides, one answer left is a fact.
    const isFact = facetWord(facet).decided === true && !isQuestion(condition);
    return {
      id: `condition-${facet}`,
      kind: 'condition',
      ...(isFact ? { lead: facetName(edition, facet) } : { box: 'done' as const }),
      says: isFact ? factSays(edition, condition) : conditionSays(edition, condition),
      cited: citationsOf(edition, [...new Set(rules.flatMap(({ from }) => from))]),
    };
  });
}

function nothingItems(input: PlanSubject): readonly PlanItem[] {
  const { atlas, picks, closest, conflicts, repairs, ruling } = input;
  const { edition } = atlas;
  const undecided = closest === null;
  return [
    {
      id: undecided ? 'undecided' : 'nothing-stands',
      kind: 'nothing',
      says: undecided
        ? standingSays(edition, input.rulings, null)
        : closest.verdict !== 'unsupported' || ruling === null
          ? closestSays(edition, closest)
          : `These answers rule out ${combinationInText(edition, ruling.combination)}.`,
    },
    ...conflicts.map((conflict, index): PlanItem => ({
      id: `conflict-${index + 1}`,
      kind: 'conflict',
      lead: 'Conflict',
      says: conflictSays(edition, conflict, picks),
    })),
    ...repairs.map((repair, index): PlanItem => ({
      id: `repair-${index + 1}`,
      kind: 'repair',
      lead: 'Change that helps',
      says: `${repairSays(edition, repair, picks)}. The result is ${verdictName(repair.reaches)}.`,
    })),
  ];
}

/** The answer with its state, and what must hold for it; where nothing fits why not, and what would help. */
export function answer(input: PlanSubject): readonly PlanSection[] {
  const { atlas, recommendation, ruling } = input;
  const { edition } = atlas;
  if (recommendation === null || ruling === null)
    return section('decision', 'The answer', nothingItems(input));
  const { networking, datastore } = ruling.combination;
  const { windowsPlugin, linuxSide } = recommendation.option;
  const held = conditionItems(input, ruling);
  const asked = held.filter(({ box }) => box !== undefined);
  const items: readonly PlanItem[] = [
    {
      id: 'decision',
      kind: 'decision',
      points: planPoints(input, ruling),
      says: `Windows nodes use ${optionInText(edition, networking)}, and Calico keeps its state in ${storeName(datastore)}.`,
    },
    {
      id: 'verdict',
      kind: 'state',
      gives: ruling.best,
      ...(isConditional(ruling) ? { hangs: true as const } : {}),
      says: `${stateSays(ruling, asked.length)}.`,
    },
    {
      id: 'windows-plugin',
      kind: 'decision',
      lead: 'CNI plugin on Windows',
      says: windowsPlugin ?? 'not documented',
    },
    { id: 'linux-side', kind: 'decision', lead: 'Linux side', says: linuxSide ?? 'not documented' },
  ];
  return [...section('decision', 'The answer', items), ...section('conditions', 'What must hold', held)];
}
