import { defineCheck } from './check.ts';

/** Workarounds are listed and ticked by id, across all limitations. */
export const workaroundIdsUnique = defineCheck(
  'workaround-ids-unique',
  'Does every id of a workaround stand for one workaround?',
  (report, edition) => {
    const ids = edition.limitations.flatMap(({ workarounds }) => workarounds.map(({ id }) => id));
    for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index)))
      report(`workaround ${id}`, 'stands more than once', 'Begin the id with that of its limitation.');
  },
);
