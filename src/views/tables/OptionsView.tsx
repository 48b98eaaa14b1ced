import type { ReactNode } from 'react';
import { CombinationsGrid } from './CombinationsGrid.tsx';
import { NetworkingOptions } from './NetworkingOptions.tsx';

/** The networking options, and every combination of one with a datastore. */
export function OptionsView(): ReactNode {
  return (
    <>
      <NetworkingOptions />
      <CombinationsGrid />
    </>
  );
}
