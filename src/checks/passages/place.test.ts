import { describe, expect, test } from 'vitest';
import { findPlace, folded, headingsOf, holds } from './place.ts';

const PAGE = `# Requirements

The cluster needs time.

## Linux

- strict affinity is
  true
- port 4789

\`\`\`bash
# Linux is no heading here
strict affinity
\`\`\`

## Windows

- port 4789 on each Windows node
`.split('\n');

describe('where words stand on a page', () => {
  test('the smallest place counts, and tells its headings', () => {
    expect(findPlace('a.md', PAGE, ['port 4789', 'windows'])).toEqual({
      lines: [18, 18],
      heading: 'Requirements › Windows',
      also: [],
    });
  });

  test('white space is folded, and case does not count', () => {
    expect(findPlace('a.md', PAGE, ['Strict  affinity is TRUE'])).toMatchObject({ lines: [7, 8] });
  });

  test('of several places the first counts, and the others are told', () => {
    expect(findPlace('a.md', PAGE, ['4789'])).toMatchObject({ lines: [9, 9], also: [18] });
    expect(findPlace('a.md', PAGE, ['4789'], 'windows')).toMatchObject({ lines: [18, 18], also: [] });
  });

  test('what is not there is told apart', () => {
    expect(findPlace('a.md', PAGE, ['4790'])).toBe('nowhere');
    expect(findPlace('a.md', PAGE, ['4789'], 'Networking')).toBe('no-heading');
    // Fifteen lines apart.
    expect(findPlace('a.md', PAGE, ['needs time', 'each Windows node'])).toBe('nowhere');
  });

  test('code and other files have no headings', () => {
    expect(headingsOf('a.mdx', PAGE).map(({ text }) => text)).toEqual(['Requirements', 'Linux', 'Windows']);
    expect(headingsOf('a.yaml', PAGE)).toEqual([]);
  });

  test('an abbreviation is no part of a word', () => {
    expect(holds('for weeks', 'EKS')).toBe(false);
    expect(holds('see eks.md, RKE2', 'EKS')).toBe(true);
    expect(holds('see eks.md, RKE2', 'RKE')).toBe(true);
    expect(holds('WireguardEnabled', 'wireguard')).toBe(true);
    expect(folded(' a\n\t b ')).toBe('a b');
  });
});
