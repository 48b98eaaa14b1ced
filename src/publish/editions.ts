import { editionOf } from '../facts/edition.ts';
import { EDITIONS } from '../facts/editions.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import { conflictsIn } from '../facts/releases/derive/conflicts.ts';
import { citationsIn } from '../facts/releases/derive/pages.ts';
import { type DocsView, type Reading, toldIn } from '../facts/releases/derive/told.ts';
import { allFacts } from '../facts/releases/derive/all.ts';
import { edition as releaseEdition } from '../facts/releases/edition.ts';
import { type FactsFile, factsFile } from './factsFile.ts';

/** What each fact says in a release, typed; its own texts where the span has none. */
function toldBy(reading: Reading): ReadonlyMap<string, object> {
  return new Map(
    allFacts.map((fact) => {
      const { spans: _, ...rest } = fact;
      const told = toldIn(fact, reading);
      return [fact.id, { ...rest, ...fact.texts, ...told }];
    }),
  );
}

function conflictsOf(reading: Reading): readonly object[] {
  return conflictsIn(reading).map(({ pages, editions: _, ...one }) => ({
    ...one,
    citations: citationsIn({ pages }, reading),
  }));
}

function releaseFile(edition: string, docs: DocsView): FactsFile {
  const reading = { edition, docs };
  return factsFile(releaseEdition(reading), docs, toldBy(reading), [
    ['contradiction', conflictsOf(reading) as readonly { readonly id: string }[]],
  ]);
}

/** Every file of facts by its name: the guide, and each release as its pages stand today and as they were published. */
export function factsFiles(): ReadonlyMap<string, FactsFile> {
  return new Map(
    EDITIONS.flatMap(({ id, kind }): readonly (readonly [string, FactsFile])[] =>
      kind === 'draft'
        ? [[id, factsFile(editionOf(guideBook, id))]]
        : [
            [id, releaseFile(id, 'amended')],
            [`${id}.as-released`, releaseFile(id, 'as-released')],
          ],
    ),
  );
}
