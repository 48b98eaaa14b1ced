import type { ReactNode } from 'react';
import type { Plan } from '../../plan/types.ts';
import { partName } from '../../words/planner.ts';
import { FoldedFrame, Lines } from './Section.tsx';
import { partId } from './ids.ts';

/** What whoever checks wants to read, folded section by section. */
export function AppendixPart({
  plan,
  isPrinted,
}: {
  readonly plan: Plan;
  readonly isPrinted: boolean;
}): ReactNode {
  const heading = `${partId('appendix')}-heading`;
  return (
    <section
      id={partId('appendix')}
      className="plan-part appendix-part card"
      aria-labelledby={heading}
      data-printed={isPrinted}
    >
      <h3 id={heading}>{partName('appendix')}</h3>
      <div className="folds">
        {plan.sections
          .filter(({ part }) => part === 'appendix')
          .map((section) => (
            <FoldedFrame key={section.id} section={section}>
              <Lines items={section.items} />
            </FoldedFrame>
          ))}
      </div>
    </section>
  );
}
