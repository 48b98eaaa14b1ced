import type { ReactNode } from 'react';
import { actionSays } from '../../../words/reasons.ts';
import { whoName } from '../../../words/sentences.ts';
import { FactMarks } from '../../parts/SourceMarks.tsx';
import type { DueAction } from '../../../engine/accompany.ts';

/** What has to be done, by whom, and why. */
export function ActionText({ due }: { readonly due: DueAction }): ReactNode {
  return (
    <>
      <h4>{whoName(due.action.who)}</h4>
      <p>
        {actionSays(due)}
        <FactMarks ids={due.action.from} />
      </p>
    </>
  );
}
