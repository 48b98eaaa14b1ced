import { describe, expect, it } from 'vitest';
import { editionOf } from '../facts/edition.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import { edition as releaseEdition } from '../facts/releases/edition.ts';
import { kubernetesNames } from '../facts/windows/kubernetes.ts';
import { servicing } from '../facts/windows/servicing.ts';
import type { Servicing } from '../facts/windows/types.ts';
import { listedAfterEnd, namingOf, newestNamed, standingOn } from './servicing.ts';

function row(id: string): Servicing {
  return servicing.find((one) => one.id === id)!;
}

describe('how a Windows version is serviced', () => {
  it.each([
    ['ws2022', '2021-08-17', 'not-yet', ['2021-08-18']],
    ['ws2022', '2021-08-18', 'mainstream', ['2026-10-13']],
    ['ws2022', '2026-10-13', 'mainstream', ['2026-10-13']],
    ['ws2022', '2026-10-14', 'extended', ['2031-10-14']],
    ['ws2022', '2031-10-14', 'extended', ['2031-10-14']],
    ['ws2022', '2031-10-15', 'ended', ['2031-10-14']],
    // A semi-annual version has no extended servicing.
    ['ws1903', '2020-12-08', 'mainstream', ['2020-12-08']],
    ['ws1903', '2020-12-09', 'ended', ['2020-12-08']],
    ['ws2025', '2026-11-22', 'mainstream', ['2029-10-09', '2029-11-13']],
    ['ws2025', '2029-11-01', 'disputed', ['2029-10-09', '2029-11-13']],
    ['ws2025', '2034-11-01', 'disputed', ['2034-10-10', '2034-11-14']],
    ['ws2025', '2030-01-01', 'extended', ['2034-10-10', '2034-11-14']],
    ['ws2025', '2034-11-15', 'ended', ['2034-10-10', '2034-11-14']],
  ] as const)('%s on %s: %s', (id, day, phase, last) => {
    expect(standingOn(row(id), day)).toEqual({ phase, last });
  });
});

describe('whether a Kubernetes version names a Windows version', () => {
  it.each([
    ['ws2019', '1.22', 'named', 'row', ['k8s-intro-014f73f']],
    ['ws2019', '1.23', 'named', 'inferred', ['k8s-intro-06fab74', 'k8s-intro-9953899', 'gh-website-30947']],
    // A table with a row for that version was read, and it does not name it.
    ['ws2022', '1.22', 'not-named', 'row', ['k8s-intro-014f73f']],
    ['ws1903', '1.17', 'not-named', 'row', ['gh-website-23879']],
    ['ws2019', '1.35', 'not-named', 'inferred', undefined],
    // No page of that version was read.
    ['ws2022', '1.37', 'not-stated', undefined, []],
    ['ws2022', '1.45', 'not-stated', undefined, []],
    // Looked for in every revision that was read, and never found.
    ['ws23h2', '1.30', 'not-named', 'inferred', undefined],
    // Nobody looked.
    ['ws2016', '1.14', 'not-stated', undefined, []],
  ] as const)('%s and %s: %s', (windows, version, says, basis, sources) => {
    const naming = namingOf(kubernetesNames, windows, version);
    expect({ says: naming.says, basis: naming.basis }).toEqual({ says, basis });
    if (sources !== undefined) expect(naming.sources).toEqual(sources);
  });
});

describe('what an edition names', () => {
  it.each([
    ['v3.32', 20348],
    ['v3.26', 20348],
    ['v3.20', 19042],
  ])('the newest build of %s is %i', (edition, number) => {
    expect(newestNamed(releaseEdition({ edition, docs: 'amended' }))?.number).toBe(number);
  });

  it('has no newest build where later ones count too', () => {
    expect(newestNamed(editionOf(guideBook, 'guide-2020'))).toBeUndefined();
    expect(newestNamed(releaseEdition({ edition: 'v3.16', docs: 'amended' }))).toBeUndefined();
  });

  it('names 20H2 in v3.25 after its end only as it was released: the page was edited since', () => {
    const named = (docs: 'amended' | 'as-released'): readonly string[] =>
      listedAfterEnd(servicing, releaseEdition({ edition: 'v3.25', docs })).map(({ id }) => id);
    expect(named('as-released')).toEqual(['ws20h2']);
    expect(named('amended')).toEqual([]);
  });
});
