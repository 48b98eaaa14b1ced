import { type SourcePlace, sourceTitle } from './sourceNumbers.ts';

/** A document as one line, to be pasted beside a claim: title, release, section, date, address. */
export function citationText(place: SourcePlace): string {
  const { source, section, release } = place;
  const title = sourceTitle(place);
  return [
    release === null ? source.title : `${title}, Calico ${release}`,
    section === title || section === source.title ? '' : section,
    source.date,
    source.url ?? '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
