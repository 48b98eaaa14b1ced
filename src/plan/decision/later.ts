import { NO_COMBINATION } from '../../words/gapNotes.ts';
import { changeName, laterByChange } from '../../words/later.ts';
import { capital, citedOnce, listOf, uncapitalName } from '../../words/names.ts';
import type { PlanSubject } from '../input.ts';
import { section } from '../items.ts';
import type { PlanItem, PlanSection } from '../types.ts';

function changesOf({ atlas, picks, ruling }: PlanSubject): ReturnType<typeof laterByChange> {
  return laterByChange(atlas.edition, picks, ruling?.combination ?? NO_COMBINATION);
}

/** What can be changed later, in one line for each thing that it takes. */
export function later(input: PlanSubject): readonly PlanSection[] {
  return section(
    'later',
    'Can it change',
    changesOf(input).map(({ change, notes }): PlanItem => ({
      id: `later-${change}`,
      kind: 'later',
      lead: capital(changeName(change)),
      says: `${listOf(notes.map(({ lead }) => uncapitalName(lead)))}.`,
      cited: citedOnce(notes.flatMap(({ cited }) => cited)),
    })),
  );
}

/** The same in full. */
export function allLater(input: PlanSubject): readonly PlanSection[] {
  const changes = changesOf(input);
  return section(
    'all-later',
    'Later changes',
    changes.flatMap(({ change, notes }) =>
      notes.map((note) => ({ ...note, kind: 'later' as const, group: capital(changeName(change)) })),
    ),
  );
}
