import { holds } from '../../engine/condition.ts';
import type { Combination } from '../../engine/condition.ts';
import type { Addressing, CheckReading, Outcome, StepFloor } from '../../facts/types.ts';
import { filled, type Filling, floorsUnder, UNFILLED } from '../fill.ts';
import { forwardSteps } from '../runbook/order.ts';
import type { DueSteps } from '../steps.ts';
import { placeholdersIn } from './names.ts';

/** How the output of a check is judged, with all that is known filled in. */
export type DueJudging =
  | { readonly kind: 'lines'; readonly good: string; readonly bad: string; readonly other: Outcome }
  | { readonly kind: 'builds'; readonly floors: readonly StepFloor[] }
  | { readonly kind: 'at-least'; readonly after: string; readonly version: string }
  | { readonly kind: 'at-most'; readonly number: string };

/** A check that a script carries out, for exactly these picks. */
export interface DueCheck {
  /** The id of the fact: the step that it belongs to. */
  readonly id: string;
  readonly title: string;
  readonly on: CheckReading['on'];
  readonly at: CheckReading['at'];
  readonly command: string;
  readonly instead?: string;
  readonly judges: DueJudging;
  readonly empty: Outcome;
  readonly absent: Outcome;
  /** What to do where it is not well. */
  readonly does: string;
  readonly analyzer?: CheckReading['analyzer'];
  /** What nobody told: without it there is nothing to compare with. */
  readonly gaps: readonly string[];
}

/** A pattern with its gaps filled by texts that stand for themselves. */
function pattern(text: string, filling: Filling): string {
  const plain = Object.fromEntries(
    Object.entries(filling).map(([gap, value]) => [
      gap,
      String(value).replaceAll(/[.+*?^$()[\]{}|\\]/g, (sign) => `[${sign}]`),
    ]),
  );
  return filled(text, plain);
}

function judging(reading: CheckReading, floors: readonly StepFloor[], filling: Filling): DueJudging {
  const { judges } = reading;
  switch (judges.kind) {
    case 'lines':
      return {
        kind: 'lines',
        good: pattern(judges.good, filling),
        bad: judges.bad === undefined ? '' : pattern(judges.bad, filling),
        other: judges.other ?? 'UNKNOWN',
      };
    case 'builds':
      return { kind: 'builds', floors };
    case 'at-most':
      return { kind: 'at-most', number: filled(judges.number, filling) };
    case 'at-least':
      return judges;
  }
}

/** What a machine compares with: its own texts, where gaps matter. */
function comparedWith(judges: DueJudging): string {
  if (judges.kind === 'lines') return `${judges.good} ${judges.bad}`;
  return judges.kind === 'at-most' ? judges.number : '';
}

const GAPS_LEFT = new Set<string>(Object.values(UNFILLED));

/** Every check of the due steps that a machine can read, each once, in the order of the plan. */
export function dueChecks(
  due: DueSteps,
  combination: Combination,
  addressing: Addressing,
): readonly DueCheck[] {
  const situation = { picks: due.picks, addressing };
  const checks = forwardSteps(due).flatMap(({ one: { step }, number }) => {
    const { check, floors = [], id, title } = step;
    return (check?.reads ?? [])
      .filter(({ when }) => when === undefined || holds(when, combination, situation) === 'yes')
      .map((reading): DueCheck => {
        const { on, at, empty = 'UNKNOWN', absent = 'UNKNOWN', analyzer, instead } = reading;
        const command = filled(reading.command ?? check?.command ?? '', due.filling);
        const judges = judging(reading, floorsUnder(floors, due.picks), due.filling);
        const does = reading.does === undefined ? `${title}.` : filled(reading.does, due.filling);
        return {
          id,
          title,
          on,
          at,
          command,
          ...(instead === undefined ? {} : { instead: filled(instead, due.filling) }),
          judges,
          empty,
          absent,
          does: `Step ${number}: ${does.replaceAll('`', '')}`,
          ...(analyzer === undefined ? {} : { analyzer }),
          gaps: placeholdersIn(`${command} ${comparedWith(judges)}`).filter((gap) => GAPS_LEFT.has(gap)),
        };
      });
  });
  const sameAs = (a: DueCheck, b: DueCheck): boolean =>
    a.on === b.on && a.command === b.command && JSON.stringify(a.judges) === JSON.stringify(b.judges);
  return checks.filter((one, index) => checks.findIndex((other) => sameAs(one, other)) === index);
}
