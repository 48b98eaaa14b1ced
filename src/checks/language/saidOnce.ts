import { compile } from '../../engine/compile.ts';
import { allRulings } from '../../engine/explain.ts';
import type { Edition } from '../../facts/types.ts';
import type { Picks } from '../../vocabulary.ts';
import { reasonSays } from '../../words/reasons.ts';
import type { Finding } from '../facts/check.ts';
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

/** No sentence is told twice among the reasons of one combination. */
export const saidOnce: LanguageRule = {
  id: 'said-once',
  question: 'Is no sentence told twice in one ruling?',
  check(_, edition) {
    const atlas = compile(edition);
    const found = new Map<string, Finding>();
    for (const picks of picksToTry(edition))
      for (const { combination, reasons } of allRulings(atlas, picks)) {
        const told = reasons.flatMap((reason) =>
          sentencesOf(reasonSays(edition, reason, combination.networking, picks)),
        );
        for (const sentence of told.filter((one, index) => told.indexOf(one) !== index))
          found.set(sentence, {
            check: 'said-once',
            at: `reasons of ${combination.networking} with ${combination.datastore}`,
            message: `are told twice: ${cut(sentence)}`,
            tip: 'Let one rule say it, or let the other say what it adds.',
          });
      }
    return [...found.values()];
  },
};
