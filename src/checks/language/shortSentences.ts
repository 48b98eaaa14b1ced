import { cut, defineRule } from './rule.ts';
import { sentencesOf, wordCount } from './spoken.ts';

const IN_PROSE = 25;
const IN_A_LIST = 20;

/** A sentence has at most 25 words, 20 in a list. */
export const shortSentences = defineRule(
  'short-sentences',
  'Has every sentence at most 25 words, and 20 in a list?',
  (remark, texts) => {
    for (const text of texts) {
      if (text.form === 'short' || text.form === 'name') continue;
      const most = text.form === 'item' ? IN_A_LIST : IN_PROSE;
      for (const sentence of sentencesOf(text.text)) {
        const words = wordCount(sentence);
        if (words > most)
          remark(
            text,
            `has ${words} words, at most ${most} are read: ${cut(sentence)}`,
            'Make two sentences of it, each with one idea, or leave out what the place says already.',
          );
      }
    }
  },
);
