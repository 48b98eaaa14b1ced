import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useApp } from '../../store/connect/context.tsx';
import { selectEdition } from '../../store/select/edition.ts';
import { sourceTitle } from '../../words/sourceNumbers.ts';
import { type RootedSources, rootedSources } from '../../words/sourceRoots.ts';
import { placesIn } from '../parts/SourceNotes.tsx';

/** On paper: the documents behind the numbers of a part of the plan. What many addresses begin with is told once. */
export function PartNotes(): ReactNode {
  const edition = useApp(selectEdition);
  const here = useRef<HTMLDivElement>(null);
  const [sources, setSources] = useState<readonly RootedSources[]>([]);
  useEffect(() => {
    const before = (): void => {
      const part = here.current?.closest('.plan-part') ?? document.body;
      flushSync(() => setSources(rootedSources(placesIn(part, edition))));
    };
    const after = (): void => setSources([]);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [edition]);
  return (
    <div ref={here} className="part-notes">
      {sources.length === 0 ? null : <h4>Sources</h4>}
      {sources.map(({ root, places }) => (
        <div key={root}>
          {root === '' ? null : <p>{root}</p>}
          <ol>
            {places.map(({ place, rest }) => (
              <li key={place.mark}>
                <b>{place.mark}</b> {sourceTitle(place)} {root === '' ? '' : '…'}
                {rest}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}
