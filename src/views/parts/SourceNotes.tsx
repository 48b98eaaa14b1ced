import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { citeBeside } from '../../facts/noteSources.ts';
import { useApp } from '../../store/connect/context.tsx';
import { type SourcePlace, sourcePlaces } from '../../words/sourceNumbers.ts';
import { citationText } from '../../words/citationText.ts';
import { selectEdition } from '../../store/select/edition.ts';

/** The documents behind the marks of an element, each once. */
export function placesIn(
  element: Element,
  edition: Parameters<typeof sourcePlaces>[0],
  among = false,
): readonly SourcePlace[] {
  const marks = [...element.querySelectorAll<HTMLElement>('[data-source]')];
  return sourcePlaces(
    edition,
    marks.flatMap(({ dataset }) => {
      const [source = '', ...section] = (dataset['source'] ?? '').split(' ');
      const listed = edition.sources.some(({ id }) => id === source);
      const beside = listed ? undefined : citeBeside(source);
      const citation = beside ?? { source, section: section.join(' ') };
      return source === '' ? [] : [{ citation, facts: [] }];
    }),
    among,
  );
}

/** On paper: the documents behind the numbers of the part that it stands in, with where they can be read. */
export function SourceNotes({
  among = false,
}: {
  /** Whether documents of several releases stand side by side: then every number carries its release. */
  readonly among?: boolean;
}): ReactNode {
  const edition = useApp(selectEdition);
  const here = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<readonly SourcePlace[] | null>(null);
  useEffect(() => {
    const before = (): void => {
      const part = here.current?.closest('.view') ?? document.body;
      flushSync(() => setPlaces(placesIn(part, edition, among)));
    };
    const after = (): void => setPlaces(null);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [edition, among]);
  return (
    <div ref={here} className="source-notes">
      {places === null || places.length === 0 ? null : (
        <>
          <h2>Sources</h2>
          <ol>
            {places.map((place) => (
              <li key={place.mark}>
                <b>{place.mark}</b> {citationText(place)}
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
