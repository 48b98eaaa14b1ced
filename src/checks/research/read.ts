import { AMENDED } from './amended.ts';
import { PUBLISHED } from './states.ts';
import type { Researched, ResearchTable } from './types.ts';

/** A release, and whether its pages are read as they stand or as they were published. */
export interface ReadAs {
  readonly edition: string;
  readonly docs: 'amended' | 'as-released';
}

function rowIn(table: ResearchTable, fact: string, edition: string): Researched | undefined {
  const at = (release: string): number => Number(release.replace('v3.', ''));
  return table[fact]?.find(([since, until]) => at(since) <= at(edition) && at(edition) <= at(until))?.[2];
}

/** What was typed in of a fact; undefined where nothing was. */
export function researched(fact: string, { edition, docs }: ReadAs): Researched | undefined {
  return (docs === 'amended' ? rowIn(AMENDED, fact, edition) : undefined) ?? rowIn(PUBLISHED, fact, edition);
}
