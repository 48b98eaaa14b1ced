import { NAME_LIST } from './nameList.ts';
import { cut, defineRule } from './rule.ts';
import { prose } from './spoken.ts';

/** Names of fields, labels and files: `openshift.io/run-level`. A full stop at the end of a sentence has no letter behind it. */
const IDENTIFIERS = /(?<![\w.])[a-z][\w-]*(?:\.[\w-]+)+(?:\/[\w.-]*\w)?/g;

/** Nothing is called by two names. */
export const oneName = defineRule(
  'one-name',
  'Is every product and Windows version called by its one name?',
  (remark, texts) => {
    for (const text of texts)
      for (const { is, never, inTables } of NAME_LIST) {
        if (inTables === true && text.form === 'name') continue;
        const [found] = never.exec(prose(text.text).replace(IDENTIFIERS, '…')) ?? [];
        if (found !== undefined)
          remark(
            text,
            `says “${found}”: ${cut(text.text)}`,
            `It is called “${is}”. A name of a file or a field stands between backticks.`,
          );
      }
  },
);
