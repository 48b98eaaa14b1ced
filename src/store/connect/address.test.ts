import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectAddress, linkOf, presetFragment } from './address.ts';
import {
  answer,
  type AppStore,
  createAppStore,
  dismissProblems,
  endTyping,
  openPair,
  pickPair,
  showView,
  startOver,
  toggle,
  typeNotes,
  typeNumber,
  typeTitle,
  undoStartOver,
} from '../state/store.ts';

const PAGE = 'https://example.org/tools/planner/index.html?from=wiki';

/** As much of a browser's window as an address needs: a history of fragments, and its events. */
class FakeWindow {
  readonly #listeners = new Map<string, Set<() => void>>();
  #at = 0;
  readonly #base: string;
  entries: string[];

  constructor(fragment: string, base = PAGE) {
    this.entries = [fragment];
    this.#base = base;
  }

  /** What the address bar shows behind the page; a lone # counts as nothing, as browsers have it. */
  get hash(): string {
    const fragment = this.entries[this.#at] ?? '';
    return fragment === '#' ? '' : fragment;
  }

  readonly location = ((win: FakeWindow) => ({
    get hash(): string {
      return win.hash;
    },
    get href(): string {
      return `${win.#base}${win.entries[win.#at] ?? ''}`;
    },
  }))(this);

  readonly history = {
    pushState: (_: unknown, __: string, fragment: string): void => {
      this.entries = [...this.entries.slice(0, this.#at + 1), fragment];
      this.#at += 1;
    },
    replaceState: (_: unknown, __: string, fragment: string): void => {
      this.entries[this.#at] = fragment;
    },
  };

  addEventListener(name: string, listener: () => void): void {
    const own = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, own.add(listener));
  }

  removeEventListener(name: string, listener: () => void): void {
    this.#listeners.get(name)?.delete(listener);
  }

  #fire(name: string): void {
    for (const listener of this.#listeners.get(name) ?? []) listener();
  }

  #go(at: number): void {
    if (at < 0 || at >= this.entries.length) return;
    const before = this.hash;
    this.#at = at;
    this.#fire('popstate');
    if (this.hash !== before) this.#fire('hashchange');
  }

  back(): void {
    this.#go(this.#at - 1);
  }

  forward(): void {
    this.#go(this.#at + 1);
  }

  /** A link within the page is followed, or a fragment typed into the address bar. */
  open(fragment: string): void {
    if (fragment === this.hash) return;
    this.history.pushState(null, '', fragment);
    this.#fire('popstate');
    this.#fire('hashchange');
  }

  get listening(): number {
    return [...this.#listeners.values()].reduce((count, own) => count + own.size, 0);
  }
}

/** A page that was opened at a fragment, with its address connected. */
function openPage(fragment: string): {
  readonly store: AppStore;
  readonly win: FakeWindow;
  readonly undo: () => void;
} {
  const win = new FakeWindow(fragment);
  const store = createAppStore(win.hash);
  const undo = connectAddress(store, win as unknown as Window, (work) => work());
  return { store, win, undo };
}

describe('opening a page', () => {
  it.each([
    ['', '#v=1&edition=guide-2020'],
    ['#', '#v=1&edition=guide-2020'],
    ['#v=1&edition=guide-2020&platform=aws', '#v=1&edition=guide-2020&platform=aws'],
    ['#platform=aws', '#v=1&edition=guide-2020&platform=aws'],
    [
      '#fabric=l2&build=20348,17763&platform=aws&v=1',
      '#v=1&edition=guide-2020&platform=aws&build=17763,20348&fabric=l2',
    ],
    ['#v=1&platform=mars&fabric=l2&colour=red', '#v=1&edition=guide-2020&fabric=l2'],
    ['#v=1&platform=eks', '#v=1&edition=guide-2020&platform=eks'],
    ['#v=1&title=Racks%20in%20Bern', '#v=1&edition=guide-2020&title=Racks%20in%20Bern'],
    ['#v=1&view=decide&docs=amended', '#v=1&edition=guide-2020'],
  ])('at %j replaces the address by what was read: %j', (fragment, written) => {
    const { win } = openPage(fragment);
    expect(win.entries).toEqual([written]);
  });

  it('keeps the remarks about the link, although the address no longer holds what they are about', () => {
    const { store } = openPage('#v=1&platform=mars&fabric=l2');
    expect(store.getState().problems).toEqual([{ code: 'unknown-value', key: 'platform', value: 'mars' }]);
  });
});

describe('the address says what the page shows', () => {
  it('after every pick', () => {
    const { store, win } = openPage('');
    answer(store, 'platform', 'aws');
    expect(win.hash).toBe('#v=1&edition=guide-2020&platform=aws');
    toggle(store, 'build', '17763');
    expect(win.hash).toBe('#v=1&edition=guide-2020&platform=aws&build=17763');
    pickPair(store, { networking: 'calico-vxlan', datastore: 'etcd' });
    expect(win.hash).toBe(
      '#v=1&edition=guide-2020&platform=aws&build=17763&networking=calico-vxlan&datastore=etcd',
    );
    showView(store, 'plan');
    typeTitle(store, 'Racks & rows');
    expect(win.hash).toBe(
      '#v=1&edition=guide-2020&platform=aws&build=17763&networking=calico-vxlan&datastore=etcd&view=plan&title=Racks%20%26%20rows',
    );
    startOver(store);
    expect(win.hash).toBe('#v=1&edition=guide-2020');
  });

  it('and nothing of what stays on the device', () => {
    const { store, win } = openPage('');
    typeNotes(store, 'secret');
    openPair(store, { networking: 'calico-bgp', datastore: 'etcd' });
    expect(win.entries).toEqual(['#v=1&edition=guide-2020']);
  });

  it('is the page itself with a link behind it, in whatever folder it lies', () => {
    const { store, win } = openPage('');
    answer(store, 'platform', 'aws');
    expect(linkOf(store.getState().preset, win as unknown as Window)).toBe(
      'https://example.org/tools/planner/index.html?from=wiki#v=1&edition=guide-2020&platform=aws',
    );
    expect(win.location.href).toBe(linkOf(store.getState().preset, win as unknown as Window));
  });

  it('works from a file', () => {
    const win = new FakeWindow('#v=1', 'file:///planner/index.html') as unknown as Window;
    expect(linkOf({ edition: 'guide-2020', picks: { fabric: 'l2' }, view: 'decide' }, win)).toBe(
      'file:///planner/index.html#v=1&edition=guide-2020&fabric=l2',
    );
  });

  it('a link within the page is the fragment alone', () => {
    expect(presetFragment({ edition: 'guide-2020', picks: { pods: 110 }, view: 'decide' })).toBe(
      '#v=1&edition=guide-2020&pods=110',
    );
  });

  it('no longer once the connection was undone, and nobody listens', () => {
    const { store, win, undo } = openPage('');
    expect(win.listening).toBeGreaterThan(0);
    undo();
    answer(store, 'platform', 'aws');
    expect(win.entries).toEqual(['#v=1&edition=guide-2020']);
    expect(win.listening).toBe(0);
    win.open('#v=1&fabric=l2');
    expect(store.getState().preset.picks).toEqual({ platform: 'aws' });
  });
});

describe('Back and Forward', () => {
  it('undo and redo one pick at a time', () => {
    const { store, win } = openPage('');
    answer(store, 'platform', 'aws');
    answer(store, 'fabric', 'l2');
    win.back();
    expect(store.getState().preset.picks).toEqual({ platform: 'aws' });
    win.back();
    expect(store.getState().preset.picks).toEqual({});
    win.forward();
    win.forward();
    expect(store.getState().preset.picks).toEqual({ platform: 'aws', fabric: 'l2' });
    expect(win.entries).toHaveLength(3);
  });

  it('add no entry of their own, and the way forward stays', () => {
    const { store, win } = openPage('');
    answer(store, 'platform', 'aws');
    answer(store, 'fabric', 'l2');
    const entries = [...win.entries];
    win.back();
    win.back();
    win.forward();
    expect(win.entries).toEqual(entries);
  });

  it('a pick after Back takes the place of what was ahead', () => {
    const { store, win } = openPage('');
    answer(store, 'platform', 'aws');
    win.back();
    answer(store, 'platform', 'azure');
    expect(win.entries).toEqual(['#v=1&edition=guide-2020', '#v=1&edition=guide-2020&platform=azure']);
    win.back();
    expect(store.getState().preset.picks).toEqual({});
  });

  it('the same pick again after Back is a step again', () => {
    const { store, win } = openPage('');
    answer(store, 'platform', 'aws');
    win.back();
    answer(store, 'platform', 'aws');
    expect(win.hash).toBe('#v=1&edition=guide-2020&platform=aws');
    win.back();
    expect(store.getState().preset.picks).toEqual({});
  });

  it('undo a typed number as one step, not one per digit', () => {
    const { store, win } = openPage('');
    answer(store, 'platform', 'aws');
    typeNumber(store, 'pods', 1);
    typeNumber(store, 'pods', 11);
    typeNumber(store, 'pods', 110);
    endTyping(store);
    expect(win.entries).toEqual([
      '#v=1&edition=guide-2020',
      '#v=1&edition=guide-2020&platform=aws',
      '#v=1&edition=guide-2020&platform=aws&pods=110',
    ]);
    win.back();
    expect(store.getState().preset.picks).toEqual({ platform: 'aws' });
  });

  it('undo each number that was typed, one by one', () => {
    const { store, win } = openPage('');
    typeNumber(store, 'pods', 60);
    endTyping(store);
    typeNumber(store, 'pods', 6);
    typeNumber(store, 'pods', 61);
    endTyping(store);
    win.back();
    expect(store.getState().preset.picks).toEqual({ pods: 60 });
  });

  it('lead back to the tab that was open', () => {
    const { store, win } = openPage('');
    showView(store, 'plan');
    showView(store, 'options');
    win.back();
    expect(store.getState().preset.view).toBe('plan');
    win.back();
    expect(store.getState().preset.view).toBe('decide');
  });

  it('undo starting over, and so does its own button as one more step', () => {
    const { store, win } = openPage('#v=1&edition=guide-2020&platform=aws&fabric=l2');
    startOver(store);
    win.back();
    expect(store.getState().preset.picks).toEqual({ platform: 'aws', fabric: 'l2' });
    win.forward();
    expect(store.getState().preset.picks).toEqual({});
    answer(store, 'datastore', 'etcd');
    startOver(store);
    undoStartOver(store);
    expect(win.hash).toBe('#v=1&edition=guide-2020&datastore=etcd');
    win.back();
    expect(win.hash).toBe('#v=1&edition=guide-2020');
  });

  it('leave the remarks about the link that was opened, until they are put away', () => {
    const { store, win } = openPage('#v=1&platform=mars&fabric=l2');
    const remarks = [{ code: 'unknown-value', key: 'platform', value: 'mars' }];
    answer(store, 'datastore', 'etcd');
    expect(store.getState().problems).toEqual(remarks);
    win.back();
    expect(store.getState().problems).toEqual(remarks);
    dismissProblems(store);
    win.forward();
    expect(store.getState().problems).toEqual([]);
  });
});

describe('a link that is opened while the page is', () => {
  it('is read, and the address is replaced by what was read', () => {
    const { store, win } = openPage('#v=1&platform=aws');
    win.open('#fabric=l2&platform=mars');
    expect(store.getState().preset.picks).toEqual({ fabric: 'l2' });
    expect(store.getState().problems).toEqual([{ code: 'unknown-value', key: 'platform', value: 'mars' }]);
    expect(win.entries).toEqual([
      '#v=1&edition=guide-2020&platform=aws',
      '#v=1&edition=guide-2020&fabric=l2',
    ]);
  });

  it('is one step: Back shows what was there before', () => {
    const { store, win } = openPage('#v=1&platform=aws');
    win.open('#v=1&edition=guide-2020&fabric=l2');
    win.back();
    expect(store.getState().preset.picks).toEqual({ platform: 'aws' });
  });

  it('keeps what it says about a release that the page does not judge by', () => {
    const { win } = openPage('');
    win.open('#v=1&edition=guide-2020&platform=eks&k8s=1.33');
    expect(win.hash).toBe('#v=1&edition=guide-2020&platform=eks&k8s=1.33');
  });

  it('and holds nothing empties the page', () => {
    const { store, win } = openPage('#v=1&platform=aws');
    win.open('#');
    expect(store.getState().preset.picks).toEqual({});
    expect(win.hash).toBe('#v=1&edition=guide-2020');
  });

  it('keeps its remarks although Back and Forward are told of it twice', () => {
    const { store, win } = openPage('');
    win.open('#v=1&colour=red');
    expect(store.getState().problems).toEqual([{ code: 'unknown-key', key: 'colour', value: 'red' }]);
  });
});

describe('whatever is done on the page', () => {
  type Deed = (store: AppStore, win: FakeWindow) => void;
  const deed = fc.oneof(
    fc
      .tuple(fc.constantFrom('platform', 'fabric'), fc.constantFrom('aws', 'azure', 'l2', 'l3-routed'))
      .map(([facet, value]): Deed => (store) => {
        const fits = facet === 'platform' ? !value.startsWith('l') : value.startsWith('l');
        answer(store, facet === 'platform' ? 'platform' : 'fabric', fits ? value : null);
      }),
    fc.constantFrom('17763', '20348.169', '14393').map(
      (build): Deed =>
        (store) =>
          toggle(store, 'build', build),
    ),
    fc.constantFrom('ipip', 'metrics').map(
      (need): Deed =>
        (store) =>
          toggle(store, 'need', need),
    ),
    fc.option(fc.integer({ min: 1, max: 4092 })).map(
      (pods): Deed =>
        (store) =>
          typeNumber(store, 'pods', pods),
    ),
    fc.string({ maxLength: 90, unit: 'grapheme' }).map(
      (title): Deed =>
        (store) =>
          typeTitle(store, title),
    ),
    fc.constantFrom('decide', 'options', 'plan').map(
      (view): Deed =>
        (store) =>
          showView(store, view),
    ),
    fc.constant<Deed>((store) => endTyping(store)),
    fc.constant<Deed>((store) => startOver(store)),
    fc.constant<Deed>((store) => undoStartOver(store)),
    fc.constant<Deed>((_, win) => win.back()),
    fc.constant<Deed>((_, win) => win.forward()),
    fc.constantFrom('', '#v=1&platform=eks', '#fabric=l2', '#v=1&platform=mars&title=%zz', '#v=2&pods=5').map(
      (fragment): Deed =>
        (_, win) =>
          win.open(fragment),
    ),
  );

  it('the address says what the page shows, and a page opened there shows the same', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        const { store, win } = openPage('');
        for (const one of deeds) {
          one(store, win);
          const { preset } = store.getState();
          expect(win.hash).toBe(presetFragment(preset));
          expect(createAppStore(win.hash).getState().preset).toEqual(preset);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('going all the way back and all the way forward shows the same again', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        const { store, win } = openPage('');
        for (const one of deeds) one(store, win);
        const { length } = win.entries;
        for (let step = 0; step < length; step += 1) win.forward();
        const shown = presetFragment(store.getState().preset);
        for (let step = 0; step < length; step += 1) win.back();
        expect(presetFragment(store.getState().preset)).toBe('#v=1&edition=guide-2020');
        for (let step = 0; step < length; step += 1) win.forward();
        expect(presetFragment(store.getState().preset)).toBe(shown);
        expect(win.entries).toHaveLength(length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('several changes in one picture', () => {
  function openSlowly(fragment: string): {
    store: AppStore;
    win: FakeWindow;
    paint: () => void;
    undo: () => void;
  } {
    const win = new FakeWindow(fragment);
    const store = createAppStore(win.hash);
    const waiting: (() => void)[] = [];
    const undo = connectAddress(store, win as unknown as Window, (work) => void waiting.push(work));
    return { store, win, undo, paint: () => waiting.splice(0).forEach((work) => work()) };
  }

  it('are written after it, each as its own step, and typing as one', () => {
    const { store, win, paint } = openSlowly('#v=1&edition=guide-2020');
    answer(store, 'platform', 'aws');
    typeNumber(store, 'pods', 1);
    typeNumber(store, 'pods', 11);
    expect(win.entries).toEqual(['#v=1&edition=guide-2020']);
    paint();
    expect(win.entries).toEqual([
      '#v=1&edition=guide-2020',
      '#v=1&edition=guide-2020&platform=aws',
      '#v=1&edition=guide-2020&platform=aws&pods=11',
    ]);
  });

  it('are written where a link was opened in the page, though two events tell of it', () => {
    const { win, paint } = openSlowly('#v=1&edition=guide-2020');
    win.open('#platform=aws');
    paint();
    expect(win.entries.at(-1)).toBe('#v=1&edition=guide-2020&platform=aws');
  });

  it('are written at once where the page is left', () => {
    const { store, win, undo } = openSlowly('#v=1&edition=guide-2020');
    answer(store, 'platform', 'aws');
    undo();
    expect(win.entries.at(-1)).toBe('#v=1&edition=guide-2020&platform=aws');
  });
});
