import { defineCheck } from './check.ts';

/** A limitation or a datastore row shares its id with the statement that it tells as a table. */
export const twinsAgree = defineCheck(
  'twins-agree',
  'Does a limitation or datastore row cite the place that the statement of its id cites?',
  (report, edition) => {
    for (const { id, citation } of [...edition.limitations, ...edition.datastoreRows]) {
      const twin = edition.statement.get(id)?.citation;
      if (twin !== undefined && (twin.source !== citation.source || twin.section !== citation.section))
        report(
          id,
          `cites “${citation.section}”, its statement “${twin.section}”`,
          'Cite the section that both stand in.',
        );
    }
  },
);
