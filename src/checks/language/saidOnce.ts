import type { Edition } from '../../facts/types.ts';
import type { FacetId, Picks } from '../../vocabulary.ts';
import type { Finding } from '../facts/check.ts';
import { reasonsUnder } from './reasons.ts';
import { cut, type LanguageRule } from './rule.ts';
import { sentencesOf } from './spoken.ts';

/** Picks that bring different reasons about: nothing, each platform with each install method, each need, an old build. */
function picksToTry({ facet }: Edition): readonly Picks[] {
  const values = (id: FacetId): readonly string[] => (facet.get(id)?.answers ?? []).map(({ value }) => value);
  const installs = values('install').length === 0 ? [undefined] : values('install');
  const runtime = values('runtime').at(0);
  const k8s = values('k8s').at(0);
  return [
    {},
    { build: ['17763.1', '18362.1'], need: values('need'), pods: 400, block: 26 },
    ...values('platform').flatMap((platform) =>
      installs.map((install): Picks => ({
        platform,
        build: ['17763.1432'],
        ...(install === undefined ? {} : { install }),
        ...(runtime === undefined ? {} : { runtime }),
        ...(k8s === undefined ? {} : { k8s }),
      })),
    ),
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
