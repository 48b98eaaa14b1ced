import { pickName } from '../../words/names.ts';
import type { PlanSubject } from '../input.ts';
import { section } from '../items.ts';
import type { PlanItem, PlanSection } from '../types.ts';

/** The answers, what was told of the cluster, and what was not answered; what is recommended but not picked says so. */
export function context({ atlas, picks, recommendation, ruling }: PlanSubject): readonly PlanSection[] {
  const { edition } = atlas;
  const items = edition.facets.map(({ facet, name, unset: otherwise }): PlanItem => {
    const answer = picks[facet];
    if (answer !== undefined)
      return { id: facet, kind: 'pick', lead: name, says: pickName(edition, facet, answer, picks) };
    if ((facet === 'networking' || facet === 'datastore') && recommendation !== null && ruling !== null)
      return {
        id: facet,
        kind: 'pick',
        lead: name,
        says: `${pickName(edition, facet, ruling.combination[facet], picks)}, recommended, not picked`,
      };
    const demand = facet === 'need' || facet === 'pods' || facet === 'block';
    return {
      id: facet,
      kind: facet === 'docs' ? 'pick' : 'unanswered',
      lead: name,
      says: otherwise ?? (demand ? 'Nothing demanded' : 'Not decided'),
    };
  });
  const release: PlanItem = {
    id: 'edition',
    kind: 'edition',
    lead: 'Calico release',
    says: `${edition.entry.label}. ${edition.entry.remark}`,
  };
  return section('context', 'Answers given', [release, ...items]);
}
