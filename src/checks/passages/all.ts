import { samplePassages } from './sample.ts';
import type { Passages } from './types.ts';

/** The words behind every fact, by topic. A new topic is one import and its name here. */
export const PASSAGES: readonly Passages[] = [samplePassages];
