import type { ReactNode } from 'react';
import { DEFAULT_EDITION, editionEntry } from '../../facts/editions.ts';
import { sayingOf } from '../../facts/sayings.ts';
import { presetFragment } from '../../store/connect/address.ts';
import { useApp } from '../../store/connect/context.tsx';
import { textSays } from '../../words/plain.ts';
import { FactMarks } from '../parts/SourceMarks.tsx';
import { selectEdition } from '../../store/select/edition.ts';

/** The concepts of the edition that a newcomer needs, each cited; a release has few, and leads to the guide's. */
export function Concepts(): ReactNode {
  const edition = useApp(selectEdition);
  return (
    <>
      <ul>
        {edition.concepts
          .filter(({ where }) => where === 'newcomer')
          .map(({ id, from }) => (
            <li key={id}>
              {textSays(edition, sayingOf(edition, from))}
              <FactMarks ids={[from]} />
            </li>
          ))}
      </ul>
      {edition.entry.kind === 'release' ? (
        <p>
          <a href={presetFragment({ edition: DEFAULT_EDITION, picks: {}, view: 'decide' })}>
            More is told by {editionEntry(DEFAULT_EDITION)?.called}
          </a>
        </p>
      ) : null}
    </>
  );
}
