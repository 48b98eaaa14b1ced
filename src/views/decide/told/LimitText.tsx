import type { ReactNode } from 'react';
import { Coded } from '../../parts/Coded.tsx';
import { SourceMarks } from '../../parts/SourceMarks.tsx';
import type { AcceptedLimitation } from '../../../engine/accompany.ts';

/** A limit: what the document says, what it costs, and the ways around it. */
export function LimitText({ accepted }: { readonly accepted: AcceptedLimitation }): ReactNode {
  const { limitation, workarounds } = accepted;
  const says = [limitation.says, limitation.costs, limitation.because, limitation.reading];
  return (
    <>
      <h4>{limitation.feature}</h4>
      <p>
        <Coded text={says.filter((text) => text !== undefined).join(' ')} />
        <SourceMarks
          places={[limitation.citation, ...(limitation.also ?? [])].map((citation) => ({
            citation,
            facts: [limitation.id],
          }))}
        />
      </p>
      {workarounds.length === 0 ? null : (
        <ul className="ways" aria-label="Ways around it">
          {workarounds.map(({ id, says: way, price }) => (
            <li key={id}>
              <Coded text={[way, price].filter((text) => text !== undefined).join(' ')} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
