import type { ReactNode } from 'react';
import type { ReleaseHistory } from '../../facts/releases/history.ts';
import type { Edition } from '../../facts/types.ts';
import { useApp } from '../../store/connect/context.tsx';
import { selectHistory, selectSides } from '../../store/select/changes.ts';
import { editionWord } from '../../words/times.ts';
import { ReleaseMarks } from '../parts/SourceMarks.tsx';

function Release({ edition, told }: { readonly edition: Edition; readonly told: ReleaseHistory }): ReactNode {
  return (
    <details>
      <summary>
        <strong>{editionWord(told.edition)}</strong> <time dateTime={told.date}>{told.date}</time>{' '}
        {told.summary}
      </summary>
      <ul>
        {told.changes.map(({ text, citations }) => (
          <li key={text}>
            {text}
            <ReleaseMarks edition={edition} places={citations.map((citation) => ({ citation, facts: [] }))} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the releases between the two sides changed, release by release, each to be unfolded. */
export function History(): ReactNode {
  const told = useApp(selectHistory);
  const [, { edition }] = useApp(selectSides);
  if (told.length === 0) return null;
  return (
    <section className="card history" aria-labelledby="history-heading">
      <h2 id="history-heading">Changes by release</h2>
      {told.map((one) => (
        <Release key={one.edition} edition={edition} told={one} />
      ))}
    </section>
  );
}
