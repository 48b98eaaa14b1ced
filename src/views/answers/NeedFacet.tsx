import { type ReactNode, useId } from 'react';
import { selectEdition } from '../../store/select/ruling.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { toggle } from '../../store/state/store.ts';
import { Answer } from './Answer.tsx';
import { Facet } from './Facet.tsx';

/** What must work with Windows nodes. */
export function NeedFacet(): ReactNode {
  const group = useId();
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const needs = useApp((state) => state.preset.picks.need) ?? [];
  return (
    <Facet facet="need" role="group">
      {(edition.facet.get('need')?.answers ?? []).map(({ value, label, hint }) => (
        <Answer
          key={value}
          facet="need"
          kind="checkbox"
          group={group}
          value={value}
          label={label}
          {...(hint === undefined ? {} : { hint })}
          checked={needs.includes(value)}
          onPick={() => toggle(store, 'need', value)}
        />
      ))}
    </Facet>
  );
}
