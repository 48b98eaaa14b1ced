import { encodePreset } from '../../preset/codec.ts';
import { keep, readKept, type Storage } from '../connect/storage.ts';
import type { AppState, AppStore } from './store.ts';

/** What was ticked and seen while one plan was carried out. */
export interface Ticked {
  readonly done: readonly string[];
  readonly seen: Readonly<Record<string, string>>;
}

/** The same for every plan that this device knows, the one that was touched last at the end. */
export type Ticks = Readonly<Record<string, Ticked>>;

/** As many plans as a device remembers. */
const PLANS = 12;
const NONE: Ticked = { done: [], seen: {} };
const NO_TICKS: Ticks = {};

/** The plan at hand: its release and its answers, whatever it is called and wherever it is read. */
export function planKey({ preset: { edition, picks } }: AppState): string {
  return encodePreset({ edition, picks, view: 'decide' });
}

/** What was ticked and seen of the plan at hand. */
export function selectTicked(state: AppState): Ticked {
  return (state.ticks ?? NO_TICKS)[planKey(state)] ?? NONE;
}

function isTexts(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((one) => typeof one === 'string')
  );
}

function isTicked(value: unknown): value is Ticked {
  if (typeof value !== 'object' || value === null) return false;
  const { done, seen } = value as Partial<Ticked>;
  return Array.isArray(done) && done.every((id) => typeof id === 'string') && isTexts(seen);
}

/** What this device kept; whatever cannot be read counts as not ticked. */
export function ticksFrom(text: string | null): Ticks {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value !== 'object' || value === null) return NO_TICKS;
    return Object.fromEntries(Object.entries(value).filter(([, one]) => isTicked(one)));
  } catch {
    return NO_TICKS;
  }
}

/** Takes up what this device kept, and keeps what changes from now on. Returns the undo. */
export function openTicks(store: AppStore, storage: Storage | null): () => void {
  if (store.getState().ticks === undefined) store.setState({ ticks: ticksFrom(readKept(storage, 'ticks')) });
  return store.subscribe(({ ticks }, before) => {
    if (ticks === before.ticks || ticks === undefined) return;
    keep(storage, 'ticks', Object.keys(ticks).length === 0 ? '' : JSON.stringify(ticks));
  });
}

function change(store: AppStore, next: (ticked: Ticked) => Ticked | null): void {
  store.setState((state) => {
    const key = planKey(state);
    const { [key]: _, ...others } = state.ticks ?? NO_TICKS;
    const ticked = next(selectTicked(state));
    const kept = Object.entries(others).slice(-(PLANS - 1));
    return { ticks: Object.fromEntries(ticked === null ? kept : [...kept, [key, ticked]]) };
  });
}

/** Ticks a step of the plan at hand, or takes the tick back. */
export function tick(store: AppStore, id: string, isDone: boolean): void {
  change(store, ({ done, seen }) => ({
    done: isDone ? [...done.filter((one) => one !== id), id] : done.filter((one) => one !== id),
    seen,
  }));
}

/** Keeps what was seen at a step. */
export function typeSeen(store: AppStore, id: string, text: string): void {
  change(store, ({ done, seen: { [id]: _, ...seen } }) => ({
    done,
    seen: text === '' ? seen : { ...seen, [id]: text },
  }));
}

/** Takes back every tick of the plan at hand, and all that was seen. */
export function clearTicks(store: AppStore): void {
  change(store, () => null);
}
