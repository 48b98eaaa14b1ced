import type { DatastoreWord, Edition } from '../facts/types.ts';
import { pickShort } from './names.ts';

/** What a row of a grid is called, for one and for several. */
export interface Unit {
  readonly one: string;
  readonly many: string;
}

/** A unit by its plural. */
export function unitOf(many: string): Unit {
  return { one: many.replace(/s$/u, ''), many };
}

/** How many rows of all are shown: `6 of 32 limitations`. */
export function shownSays(shown: number, all: number, { many }: Unit): string {
  return `${shown} of ${all} ${many}`;
}

/** That no row is left, naming what was looked for. */
export function noneSays({ one }: Unit, query: string, filtered: boolean): string {
  const wanted = query.trim();
  if (wanted === '') return `No ${one} matches these filters.`;
  return `No ${one} matches “${wanted}”${filtered ? ' with these filters' : ''}.`;
}

/** The button that filters are folded behind, with how many are set. */
export function filtersName(set: number): string {
  return set === 0 ? 'Filters' : `Filters: ${set} set`;
}

/** What a datastore table says, in a cell. */
export function datastoreWord(word: DatastoreWord): string {
  return word === 'not stated' ? 'not documented' : word;
}

/** That an option is another platform's own. */
export function belongsSays(edition: Edition, home: string): string {
  return `belongs to ${pickShort(edition, 'platform', home)}`;
}
