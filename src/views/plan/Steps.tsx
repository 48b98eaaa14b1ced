import type { ReactNode } from 'react';
import type { PlanItem, PlanSection } from '../../plan/types.ts';
import { useMedia } from '../parts/useMedia.ts';
import { grouped, Line } from './Line.tsx';
import { SectionFrame } from './Section.tsx';
import { StepRow } from './StepRow.tsx';

/** As wide as the page has to be for the chapters to be open from the start; on a phone one opens where one is. */
const WIDE = '(min-width: 44.01rem)';

function Chapter({
  group,
  items,
}: {
  readonly group: string;
  readonly items: readonly PlanItem[];
}): ReactNode {
  const wide = useMedia(WIDE);
  const list = (
    <ol className="steps">
      {items.map((item) =>
        item.kind === 'step' ? <StepRow key={item.id} item={item} /> : <Line key={item.id} item={item} />,
      )}
    </ol>
  );
  if (group === '') return <div className="plan-group">{list}</div>;
  return (
    <details className="plan-group chapter" open={wide}>
      <summary>
        <h5>{group}</h5>
        <span className="count">{items.length}</span>
      </summary>
      {list}
    </details>
  );
}

/** The steps, chapter by chapter; what is left out comes before them. */
export function Steps({ section }: { readonly section: PlanSection }): ReactNode {
  return (
    <SectionFrame section={section}>
      {grouped(section.items).map(({ group, items }, index) => (
        <Chapter key={`${group}-${index}`} group={group} items={items} />
      ))}
    </SectionFrame>
  );
}
