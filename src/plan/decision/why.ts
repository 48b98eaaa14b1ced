import { citationsOf, optionInText, storeName } from '../../words/names.ts';
import { attributeName } from '../../words/planner.ts';
import { becauseSays, rivalFrom, rivalSays } from '../../words/sentences.ts';
import type { PlanSubject } from '../input.ts';
import { section } from '../items.ts';
import { planPoints } from '../points.ts';
import type { PlanItem, PlanSection } from '../types.ts';

/** What the author wrote for it, and what speaks for it against the next best, as an engineer weighs it. */
export function why({ atlas, picks, recommendation, ruling, site }: PlanSubject): readonly PlanSection[] {
  if (recommendation === null) return [];
  const { edition } = atlas;
  const own = site?.whyThisOne.trim() ?? '';
  const ownItem: PlanItem = { id: 'own-reason', kind: 'own-reason', lead: 'Why this one', says: own };
  const picked = picks.networking !== undefined && picks.datastore !== undefined;
  const { rivals } = recommendation;
  const first: PlanItem = {
    id: 'because',
    kind: 'because',
    says: picked ? 'Chosen by the author.' : becauseSays(edition, recommendation),
  };
  const against =
    picked || rivals.length === 0
      ? [first]
      : rivals.map((rival): PlanItem => ({
          id: `because-${rival.combination.networking}-${rival.combination.datastore}`,
          kind: 'because',
          lead: `Before ${rival.sameOption ? storeName(rival.combination.datastore) : optionInText(edition, rival.combination.networking)}`,
          says: rivalSays(edition, rival),
          cited: citationsOf(edition, rivalFrom(rival)),
        }));
  // With networking picked, no other option is left to compare: what speaks for it is told by itself.
  const good =
    picks.networking === undefined || ruling === null
      ? []
      : planPoints({ atlas, picks }, ruling)
          .filter(({ burden }) => !burden)
          .map(({ attribute, says, cited }, index): PlanItem => ({
            id: `good-${index + 1}`,
            kind: 'because',
            lead: attributeName(attribute),
            says,
            cited,
          }));
  return section('why', 'Why this one', [...(own === '' ? [] : [ownItem]), ...against, ...good]);
}
