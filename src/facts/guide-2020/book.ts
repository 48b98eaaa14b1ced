import type { FactBook } from '../types.ts';
import { guidePage } from './page.ts';
import { sayings } from './sayings.ts';

/** All facts of the 2020 guide, the sentences of its statements included. */
export const guideBook: FactBook = {
  ...guidePage,
  statements: guidePage.statements.map((statement) => ({ ...statement, says: sayings[statement.id] ?? '' })),
};
