import type { ReactNode } from 'react';
import { useTelling } from '../parts/Popover.tsx';
import { OnDemand } from './OnDemand.tsx';
import type { ToldSubject } from './told/Told.tsx';

/**
 * A text that opens more about itself. It wraps like text, with the numbers of its sources right behind it, which no
 * button element does.
 */
export function TextButton({
  label,
  about,
  children,
}: {
  /** What the popover is called. */
  readonly label: string;
  readonly about: ToldSubject;
  readonly children: ReactNode;
}): ReactNode {
  const { tell } = useTelling();
  const open = (anchor: HTMLElement): void => tell(anchor, label, <OnDemand about={about} />);
  return (
    <span
      role="button"
      tabIndex={0}
      className="text"
      aria-haspopup="dialog"
      onClick={(event) => open(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open(event.currentTarget);
      }}
    >
      {children}
    </span>
  );
}
