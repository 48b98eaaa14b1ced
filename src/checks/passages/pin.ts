import { pageAddress } from './address.ts';
import { fingerprint, type Library, linesOf } from './library.ts';
import type { Pin, PinnedAbsence, PinnedEdition, PinnedPage } from './pins.ts';
import { findPlace, holds, textOf } from './place.ts';
import { sourceOf, type Trouble, type Wanted, type WantedPlace } from './wanted.ts';

/** What was found, and what was not. */
export interface Pinned {
  readonly pinned: PinnedEdition;
  readonly troubles: readonly Trouble[];
}

/** The page of a document at its commit, or why it cannot be read. */
export function openPage(library: Library, source: string): PinnedPage | string {
  const address = pageAddress(sourceOf(source)?.url);
  if (address === undefined) return `${source} is in no repository`;
  const { repo, ref, path } = address;
  if (!library.has(repo)) return `${repo}.git is not there: git clone --bare https://github.com/${repo}`;
  const commit = library.commit(repo, ref);
  if (commit === undefined) return `${repo} has no commit "${ref}": git fetch --tags, or mend sources.ts`;
  const page = { repo, commit, path };
  return linesOf(library, page) === undefined ? `${repo} has no ${path} at ${ref}: mend sources.ts` : page;
}

const NOT_FOUND = {
  'no-heading': 'has no such heading',
  nowhere: 'has no place of at most 12 lines with these words',
} as const;

function told({ words, under }: Pick<WantedPlace, 'words' | 'under'>): string {
  return `${words.map((word) => `“${word}”`).join(', ')}${under === undefined ? '' : ` under “${under}”`}`;
}

/** Finds each passage of a release on its page. */
export function pinEdition(wanted: Wanted, library: Library): Pinned {
  const opened = new Map<string, PinnedPage | string>();
  const page = (source: string): PinnedPage | string => {
    const known = opened.get(source) ?? openPage(library, source);
    opened.set(source, known);
    return known;
  };
  const places: Pin[] = [];
  const absences: PinnedAbsence[] = [];
  const troubles: Trouble[] = [...wanted.troubles];
  const trouble = (id: string, message: string): void => {
    troubles.push({ edition: wanted.edition, id, message });
  };
  for (const { key, id, docs, source, words, under } of wanted.places) {
    const at = page(source);
    if (typeof at === 'string') {
      trouble(id, at);
      continue;
    }
    const lines = linesOf(library, at) ?? [];
    const place = findPlace(at.path, lines, words, under);
    if (typeof place === 'string') {
      trouble(id, `${source} ${NOT_FOUND[place]}: ${told({ words, ...(under && { under }) })}`);
      continue;
    }
    places.push({
      key,
      ...(docs === undefined ? {} : { docs }),
      source,
      lines: place.lines,
      heading: place.heading,
      sha256: fingerprint(library, textOf(lines, place.lines)),
    });
  }
  for (const { key, id, docs, sources, words } of wanted.absences) {
    for (const source of sources) {
      const at = page(source);
      if (typeof at === 'string') trouble(id, at);
      else
        for (const found of presentIn(library, at, words))
          trouble(id, `${source} does mention “${found.word}”, in line ${found.line}`);
    }
    absences.push({ key, ...(docs === undefined ? {} : { docs }), sources });
  }
  const pages = Object.fromEntries(
    [...opened].flatMap(([source, at]) => (typeof at === 'string' ? [] : [[source, at]])),
  );
  return { pinned: { pages, places, absences }, troubles };
}

/** Words that are on a page, each with the first line that it stands on. */
export function presentIn(
  library: Library,
  page: PinnedPage,
  words: readonly string[],
): readonly { readonly word: string; readonly line: number }[] {
  const lines = linesOf(library, page) ?? [];
  const text = lines.join('\n');
  return words
    .filter((word) => holds(text, word))
    .map((word) => {
      const place = findPlace(page.path, lines, [word]);
      return { word, line: typeof place === 'string' ? 0 : place.lines[0] };
    });
}
