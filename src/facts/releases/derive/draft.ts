import type { SupportRule } from '../../types.ts';

/** A rule of one release; its span is the release itself. */
export type Draft = Omit<SupportRule, 'span'>;
