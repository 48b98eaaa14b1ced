import { useEffect } from 'react';
import { useApp } from '../../store/connect/context.tsx';
import { answered } from '../../vocabulary.ts';

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const;
let wake = (): void => {};

/** Kept once somebody is there: an empty page that nobody touches loads nothing beyond its first load. */
export const awake = new Promise<void>((resolve) => {
  wake = resolve;
});

/** Wakes with the first answer or sign of life. */
export function useWaking(): void {
  const picked = useApp((state) => answered(state.preset.picks).length > 0);
  useEffect(() => {
    if (picked) wake();
    for (const sign of SIGNS) window.addEventListener(sign, wake, { once: true, passive: true });
    return () => SIGNS.forEach((sign) => window.removeEventListener(sign, wake));
  }, [picked]);
}
