import type { ReactNode } from 'react';
import { useApp } from '../../store/context.tsx';
import { selectEdition } from '../../store/derived.ts';
import { selectLaterNotes } from '../../store/derivedNotes.ts';
import type { FacetId } from '../../vocabulary.ts';
import { changeName, laterSays } from '../../words/later.ts';
import { NoteList } from './NoteList.tsx';

/** Whether the answer can be changed later, in one line; where anything is said about it, that opens below. */
export function LaterChange({ facet }: { readonly facet: FacetId }): ReactNode {
  const edition = useApp(selectEdition);
  const all = useApp(selectLaterNotes);
  const says = laterSays(edition, facet, all);
  const notes = all.filter((note) => note.facet === facet);
  if (says === null) return null;
  if (notes.length === 0) return <p className="hint">{says}</p>;
  return (
    <details className="noted">
      <summary>{says}</summary>
      <NoteList
        notes={notes.map((note) => ({ ...note, lead: `${note.lead} – ${changeName(note.change)}` }))}
      />
    </details>
  );
}
