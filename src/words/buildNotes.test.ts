import { describe, expect, it } from 'vitest';
import { editionOf } from '../facts/edition.ts';
import { namingOf } from '../engine/servicing.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import { edition as releaseEdition } from '../facts/releases/edition.ts';
import type { Edition } from '../facts/types.ts';
import type { Picks } from '../vocabulary.ts';
import { INFERRED, kubernetesNames } from '../facts/windows/kubernetes.ts';
import { servicing } from '../facts/windows/servicing.ts';
import { allBuildNotes, buildNotes } from './buildNotes.ts';
import { citationName } from './names.ts';
import type { Note } from './notes.ts';

const DAY = '2026-11-22';
const newest = releaseEdition({ edition: 'v3.32', docs: 'amended' });

function notesOf(picks: Picks, edition: Edition = newest, day = DAY): readonly Note[] {
  return allBuildNotes(edition, picks, day);
}

/** The sentences of the notes whose id ends so. */
function said(end: string, picks: Picks, edition: Edition = newest, day = DAY): readonly string[] {
  return notesOf(picks, edition, day)
    .filter(({ id }) => id.endsWith(end))
    .map(({ says }) => says);
}

describe('the servicing of a picked build', () => {
  it.each<readonly [string, string, readonly string[], readonly (readonly string[])[]]>([
    ['20348.2700', '2026-10-13', ['ws2022'], [['2026-10-13']]],
    ['20348.2700', DAY, ['ws2022'], [['2031-10-14', '2026-10-13']]],
    ['18362', DAY, ['ws1903'], [['2020-12-08']]],
    ['18362', '2020-06-23', ['ws1903'], [['2020-12-08']]],
    // Two versions have this number; the number does not tell them apart.
    ['17763', DAY, ['ws2019', 'ws1809-sac'], [['2029-01-09', '2024-01-09'], ['2020-11-10']]],
    ['26100', DAY, ['ws2025'], [['2029-10-09', '2029-11-13']]],
  ])('%s on %s is told of %j with its days', (build, day, rows, days) => {
    const notes = notesOf({ build: [build] }, newest, day).filter(({ id }) => id.endsWith('-servicing'));
    expect(notes.map(({ id }) => id)).toEqual(rows.map((row) => `${build}-${row}-servicing`));
    notes.forEach(({ says }, index) => {
      for (const one of [day, ...(days[index] ?? [])]) expect(says).toContain(one);
    });
  });

  it('tells mainstream support from extended support', () => {
    expect(said('-servicing', { build: ['20348'] }, newest, '2026-10-13')).not.toEqual(
      said('-servicing', { build: ['20348'] }, newest, '2026-10-14'),
    );
  });

  it('is unknown for a build that nobody looked up', () => {
    expect(notesOf({ build: ['22000.1'] }).map(({ id }) => id)).toEqual(['22000.1-unknown', '22000.1-newer']);
  });

  it('is told in a few words beside the tick', () => {
    const [sac, long] = buildNotes(newest, { build: ['18362', '20348.169'] }, DAY).map(({ short }) => short);
    expect(sac).toContain('2020-12-08');
    expect(long).toContain('2031-10-14');
    for (const short of [sac, long]) expect(short?.split(' ').length).toBeLessThanOrEqual(6);
  });

  it('is told in the guide too, which asks for no Kubernetes version', () => {
    const guide = editionOf(guideBook, 'guide-2020');
    expect(notesOf({ build: ['18362'] }, guide).map(({ id }) => id)).toEqual([
      '18362-ws1903-servicing',
      '18362-ws1903-dsr',
    ]);
  });
});

