import { defineCheck } from './check.ts';
import { citationsIn } from './places.ts';

/** A reader follows a citation by hand: a section that does not exist cannot be found. */
export const citationsResolve = defineCheck(
  'citations-resolve',
  'Does every citation name a source of the book and a section of that source?',
  (report, edition) => {
    for (const { at, value } of citationsIn(edition)) {
      const source = edition.sources.find(({ id }) => id === value.source);
      if (source === undefined)
        report(
          at,
          `cites the source “${value.source}”, which the book does not have`,
          'Add it to the sources.',
        );
      else if (!source.sections.includes(value.section))
        report(
          at,
          `cites the section “${value.section}”, which ${source.id} does not list`,
          `Sections are: ${source.sections.join('; ')}.`,
        );
    }
  },
);
