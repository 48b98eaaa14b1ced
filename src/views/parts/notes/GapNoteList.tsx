import type { ReactNode } from 'react';
import { useApp } from '../../../store/connect/context.tsx';
import { selectGapNotes } from '../../../store/select/notes.ts';
import { NoteList } from './NoteList.tsx';

/** What no document states about the pair that is shown. */
export function GapNoteList(): ReactNode {
  const notes = useApp(selectGapNotes);
  return notes.length === 0 ? (
    <p className="hint">No gap is known for this combination.</p>
  ) : (
    <NoteList notes={notes} />
  );
}
