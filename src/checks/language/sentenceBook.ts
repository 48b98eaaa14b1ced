import { type SpokenEdition, spokenEditions } from './editions.ts';
import { composedIn } from './rulings.ts';
import { sentencesOf, type Spoken } from './spoken.ts';

/** Chapters in the order in which the page shows them; others follow. */
const CHAPTERS = [
  'Questions',
  'Rulings',
  'Options',
  'Reasons',
  'Conditions',
  'Do first',
  'Limits',
  'Datastores',
  'Steps',
  'Notes',
  'Plan',
  'Later change',
  'Edits',
  'Disagreements',
  'Facts',
  'Statements',
];

function keyOf({ place, id, role, text }: Spoken): string {
  return `${place}\n${id}\n${role}\n${text}`;
}

/** A text as lines, one sentence each. */
function linesOf({ id, role, text }: Spoken, mark: string): readonly string[] {
  const [first = '', ...rest] = sentencesOf(text.replace(/\s*\n\s*/g, ' ⏎ '));
  return [`- \`${id}\` ${role}${mark}: ${first}`, ...rest.map((sentence) => `  ${sentence}`)];
}

/** The book of an edition: both readings, what only one of them says being marked. */
export function sentenceBook(readings: readonly SpokenEdition[], composed: readonly Spoken[] = []): string {
  const [first] = readings;
  if (first === undefined) return '';
  const keys = readings.map(({ texts }) => new Set(texts.map(keyOf)));
  const said = readings.flatMap(({ docs, texts }, at) =>
    texts.flatMap((text) => {
      const isIn = keys.map((known) => known.has(keyOf(text)));
      // What every reading says stands with the first.
      if (isIn.every(Boolean)) return at === 0 ? [{ text, mark: '' }] : [];
      return [{ text, mark: docs === undefined ? '' : ` (${docs})` }];
    }),
  );
  const all = [...composed.map((text) => ({ text, mark: '' })), ...said];
  const places = [...new Set([...CHAPTERS, ...all.map(({ text }) => text.place)])];
  const chapters = places.flatMap((place) => {
    const rows = all.filter(({ text }) => text.place === place);
    return rows.length === 0
      ? []
      : [`## ${place}\n\n${rows.flatMap(({ text, mark }) => linesOf(text, mark)).join('\n')}`];
  });
  return `${[`# Every sentence of ${first.edition.entry.label}`, ...chapters].join('\n\n')}\n`;
}

/** The books of all editions, by the name of their file. What is put together is told as the pages read today. */
export function sentenceBooks(): readonly (readonly [name: string, text: string])[] {
  const all = spokenEditions();
  const ids = [...new Set(all.map(({ edition }) => edition.entry.id))];
  return ids.map((id) => {
    const [today, ...others] = all.filter(({ edition }) => edition.entry.id === id);
    const readings = today === undefined ? [] : [today, ...others];
    return [`${id}.md`, sentenceBook(readings, today === undefined ? [] : composedIn(today.edition))];
  });
}
