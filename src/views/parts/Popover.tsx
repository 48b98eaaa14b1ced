import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

/** What is told beside an element when somebody asks for it. */
interface Asked {
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly content: ReactNode;
  /** Where the focus returns to. */
  readonly back: HTMLElement;
}

type Tell = (anchor: HTMLElement, label: string, content: ReactNode, back?: HTMLElement) => void;

const TellContext = createContext<{ readonly tell: Tell; readonly close: () => void } | null>(null);

/** Opens the page's one popover beside an element, and closes it. Throws outside a provider. */
export function useTelling(): { readonly tell: Tell; readonly close: () => void } {
  const telling = use(TellContext);
  if (telling === null) throw new Error('Wrap the view in a PopoverProvider.');
  return telling;
}

/** Between the anchor and the popover, and the least distance to the window's edge, in px. */
const GAP = 6;
const EDGE = 8;

/** Below its anchor where there is room, else above; on a narrow screen at the bottom edge. */
function place(popover: HTMLElement, anchor: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const at = anchor.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const below = at.bottom + GAP + height <= clientHeight || at.top - GAP - height < 0;
  const top = below ? at.bottom + GAP : at.top - GAP - height;
  const left = Math.min(Math.max(EDGE, at.left), Math.max(EDGE, clientWidth - width - EDGE));
  popover.style.setProperty('--left', `${left}px`);
  popover.style.setProperty('--top', `${Math.max(EDGE, Math.min(top, clientHeight - height - EDGE))}px`);
}

/** Whatever below asks for something to be told shows it in one popover: by click, by keyboard; Escape closes it. */
export function PopoverProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [asked, setAsked] = useState<Asked | null>(null);
  const element = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setAsked(null), []);
  const telling = useMemo(
    () => ({
      tell: (anchor: HTMLElement, label: string, content: ReactNode, back = anchor): void =>
        setAsked((before) => (before?.anchor === anchor ? null : { anchor, label, content, back })),
      close,
    }),
    [close],
  );
  useLayoutEffect(() => {
    const popover = element.current;
    if (popover === null || asked === null) return undefined;
    const { anchor, back } = asked;
    popover.showPopover?.();
    place(popover, anchor);
    popover.focus({ preventScroll: true });
    anchor.setAttribute('aria-expanded', 'true');
    const again = (): void => place(popover, anchor);
    // What is told may be loaded first, and then needs more room.
    const watched = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(again);
    watched?.observe(popover);
    window.addEventListener('resize', again);
    const leave = (event: PointerEvent): void => {
      const target = event.target as Node;
      if (!popover.contains(target) && !anchor.contains(target)) setAsked(null);
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setAsked(null);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('keydown', escape);
    return () => {
      watched?.disconnect();
      window.removeEventListener('resize', again);
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('keydown', escape);
      anchor.removeAttribute('aria-expanded');
      const inside = popover.contains(document.activeElement) || document.activeElement === document.body;
      // Focus goes back to whoever asked, unless it has moved on.
      if (inside && back.isConnected) back.focus({ preventScroll: true });
    };
  }, [asked]);
  return (
    <TellContext value={telling}>
      {children}
      {asked === null ? null : (
        // Escape and a click elsewhere are ours: the browser's own would close it without the state knowing.
        <div
          ref={element}
          popover="manual"
          role="dialog"
          aria-label={asked.label}
          className="popover"
          tabIndex={-1}
        >
          {asked.content}
          <button type="button" className="link popover-close" onClick={close}>
            Close
          </button>
        </div>
      )}
    </TellContext>
  );
}
