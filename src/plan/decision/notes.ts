import type { PlanInput } from '../input.ts';
import { section } from '../items.ts';
import type { PlanSection } from '../types.ts';

/** What the author wrote, line by line. */
export function notes({ notes: text }: PlanInput): readonly PlanSection[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return section(
    'notes',
    'Notes',
    lines.map((says, index) => ({ id: `note-${index + 1}`, kind: 'note', says })),
  );
}
