import type { ReactNode } from 'react';
import type { CardState } from '../../store/select/answer.ts';
import { Closest } from './Closest.tsx';
import { Conflict } from './Conflict.tsx';

/** What is told where nothing can be built on: one chunk for the state. */
export function NothingFits({ kind }: Pick<CardState, 'kind'>): ReactNode {
  return kind === 'conflict' ? <Conflict /> : <Closest />;
}
