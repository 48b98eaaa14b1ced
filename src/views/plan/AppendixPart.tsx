import type { ReactNode } from 'react';
import type { Plan } from '../../plan/types.ts';
import { partName } from '../../words/planner.ts';
import { Lines } from './Section.tsx';
import { partId, sectionId } from './ids.ts';

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
      {plan.sections
        .filter(({ part }) => part === 'appendix')
        .map((section) => (
          <details key={section.id} className={`plan-section plan-${section.id}`}>
            <summary>
              <h4 id={sectionId(section.id)}>{section.heading}</h4>
              <span className="count">{section.items.length}</span>
            </summary>
            <section aria-labelledby={sectionId(section.id)}>
              {section.intro === undefined ? null : <p className="intro">{section.intro}</p>}
              <Lines items={section.items} />
            </section>
          </details>
        ))}
    </section>
  );
}
