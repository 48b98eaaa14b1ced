import { concerns } from '../../engine/condition.ts';
import { isAcceptable } from '../../engine/verdict.ts';
import type { DatastoreWord, SupportRule } from '../../facts/types.ts';
import { defineCheck } from './check.ts';

/** Whether the rules come to what the table prints. */
function agrees(word: DatastoreWord, rules: readonly SupportRule[]): boolean {
  const stands = rules.filter(({ gives }) => isAcceptable(gives)).length;
  if (word === 'by install method') return stands > 0 && stands < rules.length;
  return stands > 0 === (word === 'yes');
}

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
          // An option that is not offered has no rule here.
          if (spoken.length === 0 && row[datastore] === 'not stated') continue;
          if (spoken.length === 0)
            report(
              `datastore row ${row.id}`,
              `says ${row[datastore]} to ${networking} with ${datastore}; no rule does`,
              'Add the rule to the aspect datastore.',
            );
          else if (!agrees(row[datastore], spoken))
            report(
              `datastore row ${row.id}`,
              `says ${row[datastore]} to ${networking} with ${datastore}; ${spoken.map(({ id, gives }) => `${id} gives ${gives}`).join(', ')}`,
              'Look the table up in the document and correct the one that is wrong.',
            );
        }
  },
);
