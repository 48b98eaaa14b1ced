import { facetWord } from '../../vocabulary.ts';
import { defineCheck } from './check.ts';

/** An option that misses in one table reads as if the document did not have it. */
export const optionsComplete = defineCheck(
  'options-complete',
  'Is every networking option an answer, a row of the options and of the datastore table, and the other way round?',
  (report, edition) => {
    const answers = edition.facet.get('networking')?.answers.map(({ value }) => value) ?? [];
    const options = edition.options.map(({ id }) => id);
    const inRows = edition.datastoreRows.flatMap(({ networking }) => networking);
    const words = facetWord('networking').values ?? [];
    for (const id of options) {
      if (!words.includes(id))
        report(`option ${id}`, 'is no word of the vocabulary', 'Add it to the values of networking.');
      if (!answers.includes(id))
        report(`option ${id}`, 'is no answer to the facet networking', 'Add the answer to the facet.');
      const rows = inRows.filter((one) => one === id).length;
      if (rows !== 1)
        report(
          `option ${id}`,
          rows === 0 ? 'has no row in the datastore table' : 'stands in several rows of the datastore table',
          'Name it in exactly one row.',
        );
    }
    for (const id of new Set([...answers, ...inRows]))
      if (!options.includes(id))
        report(`networking ${id}`, 'is offered, but has no row among the options', 'Add the option.');
  },
);
