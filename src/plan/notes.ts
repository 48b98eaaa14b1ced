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
  pair: Combination,
  day: string,
): readonly PlanSection[] {
  const sections: readonly PlanSection[] = [
    {
      id: 'builds',
      heading: 'Windows builds: servicing and Kubernetes',
      items: allBuildNotes(edition, picks, day).map((note) => ({ ...note, kind: 'build' as const })),
    },
    {
      id: 'later',
      heading: 'What can be changed later',
      intro: 'On a running cluster with Windows nodes.',
      items: laterByChange(edition, picks, pair).flatMap(({ change, notes }) =>
        notes.map((note) => ({ ...note, kind: 'later' as const, group: capital(changeName(change)) })),
      ),
    },
    {
      id: 'gaps',
      heading: 'What no document states',
      items: gapNotes(edition, picks, pair).map((note) => ({ ...note, kind: 'gap' as const })),
    },
  ];
  return sections.filter(({ items }) => items.length > 0);
}
