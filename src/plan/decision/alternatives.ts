import type { Ruling } from '../../engine/explain.ts';
import { isAcceptable, rankOf } from '../../engine/verdict.ts';
import { alternative } from '../alternative.ts';
import type { PlanSubject } from '../input.ts';
import { section } from '../items.ts';
import type { PlanSection } from '../types.ts';

/** As many alternatives as a board weighs. */
const WEIGHED = 4;

function sameCombination(a: Ruling['combination'], b: Ruling['combination'] | undefined): boolean {
  return a.networking === b?.networking && a.datastore === b.datastore;
}

/**
 * The alternatives worth naming: what comes next, then one combination an option, the best first. A plugin that belongs to
 * another platform is none, nor is one that the documents do not describe, and the same option with the other datastore is told once.
 */
export function weighed(input: PlanSubject): readonly Ruling[] {
  const { atlas, picks, recommendation, ruling } = input;
  const { platform } = picks;
  const rivals = recommendation?.rivals.map(({ combination }) => combination) ?? [];
  const place = ({ combination }: Ruling): number => {
    const at = rivals.findIndex((one) => sameCombination(combination, one));
    return at < 0 ? rivals.length : at;
  };
  const { options } = atlas.edition;
  const here = input.rulings.filter(({ combination, best }) => {
    const option = options.find(({ id }) => id === combination.networking);
    const isSilent = option?.windowsPlugin === null && option.routes === null && !isAcceptable(best);
    const { home } = option ?? {};
    return !isSilent && (home === undefined || platform === undefined || home === platform);
  });
  const ordered = here
    .filter((one) => one !== ruling)
    .toSorted(
      (a, b) =>
        place(a) - place(b) ||
        Number(b.agrees && isAcceptable(b.best)) - Number(a.agrees && isAcceptable(a.best)) ||
        rankOf(a.best) - rankOf(b.best) ||
        Number(b.combination.datastore === ruling?.combination.datastore) -
          Number(a.combination.datastore === ruling?.combination.datastore),
    );
  const seen = new Set<string>();
  const told = ordered.filter(({ combination: { networking } }) => {
    const isNew = !seen.has(networking);
    seen.add(networking);
    return isNew;
  });
  return told.slice(0, WEIGHED);
}

/** At most four others on the same platform, each with why it comes after or falls. */
export function alternatives(input: PlanSubject): readonly PlanSection[] {
  return section(
    'alternatives',
    'Alternatives considered',
    weighed(input).map((one) => alternative(input, one)),
  );
}
