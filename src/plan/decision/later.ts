import { NO_COMBINATION } from '../../words/gapNotes.ts';
import { changeName, laterByChange } from '../../words/later.ts';
import { capital } from '../../words/names.ts';
import type { PlanSubject } from '../input.ts';
import { section } from '../items.ts';
import type { PlanSection } from '../types.ts';

/** What can be changed later, and what it takes. */
export function later({ atlas, picks, ruling }: PlanSubject): readonly PlanSection[] {
  const changes = laterByChange(atlas.edition, picks, ruling?.combination ?? NO_COMBINATION);
  return section(
    'later',
    'Later changes',
    changes.flatMap(({ change, notes }) =>
      notes.map((note) => ({ ...note, kind: 'later' as const, group: capital(changeName(change)) })),
    ),
  );
}
