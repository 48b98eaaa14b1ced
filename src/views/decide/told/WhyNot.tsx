import type { ReactNode } from 'react';
import type { Combination } from '../../../engine/condition.ts';
import { presetFragment } from '../../../store/connect/address.ts';
import { useApp } from '../../../store/connect/context.tsx';
import { selectLastWorking } from '../../../store/select/lately.ts';
import { selectWaysBack } from '../../../store/select/repairs.ts';
import { selectReasons } from '../../../store/select/ruling.ts';
import { withAnswer } from '../../../vocabulary.ts';
import { ruleSays } from '../../../words/reasons.ts';
import { editionSubject } from '../../../words/plain.ts';
import { FactMarks } from '../../parts/SourceMarks.tsx';
import { RepairButtons } from '../RepairButtons.tsx';
import { selectEdition, selectPicks } from '../../../store/select/edition.ts';
import { selectStanding } from '../../../store/select/narrowing.ts';

/** Why a combination is not possible, what would make it so, or until when it was. */
export function WhyNot({ combination }: { readonly combination: Combination }): ReactNode {
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const preset = useApp((state) => state.preset);
  const { best } = useApp((state) => selectStanding(state, combination));
  const reasons = useApp((state) => selectReasons(state, combination));
  const ways = useApp((state) => selectWaysBack(state, combination));
  const last = useApp((state) => (ways.length > 0 ? null : selectLastWorking(state, combination)));
  const [first] = reasons.flatMap((reason) =>
    reason.kind === 'rule' && reason.rule.gives === best ? [reason] : [],
  );
  return (
    <>
      {first === undefined ? null : (
        <p>
          {ruleSays(edition, first.rule, first.builds, picks)}
          <FactMarks ids={first.rule.from} />
        </p>
      )}
      {ways.length > 0 ? (
        <RepairButtons
          lead="Makes it possible"
          repairs={ways}
          picks={withAnswer(
            withAnswer(picks, 'networking', combination.networking),
            'datastore',
            combination.datastore,
          )}
        />
      ) : (
        <p>
          Nothing in {editionSubject(edition).replace(/^The/u, 'the')} makes it possible
          {last === null ? (
            '.'
          ) : (
            <>
              ; {last.otherInstall ? 'with another install method ' : ''}it worked until {last.release}.{' '}
              <a href={presetFragment({ ...preset, view: 'changes', from: last.release })}>
                Compare with {last.release}
              </a>
            </>
          )}
        </p>
      )}
    </>
  );
}
