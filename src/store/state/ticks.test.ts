import { describe, expect, it } from 'vitest';
import { createAppStore } from './store.ts';
import { clearTicks, planKey, selectTicked, tick, ticksFrom, typeSeen } from './ticks.ts';

describe('what a device kept of ticks', () => {
  it.each([null, '', '{', '[]', 'null', '7', '{"a":{"done":[1],"seen":{}}}', '{"a":{"done":[]}}'])(
    'counts as none where it cannot be read: %j',
    (kept) => {
      expect(ticksFrom(kept)).toEqual({});
    },
  );

  it('is read plan by plan: one that cannot be read takes no other with it', () => {
    const good = { done: ['a'], seen: { a: 'ok' } };
    expect(ticksFrom(JSON.stringify({ good, bad: 7 }))).toEqual({ good });
  });
});

describe('what is ticked of a plan', () => {
  it('belongs to release and answers, whatever the plan is called and wherever it is read', () => {
    const key = (fragment: string): string => planKey(createAppStore(fragment).getState());
    const base = '#v=1&edition=v3.32&platform=aws';
    expect(key(`${base}&view=plan&title=Racks`)).toBe(key(base));
    expect(key(`${base}&fabric=l2`)).not.toBe(key(base));
    expect(key('#v=1&edition=v3.31&platform=aws')).not.toBe(key(base));
  });

  it('is ticked, taken back and cleared', () => {
    const store = createAppStore('#v=1&edition=v3.32&platform=aws');
    tick(store, 'a', true);
    tick(store, 'b', true);
    typeSeen(store, 'a', 'ok');
    expect(selectTicked(store.getState())).toEqual({ done: ['a', 'b'], seen: { a: 'ok' } });
    tick(store, 'a', false);
    typeSeen(store, 'a', '');
    expect(selectTicked(store.getState())).toEqual({ done: ['b'], seen: {} });
    clearTicks(store);
    expect(store.getState().ticks).toEqual({});
  });

  it('is remembered for the last plans alone', () => {
    const store = createAppStore('#v=1&edition=v3.32');
    for (let pods = 1; pods <= 20; pods += 1) {
      store.setState(({ preset }) => ({ preset: { ...preset, picks: { pods } } }));
      tick(store, 'a', true);
    }
    expect(Object.keys(store.getState().ticks ?? {}).length).toBeLessThan(20);
    expect(selectTicked(store.getState()).done).toEqual(['a']);
  });
});
