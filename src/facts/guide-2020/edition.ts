import { editionOf } from '../edition.ts';
import type { Edition } from '../types.ts';
import { guidePage } from './page.ts';
import { guideSource } from './section.ts';

/** The facts of the guide, in the form that the engine takes. It was never edited, so there is one way to read it. */
export function edition(): Edition {
  return editionOf(guidePage, guideSource.id);
}
