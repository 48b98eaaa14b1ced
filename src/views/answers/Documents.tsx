import { type ReactNode, useId } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { answer } from '../../store/state/store.ts';
import { Answer } from './Answer.tsx';
import { selectEdition } from '../../store/select/edition.ts';

/** Which state of the pages is read: with the edits made since, or as they were published. */
export function Documents(): ReactNode {
  const group = useId();
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const docs = useApp((state) => state.preset.picks.docs) ?? 'amended';
  const { edits = [] } = edition;
  return (
    <>
      {(edition.facet.get('docs')?.answers ?? []).map(({ value, label }) => (
        <Answer
          key={value}
          facet="docs"
          kind="radio"
          group={group}
          value={value}
          label={label}
          checked={docs === value}
          onPick={() => answer(store, 'docs', value === 'amended' ? null : value)}
        />
      ))}
      <div className="hint">
        {edits.length === 0
          ? 'No page of this release has changed what it says about Windows.'
          : 'Edits after the release:'}
        <ul>
          {edits.map(({ id, date, text }) => (
            <li key={id}>
              {date}: {text}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
