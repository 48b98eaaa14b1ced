import {
  comparePicks,
  judgePreset,
  type JudgedPreset,
  type PickPair,
  pairRulings,
  type RulingPair,
  verdictsDiffer,
} from '../engine/comparePresets.ts';
import type { Atlas } from '../engine/compile.ts';
import { decodePreset } from '../preset/codec.ts';
import type { LinkProblem } from '../preset/problems.ts';
import { answered, type Picks } from '../vocabulary.ts';
import { atlasOf } from './atlases.ts';
import { selectAtlas } from './derived.ts';
import { memoLast } from './memo.ts';
import { type AppState, KNOWN } from './store.ts';

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

/** What a pasted text comes to: nothing yet, no preset link, or a comparison. */
export type LinkReading = { readonly kind: 'empty' } | { readonly kind: 'no-link' } | LinkComparison;

/** The part of a text that would be a preset: what follows “#”, or the text itself where it is no address. */
function fragmentOf(text: string): string {
  const at = text.indexOf('#');
  if (at >= 0) return text.slice(at + 1);
  return text.includes('://') ? '' : text;
}

const judgeHere = memoLast(judgePreset);
const judgeThere = memoLast(judgePreset);
const compare = memoLast(
  (text: string, atlas: Atlas, picks: Picks, releases: AppState['releases']): LinkReading => {
    const fragment = fragmentOf(text);
    const { preset, problems } = decodePreset(fragment, KNOWN);
    const isPreset = /(?:^|&)(?:v|edition)=/u.test(fragment) || answered(preset.picks).length > 0;
    if (!isPreset) return { kind: 'no-link' };
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

/** Reads a pasted link and holds it against the page. The text goes no further than this. */
export function selectLinkReading(state: AppState, text: string): LinkReading {
  const link = text.trim();
  return link === '' ? EMPTY : compare(link, selectAtlas(state), state.preset.picks, state.releases);
}
