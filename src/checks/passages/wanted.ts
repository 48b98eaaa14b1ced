import { inForce } from '../../facts/edition.ts';
import { EDITIONS } from '../../facts/editions.ts';
import { citationsIn, pageSources } from '../../facts/releases/derive/pages.ts';
import { type DocsView, editsOf, type Reading } from '../../facts/releases/derive/told.ts';
import type { Source } from '../../facts/types.ts';
import type { EditionId } from '../../vocabulary.ts';
import { pageAddress } from './address.ts';
import { silencesIn } from './silences.ts';
import { subjectsIn } from './subjects.ts';
import type { Passages, PassageSpan } from './types.ts';
import { windowsPages } from './windowsPages.ts';

/** Words that must stand on a page of a release, for one fact. */
export interface WantedPlace {
  readonly key: string;
  readonly id: string;
  /** Absent: in both readings. */
  readonly docs?: DocsView;
  readonly source: string;
  readonly words: readonly string[];
  readonly under?: string;
}

/** Words that must not stand on the pages of a release, for one fact. */
export interface WantedAbsence {
  readonly key: string;
  readonly id: string;
  readonly docs?: DocsView;
  readonly sources: readonly string[];
  readonly words: readonly string[];
}

/** Something that keeps the facts of a release from resting on their documents. */
export interface Trouble {
  readonly edition: EditionId;
  readonly id: string;
  readonly message: string;
}

/** Something whose document nobody can open here. */
export interface Unopened {
  readonly id: string;
  readonly source: string;
}

/** What the passages ask for in one release. */
export interface Wanted {
  readonly edition: EditionId;
  readonly places: readonly WantedPlace[];
  readonly absences: readonly WantedAbsence[];
  readonly troubles: readonly Trouble[];
  readonly unopened: readonly Unopened[];
}

/** The releases, oldest first. */
export const RELEASES: readonly EditionId[] = EDITIONS.filter(({ kind }) => kind === 'release').map(
  ({ id }) => id,
);
export const VIEWS = ['amended', 'as-released'] as const satisfies readonly DocsView[];

const SOURCES: ReadonlyMap<string, Source> = new Map(pageSources.map((source) => [source.id, source]));
/** Every kind of page that any release has. */
const KINDS: ReadonlySet<string> = new Set(
  pageSources.flatMap(({ id }) => /^v\d+\.\d+(?:\.\d+)?-(.+)$/.exec(id)?.[1] ?? []),
);

/** A document by its id. */
export function sourceOf(id: string): Source | undefined {
  return SOURCES.get(id);
}

/** The release that a document belongs to. */
function releaseOf(id: string): string | undefined {
  return /^(v\d+\.\d+)(?:\.\d+)?-/.exec(id)?.[1];
}

function canOpen(id: string): boolean {
  return pageAddress(SOURCES.get(id)?.url) !== undefined;
}

/** The source behind a page in a release; undefined where the release has no such page. */
function sourceFor(page: string, edition: EditionId): string | undefined {
  const named = page.startsWith('=') ? page.slice(1) : undefined;
  if (named !== undefined) return SOURCES.has(named) ? named : undefined;
  // The reading has no say in it: kinds of pages name the revision (`requirements-final`).
  const found = citationsIn({ pages: [page] }, { edition, docs: 'amended' })[0].source;
  return found === edition ? undefined : found;
}

function isKnown(page: string): boolean {
  return page.startsWith('=') ? SOURCES.has(page.slice(1)) : KINDS.has(page);
}

/** All passages by id: topics may share a fact. */
export function gathered(topics: readonly Passages[]): ReadonlyMap<string, readonly PassageSpan[]> {
  const all = new Map<string, readonly PassageSpan[]>();
  for (const topic of topics)
    for (const [id, spans] of Object.entries(topic)) all.set(id, [...(all.get(id) ?? []), ...spans]);
  return all;
}

function spanIn(spans: readonly PassageSpan[], { edition, docs }: Reading): readonly PassageSpan[] {
  return spans.filter((span) => inForce(span, edition) && (span.docs ?? docs) === docs);
}

/** Spans with a name that stays when others come to them. */
function labeled(spans: readonly PassageSpan[]): readonly (readonly [label: string, span: PassageSpan])[] {
  const times = new Map<string, number>();
  return spans.map((span) => {
    const name = span.docs === undefined ? span.since : `${span.since}/${span.docs}`;
    const nth = (times.get(name) ?? 0) + 1;
    times.set(name, nth);
    return [nth === 1 ? name : `${name}~${nth}`, span];
  });
}

