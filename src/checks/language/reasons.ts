import { classifyBuilds } from '../../engine/buildClasses.ts';
import { type Atlas, ENVIRONMENT } from '../../engine/compile.ts';
import type { Combination } from '../../engine/condition.ts';
import { type Reason, reasonsFor } from '../../engine/explain.ts';
import type { Edition } from '../../facts/types.ts';
import type { Picks } from '../../vocabulary.ts';
import { reasonId, reasonSays } from '../../words/reasons.ts';
import { combinationKey } from '../../words/sentences.ts';
import type { Spoken } from './spoken.ts';

const STORES = ['etcd', 'kubernetes'] as const;

/** Reasons are read off the rules: no table has to be worked out for them. */
function withoutTables(edition: Edition): Atlas {
  const combinations = edition.options.flatMap(({ id }) =>
    STORES.map((datastore): Combination => ({ networking: id, datastore })),
  );
  return { edition, combinations, components: [], buildClasses: classifyBuilds([]) };
}

/** The environment and every combination with the reasons of their rulings, each in words. */
export function reasonsUnder(
  edition: Edition,
  picks: Picks,
): readonly { readonly combination: Combination; readonly told: readonly (readonly [Reason, string])[] }[] {
  const atlas = withoutTables(edition);
  return [ENVIRONMENT, ...atlas.combinations].map((combination) => {
    const isEnvironment = combination === ENVIRONMENT;
    return {
      combination,
      told: reasonsFor(atlas, picks, combination)
        .filter(({ shared }) => shared === isEnvironment)
        .map((reason) => [reason, reasonSays(edition, reason, combination.networking, picks)] as const),
    };
  });
}

/** What is said of each combination before anything is picked, beyond the sentences of rules. */
export function openReasonsIn(edition: Edition): readonly Spoken[] {
  return reasonsUnder(edition, {}).flatMap(({ combination, told }) =>
    told
      .filter(([{ kind }]) => kind !== 'rule')
      .map(([reason, text]): Spoken => ({
        place: 'Rulings',
        id: combination === ENVIRONMENT ? 'environment' : combinationKey(combination),
        role: reasonId(reason),
        form: 'sentence',
        text,
        authored: false,
      })),
  );
}
