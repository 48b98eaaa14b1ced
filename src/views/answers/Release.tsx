import type { ReactNode } from 'react';
import { EDITIONS, NEWEST_EDITION } from '../../facts/editions.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { chooseEdition } from '../../store/state/store.ts';

/** The release whose documents judge, with one way to the newest from the guide. It needs no facts: they may be on their way. */
export function Release({ start }: { readonly start: boolean }): ReactNode {
  const store = useAppStore();
  const chosen = useApp((state) => state.preset.edition);
  const entry = EDITIONS.find(({ id }) => id === chosen);
  return (
    <div className="release">
      <label htmlFor="release" className={start ? undefined : 'unseen'}>
        Calico release
      </label>
      <select
        id="release"
        value={chosen}
        onChange={(event) => chooseEdition(store, event.target.value)}
        aria-describedby="release-remark"
      >
        {EDITIONS.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      {entry?.kind === 'draft' ? (
        <button
          type="button"
          className={start ? 'primary' : 'link'}
          onClick={() => {
            // The button goes with the guide: whoever pressed it goes on from the release.
            document.getElementById('release')?.focus();
            chooseEdition(store, NEWEST_EDITION);
          }}
        >
          Use {NEWEST_EDITION}, the newest
        </button>
      ) : null}
      <p id="release-remark" className="hint">
        {entry?.remark}
      </p>
    </div>
  );
}
