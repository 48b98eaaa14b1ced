import type { ReactNode } from 'react';
import { selectBlockSum, selectClosure, selectEdition, selectNarrowing } from '../../store/select/ruling.ts';
import { useApp } from '../../store/connect/context.tsx';
import { isAcceptable } from '../../engine/verdict.ts';
import { listOf } from '../../words/names.ts';
import { ruleShort } from '../../words/reasons.ts';
import { sumSays } from '../../words/sentences.ts';
import { FactMarks } from '../parts/SourceMarks.tsx';
import { Noted } from '../parts/Noted.tsx';
import { NumberFacet } from './NumberFacet.tsx';

/** Pods on one node against the block size, with the sum and the sizes that are closed. */
export function Capacity(): ReactNode {
  const edition = useApp(selectEdition);
  const answers = useApp(selectNarrowing).facets.get('block') ?? [];
  const closed = answers.filter(({ best }) => !isAcceptable(best)).map(({ value }) => value);
  const closure = useApp((state) => selectClosure(state, 'block', closed[0] ?? ''));
  const sum = useApp(selectBlockSum);
  const generation = useApp((state) => state.generation);
  const [first] = closure?.rules ?? [];
  return (
    <div className="capacity">
      <NumberFacet key={`pods ${generation}`} facet="pods" hint="1 to 4092" />
      <NumberFacet
        key={`block ${generation}`}
        facet="block"
        hint={`prefix length, 20 to 30; Calico’s default is ${edition.addressing.defaultBlock}`}
      />
      <Noted about="block" />
      {sum === null ? null : (
        <p className="sum">
          {sumSays(sum)} <FactMarks ids={edition.addressing.from} />
        </p>
      )}
      {/* Where the other answers clash without a block size, what is told of them is told once, above. */}
      {closure === undefined || !closure.conflict.includes('block') ? null : (
        <p className="closed">
          {closed.length === answers.length
            ? 'No block size works with these answers.'
            : `Excluded: ${listOf(closed.map((value) => `/${value}`))}.`}{' '}
          {first === undefined ? '' : ruleShort(edition, first.rule)}
        </p>
      )}
    </div>
  );
}
