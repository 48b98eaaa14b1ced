import type { ReactNode } from 'react';
import { useApp } from '../../store/context.tsx';
import { selectGapNotes } from '../../store/derivedNotes.ts';
import { NoteList } from './NoteList.tsx';

/** What no document states about the pair that is shown; nothing where no gap bears on it. */
export function GapNoteList(): ReactNode {
  const notes = useApp(selectGapNotes);
  if (notes.length === 0) return null;
  return (
    <>
      <h3>What no document states</h3>
      <NoteList notes={notes} />
    </>
  );
}
