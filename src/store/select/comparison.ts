import {
  comparePicks,
  judgePreset,
  type JudgedPreset,
  type PickPair,
  pairRulings,
  type RulingPair,
  verdictsDiffer,
} from '../../engine/comparePresets.ts';
import type { Atlas } from '../../engine/compile.ts';
import { decodePreset, encodePreset, isPresetLink, withAgainst } from '../../preset/codec.ts';
import type { LinkProblem } from '../../preset/problems.ts';
import { type Picks, withAnswer } from '../../vocabulary.ts';
import { atlasOf } from './atlases.ts';
import { memoLast } from './memo.ts';
import { type AppState, KNOWN } from '../state/store.ts';
import { selectAtlas } from './edition.ts';

/** The page and a pasted link side by side. */
export interface LinkComparison {
  readonly kind: 'compared';
  /** What could not be read in the link. */
  readonly problems: readonly LinkProblem[];
  readonly here: JudgedPreset;
  readonly there: JudgedPreset;
  readonly picks: readonly PickPair[];
  /** The pairs with different verdicts, and how many pairs there are. */
  readonly pairs: readonly RulingPair[];
  readonly pairCount: number;
}

/** What a pasted text comes to: nothing yet, no preset link, one that the page's own link cannot carry, or a comparison. */
export type LinkReading = { readonly kind: 'empty' | 'no-link' | 'too-long' } | LinkComparison;

/** The part of a text that would be a preset: what follows “#”, or the text itself where it is no address. */
function fragmentOf(text: string): string {
  const link = text.trim();
  const at = link.indexOf('#');
  if (at >= 0) return link.slice(at + 1);
  return link.includes('://') ? '' : link;
}

/** The preset in a pasted text; null where there is none. */
export function againstOf(text: string): string | null {
  const fragment = fragmentOf(text);
  return isPresetLink(fragment, KNOWN) ? fragment : null;
}

const judgeHere = memoLast(judgePreset);
const judgeThere = memoLast(judgePreset);
const compare = memoLast(
  (fragment: string, atlas: Atlas, picks: Picks, releases: AppState['releases']): LinkReading => {
    const { preset, problems } = decodePreset(fragment, KNOWN);
    const here = judgeHere(atlas, picks);
    const there = judgeThere(atlasOf(preset.edition, preset.picks.docs, releases), preset.picks);
    const pairs = pairRulings(here, there);
    return {
      kind: 'compared',
      problems,
      here,
      there,
      picks: comparePicks(picks, preset.picks),
      pairs: pairs.filter(verdictsDiffer),
      pairCount: pairs.length,
    };
  },
);

const EMPTY: LinkReading = { kind: 'empty' };
const NO_LINK: LinkReading = { kind: 'no-link' };
const TOO_LONG: LinkReading = { kind: 'too-long' };

/** Reads a pasted link and holds it against the page. */
export function selectLinkReading(state: AppState, text: string): LinkReading {
  if (text.trim() === '') return EMPTY;
  const { preset, releases } = state;
  const fragment = againstOf(text);
  if (fragment === null) return NO_LINK;
  if (withAgainst(preset, fragment) === preset) return TOO_LONG;
  return compare(fragment, selectAtlas(state), preset.picks, releases);
}

/** The page's own answers on another platform: what is put next to them, and the name of the platform. */
export interface OtherPlatform {
  readonly name: string;
  readonly fragment: string;
}

const platforms = memoLast((atlas: Atlas, picks: Picks): readonly OtherPlatform[] =>
  (atlas.edition.facet.get('platform')?.answers ?? [])
    .filter(({ value }) => value !== picks.platform)
    .map(({ value, label }) => ({
      name: label,
      fragment: encodePreset({
        edition: atlas.edition.entry.id,
        picks: withAnswer(picks, 'platform', value),
        view: 'decide',
      }),
    })),
);

/** The other platforms of the release, each with the same answers. */
export function selectOtherPlatforms(state: AppState): readonly OtherPlatform[] {
  return platforms(selectAtlas(state), state.preset.picks);
}
