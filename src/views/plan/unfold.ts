import { type RefObject, useEffect } from 'react';

/** On paper nothing is folded: opens what is, and folds it again afterwards. */
export function useUnfoldedOnPaper(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const before = (): void => {
      const all = [...(within.current?.querySelectorAll('details') ?? [])];
      opened = all.filter(({ open }) => !open);
      for (const one of opened) one.open = true;
    };
    const after = (): void => {
      for (const one of opened) one.open = false;
      opened = [];
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [within]);
}
