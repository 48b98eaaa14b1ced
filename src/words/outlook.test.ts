import { describe, expect, it } from 'vitest';
import { VERDICTS, type Verdict } from '../vocabulary.ts';
import { isConditional, markOf, stateName, stateSays } from './outlook.ts';

/** Best and worst, with the mark and whether answers that are still open decide. */
const STATES: readonly (readonly [best: Verdict, worst: Verdict, mark: string, conditional: boolean])[] = [
  ['supported', 'supported', 'supported', false],
  ['supported', 'limited', 'if', true],
  ['supported', 'unsupported', 'if', true],
  ['limited', 'limited', 'limited', false],
  ['limited', 'untested', 'if', true],
  ['not-stated', 'not-stated', 'not-stated', false],
  ['not-stated', 'unsupported', 'not-stated', false],
  ['untested', 'unsupported', 'untested', false],
  ['unsupported', 'unsupported', 'unsupported', false],
];

describe('the state of a combination', () => {
  it.each(STATES)('best %s, worst %s', (best, worst, mark, conditional) => {
    expect(markOf({ best, worst })).toBe(mark);
    expect(isConditional({ best, worst })).toBe(conditional);
    expect(stateName({ best, worst }).endsWith(' if')).toBe(conditional);
  });

  it('never reads as settled where an answer can make it worse', () => {
    for (const best of VERDICTS)
      for (const worst of VERDICTS.slice(VERDICTS.indexOf(best) + 1))
        for (const questions of [0, 1, 3])
          expect(/ if /u.test(stateSays({ best, worst }, questions))).toBe(isConditional({ best, worst }));
  });

  it('counts what is still to be answered', () => {
    const outlook = { best: 'supported', worst: 'unsupported' } as const;
    expect(stateSays(outlook, 1)).toMatch(/\bone\b/u);
    expect(stateSays(outlook, 3)).toMatch(/\bthree\b/u);
    expect(stateSays({ best: 'supported', worst: 'supported' }, 0)).toBe('Supported');
  });
});
