import type { ReactNode } from 'react';
import { RadioFacet } from './RadioFacet.tsx';
import { SelectFacet } from './SelectFacet.tsx';

/** The questions that only releases ask. */
export function ReleaseQuestions(): ReactNode {
  return (
    <>
      <RadioFacet facet="install" />
      <SelectFacet facet="k8s" />
      <RadioFacet facet="runtime" />
    </>
  );
}
