import type { ReactNode } from 'react';
import type { Note } from '../../../words/notes.ts';
import { SourceMarks } from '../SourceMarks.tsx';

/** Notes, each with where it can be read. */
export function NoteList({ notes }: { readonly notes: readonly Note[] }): ReactNode {
  return (
    <ul className="notes">
      {notes.map(({ id, lead, says, cited }) => (
        <li key={id}>
          <strong>{lead}:</strong> {says} <SourceMarks places={cited} />
        </li>
      ))}
    </ul>
  );
}
