import { cut, defineRule } from './rule.ts';

/** Roles in which a text is read beside the name of its release. */
const ROLES: ReadonlySet<string> = new Set(['says', 'holdsIf', 'below', 'because', 'short', 'costs']);

/** The place names the release; a written text does not. */
export const noReleases = defineRule(
  'no-releases',
  'Does no written sentence name its release?',
  (remark, texts) => {
    for (const text of texts) {
      if (!text.authored || text.place !== 'Facts' || !ROLES.has(text.role)) continue;
      const [found] = /\bv3\.\d+\b(?!\.)/.exec(text.text) ?? [];
      if (found !== undefined)
        remark(
          text,
          `names ${found}: ${cut(text.text)}`,
          'Leave the release out: the place says which. A span of its own says what held earlier.',
        );
    }
  },
);
