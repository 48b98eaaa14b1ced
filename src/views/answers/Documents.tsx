import type { ReactNode } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectEdition } from '../../store/select/ruling.ts';
import { answer } from '../../store/state/store.ts';

/** Which state of the pages is read: with the edits made since, or as they were published. */
export function Documents(): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const docs = useApp((state) => state.preset.picks.docs);
  const { edits = [] } = edition;
  if (!edition.facet.has('docs')) return null;
  return (
    <>
      <label htmlFor="documents">Documents</label>
      <select
        id="documents"
        value={docs ?? 'amended'}
        onChange={(event) =>
          answer(store, 'docs', event.target.value === 'as-released' ? 'as-released' : null)
        }
        aria-describedby="documents-edits"
      >
        <option value="amended">As amended</option>
        <option value="as-released">As released</option>
      </select>
      <div id="documents-edits" className="hint">
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
