import { expect, it } from 'vitest';
import { editionWord, holdsInSays, spanSays, untilSays, untilValue } from './times.ts';

it('a release is called by its number, the guide by its name', () => {
  expect([editionWord('v3.20'), editionWord('guide-2020')]).toEqual(['v3.20', '2020 guide (draft)']);
});

it('what has no end is unchanged since it began, and one value to filter by', () => {
  expect(untilSays({ since: 'v3.20' })).toBe('unchanged since v3.20');
  expect(untilValue({ since: 'v3.20' })).toBe('unchanged');
  expect(untilSays({ since: 'v3.20', until: 'v3.22' })).toBe('v3.22');
});

it('a span is told by both ends, by one where they are the same, or by its beginning', () => {
  expect(spanSays({ since: 'v3.20', until: 'v3.22' })).toBe('v3.20 to v3.22');
  expect(spanSays({ since: 'v3.20', until: 'v3.20' })).toBe('v3.20');
  expect(spanSays({ since: 'v3.20' })).toBe('since v3.20');
});

it('editions are told as stretches of neighbours, gaps kept', () => {
  expect(holdsInSays(['guide-2020', 'v3.17', 'v3.18', 'v3.20', 'v3.31', 'v3.32'])).toBe(
    '2020 guide (draft), v3.17 to v3.18, v3.20, since v3.31',
  );
  expect(holdsInSays([])).toBe('');
});
