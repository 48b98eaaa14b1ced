import { type ReactNode, useState } from 'react';
import { useApp } from '../../store/connect/context.tsx';
import { selectOpenFacet, selectTone } from '../../store/select/questions.ts';
import type { FacetId } from '../../vocabulary.ts';
import { type Place, placeName } from '../../words/rows.ts';
import { useMedia } from '../parts/useMedia.ts';
import { Row } from './Row.tsx';
import { selectEdition } from '../../store/select/edition.ts';

/** Narrower than this the answers stand below the card. The same width stands in answers.css. */
const NARROW = '(max-width: 56rem)';

interface GroupProps {
  readonly place: Exclude<Place, 'asked'>;
  readonly facets: readonly FacetId[];
}

/** Questions that nobody has to answer, under a heading; folded on a phone, and where they change nothing. */
function Group({ place, facets }: GroupProps): ReactNode {
  const edition = useApp(selectEdition);
  const narrow = useMedia(NARROW);
  // What somebody is at, and what somebody has to change, is in sight.
  const needed = useApp((state) =>
    facets.some((facet) => facet === selectOpenFacet(state) || selectTone(state, facet) === 'conflict'),
  );
  const [toggled, setToggled] = useState<boolean | null>(null);
  if (facets.length === 0) return null;
  const open = toggled ?? (needed || (place !== 'idle' && !narrow));
  return (
    <details
      className="question-group"
      open={open}
      onToggle={(event) => {
        if (event.target === event.currentTarget && event.currentTarget.open !== open)
          setToggled(event.currentTarget.open);
      }}
    >
      <summary>
        <h3>{placeName(edition, place, facets.length)}</h3>
      </summary>
      {facets.map((facet) => (
        <Row key={facet} facet={facet} />
      ))}
    </details>
  );
}

type GroupsProps = Readonly<Record<Exclude<Place, 'asked'>, readonly FacetId[]>>;

/** What is left with one answer, what changes nothing, and what only those ask for who insist. */
export function Groups({ one, idle, insist }: GroupsProps): ReactNode {
  return (
    <>
      <Group place="one" facets={one} />
      <Group place="idle" facets={idle} />
      <Group place="insist" facets={insist} />
    </>
  );
}
