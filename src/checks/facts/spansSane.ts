import { EDITIONS } from '../../facts/editions.ts';
import { defineCheck } from './check.ts';
import { factsOf } from './places.ts';

/** Spans are measured on the order of the edition index, so both ends must be in it. */
export const spansSane = defineCheck(
  'spans-sane',
  'Does every fact hold from an edition of the index up to the same or a later one?',
  (report, _edition, book) => {
    const ids = EDITIONS.map((entry) => entry.id);
    for (const { id, span } of factsOf(book)) {
      const until = span.until ?? span.since;
      const strangers = [span.since, until].filter((end) => !ids.includes(end));
      if (strangers.length > 0)
        report(id, `names the edition ${strangers.join(', ')}`, `Editions are: ${ids.join(', ')}.`);
      else if (ids.indexOf(span.since) > ids.indexOf(until))
        report(id, `holds from ${span.since} up to the older ${until}`, 'Swap the two ends.');
    }
  },
);
