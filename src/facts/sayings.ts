import { sayings as guide } from './guide-2020/sayings.ts';
import type { Edition, Text } from './types.ts';

/** What a statement says, in our words; empty for an id that the edition does not have. Import it on demand only. */
export function sayingOf(edition: Edition, id: string): Text {
  const statement = edition.statement.get(id);
  return statement === undefined ? '' : (statement.says ?? guide[id] ?? '');
}
