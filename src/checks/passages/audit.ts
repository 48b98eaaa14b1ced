import { edition as releaseEdition } from '../../facts/releases/edition.ts';
import { editsOf } from '../../facts/releases/derive/told.ts';
import type { EditionId } from '../../vocabulary.ts';
import { pageAddress } from './address.ts';
import { changedSince, commitAt } from './against.ts';
import { strayNames } from './identifiers.ts';
import type { Library } from './library.ts';
import { pinEdition } from './pin.ts';
import { type PinnedEdition, type PinnedPage, pinnedText } from './pins.ts';
import { READ_ON } from './readOn.ts';
import { reportOf } from './report.ts';
import { sentencesOf } from './sentences.ts';
import type { Passages } from './types.ts';
import { verifyEdition } from './verify.ts';
import { RELEASES, sourceOf, strangers, type Trouble, type Wanted, wantedIn } from './wanted.ts';

/** What an audit reads and writes beside the documents. */
export interface Desk {
  readonly library: Library & {
    /** Reads many pages of a repository at once. */
    readAhead(repo: string, pages: readonly PinnedPage[]): void;
  };
  /** The pinned passages of a release; undefined where none were pinned yet. */
  readPinned(edition: EditionId): PinnedEdition | undefined;
  writePinned(edition: EditionId, text: string): void;
  writeReport(edition: EditionId, markdown: string): void;
  /** Tells somebody who waits: what is wrong apart from all else. */
  say(line: string): void;
  complain(line: string): void;
}

const NOTHING: PinnedEdition = { pages: {}, places: [], absences: [] };

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

function readAhead({ library }: Desk, pages: readonly PinnedPage[]): void {
  for (const repo of new Set(pages.map((page) => page.repo)))
    library.readAhead(
      repo,
      pages.filter((page) => page.repo === repo),
    );
}

/** The pages that passages name, as far as their commits are there. */
function pagesNamed(wanted: Wanted, library: Library): readonly PinnedPage[] {
  const sources = [
    ...wanted.places.map(({ source }) => source),
    ...wanted.absences.flatMap((one) => one.sources),
  ];
  return [...new Set(sources)].flatMap((source): readonly PinnedPage[] => {
    const address = pageAddress(sourceOf(source)?.url);
    if (address === undefined || !library.has(address.repo)) return [];
    const commit = library.commit(address.repo, address.ref);
    return commit === undefined ? [] : [{ repo: address.repo, commit, path: address.path }];
  });
}

/** One line for each trouble; what several releases share is told once. */
function troubleLines(troubles: readonly Trouble[]): readonly string[] {
  const lines = new Map<string, readonly EditionId[]>();
  for (const { edition, id, message } of troubles) {
    const line = `${id}: ${message.replaceAll(`${edition}-`, 'v*-')}`;
    lines.set(line, [...new Set([...(lines.get(line) ?? []), edition])]);
  }
  return [...lines].map(([line, editions]) => {
    const [first = ''] = editions;
    const where = editions.length === 1 ? first : `${editions.length} releases: ${editions.join(', ')}`;
    return `${editions.length === 1 ? line.replaceAll('v*-', `${first}-`) : line} [${where}]`;
  });
}

/** Documents that nobody can open here, with what rests on them. */
function unopenedLines(all: readonly Wanted[]): readonly string[] {
  const ids = new Map<string, Set<string>>();
  for (const { unopened } of all)
    for (const { id, source } of unopened) ids.set(source, (ids.get(source) ?? new Set()).add(id));
  return [...ids]
    .toSorted(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([source, on]) => `  ${source}: ${[...on].join(', ')}`);
}

