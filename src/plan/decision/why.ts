import { citationsOf, optionInText } from '../../words/names.ts';
import { becauseSays, rivalFrom, rivalSays } from '../../words/sentences.ts';
import type { PlanSubject } from '../input.ts';
import { section } from '../items.ts';
import type { PlanItem, PlanSection } from '../types.ts';

/** What the author wrote for it, and what speaks for it against the next best, as an engineer weighs it. */
export function why({ atlas, picks, recommendation, site }: PlanSubject): readonly PlanSection[] {
  if (recommendation === null) return [];
  const { edition } = atlas;
  const own = site?.whyThisOne.trim() ?? '';
  const ownItem: PlanItem = { id: 'own-reason', kind: 'own-reason', lead: 'Why this one', says: own };
  const chosen: PlanItem = { id: 'because', kind: 'because', says: 'Chosen by the author.' };
  const picked = picks.networking !== undefined && picks.datastore !== undefined;
  const { rivals } = recommendation;
  const against: readonly PlanItem[] =
    rivals.length === 0
      ? [{ id: 'because', kind: 'because', says: becauseSays(edition, recommendation) }]
      : rivals.map((rival): PlanItem => ({
          id: `because-${rival.combination.networking}-${rival.combination.datastore}`,
          kind: 'because',
          lead: `Before ${rival.sameOption ? rival.combination.datastore : optionInText(edition, rival.combination.networking)}`,
          says: rivalSays(edition, rival),
          cited: citationsOf(edition, rivalFrom(rival)),
        }));
  return section('why', 'Why this one', [...(own === '' ? [] : [ownItem]), ...(picked ? [chosen] : against)]);
}
