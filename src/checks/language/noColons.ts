import { cut, defineRule } from './rule.ts';

const STATE =
  /: (?:supported|unsupported|not supported|untested|tested|deprecated|removed|required|applies|limited|not stated|contradictory|mentioned|conditional)\b/i;

/** A name, a colon and a state make a table cell, no sentence. */
export const noColons = defineRule(
  'no-colons',
  'Is no sentence a name, a colon and a state?',
  (remark, texts) => {
    for (const text of texts)
      if (text.form !== 'name' && STATE.test(text.text))
        remark(
          text,
          `is a field with its value: ${cut(text.text)}`,
          'Write a sentence with a verb: “v3.32 supports …”.',
        );
  },
);
