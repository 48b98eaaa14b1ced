import '../../../styles/notes.css';
import type { ReactNode } from 'react';
import type { NotedSubject } from '../Noted.tsx';
import { BuildNoteList } from './BuildNoteList.tsx';
import { GapNoteList } from './GapNoteList.tsx';
import { LaterChange } from './LaterChange.tsx';

/** The notes on one subject. */
export function Notes({ about }: { readonly about: NotedSubject }): ReactNode {
  switch (about) {
    case 'builds':
      return <BuildNoteList />;
    case 'pair':
      return <GapNoteList />;
    default:
      return <LaterChange facet={about} />;
  }
}
