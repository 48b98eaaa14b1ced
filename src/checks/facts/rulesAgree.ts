import type { Edition, SupportRule } from '../../facts/types.ts';
import { defineCheck } from './check.ts';
import { overlaps } from './overlap.ts';

/**
 * Two rules of a release that hold together on purpose: they rest on other statements, or one of them speaks of a case of
 * the other. The worse one decides, and both are told.
 */
function meantTogether(edition: Edition, rule: SupportRule, other: SupportRule): boolean {
  if (edition.entry.kind !== 'release') return false;
  const axes = ({ when }: SupportRule): string => Object.keys(when).toSorted().join();
  return !rule.from.some((id) => other.from.includes(id)) || axes(rule) !== axes(other);
}

/** One document cannot say two things about one case; where two documents do, the spans part them. */
export const rulesAgree = defineCheck(
  'rules-agree',
  'Do any two rules of one aspect that hold together give the same verdict?',
  (report, edition) => {
    edition.rules.forEach((rule, index) => {
      for (const other of edition.rules.slice(index + 1))
        if (
          other.aspect === rule.aspect &&
          other.gives !== rule.gives &&
          overlaps(rule.when, other.when) &&
          !meantTogether(edition, rule, other)
        )
          report(
            `rule ${rule.id}`,
            `gives ${rule.gives} where ${other.id} gives ${other.gives}`,
            'Part their conditions, or their spans, so that only one holds.',
          );
    });
  },
);
