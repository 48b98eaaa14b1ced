import type { ReactNode } from 'react';
import { Documents } from './Documents.tsx';
import { NeedAnswers } from './NeedAnswers.tsx';
import { NumberAnswer } from './NumberAnswer.tsx';
import type { OtherFacet } from './otherQuestions.ts';
import { SelectAnswer } from './SelectAnswer.tsx';

/** The answers to a question that is no list of radio buttons. */
export function OtherAnswers({ facet }: { readonly facet: OtherFacet }): ReactNode {
  switch (facet) {
    case 'need':
      return <NeedAnswers />;
    case 'pods':
    case 'block':
      return <NumberAnswer facet={facet} />;
    case 'k8s':
      return <SelectAnswer facet={facet} />;
    case 'docs':
      return <Documents />;
  }
}
