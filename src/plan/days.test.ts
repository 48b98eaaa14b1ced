import { expect, it } from 'vitest';
import { revisitBy } from './days.ts';

it.each([
  ['2026-11-22', '2027-11-22'],
  ['2027-12-31', '2028-12-31'],
  ['2028-02-29', '2029-02-28'],
])('a decision of %s is looked at again by %s', (day, again) => {
  expect(revisitBy(day)).toBe(again);
});
