import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useApp } from '../../store/connect/context.tsx';
import { selectEdition } from '../../store/select/edition.ts';
import { type SourcePlace, sourceTitle } from '../../words/sourceNumbers.ts';
import { type RootedSources, rootedSources } from '../../words/sourceRoots.ts';
import { placesIn } from '../parts/SourceNotes.tsx';

/** The same places, each once, in the order of their numbers. */
function eachOnce(places: readonly SourcePlace[]): readonly SourcePlace[] {
  const byMark = new Map(places.map((place) => [place.mark, place]));
  return [...byMark.values()].toSorted((a, b) => a.mark.localeCompare(b.mark, 'en', { numeric: true }));
}

/** A thread is found by its address alone. */
function nameOf(place: SourcePlace): string {
  return place.number.startsWith('T') ? '' : sourceTitle(place);
}

/** On paper: the documents behind the numbers of some parts of the plan. What many addresses begin with is told once. */
export function PartNotes({ parts }: { readonly parts: string }): ReactNode {
  const edition = useApp(selectEdition);
  const here = useRef<HTMLDivElement>(null);
  const [sources, setSources] = useState<readonly RootedSources[]>([]);
  useEffect(() => {
    const before = (): void => {
      const places = [...(here.current?.closest('.plan')?.querySelectorAll(parts) ?? [])].map((part) =>
        placesIn(part, edition),
      );
      flushSync(() => setSources(rootedSources(eachOnce(places.flat()))));
    };
    const after = (): void => setSources([]);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [edition, parts]);
  return (
    <div ref={here} className="part-notes">
      {sources.length === 0 ? null : <h4>Sources</h4>}
      {sources.map(({ root, places }) => (
        <div key={root}>
          {root === '' ? null : <p>{root}</p>}
          <ol>
            {places.map(({ place, rest }) => (
              <li key={place.mark}>
                <b>{place.mark}</b> {nameOf(place)} {root === '' ? '' : '…'}
                {rest}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}
