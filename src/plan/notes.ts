import type { Combination } from '../engine/condition.ts';
import type { Edition } from '../facts/types.ts';
import type { Picks } from '../vocabulary.ts';
import { allBuildNotes } from '../words/buildNotes.ts';
import { gapNotes } from '../words/gapNotes.ts';
import { changeName, laterByChange } from '../words/later.ts';
import { capital } from '../words/names.ts';
import type { PlanSection } from './types.ts';

/** What is told beside the verdicts: the picked builds on a day, what can change later, what no document states. */
export function besideVerdicts(
  edition: Edition,
  picks: Picks,
  combination: Combination,
  day: string,
): readonly PlanSection[] {
  const sections: readonly PlanSection[] = [
    {
      id: 'builds',
      heading: 'Windows builds',
      items: allBuildNotes(edition, picks, day).map((note) => ({ ...note, kind: 'build' as const })),
    },
    {
      id: 'later',
      heading: 'Later changes',
      items: laterByChange(edition, picks, combination).flatMap(({ change, notes }) =>
        notes.map((note) => ({ ...note, kind: 'later' as const, group: capital(changeName(change)) })),
      ),
    },
    {
      id: 'gaps',
      heading: 'Not documented',
      // The heading says it, so no line says it again.
      items: gapNotes(edition, picks, combination).map(({ lead: _, ...note }) => ({
        ...note,
        kind: 'gap' as const,
      })),
    },
  ];
  return sections.filter(({ items }) => items.length > 0);
}
