import type { Edition, SupportRule } from '../../facts/types.ts';
import { textSays } from '../../words/plain.ts';
import { defineCheck } from './check.ts';

const TAKES_BACK = /\b(?:limit\w*|only|but|without|except|not|no|cannot|never|deprecated)\b/i;

/** The statements that the aspect's rules for full support rest on: they say what works, not what is missing. */
function granting(edition: Edition, rule: SupportRule): readonly string[] {
  return edition.rules
    .filter(({ aspect, gives }) => aspect === rule.aspect && gives === 'supported')
    .flatMap(({ from }) => from);
}

/** “Limited” without saying what is limited helps nobody decide. */
export const limitedSaysWhat = defineCheck(
  'limited-says-what',
  'Does every rule that gives “limited” say what is limited, and rest on a statement that says so?',
  (report, edition) => {
    for (const rule of edition.rules) {
      if (rule.gives !== 'limited') continue;
      if (!TAKES_BACK.test(textSays(edition, rule.says)))
        report(`rule ${rule.id}`, 'does not say what is limited', 'Name in “says” what works less well.');
      // In a release one fact both grants and limits, and each of its rules has its own sentence.
      if (edition.entry.kind === 'release') continue;
      const granted = granting(edition, rule);
      const taken = rule.from.filter((id) => !granted.includes(id));
      if (!taken.some((id) => TAKES_BACK.test(textSays(edition, edition.statement.get(id)?.says ?? ''))))
        report(
          `rule ${rule.id}`,
          'rests on no statement that limits anything',
          'Add the statement that says what is limited to “from”.',
        );
    }
  },
);
