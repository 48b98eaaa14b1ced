import { concerns } from '../../engine/condition.ts';
import { isAcceptable } from '../../engine/verdict.ts';
import { defineCheck } from './check.ts';

/** The table of datastores is shown as printed; the rules are what decides. They must not part ways. */
export const datastoresAgree = defineCheck(
  'datastores-agree',
  'Does every yes and no of the datastore table agree with the rules of the aspect datastore?',
  (report, edition) => {
    const rules = edition.rules.filter(({ aspect }) => aspect === 'datastore');
    for (const row of edition.datastoreRows)
      for (const networking of row.networking)
        for (const datastore of ['etcd', 'kubernetes'] as const) {
          const spoken = rules.filter((rule) => concerns(rule.when, { networking, datastore }));
          const stands = spoken.some(({ gives }) => isAcceptable(gives));
          if (spoken.length === 0)
            report(
              `datastore row ${row.id}`,
              `says ${row[datastore]} to ${networking} with ${datastore}; no rule does`,
              'Add the rule to the aspect datastore.',
            );
          else if (stands !== (row[datastore] === 'yes'))
            report(
              `datastore row ${row.id}`,
              `says ${row[datastore]} to ${networking} with ${datastore}; ${spoken.map(({ id, gives }) => `${id} gives ${gives}`).join(', ')}`,
              'Look the table up in the document and correct the one that is wrong.',
            );
        }
  },
);
