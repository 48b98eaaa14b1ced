import { edition as releaseEdition } from '../../facts/releases/edition.ts';
import type { DocsView } from '../../facts/releases/derive/told.ts';
import type { Edition } from '../../facts/types.ts';
import { type Library, linesOf } from './library.ts';
import type { PinnedEdition } from './pins.ts';
import { findPlace, textOf } from './place.ts';
import { READ_ON } from './readOn.ts';
import { sentencesOf } from './sentences.ts';
import { subjectsIn } from './subjects.ts';
import { sourceOf, type Trouble, VIEWS, type Wanted } from './wanted.ts';

/** A fence that a text cannot end. */
function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length + 1)));
  return `${fence}text\n${text}\n${fence}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ⏎ ');
}

/** The passages of one fact, as Markdown. */
function passagesOf(id: string, wanted: Wanted, pinned: PinnedEdition, library: Library): readonly string[] {
  const placeOf = new Map(pinned.places.map((pin) => [pin.key, pin]));
  const places = wanted.places
    .filter((one) => one.id === id)
    .map(({ key, docs, source, words, under }) => {
      const pin = placeOf.get(key);
      const page = pin && pinned.pages[pin.source];
      if (pin === undefined || page === undefined) return `**${source}: not pinned**`;
      const [first, last] = pin.lines;
      const lines = linesOf(library, page) ?? [];
      const place = findPlace(page.path, lines, words, under);
      const also = typeof place === 'string' ? [] : place.also;
      const url =
        page.path === ''
          ? `https://github.com/${page.repo}/commit/${page.commit}`
          : `https://github.com/${page.repo}/blob/${page.commit}/${page.path}?plain=1#L${first}-L${last}`;
      return [
        `[${source}](${url}), lines ${first} to ${last}${pin.heading === '' ? '' : `, ${pin.heading}`}${docs === undefined ? '' : ` (${docs})`}. Words: ${words.map((word) => `“${word}”`).join(', ')}.${also.length === 0 ? '' : ` They stand from line ${also.join(', ')} on too.`}`,
        fenced(textOf(lines, pin.lines)),
      ].join('\n\n');
    });
  const absences = wanted.absences
    .filter((one) => one.id === id)
    .map(
      ({ docs, sources, words }) =>
        `${sources.map((source) => `[${source}](${sourceOf(source)?.url ?? ''})`).join(', ')} ${sources.length === 1 ? 'does' : 'do'} not hold ${words.map((word) => `“${word}”`).join(', ')}${docs === undefined ? '' : ` (${docs})`}.`,
    );
  const unopened = wanted.unopened
    .filter((one) => one.id === id)
    .map(({ source }) => `Not checkable here: ${source}, read on ${READ_ON}. ${sourceOf(source)?.url ?? ''}`);
  return [...places, ...absences, ...unopened];
}

function textsOf(id: string, editions: ReadonlyMap<DocsView, Edition>, edition: string): readonly string[] {
  const byView = [...editions].map(([docs, value]) => ({
    docs,
    texts: sentencesOf(id, { edition, docs }, value),
  }));
  return byView.flatMap(({ docs, texts }, index) =>
    texts.flatMap(({ role, text }) => {
      const isIn = byView.map((view) => view.texts.some((one) => one.role === role && one.text === text));
      // What both readings say is told with the first.
      if (isIn.every(Boolean)) return index === 0 ? [`- *${role}*: ${oneLine(text)}`] : [];
      return [`- *${role}* (${docs}): ${oneLine(text)}`];
    }),
  );
}

/** One page for a human: every fact of a release, our sentences beside the passages that they rest on. */
export function reportOf(
  wanted: Wanted,
  pinned: PinnedEdition,
  library: Library,
  troubles: readonly Trouble[],
): string {
  const { edition } = wanted;
  const editions = new Map(VIEWS.map((docs) => [docs, releaseEdition({ edition, docs })]));
  const subjects = VIEWS.flatMap((docs) => subjectsIn({ edition, docs })).filter(
    ({ id }, index, all) => all.findIndex((one) => one.id === id) === index,
  );
  const parts = subjects.map(({ id, kind }) => {
    const wrong = troubles.filter((one) => one.id === id).map(({ message }) => `- **To mend**: ${message}`);
    const texts = textsOf(id, editions, edition);
    return [
      `## ${id} (${kind})`,
      ...(texts.length > 0 ? [texts.join('\n')] : []),
      ...passagesOf(id, wanted, pinned, library),
      ...(wrong.length > 0 ? [wrong.join('\n')] : []),
    ].join('\n\n');
  });
  return [`# What ${edition} states, and where it stands`, ...parts].join('\n\n').concat('\n');
}
