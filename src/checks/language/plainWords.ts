import { cut, defineRule } from './rule.ts';
import { prose, sentencesOf } from './spoken.ts';

/** State words and worn phrases, each with what is said instead. */
const WORDS: readonly (readonly [words: RegExp, instead: string])[] = [
  [/\b(?:applies|apply) *(?:$|[:;])|: applies\b/i, 'say what happens'],
  [/(?::|\bis|\bare) required\b|: required/i, 'say who needs it: “Calico needs …”'],
  [/\bcontradictory\b/i, 'say what each page states'],
  [/\bmoot\b/i, 'say what no longer matters, and why'],
  [/\blisted as\b/i, 'say “supported”, “unsupported” or what the list holds'],
  [/\bclosed\b/i, 'say what is unsupported'],
  [/\b(?:falls|fell)\b/i, 'say what is unsupported, and by what'],
  [
    /\b(?:stands?|stood)\b/i,
    'a combination works, is supported, is not documented, is untested or is unsupported',
  ],
  [/\bwhatever else\b/i, 'leave it out'],
  [/\bat (?:best|worst)\b/i, 'say what must hold'],
  [/\bthe stated order\b/i, 'give the reason'],
  [/\bpairs?\b/i, 'say “combination”, or name it'],
  [/\bnot stated\b|\bsays? nothing\b/i, 'silence is “does not mention”'],
  [/\bnot stated by\b|\blisted as unsupported\b/i, 'a refusal is “unsupported”'],
  [/\bread as\b/i, 'say how we read it in a sentence of its own'],
];

/** Words that name a state instead of saying what it means. */
export const plainWords = defineRule(
  'plain-words',
  'Is every text free of state words and worn phrases?',
  (remark, texts) => {
    for (const text of texts)
      for (const sentence of sentencesOf(prose(text.text)))
        for (const [words, instead] of WORDS) {
          const [found] = words.exec(sentence) ?? [];
          if (found !== undefined)
            remark(text, `says “${found.trim()}”: ${cut(sentence)}`, `Write it for a reader: ${instead}.`);
        }
  },
);
