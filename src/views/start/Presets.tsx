import type { ReactNode } from 'react';
import { DEFAULT_EDITION } from '../../facts/editions.ts';
import { namedPresets } from '../../facts/presets.ts';
import { presetFragment } from '../../store/connect/address.ts';

/** Named starting points, each a plain link. */
export function Presets({ open }: { readonly open: boolean }): ReactNode {
  return (
    <details className="presets" open={open}>
      <summary>Start from a case like yours</summary>
      <ul>
        {namedPresets.map(({ id, name, who, picks }) => (
          <li key={id}>
            <a href={presetFragment({ edition: DEFAULT_EDITION, picks, view: 'decide' })}>{name}</a>
            <span>{who}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
