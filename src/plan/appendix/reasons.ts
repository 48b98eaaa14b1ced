import { capital, citationsOf, verdictName } from '../../words/names.ts';
import { reasonFrom, reasonId, reasonSays } from '../../words/reasons.ts';
import { alternative } from '../alternative.ts';
import type { PlanSubject } from '../input.ts';
import { section } from '../items.ts';
import type { PlanItem, PlanSection } from '../types.ts';

/** All reasons for the ruling of the combination that the plan is for. */
export function reasons(input: PlanSubject): readonly PlanSection[] {
  const { ruling } = input;
  if (ruling === null) return [];
  const { edition } = input.atlas;
  // What is still open stands in the decision, as what must hold.
  const told = ruling.reasons.filter(({ kind }) => kind !== 'open' || input.recommendation === null);
  const items = told.map((reason): PlanItem => ({
    id: reasonId(reason),
    kind: 'reason',
    ...(reason.kind === 'rule'
      ? { gives: reason.rule.gives, lead: capital(verdictName(reason.rule.gives)) }
      : {}),
    says: reasonSays(edition, reason, ruling.combination.networking, input.picks),
    ...(reason.kind === 'rule' && reason.rule.ours === true ? { more: ['This is our reading.'] } : {}),
    cited: citationsOf(edition, reasonFrom(reason)),
  }));
  return section('reasons', 'All reasons', items);
}

/** Every combination that the plan is not for, with what decides about it. */
export function allAlternatives(input: PlanSubject): readonly PlanSection[] {
  const rest = input.rulings.filter((other) => other !== input.ruling);
  return section(
    'all-alternatives',
    'All alternatives',
    rest.map((other) => alternative(input, other)),
  );
}
