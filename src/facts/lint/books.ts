import { guideBook } from '../guide-2020/book.ts';
import type { FactBook } from '../types.ts';

/** Every book of facts, so that the lint can read all editions. */
export const BOOKS: readonly FactBook[] = [guideBook];
