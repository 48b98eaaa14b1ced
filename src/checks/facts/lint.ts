import type { EditionId } from '../../vocabulary.ts';
import { editionOf, inForce } from '../../facts/edition.ts';
import { EDITIONS } from '../../facts/editions.ts';
import { namedPresets } from '../../facts/presets.ts';
import type { FactBook } from '../../facts/types.ts';
import { actionsDue } from './actionsDue.ts';
import { answersSpelled } from './answersSpelled.ts';
import { axesDeclared } from './axesDeclared.ts';
import { buildsSane } from './buildsSane.ts';
import type { Check, Finding } from './check.ts';
import { citationsResolve } from './citationsResolve.ts';
import { conditionsKnown } from './conditionsKnown.ts';
import { datastoresAgree } from './datastoresAgree.ts';
import { idsUnique } from './idsUnique.ts';
import { limitedSaysWhat } from './limitedSaysWhat.ts';
import { optionsComplete } from './optionsComplete.ts';
import { factsOf } from './places.ts';
import { presetsStand } from './presetsStand.ts';
import { rulesAgree } from './rulesAgree.ts';
import { rulesAlive } from './rulesAlive.ts';
import { spansSane } from './spansSane.ts';
import { statementsResolve } from './statementsResolve.ts';
import { statementsUsed } from './statementsUsed.ts';
import { stepsSane } from './stepsSane.ts';
import { textsWritten } from './textsWritten.ts';
import { twinsAgree } from './twinsAgree.ts';
import { workaroundIdsUnique } from './workaroundIdsUnique.ts';
import { workaroundsApply } from './workaroundsApply.ts';

/** Every question that is asked of the facts. */
export const CHECKS: readonly Check[] = [
  spansSane,
  idsUnique,
  workaroundIdsUnique,
  citationsResolve,
  statementsResolve,
  statementsUsed,
  twinsAgree,
  conditionsKnown,
  axesDeclared,
  buildsSane,
  rulesAlive,
  rulesAgree,
  limitedSaysWhat,
  optionsComplete,
  answersSpelled,
  datastoresAgree,
  workaroundsApply,
  actionsDue,
  stepsSane,
  textsWritten,
  presetsStand(namedPresets),
];

/** How many facts a book holds. */
export function countFacts(book: FactBook): number {
  return factsOf(book).length;
}

/** The editions that a book speaks of: those in which any of its facts is in force. */
export function editionsIn(book: FactBook): readonly EditionId[] {
  const facts = factsOf(book);
  return EDITIONS.map(({ id }) => id).filter((id) => facts.some(({ span }) => inForce(span, id)));
}

function attempt(id: string, at: string, look: () => readonly Finding[]): readonly Finding[] {
  try {
    return look();
  } catch (error) {
    // One broken fact must not hide the findings about all others.
    const message = error instanceof Error ? error.message : String(error);
    return [
      { check: id, at, message: `could not be checked: ${message}`, tip: 'Mend the other findings first.' },
    ];
  }
}

function lintEdition(book: FactBook, id: EditionId, checks: readonly Check[]): readonly Finding[] {
  return attempt('edition-stands', `edition ${id}`, () => {
    const edition = editionOf(book, id);
    return checks
      .filter(({ cannot }) => cannot === undefined || edition.entry.kind !== 'release')
      .flatMap((check) => attempt(check.id, `edition ${id}`, () => check.check(book, edition)));
  });
}

/** Asks every check of every edition that the book speaks of and that it can be asked of. What several editions share is found once. */
export function lintBook(book: FactBook, checks: readonly Check[] = CHECKS): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const id of editionsIn(book))
    for (const finding of lintEdition(book, id, checks))
      found.set(`${finding.check}\n${finding.at}\n${finding.message}`, finding);
  return [...found.values()];
}

/** Lints all books, and sees to it that each edition of the index is told by exactly one of them. */
export function lintBooks(books: readonly FactBook[]): readonly Finding[] {
  const told = books.flatMap(editionsIn);
  const gaps = EDITIONS.map(({ id }) => ({ id, times: told.filter((one) => one === id).length }))
    .filter(({ times }) => times !== 1)
    .map(({ id, times }) => ({
      check: 'edition-told',
      at: `edition ${id}`,
      message: times === 0 ? 'is in the index, but no book has a fact of it' : `is told by ${times} books`,
      tip: 'Give the edition to exactly one book, and list that book in checks/facts/books.ts.',
    }));
  return [...gaps, ...books.flatMap((book) => lintBook(book))];
}
