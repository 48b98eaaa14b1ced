import type { NewRelease } from '../types.ts';

/** The releases after v3.32, oldest first: each with all that is new with it. */
export const later: readonly NewRelease[] = [];
