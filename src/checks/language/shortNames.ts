import { cut, defineRule } from './rule.ts';
import { wordCount } from './spoken.ts';

const MOST = 5;

/** A name in a list has at most five words, and is no sentence. */
export const shortNames = defineRule(
  'short-names',
  'Has every short name at most five words?',
  (remark, texts) => {
    for (const text of texts) {
      if (text.form !== 'short') continue;
      const words = wordCount(text.text);
      if (words > MOST)
        remark(
          text,
          `has ${words} words, at most ${MOST} fit: ${cut(text.text)}`,
          'Name the thing: “No WireGuard”.',
        );
      if (text.text.endsWith('.'))
        remark(text, `ends with a full stop: ${cut(text.text)}`, 'A short name is no sentence.');
    }
  },
);
