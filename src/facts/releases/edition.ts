import { editionEntry } from '../editions.ts';
import { guidePage } from '../guide-2020/page.ts';
import type { Edition, Statement } from '../types.ts';
import { amendments } from './data/amendments.ts';
import { datastoreRules } from './data/datastoreRules.ts';
import { datastores } from './data/datastores.ts';
import { fabric } from './data/fabric.ts';
import { images } from './data/images.ts';
import { installs } from './data/installs.ts';
import { kubernetes } from './data/kubernetes.ts';
import { limitations } from './data/limitations.ts';
import { linux } from './data/linux.ts';
import { options } from './data/options.ts';
import { platforms } from './data/platforms.ts';
import { resources } from './data/resources.ts';
import { runtimes } from './data/runtimes.ts';
import { windowsVersions } from './data/windows.ts';
import { citationsIn, pageSources } from './derive/pages.ts';
import { fieldNoteTable, stepTable } from './derive/steps.ts';
import { aspects, disagreement, supportRules } from './derive/support.ts';
import { installSteps } from './derive/installSteps.ts';
import {
  actionTable,
  datastoreTable,
  facetTable,
  limitationTable,
  networkingOptions,
} from './derive/tables.ts';
import { type Reading, stateSays, toldIn } from './derive/told.ts';
import type { ReleaseFact } from './types.ts';

export { limitationChapters, timesOf } from './derive/times.ts';

/** Every fact of the releases, whatever it is about. */
export const allFacts: readonly ReleaseFact[] = [
  ...options,
  ...fabric,
  ...datastores,
  ...datastoreRules,
  ...platforms,
  ...windowsVersions,
  ...images,
  ...kubernetes,
  ...runtimes,
  ...installs,
  ...linux,
  ...limitations,
];

/** What each kind of fabric means for an option, as a sentence; empty where a value says something else. */
function fabricSays(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('l2' in value && 'l3' in value)) return '';
  const ports = 'ports' in value && Array.isArray(value.ports) ? `; ${value.ports.join(', ')}` : '';
  return ` One layer-2 segment: ${String(value.l2)}; routed networks: ${String(value.l3)}${ports}.`;
}

/** Each fact as a statement of the release: what is told, and on which pages. */
function statementsIn(reading: Reading): readonly Statement[] {
  const span = { since: reading.edition, until: reading.edition };
  return allFacts.map((fact): Statement => {
    const told = toldIn(fact, reading);
    const [citation, ...also] = citationsIn(told, reading);
    const note = told.note === undefined ? '' : ` ${told.note.replace(/([^.])$/, '$1.')}`;
    return {
      id: fact.id,
      span,
      says: `${fact.name ?? fact.title ?? fact.id}: ${stateSays(told.state, told.effective)}.${fabricSays(told.value)}${note}${disagreement(told.conflict)}`,
      citation,
      also,
    };
  });
}

/** The facts of one release, in the form that the engine takes. Throws for an id that the index does not list. */
export function releaseEdition(reading: Reading): Edition {
  const entry = editionEntry(reading.edition);
  if (entry === undefined) throw new Error(`No edition "${reading.edition}": add it to facts/released.ts.`);
  const span = { since: entry.id, until: entry.id };
  const statements = statementsIn(reading);
  const facets = facetTable(reading, guidePage.facets);
  return {
    entry,
    edits: amendments
      .filter(({ editions }) => (editions as readonly string[]).includes(entry.id))
      .map(({ id, date, text }) => ({ id, date, text })),
    installSteps: installSteps(reading),
    sources: pageSources,
    statements,
    statement: new Map(statements.map((statement) => [statement.id, statement])),
    concepts: [
      { id: 'concept-hybrid', span, from: 'lim.hybrid-cluster', where: 'newcomer' },
      { id: 'concept-one-datastore', span, from: 'dsrule.same-on-linux-and-windows', where: 'datastore' },
    ],
    facets,
    facet: new Map(facets.map((facet) => [facet.facet, facet])),
    options: networkingOptions(reading),
    aspects,
    rules: supportRules(reading),
    limitations: limitationTable(reading),
    actions: actionTable(reading),
    steps: stepTable(reading),
    fieldNotes: fieldNoteTable(reading),
    resources,
    datastoreRows: datastoreTable(reading),
    addressing: {
      id: 'addressing',
      span,
      defaultBlock: 26,
      reserved: 4,
      from: ['lim.reserved-ips', 'lim.single-block-per-host'],
    },
  };
}
