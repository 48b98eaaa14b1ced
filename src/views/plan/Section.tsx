import type { ReactNode } from 'react';
import type { PlanSection } from '../../plan/types.ts';
import { grouped, Line } from './Line.tsx';
import { sectionId } from './ids.ts';

/** The frame of a section: a region that is called by its heading. */
export function SectionFrame({
  section,
  children,
}: {
  readonly section: PlanSection;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className={`plan-section plan-${section.id}`} aria-labelledby={sectionId(section.id)}>
      <h4 id={sectionId(section.id)}>{section.heading}</h4>
      {section.intro === undefined ? null : <p className="intro">{section.intro}</p>}
      {children}
    </section>
  );
}

/** The same, folded under its heading on screen. */
export function FoldedFrame({
  section,
  count = section.items.length,
  children,
}: {
  readonly section: PlanSection;
  readonly count?: number;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <details className={`plan-section plan-fold plan-${section.id}`}>
      <summary>
        <h4 id={sectionId(section.id)}>{section.heading}</h4>
        <span className="count">{count}</span>
      </summary>
      <section aria-labelledby={sectionId(section.id)}>
        {section.intro === undefined ? null : <p className="intro">{section.intro}</p>}
        {children}
      </section>
    </details>
  );
}

/** The lines of a section, under who does it or what they are about. */
export function Lines({ items }: Pick<PlanSection, 'items'>): ReactNode {
  return grouped(items).map(({ group, items: lines }) => (
    <div key={group} className="plan-group">
      {group === '' ? null : <h5>{group}</h5>}
      <ul className="plan-items">
        {lines.map((item) => (
          <Line key={item.id} item={item} />
        ))}
      </ul>
    </div>
  ));
}

/** A section as a list. */
export function Section({ section }: { readonly section: PlanSection }): ReactNode {
  return (
    <SectionFrame section={section}>
      <Lines items={section.items} />
    </SectionFrame>
  );
}
