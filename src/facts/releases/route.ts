import type { EditionId } from '../../vocabulary.ts';
import { inForce } from '../edition.ts';
import { EDITIONS } from '../editions.ts';
import type { Citation, RouteFact, Source } from '../types.ts';
import { route } from './data/route.ts';
import type { DocsView } from './derive/told.ts';

/** What the documents of one release say of upgrades to it. */
export function routeFactsIn(edition: EditionId, docs: DocsView = 'amended'): readonly RouteFact[] {
  return route.filter(({ span, amended = span }) => inForce(docs === 'amended' ? amended : span, edition));
}

/** The page of a kind in a release; a release without any page of its own says what the one before said. */
function pageOf(kind: string, edition: EditionId, sources: readonly Source[]): Source | undefined {
  const has = (id: EditionId): boolean => sources.some((source) => source.id.startsWith(`${id}-`));
  const at = EDITIONS.findIndex(({ id }) => id === edition);
  const own = EDITIONS.slice(0, at + 1).findLast(({ id }) => has(id));
  return sources.find(({ id }) => id === `${own?.id ?? edition}-${kind}`);
}

/** Where it can be read in one release: a kind of page or, after `=`, one document by its id. */
export function routeCitations(
  { pages }: Pick<RouteFact, 'pages'>,
  edition: EditionId,
  sources: readonly Source[],
): readonly Citation[] {
  return pages.flatMap((page) => {
    const source = page.startsWith('=')
      ? sources.find(({ id }) => id === page.slice(1))
      : pageOf(page, edition, sources);
    const section = source?.sections[0];
    return source === undefined || section === undefined ? [] : [{ source: source.id, section }];
  });
}
