import { cut, defineRule } from './rule.ts';
import { sentencesOf, SMALL_NAMES } from './spoken.ts';

const SMALL = new RegExp(`^${SMALL_NAMES}`);

/** A sentence begins with a capital letter and ends with a full stop. */
export const fullSentences = defineRule(
  'full-sentences',
  'Does every sentence begin with a capital letter and end with a full stop?',
  (remark, texts) => {
    for (const text of texts) {
      if (text.form === 'short' || text.form === 'name' || text.role === 'title') continue;
      const sentences = sentencesOf(text.text);
      const small = sentences.find((one) => /^\p{Ll}/u.test(one) && !SMALL.test(one));
      if (small !== undefined)
        remark(text, `begins with a small letter: ${cut(small)}`, 'Begin with a capital letter.');
      const last = sentences.at(-1) ?? '';
      if (!/[.!?][)”"]?$/.test(last))
        remark(text, `does not end with a full stop: ${cut(last)}`, 'Write a full sentence, and end it.');
    }
  },
);
