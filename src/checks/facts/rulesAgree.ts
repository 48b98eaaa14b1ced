import { defineCheck } from './check.ts';
import { overlaps } from './overlap.ts';

/** One document cannot say two things about one case; where two documents do, the spans part them. */
export const rulesAgree = defineCheck(
  'rules-agree',
  'Do any two rules of one aspect that hold together give the same verdict?',
  (report, edition) => {
    edition.rules.forEach((rule, index) => {
      for (const other of edition.rules.slice(index + 1))
        if (other.aspect === rule.aspect && other.gives !== rule.gives && overlaps(rule.when, other.when))
          report(
            `rule ${rule.id}`,
            `gives ${rule.gives} where ${other.id} gives ${other.gives}`,
            'Part their conditions, or their spans, so that only one holds.',
          );
    });
  },
);
