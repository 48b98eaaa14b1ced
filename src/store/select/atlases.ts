import { type Atlas, compile } from '../../engine/compile.ts';
import { editionEntry } from '../../facts/editions.ts';
import { edition as guideEdition } from '../../facts/guide-2020/edition.ts';
import type { limitationChapters, timesOf } from '../../facts/releases/derive/times.ts';
import type { Reading } from '../../facts/releases/derive/told.ts';
import type { Edition } from '../../facts/types.ts';
import type { EditionId, Picks } from '../../vocabulary.ts';

/** What the module with what is carried out in the releases gives, once it is loaded. */
export interface Planned {
  readonly planned: (reading: Reading) => Pick<Edition, 'steps' | 'fieldNotes' | 'resources'>;
}

/** What the module with the facts of the releases gives, once it is loaded. */
export interface Releases {
  readonly decidedEdition: (reading: Reading) => Edition;
  readonly loadPlanned: () => Promise<Planned>;
  readonly timesOf: typeof timesOf;
  readonly limitationChapters: typeof limitationChapters;
}

/** Whether an edition's facts come with the page, or with the releases. */
export function isRelease(edition: EditionId): boolean {
  return editionEntry(edition)?.kind === 'release';
}

const compiled = new Map<string, Atlas>();

/**
 * The compiled edition, compiled once, when first asked for. A release can be read as its pages stand or as they were
 * published; asked for before the releases are loaded it throws.
 */
export function atlasOf(edition: EditionId, docs: Picks['docs'], releases: Releases | null): Atlas {
  const key = isRelease(edition) ? `${edition} ${docs ?? 'amended'}` : edition;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const atlas = compile(factsOf(edition, docs, releases));
  compiled.set(key, atlas);
  return atlas;
}

function factsOf(edition: EditionId, docs: Picks['docs'], releases: Releases | null): Edition {
  if (!isRelease(edition)) return guideEdition();
  if (releases === null) throw new Error(`The facts of ${edition} are not loaded yet.`);
  return releases.decidedEdition({ edition, docs: docs === 'as-released' ? 'as-released' : 'amended' });
}
