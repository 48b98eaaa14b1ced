import type { Statement } from '../types.ts';
import { datastoreRows } from './datastores.ts';
import { limitations } from './limitations.ts';
import { section, type SectionName, span } from './section.ts';

/** What is said where, apart from the rows of tables that are facts of their own. */
const TOLD: Readonly<Partial<Record<SectionName, readonly string[]>>> = {
  bigPicture: ['C1'],
  concepts: ['C2', 'C3', 'C4', 'C5'],
  bgp: ['O1', 'O1a', 'O1b', 'O1c', 'O1d', 'O1e', 'O1f', 'O1g'],
  vxlan: ['O2', 'O2a', 'O2b', 'O2c', 'O2d', 'O2e', 'O2f', 'O2g'],
  staticRoutes: ['O3', 'O3a'],
  cloudProvider: ['O4', 'O4a', 'O4b'],
  hostGw: ['O5', 'O5a', 'O5b', 'O5c', 'O5d'],
  flannelVxlan: ['O6', 'O6a'],
  datastore: ['D5'],
  nextSteps: ['N1'],
};

/** Every statement of the guide with its place. The sentences stand in sayings.ts: they are loaded when read. */
export const statements: readonly Statement[] = [
  ...Object.entries(TOLD).flatMap(([name, ids]) =>
    ids.map((id): Statement => ({ id, span, citation: section(name as SectionName) })),
  ),
  ...[...limitations, ...datastoreRows].map(({ id, citation }): Statement => ({ id, span, citation })),
];
