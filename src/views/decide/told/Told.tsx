import type { ReactNode } from 'react';
import type { Combination } from '../../../engine/condition.ts';
import { ActionText } from './ActionText.tsx';
import { AllReasons } from './AllReasons.tsx';
import { Compare } from './Compare.tsx';
import { LimitText } from './LimitText.tsx';
import { ToldCombination } from './ToldCombination.tsx';
import { ToldShared } from './ToldShared.tsx';
import type { AcceptedLimitation, DueAction } from '../../../engine/accompany.ts';

/** What somebody asked about. */
export type ToldSubject =
  | { readonly kind: 'combinations'; readonly combinations: readonly Combination[] }
  | { readonly kind: 'reasons' | 'compare'; readonly combination: Combination }
  | { readonly kind: 'action'; readonly due: DueAction }
  | { readonly kind: 'limit'; readonly accepted: AcceptedLimitation };

/** What is told on demand: one chunk, loaded when the first of it is asked for. */
export function Told({ about }: { readonly about: ToldSubject }): ReactNode {
  switch (about.kind) {
    case 'combinations': {
      const [first, ...others] = about.combinations;
      if (first === undefined) return null;
      return others.length === 0 ? (
        <ToldCombination combination={first} />
      ) : (
        <ToldShared combinations={about.combinations} />
      );
    }
    case 'reasons':
      return <AllReasons combination={about.combination} />;
    case 'compare':
      return <Compare own={about.combination} />;
    case 'action':
      return <ActionText due={about.due} />;
    case 'limit':
      return <LimitText accepted={about.accepted} />;
  }
}
