import { type ReactNode, useId, useState } from 'react';
import { selectEdition, selectPicks } from '../../store/select/ruling.ts';
import { useApp } from '../../store/connect/context.tsx';
import type { FacetId } from '../../vocabulary.ts';
import { facetName, pickName } from '../../words/names.ts';
import { Noted } from '../parts/Noted.tsx';
import { useMedia } from '../parts/useMedia.ts';

/** Narrower than this the rail stands above the answer, folded. The same width stands in page.css. */
const NARROW = '(max-width: 56rem)';

interface Props {
  readonly facet: FacetId;
  readonly role: 'radiogroup' | 'group';
  readonly children: ReactNode;
}

/** One question of the rail: foldable, with its answer in the heading; folded at first on a phone. */
export function Facet({ facet, role, children }: Props): ReactNode {
  const id = useId();
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const narrow = useMedia(NARROW);
  const [folded, setFolded] = useState<boolean | null>(null);
  const answer = picks[facet];
  const fact = edition.facet.get(facet);
  if (fact === undefined) return null;
  const open = folded === null ? !narrow : !folded;
  return (
    <details className="facet" open={open} onToggle={(event) => setFolded(!event.currentTarget.open)}>
      <summary>
        <span className="facet-name">{facetName(edition, facet)}</span>
        <span className="facet-answer">
          {answer === undefined ? 'Not decided' : pickName(edition, facet, answer, picks)}
        </span>
      </summary>
      <div role={role} aria-labelledby={`${id}-name`} aria-describedby={`${id}-ask`} className="facet-body">
        <span id={`${id}-name`} hidden>
          {fact.name}
        </span>
        <p id={`${id}-ask`} className="ask">
          {fact.ask}
        </p>
        {facet === 'need' ? null : <Noted about={facet} />}
        {children}
      </div>
    </details>
  );
}
