import { type Library, linesOf } from './library.ts';
import { presentIn } from './pin.ts';
import type { PinnedEdition, PinnedPage } from './pins.ts';
import { findPlace, folded, textOf } from './place.ts';
import type { Wanted } from './wanted.ts';

/** A passage whose page says something else in a later revision. */
export interface Moved {
  readonly id: string;
  readonly source: string;
  readonly message: string;
}

/** A page that cannot be held against a later revision, with the facts that rest on it. */
export interface Gone {
  readonly source: string;
  readonly page: PinnedPage;
  readonly ids: readonly string[];
}

/** The release that a document belongs to. */
function releaseOf(source: string): string {
  return /^v\d+\.\d+/.exec(source)?.[0] ?? '';
}

/** Text as a reader sees it: how a page spells its variables (`{{prodname}}`, `$[prodname]`) changes nothing. */
function bare(text: string): string {
  return folded(text.replace(/\{\{ *([\w.]+) *\}\}/g, '$[$1]'));
}

/** Where a page stands in a later revision: in the folder of its version where there is one, and before or after moves. */
function pathsAt(source: string, path: string): readonly string[] {
  return [
    path.replace(/^calico\//, `calico_versioned_docs/version-${releaseOf(source).slice(1)}/`),
    path,
    `calico/${path}`,
  ];
}

/**
 * A revision by its name: `release-{release}` is the branch of a release, `{release}.*` its newest tag,
 * `archive-os-{version}` a branch named by its number. A bare clone knows no `origin/`.
 */
export function commitAt(library: Library, repo: string, ref: string, release: string): string | undefined {
  const name = ref.replace('{release}', release).replace('{version}', release.slice(1));
  return library.commit(repo, name) ?? library.commit(repo, name.replace(/^origin\//, ''));
}

/** The page at the first of the revisions that has it. */
function laterPage(
  library: Library,
  source: string,
  { repo, path }: PinnedPage,
  refs: readonly string[],
): PinnedPage | undefined {
  // A commit does not change.
  if (path === '' || !library.has(repo)) return undefined;
  for (const ref of refs) {
    const commit = commitAt(library, repo, ref, releaseOf(source));
    if (commit === undefined) continue;
    const at = pathsAt(source, path).find((one) => library.text(repo, commit, one) !== undefined);
    if (at !== undefined) return { repo, commit, path: at };
  }
  return undefined;
}

/** What later revisions of its pages changed in what a release rests on. */
export function changedSince(
  wanted: Wanted,
  pinned: PinnedEdition,
  library: Library,
  refs: readonly string[],
): { readonly moved: readonly Moved[]; readonly gone: readonly Gone[] } {
  const moved: Moved[] = [];
  const gone = new Map<string, Set<string>>();
  const now = new Map(
    Object.entries(pinned.pages).map(([source, page]) => [source, laterPage(library, source, page, refs)]),
  );
  const isGone = (id: string, source: string): boolean => {
    const page = pinned.pages[source];
    if (page === undefined || page.path === '') return true;
    if (now.get(source) !== undefined) return false;
    // Where the repository has none of the revisions, nothing is known of any page.
    if (!refs.some((ref) => commitAt(library, page.repo, ref, releaseOf(source)) !== undefined)) return true;
    gone.set(source, (gone.get(source) ?? new Set()).add(id));
    return true;
  };
  const placeOf = new Map(pinned.places.map((pin) => [pin.key, pin]));
  for (const { key, id, docs, source, words, under } of wanted.places) {
    const pin = placeOf.get(key);
    const page = pinned.pages[source];
    const later = now.get(source);
    // How pages were published does not change.
    if (docs === 'as-released' || pin === undefined || page === undefined || isGone(id, source)) continue;
    if (later === undefined) continue;
    const lines = linesOf(library, later) ?? [];
    const text = bare(textOf(linesOf(library, page) ?? [], pin.lines));
    if (bare(lines.join('\n')).includes(text)) continue;
    const place = findPlace(later.path, lines, words, under);
    const [first, last] = pin.lines;
    const was = `lines ${first} to ${last} of ${source} (${pin.heading})`;
    moved.push({
      id,
      source,
      message:
        typeof place === 'string'
          ? `${was}: the words are gone`
          : `${was}: reworded, now lines ${place.lines[0]} to ${place.lines[1]} of ${later.path}`,
    });
  }
  for (const { id, docs, sources, words } of wanted.absences) {
    if (docs === 'as-released') continue;
    for (const source of sources) {
      const later = isGone(id, source) ? undefined : now.get(source);
      if (later === undefined) continue;
      for (const { word, line } of presentIn(library, later, words))
        moved.push({ id, source, message: `${source} now mentions “${word}”, in line ${line}` });
    }
  }
  return {
    moved,
    gone: [...gone].flatMap(([source, ids]) => {
      const page = pinned.pages[source];
      return page === undefined ? [] : [{ source, page, ids: [...ids] }];
    }),
  };
}
