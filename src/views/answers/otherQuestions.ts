import type { FacetId } from '../../vocabulary.ts';

/** Questions that nobody is asked before something is answered, each with controls of its own kind. */
export type OtherFacet = 'need' | 'pods' | 'block' | 'k8s' | 'docs';

const OTHER: readonly FacetId[] = ['need', 'pods', 'block', 'k8s', 'docs'] satisfies readonly OtherFacet[];

/** Whether a question is one of these. */
export function isOther(facet: FacetId): facet is OtherFacet {
  return OTHER.includes(facet);
}
