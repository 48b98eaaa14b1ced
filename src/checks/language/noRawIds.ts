import type { Edition } from '../../facts/types.ts';
import { FACETS, VERDICTS } from '../../vocabulary.ts';
import { cut, defineRule } from './rule.ts';
import { prose } from './spoken.ts';

/** Values that are English too. */
const ENGLISH: ReadonlySet<string> = new Set(['on-premises', 'dual-stack', 'cloud-provider']);

/** Finds values of links and states that nobody should meet in a sentence. */
function rawIds({ statements, options }: Edition): RegExp {
  const values = Object.values(FACETS).flatMap((facet): readonly string[] =>
    'values' in facet ? facet.values : [],
  );
  const all = [
    ...values,
    ...VERDICTS,
    ...options.map(({ id }) => id),
    ...statements.map(({ id }) => id).filter((id) => id.includes('.')),
    'tech-preview',
    'not-supported',
    'non-production',
    'not-applicable',
    'see-general',
  ];
  const ids = [...new Set(all)].filter((id) => /[-.]/.test(id) && !ENGLISH.has(id));
  // The longest first: one id may begin with another.
  const either = ids
    .toSorted((one, other) => other.length - one.length)
    .map((id) => id.replaceAll('.', '\\.'));
  return new RegExp(`(?<![\\w.-])(?:${either.join('|')})(?![\\w-]|\\.\\w)`);
}

/** No id, no state and no hole where a name should be. */
export const noRawIds = defineRule(
  'no-raw-ids',
  'Is no text an id, a state, or a hole that nobody filled?',
  (remark, texts, edition) => {
    const ids = rawIds(edition);
    for (const text of texts) {
      // What programs are called in between backticks is meant.
      const said = prose(text.text);
      const [id] = ids.exec(said) ?? [];
      if (id !== undefined)
        remark(
          text,
          `has the id “${id}”: ${cut(text.text)}`,
          'Give what it stands for a name, and write that.',
        );
      const [hole] = /\b(?:undefined|NaN|null)\b|\[object \w+\]/.exec(said) ?? [];
      if (hole !== undefined)
        remark(text, `has a hole, “${hole}”: ${cut(text.text)}`, 'Write the text that is missing.');
    }
  },
);
