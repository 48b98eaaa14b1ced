import { cut, defineRule } from './rule.ts';
import { prose, sentencesOf } from './spoken.ts';

/** Never “X with Y with Z”. */
export const oneWith = defineRule(
  'one-with',
  'Does no part of a sentence have two times “with”?',
  (remark, texts) => {
    for (const text of texts)
      for (const sentence of sentencesOf(prose(text.text)))
        if (/\bwith\b[^.,;:()–]*(?<!\b(?:and|or|nor|than)\s)\bwith\b/i.test(sentence))
          remark(
            text,
            `has “with … with”: ${cut(sentence)}`,
            'Name one of them in another way: “Calico BGP, state in etcd, on …”.',
          );
  },
);
