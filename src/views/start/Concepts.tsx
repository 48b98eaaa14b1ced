import type { ReactNode } from 'react';
import { sayingOf } from '../../facts/sayings.ts';
import { textSays } from '../../words/plain.ts';
import { useApp } from '../../store/connect/context.tsx';
import { selectEdition } from '../../store/select/ruling.ts';
import { FactMarks } from '../parts/SourceMarks.tsx';

/** The concepts of the edition that a newcomer needs, each cited. */
export function Concepts(): ReactNode {
  const edition = useApp(selectEdition);
  return (
    <ul>
      {edition.concepts
        .filter(({ where }) => where === 'newcomer')
        .map(({ id, from }) => (
          <li key={id}>
            {textSays(edition, sayingOf(edition, from))} <FactMarks ids={[from]} />
          </li>
        ))}
    </ul>
  );
}
