import type { ReactNode } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { chooseTheme } from '../../store/state/store.ts';
import { useMedia } from '../parts/useMedia.ts';

/** Switches between light and dark; the device's setting holds until it is used. */
export function ThemeSwitch(): ReactNode {
  const store = useAppStore();
  const chosen = useApp((state) => state.theme);
  const deviceDark = useMedia('(prefers-color-scheme: dark)');
  const dark = chosen === null ? deviceDark : chosen === 'dark';
  return (
    <button
      type="button"
      role="switch"
      aria-checked={dark}
      className="link theme-switch"
      onClick={() => chooseTheme(store, dark ? 'light' : 'dark')}
    >
      Dark
    </button>
  );
}
