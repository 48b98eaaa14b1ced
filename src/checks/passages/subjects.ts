import { changesIn } from '../../facts/changeability.ts';
import { gapsIn } from '../../facts/gaps.ts';
import { allFacts } from '../../facts/releases/derive/all.ts';
import { amendments } from '../../facts/releases/data/amendments.ts';
import { ports } from '../../facts/releases/data/ports.ts';
import { citationsIn } from '../../facts/releases/derive/pages.ts';
import { fieldNoteTable, stepTable, stopTable } from '../../facts/releases/derive/steps.ts';
import { type Reading, toldIn } from '../../facts/releases/derive/told.ts';
import { routeFactsIn } from '../../facts/releases/route.ts';
import type { ReleaseFact } from '../../facts/releases/types.ts';

/** Something that a release states and that must rest on a passage. */
export interface Subject {
  readonly id: string;
  readonly kind: 'fact' | 'step' | 'edit' | 'gap' | 'later change' | 'route fact' | 'field note' | 'stop';
  /** Ids of the documents that it cites itself. */
  readonly cites: readonly string[];
  /** Facts whose passages it rests on where it has none of its own. */
  readonly from?: readonly string[];
}

function sourcesOf(citations: readonly { readonly source: string }[]): readonly string[] {
  return citations.map(({ source }) => source);
}

const FACT_IDS: ReadonlySet<string> = new Set(allFacts.map(({ id }) => id));
const PORTS: readonly ReleaseFact[] = ports;
/** Every fact with spans. */
const AUDITED: readonly ReleaseFact[] = [...allFacts, ...PORTS.filter(({ id }) => !FACT_IDS.has(id))];

/** All that a release states in one reading: what facts say, its steps, the edits of its pages, what it leaves out, notes. */
export function subjectsIn(reading: Reading): readonly Subject[] {
  const edits = amendments.filter(
    ({ editions }) => reading.docs === 'amended' && (editions as readonly string[]).includes(reading.edition),
  );
  return [
    ...AUDITED.map((fact): Subject => ({
      id: fact.id,
      kind: 'fact',
      cites: sourcesOf(citationsIn(toldIn(fact, reading), reading)),
    })),
    ...stepTable(reading).map(({ id, citations }): Subject => ({
      id,
      kind: 'step',
      cites: sourcesOf(citations),
    })),
    ...stopTable(reading).map(({ id, citations, from }): Subject => ({
      id,
      kind: 'stop',
      cites: sourcesOf(citations),
      from,
    })),
    ...edits.map(({ id, pages }): Subject => ({
      id,
      kind: 'edit',
      cites: sourcesOf(citationsIn({ pages }, reading)),
    })),
    ...gapsIn(reading.edition, reading.docs).map(({ id, from = [] }): Subject => ({
      id,
      kind: 'gap',
      cites: [],
      from,
    })),
    ...changesIn(reading.edition, reading.docs).map(({ id, from = [], sources = [] }): Subject => ({
      id,
      kind: 'later change',
      cites: sources,
      from,
    })),
    ...routeFactsIn(reading.edition, reading.docs).map(({ id, pages }): Subject => ({
      id,
      kind: 'route fact',
      cites: sourcesOf(citationsIn({ pages }, reading)),
    })),
    ...fieldNoteTable(reading).map(({ id, citations }): Subject => ({
      id,
      kind: 'field note',
      cites: sourcesOf(citations),
    })),
  ];
}
