import { Fragment, type ReactNode } from 'react';
import { selectEdition } from '../../store/select/ruling.ts';
import { useApp } from '../../store/connect/context.tsx';
import { type CitedFacts, citationName, citationsOf } from '../../words/names.ts';

/** Where something can be read: source, section and the ids of the facts there. */
export function Cited({ places }: { readonly places: readonly CitedFacts[] }): ReactNode {
  const edition = useApp(selectEdition);
  if (places.length === 0) return null;
  return (
    <>
      {places.map(({ citation, facts }, index) => (
        <Fragment key={`${citation.source} ${citation.section}`}>
          {index === 0 ? '' : ' '}
          <cite>
            {citationName(edition, citation)}
            {facts.length === 0 ? null : <span className="fact-ids"> {facts.join(' ')}</span>}
          </cite>
        </Fragment>
      ))}
    </>
  );
}

/** The same, for ids of statements. */
export function CitedIds({ ids }: { readonly ids: readonly string[] }): ReactNode {
  return <Cited places={citationsOf(useApp(selectEdition), ids)} />;
}