/** What one span asks for in a release; `silent`: in which readings the subject says what no Windows page says. */
function wantedOf(
  id: string,
  label: string,
  span: PassageSpan,
  edition: EditionId,
  silent: readonly DocsView[],
): Omit<Wanted, 'edition'> {
  const docs = span.docs === undefined ? {} : { docs: span.docs };
  const places: WantedPlace[] = [];
  const absences: WantedAbsence[] = [];
  const troubles: Trouble[] = [];
  const unopened: Unopened[] = [];
  const trouble = (message: string): void => {
    troubles.push({ edition, id, message });
  };
  const { passages = [], absent } = span;
  const sources = passages.map(({ page }) => sourceFor(page, edition));
  const isOwn = (source = ''): boolean => (releaseOf(source) ?? edition) === edition;
  passages.forEach(({ page, words, under }, index) => {
    const source = sources[index];
    // As in citations: a document of one release stands for it alone, where others have their own.
    if (!isOwn(source) && sources.some((one) => one !== undefined && isOwn(one))) return;
    if (source === undefined)
      trouble(
        isKnown(page)
          ? `names the page "${page}", which this release does not have: end the span before it`
          : `names the page "${page}", which is no document: add it to sources.ts`,
      );
    else if (!canOpen(source)) unopened.push({ id, source });
    else
      places.push({
        key: `${id} ${label}#${index}`,
        id,
        ...docs,
        source,
        words,
        ...(under === undefined ? {} : { under }),
      });
  });
  if (absent !== undefined) {
    for (const page of absent.pages)
      if (!isKnown(page)) trouble(`searches "${page}", which is no document: add it to sources.ts`);
    // A page that the release does not have says nothing either.
    const named = absent.pages
      .flatMap((page) => sourceFor(page, edition) ?? [])
      .filter(canOpen)
      .filter(isOwn);
    // Who speaks of no Windows page at all has searched every one.
    const all = silent
      .filter((view) => (span.docs ?? view) === view)
      .flatMap((view) => windowsPages(edition, view));
    const searched = [...new Set([...named, ...all])];
    if (searched.length === 0) trouble('searches no page of this release');
    else absences.push({ key: `${id} ${label}`, id, ...docs, sources: searched, words: absent.words });
  }
  if (passages.length === 0 && absent === undefined && span.follows === undefined)
    trouble('has a span of passages that names neither words nor facts it follows from');
  return { places, absences, troubles, unopened };
}

/** Which facts of a release have no passage, in which reading, and which follow from something that is not there. */
function uncovered(
  edition: EditionId,
  all: ReadonlyMap<string, readonly PassageSpan[]>,
  silent: ReadonlyMap<string, readonly DocsView[]>,
): Pick<Wanted, 'troubles' | 'unopened'> {
  const troubles = new Map<string, Trouble>();
  const unopened: Unopened[] = [];
  for (const docs of VIEWS) {
    const reading = { edition, docs };
    const subjects = subjectsIn(reading);
    const ids = new Set(subjects.map((subject) => subject.id));
    const note = (id: string, message: string): void => {
      const twin = troubles.get(`${id} ${message}`);
      troubles.set(`${id} ${message}`, {
        edition,
        id,
        message: twin === undefined ? `${message} (${docs})` : message,
      });
    };
    for (const { id, kind, cites, from = [] } of subjects) {
      const spans = spanIn(all.get(id) ?? [], reading);
      const isUnopened = cites.length > 0 && cites.every((source) => source !== edition && !canOpen(source));
      if (spans.length === 0 && isUnopened) unopened.push(...cites.map((source) => ({ id, source })));
      else if (spans.length === 0 && !from.some((other) => ids.has(other)))
        note(id, `is ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} without a passage`);
      const isEdited = docs === 'amended' && kind === 'fact' && editsOf(id, edition).length > 0;
      if (isEdited && spans.length > 0 && spans.every((span) => span.docs === undefined))
        note(id, 'was edited, and rests on the pages as they were: add a span with docs');
      const searched = [id, ...spans.flatMap(({ follows }) => follows ?? [])].flatMap((one) =>
        spanIn(all.get(one) ?? [], reading).filter(({ absent }) => absent !== undefined),
      );
      if (silent.get(id)?.includes(docs) === true && searched.length === 0)
        note(id, 'speaks of no Windows page, and nothing was looked for: name the words that are on none');
      for (const other of spans.flatMap(({ follows }) => follows ?? []))
        if (other === id) note(id, 'follows from itself');
        else if (!ids.has(other)) note(id, `follows from "${other}", which this release does not have`);
    }
  }
  return { troubles: [...troubles.values()], unopened };
}

/**
 * Who says what no Windows page of a release says, by id, with the readings in which it is said: a subject itself, or one
 * that it follows from.
 */
function silentIn(
  edition: EditionId,
  all: ReadonlyMap<string, readonly PassageSpan[]>,
): ReadonlyMap<string, readonly DocsView[]> {
  const silent = new Map<string, readonly DocsView[]>();
  for (const docs of VIEWS) {
    const speakers = silencesIn({ edition, docs }).flatMap(({ ids }) => ids);
    const followed = speakers.flatMap((id) =>
      spanIn(all.get(id) ?? [], { edition, docs }).flatMap(({ follows }) => follows ?? []),
    );
    for (const id of new Set([...speakers, ...followed])) silent.set(id, [...(silent.get(id) ?? []), docs]);
  }
  return silent;
}

/** What the passages ask for in one release, in both readings, and what they leave out. */
export function wantedIn(edition: EditionId, topics: readonly Passages[]): Wanted {
  const all = gathered(topics);
  const silent = silentIn(edition, all);
  const parts = [...all].flatMap(([id, spans]) =>
    labeled(spans).flatMap(([label, span]) =>
      inForce(span, edition) ? [wantedOf(id, label, span, edition, silent.get(id) ?? [])] : [],
    ),
  );
  const left = uncovered(edition, all, silent);
  const unopened = [...parts.flatMap((part) => part.unopened), ...left.unopened];
  return {
    edition,
    places: parts.flatMap((part) => part.places),
    absences: parts.flatMap((part) => part.absences),
    troubles: [...parts.flatMap((part) => part.troubles), ...left.troubles],
    unopened: unopened.filter(
      ({ id, source }, index) =>
        unopened.findIndex((one) => one.id === id && one.source === source) === index,
    ),
  };
}

/** Ids that passages are written for and that no release knows. */
export function strangers(topics: readonly Passages[]): readonly string[] {
  const known = new Set(
    RELEASES.flatMap((edition) => VIEWS.flatMap((docs) => subjectsIn({ edition, docs }).map(({ id }) => id))),
  );
  return [...gathered(topics).keys()].filter((id) => !known.has(id));
}
