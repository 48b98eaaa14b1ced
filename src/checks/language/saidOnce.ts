import type { Edition } from '../../facts/types.ts';
import type { Picks } from '../../vocabulary.ts';
import type { Finding } from '../facts/check.ts';
import { reasonsUnder } from './reasons.ts';
import { cut, type LanguageRule } from './rule.ts';
import { sentencesOf } from './spoken.ts';

/** Picks that bring different reasons about: nothing, and each platform with a build and an install method. */
function picksToTry({ facet }: Edition): readonly Picks[] {
  const [install] = facet.get('install')?.answers ?? [];
  return [
    {},
    ...(facet.get('platform')?.answers ?? []).map(({ value }): Picks => ({
      platform: value,
      build: ['17763.1432'],
      ...(install === undefined ? {} : { install: install.value }),
    })),
  ];
}

/** No sentence is told twice among the reasons of one ruling. */
export const saidOnce: LanguageRule = {
  id: 'said-once',
  question: 'Is no sentence told twice in one ruling?',
  check(_, edition) {
    const found = new Map<string, Finding>();
    for (const picks of picksToTry(edition))
      for (const { combination, told } of reasonsUnder(edition, picks)) {
        const sentences = told.flatMap(([, text]) => sentencesOf(text));
        for (const sentence of sentences.filter((one, index) => sentences.indexOf(one) !== index))
          found.set(sentence, {
            check: 'said-once',
            at: `reasons of ${combination.networking || 'the environment'}, ${combination.datastore}`,
            message: `are told twice: ${cut(sentence)}`,
            tip: 'Let one rule say it, or let the other say what it adds.',
          });
      }
    return [...found.values()];
  },
};
