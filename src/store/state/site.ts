import { blockSum } from '../../engine/capacity.ts';
import { NO_SITE, readSite, type Site, SITE_KEYS, type SiteReading } from '../../plan/site.ts';
import { selectSite } from '../select/plan.ts';
import { keep, readKept, type Storage } from '../connect/storage.ts';
import type { AppState, AppStore } from './store.ts';
import { selectEdition } from '../select/edition.ts';

/** What this device kept about the cluster; whatever cannot be read counts as not told. */
export function siteFrom(text: string | null): Site {
  let kept: Record<string, unknown> = {};
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value === 'object' && value !== null) kept = value as Record<string, unknown>;
  } catch {
    // Nothing kept, or garbage: both mean that nothing was told.
  }
  const typed = Object.fromEntries(
    SITE_KEYS.map((field) => [field, typeof kept[field] === 'string' ? kept[field].slice(0, 2000) : '']),
  );
  return { ...NO_SITE, ...typed };
}

/** Takes up what this device kept about the cluster, and keeps what changes from now on. Returns the undo. */
export function openSite(store: AppStore, storage: Storage | null): () => void {
  if (store.getState().site === undefined) store.setState({ site: siteFrom(readKept(storage, 'site')) });
  return store.subscribe(({ site }, before) => {
    if (site !== before.site) keep(storage, 'site', site === undefined ? '' : JSON.stringify(site));
  });
}

/** Keeps what is typed about the cluster. */
export function typeSite(store: AppStore, typed: Partial<Site>): void {
  store.setState((state) => ({ site: { ...selectSite(state), ...typed } }));
}

/** What could be read of the typed fields, and what could not. */
export function selectSiteReading(state: AppState): SiteReading {
  const { addressing } = selectEdition(state);
  return readSite(
    selectSite(state),
    blockSum(state.preset.picks, addressing)?.block ?? addressing.defaultBlock,
  );
}
