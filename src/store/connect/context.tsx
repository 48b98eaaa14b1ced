import { createContext, type ReactNode, use } from 'react';
import { useStore } from 'zustand';
import type { AppState, AppStore } from '../state/store.ts';

const StoreContext = createContext<AppStore | null>(null);

/** Gives the store to everything below. */
export function StoreProvider({
  store,
  children,
}: {
  readonly store: AppStore;
  readonly children: ReactNode;
}): ReactNode {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store itself, for actions. Throws outside a provider. */
export function useAppStore(): AppStore {
  const store = use(StoreContext);
  if (store === null) throw new Error('Wrap the view in a StoreProvider.');
  return store;
}

/** What a selector sees; it must give the same value for the same state. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useAppStore(), selector);
}
