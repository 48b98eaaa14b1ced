import { LIMIT_GROUPS } from '../facts/types.ts';
import { citationsOf, limitGroupName } from '../words/names.ts';
import { limitSays, waySays } from '../words/limits.ts';
import { reasonSays } from '../words/reasons.ts';
import type { PlanSubject } from './input.ts';
import { section } from './items.ts';
import type { PlanItem, PlanSection } from './types.ts';

/** What limits the verdict itself. */
function limiting({ atlas, picks, ruling }: PlanSubject): readonly PlanItem[] {
  return (ruling?.reasons ?? []).flatMap((reason): readonly PlanItem[] =>
    reason.kind === 'rule' && reason.rule.gives === 'limited'
      ? [
          {
            id: reason.rule.id,
            kind: 'limit',
            lead: 'Limits the answer',
            says: reasonSays(atlas.edition, reason, ruling?.combination.networking ?? '', picks),
            box: 'accepted',
            cited: citationsOf(atlas.edition, reason.rule.from),
          },
        ]
      : [],
  );
}

/** The limitations of the combination, group by group. */
function grouped({ ruling }: PlanSubject) {
  return LIMIT_GROUPS.flatMap((group) =>
    (ruling?.limitations ?? []).filter(({ limitation }) => limitation.group === group),
  );
}

/** The limits that are accepted, one short line each, by their groups. */
export function limitsAccepted(input: PlanSubject): readonly PlanSection[] {
  if (input.ruling === null) return [];
  const items = grouped(input).map(({ limitation, workarounds }): PlanItem => ({
    id: limitation.id,
    kind: 'limit',
    ...(limitation.group === 'sizing' ? { lead: limitation.feature } : {}),
    says: limitSays(limitation),
    ...(workarounds.length === 0 ? {} : { more: workarounds.map(({ says }) => says) }),
    group: limitGroupName(limitation.group),
    box: 'accepted',
    cited: [{ citation: limitation.citation, facts: [limitation.id] }],
  }));
  const none: PlanItem = { id: 'no-limit', kind: 'none', says: 'No limit is known here.' };
  const told = [...limiting(input), ...items];
  return section('limits', 'Limits accepted', told.length === 0 ? [none] : told);
}

/** The same in full, with what they cost and the ways around them. */
export function allLimits(input: PlanSubject): readonly PlanSection[] {
  const items = grouped(input).map(({ limitation, workarounds }): PlanItem => {
    const { costs, because, reading } = limitation;
    const more = [costs, because, reading].filter((text) => text !== undefined && text !== limitation.says);
    return {
      id: limitation.id,
      kind: 'limit',
      lead: limitation.feature,
      says: limitation.says,
      more: [
        ...more.flatMap((text) => text ?? []),
        ...workarounds.map((way) => `Way around: ${waySays(way)}`),
      ],
      group: limitGroupName(limitation.group),
      cited: [{ citation: limitation.citation, facts: [limitation.id] }],
    };
  });
  return section(
    'all-limits',
    'All limits',
    [...limiting(input).map(({ box: _, ...item }) => item), ...items],
    'Where no way around is listed, none is documented.',
  );
}
