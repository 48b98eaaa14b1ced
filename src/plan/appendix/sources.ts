import { noteSources } from '../../facts/noteSources.ts';
import type { Citation, Edition, Source } from '../../facts/types.ts';
import { citationName, type CitedFacts } from '../../words/names.ts';
import { numberedSource, sourceNumber } from '../../words/sourceNumbers.ts';
import { section } from '../items.ts';
import type { PlanItem, PlanSection } from '../types.ts';

/** The heading of the edition's own documents: the guide by its title, pages of a release by the release; null for others. */
function ownHeading({ entry }: Edition, source: Source | undefined): string | null {
  if (source === undefined) return null;
  const dated = source.date === '' ? '' : `, ${source.date}`;
  if (source.sections.length > 1) return `${source.title}${dated}`;
  return source.short === entry.id ? `${entry.label}${dated}` : null;
}

/** The number under which a place is marked, wherever it is cited. */
function numberOf(edition: Edition, citation: Citation): { readonly number?: string } {
  const place = numberedSource(edition, citation);
  return place === undefined ? {} : { number: sourceNumber(edition, place) };
}

/** Every place that some section cites, once, with the ids of the facts read there. */
export function sources(edition: Edition, sections: readonly PlanSection[]): readonly PlanSection[] {
  const all = new Map<string, CitedFacts>();
  for (const { items } of sections)
    for (const { cited = [], points = [] } of items)
      for (const { citation, facts } of [...cited, ...points.flatMap((point) => point.cited)]) {
        const key = citationName(edition, citation);
        all.set(key, { citation, facts: [...new Set([...(all.get(key)?.facts ?? []), ...facts])].sort() });
      }
  const order = edition.sources.map(({ id }) => id);
  const items = [...all.values()]
    .map(({ citation, facts }) => {
      const source = edition.sources.find(({ id }) => id === citation.source);
      // What stands beside the verdicts has a short name of its own.
      const own = ownHeading(edition, citation.short === undefined ? source : undefined);
      return { citation, facts, source, own, at: source?.sections.indexOf(citation.section) ?? 0 };
    })
    .sort(
      (a, b) =>
        Number(a.own === null) - Number(b.own === null) ||
        Number(a.citation.short !== undefined) - Number(b.citation.short !== undefined) ||
        order.indexOf(a.citation.source) - order.indexOf(b.citation.source) ||
        a.at - b.at,
    )
    .map(({ citation, facts, source, own, at }): PlanItem => {
      const { url } = source ?? noteSources.find(({ id }) => id === citation.source) ?? {};
      const thread = citation.short !== undefined || source?.short === source?.id;
      const place = thread ? citationName(edition, citation) : citation.section;
      return {
        id: (source?.sections.length ?? 0) > 1 ? `${citation.source}-${at + 1}` : citation.source,
        kind: 'source',
        ...numberOf(edition, citation),
        ...(url === undefined ? {} : { url }),
        group: own ?? 'Further sources',
        says: place,
        ...(facts.length === 0 ? {} : { facts }),
      };
    });
  return section('sources', 'Sources', items);
}
