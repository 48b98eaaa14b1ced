import type { ReactNode } from 'react';
import type { Ruling } from '../../engine/explain.ts';
import { selectPicks } from '../../store/select/ruling.ts';
import { selectWaysBack } from '../../store/select/repairs.ts';
import { useApp } from '../../store/connect/context.tsx';
import { withAnswer } from '../../vocabulary.ts';
import { Repairs } from './Repairs.tsx';

/** What would bring a fallen pair back, its own networking and datastore kept. */
export function WaysBack({ ruling }: { readonly ruling: Ruling }): ReactNode {
  const picks = useApp(selectPicks);
  const repairs = useApp((state) => selectWaysBack(state, ruling.combination));
  const { networking, datastore } = ruling.combination;
  return (
    <>
      <h3>Changes that make it work</h3>
      {repairs.length === 0 ? (
        <p>No other answer makes it work.</p>
      ) : (
        <Repairs
          repairs={repairs}
          picks={withAnswer(withAnswer(picks, 'networking', networking), 'datastore', datastore)}
        />
      )}
    </>
  );
}
