/** Where a document stands in a repository. */
export interface PageAddress {
  /** `owner/name`. */
  readonly repo: string;
  /** A tag or a commit. */
  readonly ref: string;
  /** Empty for a commit that is cited as such: its message and its changes are the page. */
  readonly path: string;
}

const FILE = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/blob\/([^/]+)\/([^#?]+)/;
const COMMIT = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/commit\/([0-9a-f]{40})$/;

/** Repositories that nobody is asked to fetch: their pages count as those that cannot be opened. */
const LEFT_OUT = ['projectcalico/cni-plugin'];

/** The file or commit behind an address; undefined where no repository holds it, such as a thread or a page of a vendor. */
export function pageAddress(url: string | undefined): PageAddress | undefined {
  const [, repo = '', ref = '', path = ''] = FILE.exec(url ?? '') ?? COMMIT.exec(url ?? '') ?? [];
  return repo === '' || LEFT_OUT.includes(repo) ? undefined : { repo, ref, path: decodeURIComponent(path) };
}
