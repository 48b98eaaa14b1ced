import { afterEach, describe, expect, it, vi } from 'vitest';
import { connectKeeping, readAll } from './keeping.ts';
import { browserStorage, keep, readKept, type Storage } from './storage.ts';
import {
  answer,
  chooseTheme,
  createAppStore,
  declineOffer,
  readAddress,
  showView,
  startOver,
  takeOffer,
  typeNotes,
  typeTitle,
} from '../state/store.ts';

/** Storage as a browser grants it, over a plain map that the test can look into. */
function memory(
  start: Readonly<Record<string, string>> = {},
): Storage & { readonly map: Map<string, string> } {
  const map = new Map(Object.entries(start));
  return {
    map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

function refuse(name: string): never {
  throw new DOMException('no', name);
}

/** Storage that the browser denies at every touch. */
const blocked: Storage = {
  getItem: () => refuse('SecurityError'),
  setItem: () => refuse('SecurityError'),
  removeItem: () => refuse('SecurityError'),
};

/** Storage without room for one more character. */
const full: Storage = { ...memory(), setItem: () => refuse('QuotaExceededError') };

const LAST = 'calico-windows-planner/last';
const NOTES = 'calico-windows-planner/notes';
const THEME = 'calico-windows-planner/theme';

afterEach(() => vi.unstubAllGlobals());

describe('what this device keeps', () => {
  it('is the picks as a link, whenever they change', () => {
    const storage = memory();
    const store = createAppStore('');
    connectKeeping(store, storage, (work) => work());
    answer(store, 'platform', 'aws');
    expect(storage.map.get(LAST)).toBe('v=1&edition=guide-2020&platform=aws');
    answer(store, 'fabric', 'l2');
    expect(storage.map.get(LAST)).toBe('v=1&edition=guide-2020&platform=aws&fabric=l2');
  });

  it('is the notes, and they are forgotten when emptied', () => {
    const storage = memory();
    const store = createAppStore('');
    connectKeeping(store, storage, (work) => work());
    typeNotes(store, 'Ask Ruth about the firewall.');
    expect(storage.map.get(NOTES)).toBe('Ask Ruth about the firewall.');
    typeNotes(store, '');
    expect(storage.map.has(NOTES)).toBe(false);
  });

  it('is light or dark, once chosen', () => {
    const storage = memory();
    const store = createAppStore('');
    connectKeeping(store, storage, (work) => work());
    expect(storage.map.has(THEME)).toBe(false);
    chooseTheme(store, 'dark');
    expect(storage.map.get(THEME)).toBe('dark');
    chooseTheme(store, 'light');
    expect(storage.map.get(THEME)).toBe('light');
  });

  it('holds the last picks also after the page was started over, for the next visit', () => {
    const storage = memory();
    const store = createAppStore('');
    connectKeeping(store, storage, (work) => work());
    answer(store, 'platform', 'aws');
    startOver(store);
    expect(storage.map.get(LAST)).toBe('v=1&edition=guide-2020&platform=aws');
  });

  it('is nothing at all from a visit without a pick', () => {
    const storage = memory();
    const store = createAppStore('');
    connectKeeping(store, storage, (work) => work());
    showView(store, 'plan');
    typeTitle(store, 'Only a title');
    expect(storage.map.size).toBe(0);
  });

  it('stays as it is while the page is only opened and looked at', () => {
    const storage = memory({ [LAST]: 'v=1&edition=guide-2020&platform=azure' });
    const store = createAppStore('#v=1&platform=aws', readAll(storage));
    connectKeeping(store, storage, (work) => work());
    expect(storage.map.get(LAST)).toBe('v=1&edition=guide-2020&platform=azure');
  });

  it('no longer changes once the connection was undone', () => {
    const storage = memory();
    const store = createAppStore('');
    const undo = connectKeeping(store, storage, (work) => work());
    undo();
    answer(store, 'platform', 'aws');
    typeNotes(store, 'x');
    expect(storage.map.size).toBe(0);
  });

  it('uses names of its own, so that other pages of the same host keep theirs', () => {
    const storage = memory({ last: 'theirs', notes: 'theirs', theme: 'theirs' });
    expect(readAll(storage)).toEqual({ last: null, notes: null, theme: null });
    const store = createAppStore('');
    connectKeeping(store, storage, (work) => work());
    answer(store, 'platform', 'aws');
    typeNotes(store, 'mine');
    chooseTheme(store, 'dark');
    expect(storage.map.get('last')).toBe('theirs');
    expect(storage.map.get('notes')).toBe('theirs');
    expect(storage.map.get('theme')).toBe('theirs');
  });
});

describe('the picks of the last visit', () => {
  const kept = { [LAST]: 'v=1&edition=guide-2020&platform=aws&pods=110', [NOTES]: 'old notes' };

  it.each(['', '#'])('are offered, not applied, where the page is opened without a link (%j)', (fragment) => {
    const store = createAppStore(fragment, readAll(memory(kept)));
    expect(store.getState().preset).toEqual({ edition: 'guide-2020', picks: {}, view: 'decide' });
    expect(store.getState().offer).toEqual({
      edition: 'guide-2020',
      picks: { platform: 'aws', pods: 110 },
      view: 'decide',
    });
  });

  it('come back with the title and the tab when the offer is taken, and the offer is gone', () => {
    const last = 'v=1&edition=guide-2020&platform=aws&view=plan&title=Racks';
    const store = createAppStore('', readAll(memory({ [LAST]: last })));
    takeOffer(store);
    expect(store.getState().preset).toEqual({
      edition: 'guide-2020',
      picks: { platform: 'aws' },
      view: 'plan',
      title: 'Racks',
    });
    expect(store.getState().offer).toBeNull();
    expect(store.getState().step).toBe('push');
  });

  it('are dropped when the offer is declined, and nothing else changes', () => {
    const store = createAppStore('', readAll(memory(kept)));
    const { preset } = store.getState();
    declineOffer(store);
    expect(store.getState().offer).toBeNull();
    expect(store.getState().preset).toBe(preset);
  });

  it('are no longer offered once something was picked', () => {
    const store = createAppStore('', readAll(memory(kept)));
    answer(store, 'fabric', 'l2');
    expect(store.getState().offer).toBeNull();
    takeOffer(store);
    expect(store.getState().preset.picks).toEqual({ fabric: 'l2' });
  });

  it('are no longer offered once a link was opened', () => {
    const store = createAppStore('', readAll(memory(kept)));
    readAddress(store, '#v=1&platform=azure');
    expect(store.getState().offer).toBeNull();
  });

  it.each([
    '#v=1',
    '#v=1&edition=guide-2020&platform=azure',
    '#v=1&view=plan',
    '#v=1&title=Racks',
    '#platform=azure',
    '#nonsense',
  ])('never override a link, not even as an offer (%s)', (fragment) => {
    const withKept = createAppStore(fragment, readAll(memory(kept)));
    const without = createAppStore(fragment);
    expect(withKept.getState().offer).toBeNull();
    expect(withKept.getState().preset).toEqual(without.getState().preset);
    expect(withKept.getState().problems).toEqual(without.getState().problems);
  });

  it('leave the notes alone, which come back whatever link is opened', () => {
    expect(createAppStore('#v=1&platform=azure', readAll(memory(kept))).getState().notes).toBe('old notes');
    expect(createAppStore('', readAll(memory(kept))).getState().notes).toBe('old notes');
  });

  it.each([
    ['empty', ''],
    ['no link', 'hello'],
    ['half an escape', 'v=1&platform=%E0%A4%A'],
    ['JSON of another page', '{"platform":"aws"}'],
    ['a link with a value that is not known', 'v=1&platform=mars&fabric=l2'],
    ['a link of a newer version', 'v=2&platform=aws'],
    ['a link without a single pick', 'v=1&edition=guide-2020&title=Racks'],
    ['far too long', `v=1&platform=aws&title=${'x'.repeat(5000)}`],
  ])('are not offered where what was kept is %s', (_, last) => {
    const store = createAppStore('', readAll(memory({ [LAST]: last })));
    expect(store.getState().offer).toBeNull();
    expect(store.getState().preset.picks).toEqual({});
    expect(store.getState().problems).toEqual([]);
  });
});

describe('light or dark from the last visit', () => {
  it.each(['light', 'dark'] as const)('is taken up: %s', (theme) => {
    expect(createAppStore('', readAll(memory({ [THEME]: theme }))).getState().theme).toBe(theme);
  });

  it.each(['', 'purple', 'DARK', 'null'])('is as the device says where it was kept as %j', (theme) => {
    expect(createAppStore('', readAll(memory({ [THEME]: theme }))).getState().theme).toBeNull();
  });
});

describe('a device that keeps nothing', () => {
  it.each([
    ['that has no storage', null],
    ['that blocks storage', blocked],
    ['whose storage is empty', memory()],
  ])('opens the page all the same (%s)', (_, storage) => {
    expect(readAll(storage)).toEqual({ last: null, notes: null, theme: null });
    const { notes, theme, offer } = createAppStore('', readAll(storage)).getState();
    expect({ notes, theme, offer }).toEqual({ notes: '', theme: null, offer: null });
  });

  it.each([
    ['without storage', null],
    ['with storage blocked', blocked],
    ['with storage full', full],
  ])('works the same %s', (_, storage) => {
    const store = createAppStore('');
    connectKeeping(store, storage, (work) => work());
    answer(store, 'platform', 'aws');
    typeNotes(store, 'kept on the page');
    typeNotes(store, '');
    typeNotes(store, 'kept on the page');
    chooseTheme(store, 'dark');
    expect(store.getState().preset.picks).toEqual({ platform: 'aws' });
    expect(store.getState().notes).toBe('kept on the page');
    expect(store.getState().theme).toBe('dark');
  });

  it('is told apart when the page loads: reading the storage may itself be denied', () => {
    vi.stubGlobal('window', {
      get localStorage(): never {
        return refuse('SecurityError');
      },
    });
    expect(browserStorage()).toBeNull();
  });

  it('is not assumed where the browser grants storage', () => {
    const storage = memory();
    vi.stubGlobal('window', { localStorage: storage });
    expect(browserStorage()).toBe(storage);
  });
});

describe('one kept text', () => {
  it('is read as it was written', () => {
    const storage = memory();
    keep(storage, 'notes', 'a\nb “c” 🐟');
    expect(readKept(storage, 'notes')).toBe('a\nb “c” 🐟');
  });

  it('is null where there is none', () => {
    expect(readKept(memory(), 'notes')).toBeNull();
    expect(readKept(null, 'notes')).toBeNull();
    expect(readKept(blocked, 'notes')).toBeNull();
  });
});
