import { flushSync } from 'react-dom';

/** The heading that tells what an upgrade does: focus goes there where the button that was pressed is gone. */
export const UPGRADE_HEADING_ID = 'upgrade-heading';

/** Does something that takes the pressed button away, and leaves the focus on the heading. */
export function andReadUpgrade(act: () => void): void {
  flushSync(act);
  document.getElementById(UPGRADE_HEADING_ID)?.focus();
}
