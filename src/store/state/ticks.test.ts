import { describe, expect, it } from 'vitest';
import { ticksFrom } from './ticks.ts';

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
