import type { ReactNode } from 'react';
import { useApp } from '../../../store/connect/context.tsx';
import { selectLaterNotes } from '../../../store/select/notes.ts';
import type { FacetId } from '../../../vocabulary.ts';
import { changeName, laterSays } from '../../../words/later.ts';
import { NoteList } from './NoteList.tsx';
import { selectEdition } from '../../../store/select/edition.ts';

/** What it takes to change the answer later, in one line that opens; the plan tells once what nothing is said about. */
export function LaterChange({ facet }: { readonly facet: FacetId }): ReactNode {
  const edition = useApp(selectEdition);
  const all = useApp(selectLaterNotes);
  const says = laterSays(edition, facet, all);
  const notes = all.filter((note) => note.facet === facet);
  if (says === null || notes.length === 0) return null;
  return (
    <details className="noted">
      <summary>{says}</summary>
      <NoteList
        notes={notes.map((note) => ({ ...note, lead: `${note.lead} – ${changeName(note.change)}` }))}
      />
    </details>
  );
}
