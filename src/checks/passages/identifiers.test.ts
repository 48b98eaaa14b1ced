import { expect, test } from 'vitest';
import { allFacts } from '../../facts/releases/derive/all.ts';
import { toldIn } from '../../facts/releases/derive/told.ts';
import { strayNames } from './identifiers.ts';
import type { Library } from './library.ts';
import { VIEWS } from './wanted.ts';

/** A library in which every page has the same text. */
function library(text: string): Library {
  return { commit: () => '0'.repeat(40), text: () => text, sha256: () => '', has: () => true };
}

test('a name that no cited page holds is told, and one that stands there is not', () => {
  const names = allFacts.flatMap((fact) =>
    VIEWS.flatMap((docs) => toldIn(fact, { edition: 'v3.29', docs }).identifiers ?? []),
  );
  expect(strayNames('v3.29', library(names.join('\n')))).toEqual([]);
  const [name] = names;
  const told = strayNames('v3.29', library('Nothing here.')).map(({ message }) => message);
  expect(
    told.filter((message) => message.startsWith(`names “${name ?? ''}”, which is not on v3.29-`)),
  ).not.toEqual([]);
});
