import { flushSync } from 'react-dom';

/** The card's heading: focus goes there where the button that was pressed is gone. */
export const HEADING_ID = 'verdict-heading';

/** Does something that takes the pressed button away, and leaves the focus on the card's heading. */
export function andReadAnswer(act: () => void): void {
  flushSync(act);
  document.getElementById(HEADING_ID)?.focus();
}
