import type { Action } from '../../types.ts';
import type { ReleaseFact } from '../types.ts';
import { OPTIONS, PLATFORMS } from './all.ts';
import { filled } from './texts.ts';
import { type Reading, toldIn, verdictOfState } from './told.ts';

/** The values of a condition that a release does not rule out as such. */
function notRuledOut<T extends string>(
  values: readonly T[] | undefined,
  facts: readonly ReleaseFact[],
  reading: Reading,
): readonly T[] | undefined {
  return values?.filter((value) => {
    const fact = facts.find(({ id }) => id === value);
    if (fact === undefined) return true;
    const { state, effective } = toldIn(fact, reading);
    return verdictOfState(state, effective) !== 'unsupported';
  });
}

/** An action without the options and platforms that the release rules out; nothing where no other is left. */
export function onlyWhereOffered(action: Action, reading: Reading): readonly Action[] {
  const { when } = action;
  const networking = notRuledOut(when.networking, OPTIONS, reading);
  const platform = notRuledOut(when.platform, PLATFORMS, reading);
  if (networking?.length === 0 || platform?.length === 0) return [];
  const [options, places] = [filled(networking ?? []), filled(platform ?? [])];
  return [
    {
      ...action,
      when: { ...when, ...(options && { networking: options }), ...(places && { platform: places }) },
    },
  ];
}
