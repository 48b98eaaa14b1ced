import type { Ruling } from '../../engine/explain.ts';
import { isAcceptable, rankOf } from '../../engine/verdict.ts';
import { alternative } from '../alternative.ts';
import type { PlanSubject } from '../input.ts';
import { section } from '../items.ts';
import type { PlanSection } from '../types.ts';

/** As many alternatives as a board weighs. */
const WEIGHED = 4;
/** With as many named, one that the documents do not weigh adds nothing. */
const ENOUGH = 2;

/**
 * The alternatives worth naming, one combination an option: what comes next, then what the documents weigh, then the same
 * option with the other datastore. A plugin that belongs to another platform is none.
 */
export function weighed(input: PlanSubject): readonly Ruling[] {
  const { atlas, picks, recommendation, ruling } = input;
  const { platform } = picks;
  const rivals = recommendation?.rivals.map(({ combination }) => combination) ?? [];
  const optionOf = ({ combination }: Ruling) =>
    atlas.edition.options.find(({ id }) => id === combination.networking);
  const isOwn = ({ combination }: Ruling): boolean =>
    combination.networking === ruling?.combination.networking;
  const isUsable = ({ agrees, best }: Ruling): boolean => agrees && isAcceptable(best);
  const isWeighed = (one: Ruling): boolean =>
    isAcceptable(one.best) || (optionOf(one)?.points.length ?? 0) > 0;
  const place = ({ combination }: Ruling): number => {
    const at = rivals.findIndex(
      ({ networking, datastore }) =>
        combination.networking === networking && combination.datastore === datastore,
    );
    return at < 0 ? rivals.length : at;
  };
  const here = input.rulings.filter((one) => {
    const { home } = optionOf(one) ?? {};
    return one !== ruling && (home === undefined || platform === undefined || home === platform);
  });
  const ordered = here.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      Number(isUsable(b)) - Number(isUsable(a)) ||
      Number(isOwn(a)) - Number(isOwn(b)) ||
      Number(isWeighed(b)) - Number(isWeighed(a)) ||
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
  const worth = told.filter((one) => isWeighed(one) || isOwn(one));
  const rest = told.filter((one) => !worth.includes(one));
  return [...worth, ...rest.slice(0, Math.max(0, ENOUGH - worth.length))].slice(0, WEIGHED);
}

/** At most four others on the same platform, each with why it comes after or falls. */
export function alternatives(input: PlanSubject): readonly PlanSection[] {
  return section(
    'alternatives',
    'Alternatives considered',
    weighed(input).map((one) => alternative(input, one)),
  );
}
