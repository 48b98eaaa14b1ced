import { blockSum } from '../../engine/capacity.ts';
import { capital, citationsOf, optionInText } from '../../words/names.ts';
import { textSays } from '../../words/plain.ts';
import { sumSays } from '../../words/sentences.ts';
import type { PlanSubject } from '../input.ts';
import { section } from '../items.ts';
import type { PlanItem, PlanSection } from '../types.ts';

/** Whether the pods fit into a block, as a sum that can be checked by hand. */
export function addressing({ atlas, picks, ruling }: PlanSubject): readonly PlanSection[] {
  const { edition } = atlas;
  const sum = blockSum(picks, edition.addressing);
  if (sum === null) return [];
  const cited = citationsOf(edition, edition.addressing.from);
  const items: PlanItem[] = [{ id: 'block-sum', kind: 'sum', says: sumSays(sum), cited }];
  const silent = edition.rules.filter((rule) => rule.aspect === 'capacity');
  const bears = silent.filter(
    (rule) =>
      ruling !== null &&
      (rule.when.networking?.includes(ruling.combination.networking) ?? true) &&
      (rule.when.datastore?.includes(ruling.combination.datastore) ?? true),
  );
  const [first] = bears.filter((rule) => rule.gives === 'supported');
  if (first !== undefined)
    items.push({
      id: first.id,
      kind: 'sum',
      says: textSays(edition, first.says),
      cited: citationsOf(edition, first.from),
    });
  else if (ruling !== null && bears.length === 0)
    items.push({
      id: 'no-blocks',
      kind: 'sum',
      says: `${capital(optionInText(edition, ruling.combination.networking))} does not use Calico’s IPAM blocks, so the block size changes nothing.`,
    });
  return section('addressing', 'IP arithmetic', items);
}
