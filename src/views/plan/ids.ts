import type { PlanPart, SectionId } from '../../plan/types.ts';

/** The element of a part, for links of the contents. */
export function partId(part: PlanPart): string {
  return `plan-part-${part}`;
}

/** The heading of a section. */
export function sectionId(id: SectionId): string {
  return `plan-${id}`;
}