describe('a picked build against the picked Kubernetes version', () => {
  it.each<readonly [string, string, 'named' | 'not-named' | 'not-stated', boolean]>([
    ['19042', '1.22', 'named', false],
    ['19042', '1.30', 'named', true],
    ['20348', '1.22', 'not-named', false],
    ['20348', '1.23', 'named', true],
    ['26100', '1.34', 'not-named', true],
    ['20348', '1.45', 'not-stated', false],
    ['14393', '1.18', 'not-stated', false],
  ])('%s and %s: %s, inferred: %s', (build, k8s, naming, inferred) => {
    const says = said('-kubernetes', { build: [build], k8s });
    expect(says).toHaveLength(1);
    expect(says[0]).toContain(`Kubernetes ${k8s}`);
    expect(says[0]?.includes(INFERRED)).toBe(inferred);
    const row = servicing.find(({ number }) => number === Number(build));
    expect(namingOf(kubernetesNames, row?.id ?? '', k8s).says).toBe(naming);
  });

  it('is told differently where it is named, where it is not, and where nobody looked', () => {
    const told = ['1.22', '1.23', '1.45'].map((k8s) =>
      said('-kubernetes', { build: ['20348'], k8s })
        .join('')
        .replaceAll(/1\.\d+/g, '')
        .replace(INFERRED, ''),
    );
    expect(new Set(told).size).toBe(3);
  });

  it('says nothing while no version is picked', () => {
    expect(said('-kubernetes', { build: ['20348'] })).toEqual([]);
  });
});

describe('a picked build against the release', () => {
  it('is newer than the release was documented for', () => {
    const newer = notesOf({ build: ['26100.1'] }).find(({ id }) => id.endsWith('-newer'));
    expect(newer).toMatchObject({
      cited: [{ citation: { source: 'v3.32-requirements' }, facts: ['ws2022'] }],
    });
    for (const number of ['26100', '20348']) expect(newer?.says).toContain(number);
    expect(said('-newer', { build: ['20348.9999'] })).toEqual([]);
  });

  it('was out of servicing when the release still listed it', () => {
    const [late] = said(
      '-listed-late',
      { build: ['19041'] },
      releaseEdition({ edition: 'v3.22', docs: 'as-released' }),
    );
    for (const day of ['2022-01-28', '2021-12-14']) expect(late).toContain(day);
    expect(
      said('-listed-late', { build: ['19041'] }, releaseEdition({ edition: 'v3.21', docs: 'amended' })),
    ).toEqual([]);
  });
});

describe('a list without an end', () => {
  it.each([
    ['v3.16', '26100', true],
    ['v3.16', '20348', true],
    ['v3.16', '18362', false],
    ['guide-2020', '26100', true],
    ['v3.32', '26100', false],
  ])('in %s says of %s that it came later: %s', (edition, build, told) => {
    const facts =
      edition === 'guide-2020' ? editionOf(guideBook, edition) : releaseEdition({ edition, docs: 'amended' });
    const [notes] = buildNotes(facts, { build: [build] }, '2026-11-22');
    const row = servicing.find(({ number }) => number === Number(build));
    expect(notes?.notes.some(({ id }) => id === `${build}-${row?.id ?? ''}-newer`)).toBe(told);
  });
});

describe('the revision of a picked build', () => {
  it.each<readonly [string, number]>([
    ['17763.557', 1],
    ['17763.1432', 0],
    ['17763.2000', 0],
    ['17763', 1],
  ])('%s: %i notes, with the first revision that has DSR', (build, count) => {
    const says = said('-dsr', { build: [build] });
    expect(says).toHaveLength(count);
    for (const one of says) expect(one).toContain('17763.1432');
  });

  it('is named where people report that it breaks something, and only that one', () => {
    const [report] = notesOf({ build: ['20348.2582'] }).filter(({ id }) => id.endsWith('-reports'));
    expect(report?.cited.map(({ citation }) => citationName(newest, citation))).toEqual([
      'microsoft/Windows-Containers#516 › The July 2024 update and container networking',
      'projectcalico/calico#9019 › A monthly update of July 2024 broke pod networking',
      'projectcalico/calico#9272 › The July 2024 update, met months later',
    ]);
    expect(said('-reports', { build: ['20348.2583', '20348'] })).toEqual([]);
  });
});

describe('several builds', () => {
  it('need an image each; two revisions of one build do not', () => {
    expect(said('several-builds', { build: ['17763', '20348'] })).toHaveLength(1);
    expect(said('several-builds', { build: ['20348.169', '20348.2700'] })).toEqual([]);
  });

  it('have notes with ids of their own', () => {
    const ids = notesOf({ build: ['17763', '17763.557', '20348.2582', '26100'], k8s: '1.30' }).map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
