import type { ReactNode } from 'react';
import { useApp } from '../../../store/connect/context.tsx';
import { selectBuildNotes, selectMixedBuildNotes } from '../../../store/select/notes.ts';
import { buildLabel } from '../../../words/names.ts';
import { NoteList } from './NoteList.tsx';

/** Each ticked build with its servicing; the rest of what is known about it opens below. */
export function BuildNoteList(): ReactNode {
  const builds = useApp(selectBuildNotes);
  const mixed = useApp(selectMixedBuildNotes);
  return (
    <>
      {builds.map(({ build, short, notes }) => (
        <details key={build} className="noted">
          <summary>
            {buildLabel(build)}: {short}
          </summary>
          <NoteList notes={notes} />
        </details>
      ))}
      {mixed.length === 0 ? null : <NoteList notes={mixed} />}
    </>
  );
}
