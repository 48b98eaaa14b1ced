import type { Citation, Edition, Source } from '../facts/types.ts';
import { type CitedFacts, citationsOf } from './names.ts';

/** A document, or a section of the guide, with the number under which an edition knows it. */
export interface NumberedSource {
  /** `3`; of a thread `T2`, of a document that only notes rest on `N1`. The same on every tab, in files and on paper. */
  readonly number: string;
  /** The release that the document belongs to; null where it belongs to none. */
  readonly release: string | null;
  readonly source: Source;
  readonly section: string;
}

/** Kinds of pages that come first, in this order; the others follow as the edition lists them. */
const FIRST_KINDS = [
  'requirements',
  'limitations',
  'quickstart',
  'steps',
  'operator',
  'k8sreq',
  'code-operator-windows',
  'standard',
  'sysreq',
  'hpc',
];

function releaseOf({ id }: Source): string | null {
  return /^(v\d+\.\d+)(?:\.\d+)?-/u.exec(id)?.[1] ?? null;
}

function kindRank({ id }: Source): number {
  const at = FIRST_KINDS.indexOf(id.replace(/^v[\d.]+-/u, ''));
  return at < 0 ? FIRST_KINDS.length : at;
}

function isThread({ id }: Source): boolean {
  return id.includes('#');
}

function placeKey(source: string, section: string): string {
  return `${source} ${section}`;
}

type Numbers = ReadonlyMap<string, NumberedSource>;

interface Known {
  readonly source: ReadonlyMap<string, Source>;
  readonly numbers: Map<string, Numbers>;
}

/** Every mark on the page asks: the list of documents is walked once. */
const known = new WeakMap<readonly Source[], Known>();

function knownOf(sources: readonly Source[]): Known {
  let found = known.get(sources);
  if (found === undefined) {
    found = { source: new Map(sources.map((source) => [source.id, source])), numbers: new Map() };
    known.set(sources, found);
  }
  return found;
}

function numbersOf(sources: readonly Source[], release: string | null): Numbers {
  const { numbers } = knownOf(sources);
  const key = release ?? '';
  let found = numbers.get(key);
  if (found === undefined) numbers.set(key, (found = numbered(sources, release)));
  return found;
}

/** The pages of a release first, then what belongs to none; threads have a count of their own. */
function numbered(sources: readonly Source[], release: string | null): Numbers {
  const pages = sources.filter((source) => !isThread(source) && source.id !== release);
  const own = pages.filter((source) => releaseOf(source) === release && release !== null);
  const free = pages.filter((source) => releaseOf(source) === null && !/^v[\d.]+$/u.test(source.id));
  const self = sources.filter(({ id }) => id === release);
  const found = new Map<string, NumberedSource>();
  let count = 0;
  const ordered = [...own.toSorted((a, b) => kindRank(a) - kindRank(b)), ...self, ...free];
  for (const source of ordered)
    for (const section of source.sections) {
      count += 1;
      found.set(placeKey(source.id, section), { number: String(count), release, source, section });
    }
  let threads = 0;
  for (const source of sources.filter(isThread)) {
    threads += 1;
    for (const section of source.sections)
      found.set(placeKey(source.id, section), { number: `T${threads}`, release: null, source, section });
  }
  return found;
}

/** The document behind a citation with its number; undefined for one that neither the edition lists nor notes rest on. */
export function numberedSource(
  { sources, entry }: Pick<Edition, 'sources' | 'entry'>,
  { source: id, section, beside }: Citation,
): NumberedSource | undefined {
  const { source: byId } = knownOf(sources);
  const source = byId.get(id);
  if (source === undefined) return beside === undefined ? undefined : { ...beside, release: null, section };
  const own = releaseOf(source) ?? (byId.has(entry.id) ? entry.id : null);
  const numbers = numbersOf(sources, own);
  // A note names a document by its title, also where the edition calls the part of it that is read otherwise.
  const [only = section, ...more] = source.sections;
  return (
    numbers.get(placeKey(id, section)) ??
    (beside === undefined || more.length > 0 ? undefined : numbers.get(placeKey(id, only)))
  );
}

/** The number as it is printed: with its release where that is not the edition's own. */
export function sourceNumber(
  edition: Pick<Edition, 'sources' | 'entry'>,
  numberedOne: NumberedSource,
): string {
  const { release, number } = numberedOne;
  return release === null || release === edition.entry.id ? number : `${release} ${number}`;
}

/** A number with all that is read there. */
export interface SourcePlace extends NumberedSource {
  /** As it is printed. */
  readonly mark: string;
  /** Ids of the facts that are read there. */
  readonly facts: readonly string[];
}

/**
 * Places as numbers, each once, in the order of the numbers; threads last. `among` says that documents of several releases
 * stand side by side: then every number carries its release, and they come release by release.
 */
export function sourcePlaces(
  edition: Pick<Edition, 'sources' | 'entry'>,
  cited: readonly CitedFacts[],
  among = false,
): readonly SourcePlace[] {
  const found = new Map<string, SourcePlace>();
  for (const { citation, facts } of cited) {
    const place = numberedSource(edition, citation);
    if (place === undefined) continue;
    const { release, number } = place;
    const mark = among && release !== null ? `${release} ${number}` : sourceNumber(edition, place);
    const old = found.get(mark);
    found.set(mark, { ...place, mark, facts: [...new Set([...(old?.facts ?? []), ...facts])] });
  }
  return [...found.values()].toSorted((a, b) => (among ? byRelease(a, b) : 0) || rank(a) - rank(b));
}

/** Releases as they came out; what belongs to none comes last. */
function byRelease({ release: a }: NumberedSource, { release: b }: NumberedSource): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.localeCompare(b, 'en', { numeric: true });
}

/** The edition's own documents, then threads, then what only notes rest on. */
const LATER: Readonly<Partial<Record<string, number>>> = { T: 10_000, N: 20_000 };

function rank({ number }: NumberedSource): number {
  const after = LATER[number.charAt(0)];
  return after === undefined ? Number(number) : after + Number(number.slice(1));
}

/** The places where some statements can be read, as numbers. */
export function sourcesOfFacts(edition: Edition, ids: readonly string[]): readonly SourcePlace[] {
  return sourcePlaces(edition, citationsOf(edition, ids));
}

/** The document's title; of the guide its section. */
export function sourceTitle({ source, section }: NumberedSource): string {
  return source.sections.length > 1 ? section : source.title.replace(/, Calico v[\d.]+$/u, '');
}
