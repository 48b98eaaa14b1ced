import { type Random, seeded } from '../random.ts';
import { spokenEditions } from './editions.ts';
import type { Spoken } from './spoken.ts';

/** A text that was drawn, with the edition and the reading in which it is told. */
export interface Drawn extends Pick<Spoken, 'place' | 'id' | 'role' | 'text'> {
  readonly edition: string;
  readonly docs?: string;
}

/** Where texts stand that a document can be held against. */
const HELD: readonly string[] = [
  'Options',
  'Reasons',
  'Conditions',
  'Do first',
  'Limits',
  'Notes',
  'Later change',
  'Edits',
  'Disagreements',
  'Statements',
];

function drawn(random: Random, pool: readonly Drawn[], count: number): readonly Drawn[] {
  return random.some(pool, count);
}

/**
 * Texts drawn by a seed, for somebody who has not written them to hold against their documents: `releases` of the
 * releases' statements, `rest` of the guide's statements and of the steps, half of each.
 */
export function drawTexts(seed: number, releases = 60, rest = 40): readonly Drawn[] {
  const random = seeded(seed);
  const all = spokenEditions().flatMap(({ edition, docs, texts }) =>
    texts
      .filter(({ form }) => form === 'sentence' || form === 'item' || form === 'order')
      .map(({ place, id, role, text }) => ({
        edition: edition.entry.id,
        ...(docs === undefined ? {} : { docs }),
        kind: edition.entry.kind,
        place,
        id,
        role,
        text,
      })),
  );
  // What several editions say alike is drawn once.
  const seen = new Set<string>();
  const shuffled = random.some(all, all.length);
  const once = shuffled.filter(({ text }) => !seen.has(text) && seen.add(text) !== undefined);
  const of = (test: (one: (typeof once)[number]) => boolean): readonly Drawn[] => once.filter(test);
  return [
    ...drawn(
      random,
      of(({ kind, place }) => kind === 'release' && HELD.includes(place)),
      releases,
    ),
    ...drawn(
      random,
      of(({ kind, place }) => kind !== 'release' && HELD.includes(place)),
      Math.floor(rest / 2),
    ),
    ...drawn(
      random,
      of(({ kind, place }) => kind === 'release' && place === 'Steps'),
      Math.ceil(rest / 2),
    ),
  ];
}
