import type { Picks } from '../vocabulary.ts';
import type { Atlas } from './compile.ts';
import type { Situation } from './condition.ts';
import { judgedPicks } from './known.ts';

/** What conditions are held against: the picks that can be judged, and how the edition cuts its pools. */
export function situationOf(atlas: Atlas, picks: Picks): Situation {
  return { picks: judgedPicks(atlas.edition, picks), addressing: atlas.edition.addressing };
}
