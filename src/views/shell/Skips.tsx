import type { ReactNode } from 'react';
import { useApp } from '../../store/connect/context.tsx';
import { goTo } from './goTo.ts';
import { PANEL_ID } from './Tabs.tsx';

/** Buttons that show when they have the focus, and lead past the tabs. Links would change the address, which holds the answers. */
export function Skips(): ReactNode {
  const view = useApp((state) => state.preset.view);
  return (
    <>
      <button type="button" className="skip" onClick={() => goTo(`#${PANEL_ID} h2`)}>
        {view === 'decide' ? 'Skip to the answer' : 'Skip to the content'}
      </button>
      {view === 'decide' ? (
        <>
          <button type="button" className="skip" onClick={() => goTo(`#${PANEL_ID} aside h2`)}>
            Skip to your answers
          </button>
          <button type="button" className="skip" onClick={() => goTo(`#${PANEL_ID} table button`)}>
            Skip to all combinations
          </button>
        </>
      ) : null}
    </>
  );
}
