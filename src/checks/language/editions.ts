import { editionOf } from '../../facts/edition.ts';
import { EDITIONS } from '../../facts/editions.ts';
import { guideBook } from '../../facts/guide-2020/book.ts';
import type { DocsView } from '../../facts/releases/derive/told.ts';
import { edition as releaseEdition } from '../../facts/releases/edition.ts';
import type { Edition } from '../../facts/types.ts';
import { disagreementsIn, routeIn, writtenFor } from './authored.ts';
import { bookOf } from './book.ts';
import { openReasonsIn } from './reasons.ts';
import type { Spoken } from './spoken.ts';

/** An edition in one reading, with every text that a reader can meet there. */
export interface SpokenEdition {
  readonly edition: Edition;
  /** Absent: the edition has one reading. */
  readonly docs?: DocsView;
  readonly texts: readonly Spoken[];
}

function releaseSpoken(id: string, docs: DocsView): SpokenEdition {
  const reading = { edition: id, docs };
  const edition = releaseEdition(reading);
  const written = [...writtenFor(reading), ...disagreementsIn(reading), ...routeIn(reading)];
  return { edition, docs, texts: [...written, ...bookOf(edition, docs), ...openReasonsIn(edition)] };
}

/** All editions in all readings, oldest first, as they read today before as they were published. */
export function spokenEditions(): readonly SpokenEdition[] {
  return EDITIONS.flatMap(({ id, kind }): readonly SpokenEdition[] => {
    if (kind === 'release') return [releaseSpoken(id, 'amended'), releaseSpoken(id, 'as-released')];
    const edition = editionOf(guideBook, id);
    return [{ edition, texts: [...bookOf(edition), ...openReasonsIn(edition)] }];
  });
}
