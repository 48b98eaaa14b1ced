import type { ReactNode } from 'react';
import { selectEdition } from '../../store/derived.ts';
import { useApp } from '../../store/context.tsx';
import { capital } from '../../words/names.ts';
import { CitedIds } from '../Cited.tsx';

/** What somebody new to hybrid clusters has to know before the first pick. */
export function Newcomer(): ReactNode {
  const edition = useApp(selectEdition);
  return (
    <details className="newcomer">
      <summary>New to this? How Windows nodes join a Calico cluster</summary>
      <ul>
        {edition.concepts
          .filter(({ where }) => where === 'newcomer')
          .map(({ id, from }) => (
            <li key={id}>
              {edition.statement.get(from)?.says} <CitedIds ids={[from]} />
            </li>
          ))}
      </ul>
      <p>
        Pick what you know on the left and leave the rest at “Not decided”. {capital(edition.entry.called)}{' '}
        rules each pair of networking option and datastore; every word of a ruling says where it comes from.
        Nothing that you enter leaves this page.
      </p>
    </details>
  );
}
