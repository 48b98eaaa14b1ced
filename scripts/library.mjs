// Reads documents out of bare repositories, one git per question that was not asked before.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const LARGEST = 512 * 1024 * 1024;

/** Whether git can be run at all. */
export function hasGit() {
  return spawnSync('git', ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * The documents of a folder that holds `<owner>/<name>.git`.
 * @param {string} dir
 */
export function openLibrary(dir) {
  /** Text by `repo commit:path`; null where it is not there. @type {Map<string, string | null>} */
  const texts = new Map();
  /** @type {Map<string, string | null>} */
  const commits = new Map();

  /** @param {string} repo */
  const folder = (repo) => join(dir, `${repo}.git`);

  /** @param {string} repo @param {string[]} args @param {string} [input] */
  function git(repo, args, input) {
    return spawnSync('git', ['-C', folder(repo), ...args], {
      input,
      maxBuffer: LARGEST,
      // Whatever the user has configured, the text is the same.
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' },
    });
  }

  /**
   * Reads many files at once.
   * @param {string} repo
   * @param {readonly { commit: string, path: string }[]} pages
   */
  function readAhead(repo, pages) {
    const names = [...new Set(pages.map(({ commit, path }) => `${commit}:${path}`))].filter(
      (name) => !texts.has(`${repo} ${name}`) && !name.endsWith(':') && !name.includes('\n'),
    );
    if (names.length === 0 || !existsSync(folder(repo))) return;
    const { stdout } = git(repo, ['cat-file', '--batch'], names.map((name) => `${name}\n`).join(''));
    let at = 0;
    for (const name of names) {
      const end = stdout.indexOf(10, at);
      const head = stdout.toString('utf8', at, end);
      at = end + 1;
      const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(head) ?? [];
      if (type === undefined) texts.set(`${repo} ${name}`, null);
      else {
        const text = stdout.toString('utf8', at, at + Number(size));
        texts.set(`${repo} ${name}`, type === 'blob' ? text : null);
        at += Number(size) + 1;
      }
    }
  }

  /** The newest tag of a pattern, without those before a release; the pattern where there is none. @param {string} repo @param {string} pattern */
  function newestTag(repo, pattern) {
    const { stdout } = git(repo, ['tag', '--list', pattern, '--sort=-v:refname']);
    return (
      stdout
        .toString('utf8')
        .split('\n')
        .find((tag) => tag !== '' && !tag.includes('-')) ?? pattern
    );
  }

  /** A commit as a page: what it says of itself, and what it changes. @param {string} repo @param {string} commit */
  function change(repo, commit) {
    const { status, stdout } = git(repo, [
      'show',
      '--format=%B',
      '--unified=0',
      '--no-color',
      '--no-ext-diff',
      '--no-textconv',
      '--no-renames',
      '--diff-algorithm=myers',
      '--full-index',
      commit,
      '--',
      // Only pages: pictures and sidebars say nothing that a fact rests on.
      '*.md',
      '*.mdx',
      '*.js',
      '*.json',
      '*.yml',
    ]);
    return status === 0 ? stdout.toString('utf8') : null;
  }

  return {
    /** @param {string} repo */
    has: (repo) => existsSync(folder(repo)),
    /** @param {string} repo @param {string} ref @returns {string | undefined} */
    commit(repo, ref) {
      const key = `${repo} ${ref}`;
      if (!commits.has(key)) {
        const name = ref.includes('*') ? newestTag(repo, ref) : ref;
        const { status, stdout } = git(repo, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
        commits.set(key, status === 0 ? stdout.toString('utf8').trim() : null);
      }
      return commits.get(key) ?? undefined;
    },
    /** @param {string} repo @param {string} commit @param {string} path @returns {string | undefined} */
    text(repo, commit, path) {
      const key = `${repo} ${commit}:${path}`;
      if (!texts.has(key)) {
        if (path === '') texts.set(key, change(repo, commit));
        else readAhead(repo, [{ commit, path }]);
      }
      return texts.get(key) ?? undefined;
    },
    readAhead,
    /** @param {string} text */
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
  };
}
