import type { Ruling } from '../engine/explain.ts';
import { isAcceptable } from '../engine/verdict.ts';
import type { SupportRule } from '../facts/types.ts';
import { isConditional } from '../words/outlook.ts';
import { capital, citationsOf, citedOnce, combinationName, verdictName } from '../words/names.ts';
import { ruleSays } from '../words/reasons.ts';
import { combinationKey, outlookSays, rivalFrom, rivalSays } from '../words/sentences.ts';
import type { PlanInput } from './input.ts';
import { planPoints } from './points.ts';
import type { PlanItem } from './types.ts';

/** As many things as are told against an option that could be taken. */
const AGAINST = 2;

interface RuleTold {
  readonly rule: SupportRule;
  readonly builds: readonly string[] | undefined;
}

/**
 * The rules that make a combination as bad as it is: those that hold, or where none does alone, those behind what is open,
 * any answer to which is as bad. What sets it apart is told; what is the same everywhere only where nothing does.
 */
function deciding({ best, reasons }: Ruling): readonly RuleTold[] {
  const decides = (rule: SupportRule): boolean => rule.gives === best;
  const held = reasons.flatMap((reason) =>
    reason.kind === 'rule' && decides(reason.rule)
      ? [{ shared: reason.shared, rule: reason.rule, builds: reason.builds }]
      : [],
  );
  const open = reasons.flatMap((reason) =>
    reason.kind === 'open'
      ? reason.rules.filter(decides).map((rule) => ({ shared: reason.shared, rule, builds: undefined }))
      : [],
  );
  const told = [held, open].flatMap((rules) => [rules.filter(({ shared }) => !shared), rules]);
  return told.find((rules) => rules.length > 0) ?? [];
}

/** Why a combination that the plan is not for is out, or comes after. */
export function alternative(input: PlanInput, ruling: Ruling): PlanItem {
  const { atlas, picks, recommendation } = input;
  const { edition } = atlas;
  const { combination } = ruling;
  const base = {
    id: combinationKey(combination),
    kind: 'alternative',
    gives: ruling.best,
    ...(isConditional(ruling) ? { hangs: true as const } : {}),
    lead: capital(combinationName(edition, combination)),
    points: planPoints(input, ruling),
  } as const;
  if (!isAcceptable(ruling.best)) {
    const rules = deciding(ruling);
    const because = [...new Set(rules.map(({ rule, builds }) => ruleSays(edition, rule, builds, picks)))];
    return {
      ...base,
      says: [`${capital(verdictName(ruling.best))}.`, ...because].join(' '),
      ...(because.length === 0 ? {} : { why: because.join(' ') }),
      cited: citationsOf(edition, [...new Set(rules.flatMap(({ rule }) => rule.from))]),
    };
  }
  const state = `${capital(outlookSays(edition, ruling))}.`;
  if (!ruling.agrees) {
    const against = base.points.filter(({ burden }) => burden).slice(0, AGAINST);
    const because = ['The author chose another one.', ...against.map(({ says }) => says)].join(' ');
    return {
      ...base,
      says: `${state} ${because}`,
      why: because,
      cited: citedOnce(against.flatMap(({ cited }) => cited)),
    };
  }
  const rival = recommendation?.rivals.find(
    (one) =>
      one.combination.networking === combination.networking &&
      one.combination.datastore === combination.datastore,
  );
  return rival === undefined
    ? { ...base, says: state }
    : {
        ...base,
        says: `${state} ${rivalSays(edition, rival)}`,
        why: rivalSays(edition, rival),
        cited: citationsOf(edition, rivalFrom(rival)),
      };
}
