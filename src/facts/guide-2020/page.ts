import type { FactBook } from '../types.ts';
import { actions } from './actions.ts';
import { datastoreRows } from './datastores.ts';
import { facets } from './facets.ts';
import { limitations } from './limitations.ts';
import { options } from './options.ts';
import { guideSource, span } from './section.ts';
import { statements } from './statements.ts';
import { aspects, rules } from './support.ts';

/** All facts of the 2020 guide that the page opens with. */
export const guidePage: FactBook = {
  sources: [guideSource],
  statements,
  concepts: [
    { id: 'concept-first', span, from: 'C1', where: 'newcomer' },
    { id: 'concept-hybrid', span, from: 'C2', where: 'newcomer' },
    { id: 'concept-linux-node', span, from: 'C3', where: 'newcomer' },
    { id: 'concept-linux-cni', span, from: 'C4', where: 'newcomer' },
    { id: 'concept-data-planes', span, from: 'C5', where: 'newcomer' },
    { id: 'concept-one-datastore', span, from: 'D5', where: 'datastore' },
    { id: 'next-step', span, from: 'N1', where: 'plan' },
  ],
  facets,
  options,
  aspects,
  rules,
  limitations,
  actions,
  datastoreRows,
  addressing: [{ id: 'addressing', span, defaultBlock: 26, reserved: 4, from: ['L2', 'L3'] }],
};
