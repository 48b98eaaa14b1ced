import {
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

/** Text of at most 80 characters, counted as people count them, without halves of characters or line breaks. */
export function cutTitle(text: string): string {
  const whole = text.replace(/[\n\r\t]+/gu, ' ').replace(/\p{Surrogate}/gu, '\u{FFFD}');
  return [...whole].slice(0, TITLE_LENGTH).join('');
}

/** The link's fragment, without `#`. Reading it gives the same preset again. */
export function encodePreset(preset: Preset): string {
  const pairs: [string, string][] = [
    ['v', String(LINK_VERSION)],
    ['edition', preset.edition],
  ];
  for (const facet of FACET_IDS) {
    const answer = preset.picks[facet];
    if (answer !== undefined)
      pairs.push([facet, typeof answer === 'object' ? answer.join(',') : String(answer)]);
  }
  if (preset.view !== 'decide') pairs.push(['view', preset.view]);
  if (preset.from !== undefined) pairs.push(['from', preset.from]);
  const title = cutTitle(preset.title ?? '');
  if (title !== '') pairs.push(['title', encodeURIComponent(title)]);
  return pairs.map(([key, value]) => `${key}=${value}`).join('&');
}

function unescape(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

type Reading<T> = { readonly value?: T; readonly problems: readonly LinkProblem[] };

function readList(key: FacetId, text: string): Reading<readonly string[]> {
  const values = facetWord(key).values ?? [];
  const good: string[] = [];
  const problems: LinkProblem[] = [];
  for (const value of text.split(',')) {
    if (key === 'build' ? parseBuild(value) !== undefined : values.includes(value)) good.push(value);
    else if (
      key === 'build' &&
      /^\d+(?:\.[1-9]\d*)?$/.test(value) &&
      outside(Number(value.split('.')[0]), BUILD_RANGE)
    )
      problems.push({ code: 'out-of-range', key, value, range: BUILD_RANGE });
    else problems.push({ code: 'unknown-value', key, value });
  }
  if (good.length === 0) return { problems };
  const value = key === 'build' ? sortBuilds(good) : values.filter((one) => good.includes(one));
  return { value, problems };
}

function outside(number: number, [least, most]: readonly [number, number]): boolean {
  return number < least || number > most;
}

function readFacet(key: FacetId, text: string): Reading<Picks[FacetId]> {
  const word = facetWord(key);
  if (word.kind === 'many' || word.kind === 'builds') return readList(key, text);
  if (word.range !== undefined) {
    if (!/^-?\d{1,15}$/.test(text)) return { problems: [{ code: 'unknown-value', key, value: text }] };
    if (outside(Number(text), word.range))
      return { problems: [{ code: 'out-of-range', key, value: text, range: word.range }] };
    return { value: Number(text), problems: [] };
  }
  const known = word.values?.includes(text) ?? /^[1-9]\d{0,2}\.\d{1,3}$/.test(text);
  return known ? { value: text, problems: [] } : { problems: [{ code: 'unknown-value', key, value: text }] };
}

/** What has been read so far; a key that has its value is not read again. */
interface Draft {
  edition?: EditionId;
  picks: Picks;
  view?: ViewId;
  from?: EditionId;
  title?: string;
  readonly done: Set<string>;
  readonly problems: LinkProblem[];
}

function isFacet(key: string): key is FacetId {
  return (FACET_IDS as readonly string[]).includes(key);
}

function isView(value: string): value is ViewId {
  return (VIEWS as readonly string[]).includes(value);
}

/** Reads one pair into the draft; true if the key now has its value. */
function readPair(draft: Draft, key: string, value: string, known: Known): boolean {
  const unreadable = (): false => {
    draft.problems.push({ code: 'unknown-value', key, value });
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
      if (value === String(LINK_VERSION)) return true;
      if (/^[1-9]\d*$/.test(value)) {
        draft.problems.push({ code: 'newer-version', value });
        return true;
      }
      return unreadable();
    case 'edition':
    case 'from':
      if (!known.editions.includes(value)) return unreadable();
      draft[key] = value;
      return true;
    case 'view':
      if (!isView(value) || !known.views.includes(value)) return unreadable();
      draft.view = value;
      return true;
    case 'title': {
      const title = cutTitle(value);
      if (title !== '') draft.title = title;
      if ([...value].length > TITLE_LENGTH) draft.problems.push({ code: 'title-cut', value });
      return true;
    }
    default:
      draft.problems.push({ code: 'unknown-key', key, value });
      return false;
  }
}

/** The part of an over-long fragment that is read: whole pairs, and of a title as much as there is. */
function readable(fragment: string): { readonly text: string; readonly unread: string } {
  const head = fragment.slice(0, LINK_LENGTH);
  const last = head.lastIndexOf('&') + 1;
  if (fragment[LINK_LENGTH] === '&' || head.startsWith('title=', last))
    return { text: head.replace(/%[\da-f]?$/i, ''), unread: fragment.slice(LINK_LENGTH) };
  return { text: head.slice(0, Math.max(0, last - 1)), unread: fragment.slice(last) };
}

const KEYS_ONCE = new Set<string>(['v', 'edition', ...FACET_IDS, 'view', 'from', 'title']);

/** Reads a link's fragment, with or without `#`. Never throws, and keeps whatever it understands. */
export function decodePreset(fragment: string, known: Known): Decoded {
  const whole = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  const draft: Draft = { picks: {}, done: new Set(), problems: [] };
  let text = whole;
  if (whole.length > LINK_LENGTH) {
    const cut = readable(whole);
    text = cut.text;
    draft.problems.push({ code: 'too-long', length: whole.length, unread: cut.unread.slice(0, 40) });
  }
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const key = unescape(equals < 0 ? pair : pair.slice(0, equals));
    const value = unescape(equals < 0 ? '' : pair.slice(equals + 1));
    if (draft.done.has(key) && KEYS_ONCE.has(key)) draft.problems.push({ code: 'repeated-key', key, value });
    else if (readPair(draft, key, value, known)) draft.done.add(key);
  }
  const { edition = known.defaultEdition, picks, view = 'decide', from, title } = draft;
  return {
    preset: {
      edition,
      picks,
      view,
      ...(from === undefined ? {} : { from }),
      ...(title === undefined ? {} : { title }),
    },
    problems: draft.problems,
  };
}
