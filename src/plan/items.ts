import type { PlanItem, PlanPart, PlanSection, SectionId } from './types.ts';
import { PART_SECTIONS, PLAN_PARTS } from './types.ts';

/** A section with its heading; none where nothing stands in it. */
export function section(
  id: SectionId,
  heading: string,
  items: readonly PlanItem[],
  intro?: string,
): readonly PlanSection[] {
  if (items.length === 0) return [];
  return [{ part: partOf(id), id, heading, ...(intro === undefined ? {} : { intro }), items }];
}

/** The part in which a section stands. */
export function partOf(id: SectionId): PlanPart {
  const found = PLAN_PARTS.find((part) => (PART_SECTIONS[part] as readonly SectionId[]).includes(id));
  if (found === undefined) throw new Error(`No part has the section ${id}.`);
  return found;
}

/** The items of a section; none where the plan does not have it. */
export function itemsIn(
  { sections }: { readonly sections: readonly PlanSection[] },
  id: SectionId,
): readonly PlanItem[] {
  return sections.find((one) => one.id === id)?.items ?? [];
}
