import {
  AGAINST_LENGTH,
  answered,
  type EditionId,
  FACET_IDS,
  type FacetId,
  facetWord,
  type Picks,
  type Preset,
  TITLE_LENGTH,
  VIEWS,
  type ViewId,
  withAnswer,
} from '../vocabulary.ts';
import { BUILD_RANGE, parseBuild, sortBuilds } from '../windowsBuild.ts';
import type { LinkProblem } from './problems.ts';

/** The version of the link format. It only grows: a key never changes its meaning. */
const LINK_VERSION = 1;
/** Of more builds only the first are read, so that a link that was read and written again stays within its length. */
const MOST_BUILDS = 200;
/** Of a longer fragment nothing beyond this many characters is read. */
export const LINK_LENGTH = 4096;

/** What the page at hand knows, so that a link can be read against it. */
export interface Known {
  readonly editions: readonly EditionId[];
  readonly defaultEdition: EditionId;
  readonly views: readonly ViewId[];
}

/** What a link gives: always a preset, and everything in it that could not be read. */
export interface Decoded {
  readonly preset: Preset;
  readonly problems: readonly LinkProblem[];
}

/** Text without halves of characters, which no link can carry. */
function unbroken(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\u{FFFD}');
}

/** Text of at most 80 characters, without halves of characters or line breaks; empty where it is blank. */
export function cutTitle(text: string): string {
  const whole = unbroken(text.replace(/[\n\r\t]+/gu, ' '));
  return whole.trim() === '' ? '' : [...whole].slice(0, TITLE_LENGTH).join('');
}

/** Facets by their place in a link: those of the site come behind the title. */
const IN_FRONT = FACET_IDS.filter((facet) => facetWord(facet).role !== 'site');
const BEHIND = FACET_IDS.filter((facet) => facetWord(facet).role === 'site');

function pairsOf(facets: readonly FacetId[], picks: Picks): readonly [string, string][] {
  return facets.flatMap((facet): [string, string][] => {
    const answer = picks[facet];
    return answer === undefined
      ? []
      : [[facet, typeof answer === 'object' ? answer.join(',') : String(answer)]];
  });
}

/** The link's fragment, without `#`. Reading it gives the same preset again. */
export function encodePreset(preset: Preset): string {
  const pairs: [string, string][] = [
    ['v', String(LINK_VERSION)],
    ['edition', preset.edition],
    ...pairsOf(IN_FRONT, preset.picks),
  ];
  if (preset.view !== 'decide') pairs.push(['view', preset.view]);
  if (preset.from !== undefined) pairs.push(['from', preset.from]);
  const title = cutTitle(preset.title ?? '');
  if (title !== '') pairs.push(['title', encodeURIComponent(title)]);
  pairs.push(...pairsOf(BEHIND, preset.picks));
  if (preset.against !== undefined) pairs.push(['against', encodeURIComponent(unbroken(preset.against))]);
  if (preset.limits !== undefined) pairs.push(['limits', preset.limits]);
  return pairs.map(([key, value]) => `${key}=${value}`).join('&');
}

