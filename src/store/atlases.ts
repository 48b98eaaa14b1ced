import { type Atlas, compile } from '../engine/compile.ts';
import { editionOf } from '../facts/edition.ts';
import { guidePage } from '../facts/guide-2020/page.ts';
import type { EditionId } from '../vocabulary.ts';

const compiled = new Map<EditionId, Atlas>();

/** The compiled edition; compiled once, when first asked for. */
export function atlasOf(edition: EditionId): Atlas {
  const known = compiled.get(edition);
  if (known !== undefined) return known;
  const atlas = compile(editionOf(guidePage, edition));
  compiled.set(edition, atlas);
  return atlas;
}
