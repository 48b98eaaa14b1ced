import type { ReactNode } from 'react';
import type { PlanSection } from '../../plan/types.ts';
import { grouped, Line } from './Line.tsx';
import { SectionFrame } from './Section.tsx';
import { StepRow } from './StepRow.tsx';

/** The steps, chapter by chapter; what is left out comes before them. */
export function Steps({ section }: { readonly section: PlanSection }): ReactNode {
  return (
    <SectionFrame section={section}>
      {grouped(section.items).map(({ group, items }, index) => (
        <div key={`${group}-${index}`} className="plan-group">
          {group === '' ? null : <h5>{group}</h5>}
          <ol className="steps">
            {items.map((item) =>
              item.kind === 'step' ? (
                <StepRow key={item.id} item={item} />
              ) : (
                <Line key={item.id} item={item} />
              ),
            )}
          </ol>
        </div>
      ))}
    </SectionFrame>
  );
}
