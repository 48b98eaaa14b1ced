import type { ReactNode } from 'react';
import type { Combination } from '../../../engine/condition.ts';
import { useApp } from '../../../store/connect/context.tsx';
import { selectGapNotesOf } from '../../../store/select/gaps.ts';
import { selectEnvironment, selectReasons } from '../../../store/select/ruling.ts';
import { optionShort } from '../../../words/names.ts';
import { NoteList } from '../../parts/notes/NoteList.tsx';
import { Reasons } from './Reasons.tsx';
import { selectEdition } from '../../../store/select/edition.ts';

/** Every reason: what all combinations share, then what sets this one apart, then what no document states. */
export function AllReasons({ combination }: { readonly combination: Combination }): ReactNode {
  const edition = useApp(selectEdition);
  const shared = useApp(selectEnvironment).reasons;
  const own = useApp((state) => selectReasons(state, combination)).filter((reason) => !reason.shared);
  const gaps = useApp((state) => selectGapNotesOf(state, combination));
  return (
    <div className="all-reasons">
      {shared.length === 0 ? null : (
        <>
          <h3>All combinations</h3>
          <Reasons reasons={shared} networking="" />
        </>
      )}
      {own.length === 0 ? null : (
        <>
          <h3>{optionShort(edition, combination.networking)}</h3>
          <Reasons reasons={own} networking={combination.networking} />
        </>
      )}
      {gaps.length === 0 ? null : (
        <>
          <h3>Not documented</h3>
          <NoteList notes={gaps} />
        </>
      )}
    </div>
  );
}
