import type { Condition } from '../../types.ts';
import { PLATFORMS } from './all.ts';
import { filled } from './texts.ts';
import { type Reading, toldIn } from './told.ts';

/** The platforms that are no answer in a release, since none of its documents names them. */
export function unasked(reading: Reading): readonly string[] {
  return PLATFORMS.filter((platform) => toldIn(platform, reading).asked === false).map(({ id }) => id);
}

/** A condition without the platforms that are no answer; nothing where it is about those alone. */
function answered(condition: Condition, strangers: readonly string[]): readonly Condition[] {
  const { platform } = condition;
  if (platform?.some((id) => strangers.includes(id)) !== true) return [condition];
  const known = filled(platform.filter((id) => !strangers.includes(id)));
  return known === undefined ? [] : [{ ...condition, platform: known }];
}

/** What is due or holds under one condition, without the platforms that are no answer in a release. */
export function underAnswers<T extends { readonly when: Condition }>(
  items: readonly T[],
  reading: Reading,
): readonly T[] {
  const strangers = unasked(reading);
  if (strangers.length === 0) return items;
  return items.flatMap((item) => answered(item.when, strangers).map((when) => ({ ...item, when })));
}

/** The same of what is due or holds under any of several conditions. */
export function underAnyAnswer<T extends { readonly when: readonly Condition[] }>(
  items: readonly T[],
  reading: Reading,
): readonly T[] {
  const strangers = unasked(reading);
  if (strangers.length === 0) return items;
  return items.flatMap((item) => {
    const when = filled(item.when.flatMap((condition) => answered(condition, strangers)));
    return when === undefined ? [] : [{ ...item, when }];
  });
}
