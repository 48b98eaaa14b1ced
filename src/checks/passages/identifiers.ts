import { allFacts } from '../../facts/releases/derive/all.ts';
import { citationsIn } from '../../facts/releases/derive/pages.ts';
import { type DocsView, toldIn } from '../../facts/releases/derive/told.ts';
import type { EditionId } from '../../vocabulary.ts';
import { pageAddress } from './address.ts';
import { type Library, linesOf } from './library.ts';
import { openPage } from './pin.ts';
import { holds } from './place.ts';
import { sourceOf, type Trouble, VIEWS } from './wanted.ts';

/** The names that a fact turns on in a release, and the documents that it cites there. */
function namedIn(
  edition: EditionId,
  docs: DocsView,
): readonly {
  readonly id: string;
  readonly names: readonly string[];
  readonly sources: readonly string[];
}[] {
  const reading = { edition, docs };
  return allFacts.flatMap((fact) => {
    const told = toldIn(fact, reading);
    const names = told.identifiers ?? [];
    if (names.length === 0) return [];
    const sources = citationsIn(told, reading)
      .map(({ source }) => source)
      .filter((source) => pageAddress(sourceOf(source)?.url) !== undefined);
    return [{ id: fact.id, names, sources }];
  });
}

/** Names of fields, flags and files that no page holds which the fact cites in that release. */
export function strayNames(edition: EditionId, library: Library): readonly Trouble[] {
  const texts = new Map<string, string>();
  const textOf = (source: string): string => {
    const known = texts.get(source);
    if (known !== undefined) return known;
    const page = openPage(library, source);
    const text = typeof page === 'string' ? '' : (linesOf(library, page) ?? []).join('\n');
    texts.set(source, text);
    return text;
  };
  const messages = new Map<string, Trouble>();
  for (const docs of VIEWS)
    for (const { id, names, sources } of namedIn(edition, docs))
      for (const name of names)
        if (!sources.some((source) => holds(textOf(source), name))) {
          const message = `names “${name}”, which ${sources.length === 0 ? 'rests on no page' : `is not on ${sources.join(', ')}`}`;
          messages.set(`${id} ${message}`, { edition, id, message });
        }
  return [...messages.values()];
}
