import type { ReactNode } from 'react';
import { editionEntry } from '../../facts/editions.ts';
import { namedPresets } from '../../facts/presets.ts';
import { presetFragment } from '../../store/connect/address.ts';

/** Cases that somebody may have, each a plain link that says which release it asks. */
export function Cases(): ReactNode {
  return (
    <section aria-labelledby="cases-heading">
      <h2 id="cases-heading">A case like yours</h2>
      <ul className="cases">
        {namedPresets.map(({ id, edition, name, who, picks }) => (
          <li key={id}>
            <a href={presetFragment({ edition, picks, view: 'decide' })}>{name}</a>
            <span className="quiet-text">
              <b>{editionEntry(edition)?.label}</b> · {who}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