/** Pins the passages of releases, or reads those that are pinned. True where nothing is wrong. */
export function auditReleases(
  topics: readonly Passages[],
  editions: readonly EditionId[],
  desk: Desk,
  pin: boolean,
): boolean {
  const { library } = desk;
  const wanted = editions.map((edition) => wantedIn(edition, topics));
  const pins = new Map(editions.map((edition) => [edition, desk.readPinned(edition) ?? NOTHING]));
  readAhead(
    desk,
    pin
      ? wanted.flatMap((one) => pagesNamed(one, library))
      : [...pins.values()].flatMap(({ pages }) => Object.values(pages)),
  );
  const troubles = strangers(topics).map((id): Trouble => ({
    edition: RELEASES[0] ?? '',
    id,
    message: 'has passages, and nothing has this id: mend the id',
  }));
  let total = 0;
  for (const asked of wanted) {
    const { edition, places, absences } = asked;
    total += places.length + absences.length;
    const found = pin ? pinEdition(asked, library) : undefined;
    const pinned = found?.pinned ?? pins.get(edition) ?? NOTHING;
    const wrong = [
      ...(found?.troubles ?? verifyEdition(asked, pinned, library)),
      ...strayNames(edition, library),
    ];
    if (found !== undefined) desk.writePinned(edition, pinnedText(pinned));
    desk.writeReport(edition, reportOf(asked, pinned, library, wrong));
    troubles.push(...wrong);
  }
  for (const line of troubleLines(troubles)) desk.complain(line);
  const unopened = unopenedLines(wanted);
  desk.say(`\nNot checkable here, read on ${READ_ON}:\n  guide-2020: all that the guide states`);
  for (const line of unopened) desk.say(line);
  const wrongIds = new Set(troubles.map(({ id }) => id)).size;
  desk.say(
    `\naudit: ${count(editions.length, 'release')}, ${count(total, 'passage')}, ${
      troubles.length === 0
        ? 'each as it was read'
        : `${count(troubles.length, 'finding')} with ${count(wrongIds, 'fact')}`
    }`,
  );
  return troubles.length === 0;
}

/** Tells which passages have changed in later revisions of their pages, and which sentences hang on them. */
export function auditAgainst(
  topics: readonly Passages[],
  editions: readonly EditionId[],
  desk: Desk,
  refs: readonly string[],
): void {
  const { library } = desk;
  const pins = new Map(editions.map((edition) => [edition, desk.readPinned(edition) ?? NOTHING]));
  readAhead(
    desk,
    [...pins.values()].flatMap(({ pages }) => Object.values(pages)),
  );
  const apart = new Map<string, readonly EditionId[]>();
  for (const [edition, { pages }] of pins)
    for (const repo of new Set(Object.values(pages).map((page) => page.repo)))
      if (!library.has(repo) || refs.every((ref) => commitAt(library, repo, ref, edition) === undefined))
        apart.set(repo, [...(apart.get(repo) ?? []), edition]);
  for (const [repo, releases] of apart)
    desk.complain(`${repo} has none of ${refs.join(', ')} for ${releases.join(', ')}: not compared.`);
  let [total, changed] = [0, 0];
  for (const edition of editions) {
    const asked = wantedIn(edition, topics);
    const { moved, gone } = changedSince(asked, pins.get(edition) ?? NOTHING, library, refs);
    total += asked.places.length + asked.absences.length;
    changed += moved.length;
    const facts = releaseEdition({ edition, docs: 'amended' });
    for (const message of new Set(moved.map((one) => one.message))) {
      const ids = [...new Set(moved.filter((one) => one.message === message).map(({ id }) => id))];
      const named = ids.map((id) => (editsOf(id, edition).length > 0 ? `${id} (edited)` : id));
      desk.say(`${edition} ${named.join(', ')}: ${message}`);
      for (const id of ids)
        for (const { role, text } of sentencesOf(id, { edition, docs: 'amended' }, facts))
          desk.say(`    ${id} ${role}: ${text}`);
    }
    for (const { source, page, ids } of gone)
      desk.say(`${edition} ${source}: ${page.repo} has no ${page.path} there; on it rest ${ids.join(', ')}`);
  }
  desk.say(`\naudit: ${count(total, 'passage')}, ${changed} changed at ${refs.join(', ')}`);
}
