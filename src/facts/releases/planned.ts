import type { Edition } from '../types.ts';
import { resources } from './data/resources.ts';
import { fieldNoteTable, stepTable, stopTable } from './derive/steps.ts';
import type { Reading } from './derive/told.ts';

/** What is carried out in a release: steps, what threads tell, and the resources that a plan can write. */
export function planned(reading: Reading): Pick<Edition, 'steps' | 'stops' | 'fieldNotes' | 'resources'> {
  return {
    steps: stepTable(reading),
    stops: stopTable(reading),
    fieldNotes: fieldNoteTable(reading),
    resources,
  };
}
