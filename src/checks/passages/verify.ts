import { fingerprint, type Library, linesOf } from './library.ts';
import { presentIn } from './pin.ts';
import type { PinnedEdition } from './pins.ts';
import { holds, textOf } from './place.ts';
import type { Trouble, Wanted } from './wanted.ts';

const AGAIN = 'run npm run audit with --pin, and read what changed';

/** Reads every pinned passage of a release again, at its commit. Everything that does not hold is told. */
export function verifyEdition(wanted: Wanted, pinned: PinnedEdition, library: Library): readonly Trouble[] {
  const troubles: Trouble[] = [...wanted.troubles];
  const trouble = (id: string, message: string): void => {
    troubles.push({ edition: wanted.edition, id, message });
  };
  /** Lines of a pinned page; its trouble is told with the fact. */
  const pageOf = (id: string, source: string): readonly string[] | undefined => {
    const page = pinned.pages[source];
    if (page === undefined) trouble(id, `${source} is not pinned: ${AGAIN}`);
    else if (!library.has(page.repo))
      trouble(id, `${page.repo}.git is not there: git clone --bare https://github.com/${page.repo}`);
    else {
      const lines = linesOf(library, page);
      if (lines === undefined)
        trouble(id, `${source}: ${page.repo} has no ${page.path} at ${page.commit.slice(0, 9)}`);
      return lines;
    }
    return undefined;
  };
  const placeOf = new Map(pinned.places.map((pin) => [pin.key, pin]));
  for (const { key, id, docs, source, words } of wanted.places) {
    const pin = placeOf.get(key);
    if (pin === undefined || pin.source !== source || pin.docs !== docs) {
      trouble(id, `the passage on ${source} is not pinned: ${AGAIN}`);
      continue;
    }
    const lines = pageOf(id, source);
    if (lines === undefined) continue;
    const [first, last] = pin.lines;
    const text = textOf(lines, pin.lines);
    const missing = words.filter((word) => !holds(text, word));
    if (last > lines.length) trouble(id, `${source} has no lines ${first} to ${last}`);
    else if (fingerprint(library, text) !== pin.sha256)
      trouble(id, `lines ${first} to ${last} of ${source} are not those that were pinned: ${AGAIN}`);
    else if (missing.length > 0)
      trouble(
        id,
        `lines ${first} to ${last} of ${source} do not hold ${missing.map((word) => `“${word}”`).join(', ')}: ${AGAIN}`,
      );
  }
  const absenceOf = new Map(pinned.absences.map((one) => [one.key, one]));
  for (const { key, id, docs, sources, words } of wanted.absences) {
    const pin = absenceOf.get(key);
    if (pin === undefined || pin.sources.join() !== sources.join() || pin.docs !== docs) {
      trouble(id, `the pages searched in vain are not pinned: ${AGAIN}`);
      continue;
    }
    for (const source of sources) {
      const page = pinned.pages[source];
      if (pageOf(id, source) === undefined || page === undefined) continue;
      for (const { word, line } of presentIn(library, page, words))
        trouble(id, `${source} does mention “${word}”, in line ${line}`);
    }
  }
  const keys = new Set([...wanted.places, ...wanted.absences].map(({ key }) => key));
  for (const { key } of [...pinned.places, ...pinned.absences])
    if (!keys.has(key)) trouble(key.split(' ')[0] ?? key, `is pinned without words: ${AGAIN}`);
  return troubles;
}
