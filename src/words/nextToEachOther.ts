import type { JudgedPreset } from '../engine/comparePresets.ts';
import { type PresetAnswer, presetAnswer } from '../engine/presetTold.ts';
import { headingSays } from './answer.ts';
import { conditionSays, isQuestion } from './conditions.ts';
import { limitSays } from './limits.ts';
import { recommendedSays } from './changesByLink.ts';
import { capital } from './names.ts';
import { stateSays } from './outlook.ts';
import { actionSays } from './reasons.ts';
import { becauseSays } from './sentences.ts';

/** A line of one side, with the statements behind it. */
export interface SideLine {
  readonly says: string;
  readonly from: readonly string[];
}

/** Lines of two sides: those of both are told once. */
export interface SplitLines {
  readonly id: 'conditions' | 'actions' | 'limits';
  readonly name: string;
  readonly both: readonly SideLine[];
  readonly here: readonly SideLine[];
  readonly there: readonly SideLine[];
}

/** What both sides say, and what one of them says alone. */
export function splitLines(
  here: readonly SideLine[],
  there: readonly SideLine[],
): Omit<SplitLines, 'id' | 'name'> {
  const among = (lines: readonly SideLine[], { says }: SideLine): boolean =>
    lines.some((one) => one.says === says);
  return {
    both: here.filter((line) => among(there, line)),
    here: here.filter((line) => !among(there, line)),
    there: there.filter((line) => !among(here, line)),
  };
}

/** What one side comes to, in a line or two. */
export interface SideAnswer {
  readonly heading: string;
  /** How sure it is; empty where nothing is recommended yet. */
  readonly state: string;
  readonly outlook: Pick<PresetAnswer['ruling'], 'best' | 'worst'> | null;
  /** Why it comes before the next best; empty where nothing is recommended. */
  readonly because: string;
}

function answerOf(side: JudgedPreset, answer: PresetAnswer | null): SideAnswer {
  if (answer === null)
    return { heading: capital(recommendedSays(side)), state: '', outlook: null, because: '' };
  const { edition } = side.atlas;
  const { ruling, conditions } = answer;
  return {
    heading: `${answer.closest ? 'Closest: ' : ''}${headingSays(edition, ruling.combination)}`,
    state: stateSays(ruling, conditions.filter(isQuestion).length),
    outlook: ruling,
    because: side.recommendation === null ? '' : becauseSays(edition, side.recommendation),
  };
}

function conditionLines(side: JudgedPreset, answer: PresetAnswer | null): readonly SideLine[] {
  const { edition } = side.atlas;
  return (answer?.conditions ?? []).map((condition) => ({
    says: conditionSays(edition, condition),
    from: [...new Set(condition.rules.flatMap(({ from }) => from))],
  }));
}

function actionLines(answer: PresetAnswer | null): readonly SideLine[] {
  return (answer?.ruling.actions ?? []).map((due) => ({ says: actionSays(due), from: due.action.from }));
}

function limitLines(answer: PresetAnswer | null): readonly SideLine[] {
  return (answer?.ruling.limitations ?? [])
    .filter(({ limitation }) => limitation.asked !== true)
    .map(({ limitation }) => ({
      says: limitation.group === 'not-on-windows' ? limitation.short : limitSays(limitation),
      from: [limitation.id],
    }));
}

/** Two judged links next to each other: what each comes to, then what must hold, what to do first, what to accept. */
export interface NextToEachOther {
  readonly here: SideAnswer;
  readonly there: SideAnswer;
  readonly rows: readonly SplitLines[];
}

/** Two judged links next to each other, in words. */
export function nextToEachOther(here: JudgedPreset, there: JudgedPreset): NextToEachOther {
  const [own, other] = [presetAnswer(here), presetAnswer(there)];
  const rows: readonly SplitLines[] = [
    {
      id: 'conditions',
      name: 'What must hold',
      ...splitLines(conditionLines(here, own), conditionLines(there, other)),
    },
    { id: 'actions', name: 'Do first', ...splitLines(actionLines(own), actionLines(other)) },
    { id: 'limits', name: 'Limits you accept', ...splitLines(limitLines(own), limitLines(other)) },
  ];
  return {
    here: answerOf(here, own),
    there: answerOf(there, other),
    rows: rows.filter((row) => row.both.length + row.here.length + row.there.length > 0),
  };
}
