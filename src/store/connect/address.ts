import { afterPaint } from './afterPaint.ts';
import { encodePreset } from '../../preset/codec.ts';
import type { Preset } from '../../vocabulary.ts';
import { type AppStore, readAddress } from '../state/store.ts';

/** The address of the page without its fragment. */
function base(win: Window): string {
  return win.location.href.replace(/#.*$/su, '');
}

/** The fragment of a preset, with `#`: a plain link within the page. */
export function presetFragment(preset: Preset): string {
  return `#${encodePreset(preset)}`;
}

/** The full link for a preset on this page. */
export function linkOf(preset: Preset, win: Window = window): string {
  return `${base(win)}#${encodePreset(preset)}`;
}

/** Puts work off; how, whoever connects says. */
export type Later = (work: () => void) => void;

interface Step {
  readonly preset: Preset;
  readonly kind: 'push' | 'replace';
}

/**
 * Keeps the address and the store the same: a change of the preset writes the address once it is painted, step by step,
 * and Back, Forward or an opened link is read into the store. On connecting, the address is replaced by what was read.
 * Returns the undo.
 */
export function connectAddress(store: AppStore, win: Window, later: Later = afterPaint): () => void {
  let written = '';
  let due: readonly Step[] = [];
  // What the page itself wrote: going back to it is no new link, so remarks about the last link stay.
  const own = new Set<string>();
  function write({ preset, kind }: Step): void {
    const fragment = `#${encodePreset(preset)}`;
    own.add(fragment);
    if (fragment === win.location.hash) return;
    written = fragment;
    if (kind === 'push') win.history.pushState(null, '', fragment);
    else win.history.replaceState(null, '', fragment);
  }
  function writeDue(): void {
    const steps = due;
    due = [];
    for (const step of steps) write(step);
  }
  function read(): void {
    if (win.location.hash === written) return;
    // Whoever goes back at once goes back from what is on the screen.
    due = [];
    written = win.location.hash;
    readAddress(store, win.location.hash, own.has(win.location.hash));
  }
  // Back and Forward fire both events, a clicked link at least the second; reading twice changes nothing.
  win.addEventListener('popstate', read);
  win.addEventListener('hashchange', read);
  win.addEventListener('pagehide', writeDue);
  write({ preset: store.getState().preset, kind: 'replace' });
  written = win.location.hash;
  const stop = store.subscribe((state, before) => {
    if (state.preset === before.preset) return;
    const { preset, step } = state;
    const last = due.at(-1);
    if (step === 'replace' && last !== undefined) due = [...due.slice(0, -1), { ...last, preset }];
    else due = [...due, { preset, kind: step }];
    if (due.length === 1) later(writeDue);
  });
  return () => {
    writeDue();
    stop();
    win.removeEventListener('popstate', read);
    win.removeEventListener('hashchange', read);
    win.removeEventListener('pagehide', writeDue);
  };
}

/** The address as it stands, for a page that cannot ask the store. */
export function currentLink(win: Window = window): string {
  return win.location.href;
}

/** Calls back whenever another link was opened. Returns the undo. */
export function onLinkOpened(opened: () => void, win: Window = window): () => void {
  win.addEventListener('hashchange', opened);
  return () => win.removeEventListener('hashchange', opened);
}

/** Loads the page again; the address keeps the picks. */
export function loadAgain(win: Window = window): void {
  win.location.reload();
}
