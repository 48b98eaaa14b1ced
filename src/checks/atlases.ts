import { type Atlas, compile } from '../engine/compile.ts';
import type { DocsView } from '../facts/releases/derive/told.ts';
import { edition as releaseEdition } from '../facts/releases/edition.ts';

const atlases = new Map<string, Atlas>();

/** A release in one of its readings, compiled once for all tests that ask for it. */
export function releaseAtlas(edition: string, docs: DocsView = 'amended'): Atlas {
  const key = `${edition} ${docs}`;
  const atlas = atlases.get(key) ?? compile(releaseEdition({ edition, docs }));
  atlases.set(key, atlas);
  return atlas;
}
