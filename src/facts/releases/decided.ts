import { editionEntry } from '../editions.ts';
import { guidePage } from '../guide-2020/page.ts';
import type { Edition } from '../types.ts';
import { addressingIn } from './derive/addressing.ts';
import { actionTable } from './derive/actions.ts';
import { aspects } from './derive/aspects.ts';
import { datastoreTable } from './derive/datastores.ts';
import { facetTable } from './derive/facets.ts';
import { installSteps } from './derive/installs.ts';
import { limitationTable } from './derive/limitations.ts';
import { networkingOptions } from './derive/options.ts';
import { pageSources } from './derive/pages.ts';
import { supportRules } from './derive/rules.ts';
import { statementsIn } from './derive/statements.ts';
import { EDITS, type Reading } from './derive/told.ts';
import type { planned } from './planned.ts';

export { limitationChapters, timesOf } from './derive/times.ts';

/** Loads what is carried out in a release: the plan alone needs it. */
export function loadPlanned(): Promise<{ readonly planned: typeof planned }> {
  return import('./planned.ts');
}

/**
 * The facts of one release by which it is decided, in the form that the engine takes; what is carried out is loaded with
 * the plan. Throws for an id that the index does not list.
 */
export function decidedEdition(reading: Reading): Edition {
  const entry = editionEntry(reading.edition);
  if (entry === undefined) throw new Error(`No edition "${reading.edition}": add it to facts/released.ts.`);
  const span = { since: entry.id, until: entry.id };
  const statements = statementsIn(reading);
  const facets = facetTable(reading, guidePage.facets);
  return {
    entry,
    edits: EDITS.filter(({ editions }) => editions.includes(entry.id)).map(({ id, date, text }) => ({
      id,
      date,
      text,
    })),
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
    datastoreRows: datastoreTable(reading),
    addressing: addressingIn(reading),
  };
}
