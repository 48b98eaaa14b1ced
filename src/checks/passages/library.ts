import { folded } from './place.ts';
import type { PinnedPage } from './pins.ts';

/** Reads documents out of repositories. Without a path it gives a commit: its message and its changes. */
export interface Library {
  /** The full id of a commit; undefined where the repository has none of that name. */
  commit(repo: string, ref: string): string | undefined;
  /** The text of a file at a commit; undefined where there is none. */
  text(repo: string, commit: string, path: string): string | undefined;
  /** SHA-256 in hexadecimal digits. */
  sha256(text: string): string;
  /** Whether the repository is there at all. */
  has(repo: string): boolean;
}

/** The lines of a page; undefined where it is not there. */
export function linesOf(library: Library, { repo, commit, path }: PinnedPage): readonly string[] | undefined {
  return library.text(repo, commit, path)?.split(/\r?\n/);
}

/** What tells a passage from another: its text without regard to white space. */
export function fingerprint(library: Library, text: string): string {
  return library.sha256(folded(text));
}
