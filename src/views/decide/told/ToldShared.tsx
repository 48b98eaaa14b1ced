import type { ReactNode } from 'react';
import type { Combination } from '../../../engine/condition.ts';
import { useApp } from '../../../store/connect/context.tsx';
import { capital, optionShort } from '../../../words/names.ts';
import { WhyNot } from './WhyNot.tsx';
import { selectEdition } from '../../../store/select/edition.ts';

/** Combinations that share a row, each with its sentence and what would make it possible. */
export function ToldShared({ combinations }: { readonly combinations: readonly Combination[] }): ReactNode {
  const edition = useApp(selectEdition);
  return (
    <ul className="told-shared">
      {combinations.map((combination) => (
        <li key={combination.networking}>
          <h3>{capital(optionShort(edition, combination.networking))}</h3>
          <WhyNot combination={combination} />
        </li>
      ))}
    </ul>
  );
}
