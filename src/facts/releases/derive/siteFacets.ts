import type { AnswerWords, FacetFact, Span } from '../../types.ts';
import type { ValueOf } from '../../../vocabulary.ts';

function answers<F extends 'cluster' | 'pools'>(
  labels: Readonly<Record<ValueOf<F>, string>>,
): readonly AnswerWords[] {
  return Object.entries<string>(labels).map(([value, label]) => ({ value, label }));
}

const CLUSTER = answers<'cluster'>({
  new: 'A new cluster',
  'existing-ipip': 'An existing one, pools with IPIP',
  'existing-cross-subnet': 'An existing one, pools with cross-subnet encapsulation',
  'existing-other': 'An existing one, neither',
});
const POOLS = answers<'pools'>({
  installation: 'The operator: the Installation lists them',
  ippool: 'Nobody: IPPool resources of their own',
});

/** What a release asks about the cluster at hand, where the plan is made. */
export function siteFacets(span: Span): readonly FacetFact[] {
  return [
    {
      id: 'facet-cluster',
      span,
      facet: 'cluster',
      name: 'Cluster',
      ask: 'Is the cluster there already, and how do its pools encapsulate?',
      unset: 'Not told',
      answers: CLUSTER,
    },
    {
      id: 'facet-pools',
      span,
      facet: 'pools',
      name: 'Who owns the IP pools',
      ask: 'Does the Installation list the IP pools?',
      unset: 'Not told',
      answers: POOLS,
    },
  ];
}
