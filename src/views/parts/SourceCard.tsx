import type { ReactNode } from 'react';
import type { Edition } from '../../facts/types.ts';
import { linkOf } from '../../store/connect/address.ts';
import { useAppStore } from '../../store/connect/context.tsx';
import { citationText } from '../../words/citationText.ts';
import { claimsAt, reportText } from '../../words/citations.ts';
import { type SourcePlace, sourceTitle } from '../../words/sourceNumbers.ts';
import { CopyButton } from './CopyButton.tsx';

/** One document: what it is, where it can be read, what we read there, and a way to say that this is wrong. */
export function SourceCard({
  place,
  edition,
}: {
  readonly place: SourcePlace;
  /** The edition whose facts are read there. */
  readonly edition: Edition;
}): ReactNode {
  const store = useAppStore();
  const { source, section, release, mark } = place;
  const title = sourceTitle(place);
  return (
    <div className="source-card">
      <p className="source-title">
        <span className="source-number">{mark}</span> {title}
      </p>
      <p className="quiet">
        {[release === null ? '' : `Calico ${release}`, source.date, section === title ? '' : section]
          .filter((part) => part !== '' && part !== source.title)
          .join(' · ')}
      </p>
      <ul>
        {claimsAt(edition, place).map(({ id, says, reading }) => (
          <li key={id}>
            {reading ?? says} <code className="fact-id">{id}</code>
          </li>
        ))}
      </ul>
      <p className="source-buttons">
        {source.url === undefined ? (
          <span className="quiet">Not published</span>
        ) : (
          <a href={source.url} rel="noreferrer" target="_blank">
            Open the document
          </a>
        )}
        <CopyButton name="Copy citation" className="link" text={() => citationText(place)} />
        <CopyButton
          name="Report a wrong fact"
          className="link"
          text={() => {
            const { preset } = store.getState();
            return reportText(edition, preset.picks, place, linkOf(preset));
          }}
        />
      </p>
    </div>
  );
}