function unescape(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A value as it reads, and as the link spells it. */
interface Value {
  readonly text: string;
  readonly spelled: string;
}

type Reading<T> = { readonly value?: T; readonly problems: readonly LinkProblem[] };

/** The members of a list with the spelling that each has in the link. */
function membersOf({ text, spelled }: Value): readonly Value[] {
  const texts = text.split(',');
  const spellings = spelled.split(',');
  return texts.map((one, index) => ({
    text: one,
    spelled: spellings.length === texts.length ? (spellings[index] ?? one) : one,
  }));
}

function readList(key: FacetId, whole: Value): Reading<readonly string[]> {
  const values = facetWord(key).values ?? [];
  const problems: LinkProblem[] = [];
  let good: string[] = [];
  for (const { text, spelled } of membersOf(whole)) {
    if (key === 'build' ? parseBuild(text) !== undefined : values.includes(text)) good.push(text);
    else if (
      key === 'build' &&
      /^\d+(?:\.[1-9]\d*)?$/.test(text) &&
      outside(Number(text.split('.')[0]), BUILD_RANGE)
    )
      problems.push({ code: 'out-of-range', key, value: spelled, range: BUILD_RANGE });
    else problems.push({ code: 'unknown-value', key, value: spelled });
  }
  if (good.length === 0) return { problems };
  if (key === 'build') {
    good = [...new Set(good)];
    if (good.length > MOST_BUILDS) {
      problems.push({ code: 'too-many', key, count: good.length, most: MOST_BUILDS });
      good = good.slice(0, MOST_BUILDS);
    }
    return { value: sortBuilds(good), problems };
  }
  return { value: values.filter((one) => good.includes(one)), problems };
}

function outside(number: number, [least, most]: readonly [number, number]): boolean {
  return number < least || number > most;
}

function readFacet(key: FacetId, value: Value): Reading<Picks[FacetId]> {
  const { text, spelled } = value;
  const word = facetWord(key);
  if (word.kind === 'many' || word.kind === 'builds') return readList(key, value);
  if (word.range !== undefined) {
    if (!/^-?\d+$/.test(text)) return { problems: [{ code: 'unknown-value', key, value: spelled }] };
    if (outside(Number(text), word.range))
      return { problems: [{ code: 'out-of-range', key, value: spelled, range: word.range }] };
    return { value: Number(text), problems: [] };
  }
  const known = word.values?.includes(text) ?? /^[1-9]\d{0,2}\.(?:0|[1-9]\d{0,2})$/.test(text);
  return known
    ? { value: text, problems: [] }
    : { problems: [{ code: 'unknown-value', key, value: spelled }] };
}

/** What has been read so far; a key that has its value is not read again. */
interface Draft {
  edition?: EditionId;
  picks: Picks;
  view?: ViewId;
  from?: EditionId;
  title?: string;
  against?: string;
  limits?: 'all';
  readonly done: Set<string>;
  readonly problems: LinkProblem[];
}

function isFacet(key: string): key is FacetId {
  return (FACET_IDS as readonly string[]).includes(key);
}

function isView(value: string): value is ViewId {
  return (VIEWS as readonly string[]).includes(value);
}

/** The newest release of the page where the text names one of the same series that is newer. */
function newestBefore(text: string, { editions }: Known): EditionId | undefined {
  const newest = editions.at(-1);
  const [series, minor] = newest?.split('.') ?? [];
  const asked = /^(v\d+)\.([1-9]\d{0,2})$/.exec(text);
  return asked?.[1] === series && Number(asked?.[2]) > Number(minor) ? newest : undefined;
}

/** Whether a text reads as a link of this page: it names the format, an edition, or an answer that is known. */
export function isPresetLink(fragment: string, known: Known): boolean {
  return (
    /(?:^|[#&])(?:v|edition)=/u.test(fragment) ||
    answered(decodePreset(fragment, known).preset.picks).length > 0
  );
}

/** The preset with a link to compare with, or the same preset where the link is too long to be carried. */
export function withAgainst(preset: Preset, fragment: string): Preset {
  const next = { ...preset, against: unbroken(fragment) };
  return fragment.length <= AGAINST_LENGTH && encodePreset(next).length <= LINK_LENGTH ? next : preset;
}

/** Reads one pair into the draft; true if the key now has its value. */
function readPair(draft: Draft, key: string, value: Value, known: Known): boolean {
  const { text, spelled } = value;
  const unreadable = (): false => {
    draft.problems.push({ code: 'unknown-value', key, value: spelled });
    return false;
  };
  if (isFacet(key)) {
    const reading = readFacet(key, value);
    draft.problems.push(...reading.problems);
    if (reading.value === undefined) return false;
    // The default is not written, so that one state has one link.
    if (!(key === 'docs' && reading.value === 'amended'))
      draft.picks = withAnswer(draft.picks, key, reading.value);
    return true;
  }
  switch (key) {
    case 'v':
      if (text === String(LINK_VERSION)) return true;
      if (!/^[1-9]\d*$/.test(text)) return unreadable();
      draft.problems.push({ code: 'newer-version', value: spelled });
      return true;
    case 'edition': {
      const newest = newestBefore(text, known);
      if (newest !== undefined) draft.problems.push({ code: 'newer-release', value: spelled, shows: newest });
      else if (!known.editions.includes(text)) return unreadable();
      draft.edition = newest ?? text;
      return true;
    }
    case 'from':
      if (!known.editions.includes(text)) return unreadable();
      draft.from = text;
      return true;
    case 'view':
      if (!isView(text) || !known.views.includes(text)) return unreadable();
      draft.view = text;
      return true;
    case 'against': {
      const { length } = text;
      if (!isPresetLink(text, known)) return unreadable();
      if (length > AGAINST_LENGTH) {
        draft.problems.push({ code: 'value-too-long', key, value: spelled, length, most: AGAINST_LENGTH });
        return false;
      }
      draft.against = unbroken(text);
      return true;
    }
    case 'limits':
      if (text !== 'all') return unreadable();
      draft.limits = text;
      return true;
    default: {
      // Only the title is left; an empty one says nothing, and a later one may.
      const title = cutTitle(text);
      if (title === '') return false;
      draft.title = title;
      if ([...text].length > TITLE_LENGTH) draft.problems.push({ code: 'title-cut', value: spelled });
      return true;
    }
  }
}

/** A text without the broken character that a cut may have left at its end: at most one of four escaped bytes. */
function whole(text: string): string {
  let end = text.replace(/%[\da-f]?$/i, '');
  for (let bytes = 0; bytes < 3 && unescape(end) === end && /%[\da-f]{2}$/i.test(end); bytes += 1)
    end = end.slice(0, -3);
  return end;
}

/** The part of an over-long fragment that is read: whole pairs, and of a title as much as there is. */
function readable(fragment: string): { readonly text: string; readonly unread: string } {
  const head = fragment.slice(0, LINK_LENGTH);
  const last = head.lastIndexOf('&') + 1;
  if (fragment[LINK_LENGTH] === '&' || head.startsWith('title=', last))
    return { text: whole(head), unread: fragment.slice(LINK_LENGTH) };
  return { text: head.slice(0, Math.max(0, last - 1)), unread: fragment.slice(last) };
}

const KEYS = new Set<string>(['v', 'edition', ...FACET_IDS, 'view', 'from', 'title', 'against', 'limits']);

/** Reads a link's fragment, with or without `#`. Never throws, and keeps whatever it understands. */
export function decodePreset(fragment: string, known: Known): Decoded {
  const bare = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  const draft: Draft = { picks: {}, done: new Set(), problems: [] };
  let text = bare;
  if (bare.length > LINK_LENGTH) {
    const cut = readable(bare);
    text = cut.text;
    draft.problems.push({ code: 'too-long', length: bare.length, unread: cut.unread.slice(0, 40) });
  }
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const spelledKey = equals < 0 ? pair : pair.slice(0, equals);
    const spelled = equals < 0 ? '' : pair.slice(equals + 1);
    const key = unescape(spelledKey);
    if (!KEYS.has(key)) draft.problems.push({ code: 'unknown-key', key: spelledKey, value: spelled });
    else if (draft.done.has(key)) draft.problems.push({ code: 'repeated-key', key, value: spelled });
    else if (readPair(draft, key, { text: unescape(spelled), spelled }, known)) draft.done.add(key);
  }
  const { edition = known.defaultEdition, picks, view = 'decide', from, title, against, limits } = draft;
  const preset: Preset = {
    edition,
    picks,
    view,
    ...(from === undefined ? {} : { from }),
    ...(title === undefined ? {} : { title }),
    ...(limits === undefined ? {} : { limits }),
  };
  if (against === undefined) return { preset, problems: draft.problems };
  // Escapes make a link longer when it is written again: what then has no room is left out while it can be told.
  const carried = withAgainst(preset, against);
  if (carried === preset)
    draft.problems.push({
      code: 'value-too-long',
      key: 'against',
      value: against,
      length: encodeURIComponent(against).length,
      most: LINK_LENGTH - encodePreset(preset).length - '&against='.length,
    });
  return { preset: carried, problems: draft.problems };
}
