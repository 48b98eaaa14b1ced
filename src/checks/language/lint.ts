import type { Finding } from '../facts/check.ts';
import { type SpokenEdition, spokenEditions } from './editions.ts';
import { fullSentences } from './fullSentences.ts';
import { noColons } from './noColons.ts';
import { noRawIds } from './noRawIds.ts';
import { noReleases } from './noReleases.ts';
import { oneName } from './oneName.ts';
import { oneWith } from './oneWith.ts';
import { orders } from './orders.ts';
import { plainWords } from './plainWords.ts';
import type { LanguageRule } from './rule.ts';
import { saidOnce } from './saidOnce.ts';
import { shortNames } from './shortNames.ts';
import { shortSentences } from './shortSentences.ts';
import { usSpelling } from './usSpelling.ts';
import { verbs } from './verbs.ts';

/** Every question that is asked of the language. */
export const LANGUAGE_RULES: readonly LanguageRule[] = [
  fullSentences,
  verbs,
  shortSentences,
  plainWords,
  noColons,
  oneWith,
  orders,
  shortNames,
  oneName,
  noRawIds,
  noReleases,
  usSpelling,
  saidOnce,
];

/** Asks every rule of every edition in every reading. What several of them share is found once, with the newest. */
export function lintLanguage(
  editions: readonly SpokenEdition[] = spokenEditions(),
  rules: readonly LanguageRule[] = LANGUAGE_RULES,
): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const { edition, docs, texts } of editions)
    for (const rule of rules)
      for (const finding of rule.check(texts, edition)) {
        const at = `${edition.entry.id}${docs === 'as-released' ? ' as released' : ''} ${finding.at}`;
        const key = `${finding.check}\n${finding.at}\n${finding.message}`;
        if (!found.has(key) || docs !== 'as-released') found.set(key, { ...finding, at });
      }
  return [...found.values()];
}
