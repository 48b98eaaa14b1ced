import { describe, expect, it } from 'vitest';
import { editionOf } from '../facts/edition.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import { edition as releaseEdition } from '../facts/releases/edition.ts';
import type { Edition } from '../facts/types.ts';
import type { Picks } from '../vocabulary.ts';
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
  it.each([
    [
      '20348.2700',
      '2026-10-13',
      ['On 2026-10-13, Windows Server 2022 is in mainstream support until 2026-10-13.'],
    ],
    [
      '20348.2700',
      DAY,
      [
        'On 2026-11-22, Windows Server 2022 is in extended support until 2031-10-14; mainstream support ended on 2026-10-13.',
      ],
    ],
    ['18362', DAY, ['On 2026-11-22, Windows Server, version 1903 is out of servicing since 2020-12-08.']],
    [
      '18362',
      '2020-06-23',
      ['On 2020-06-23, Windows Server, version 1903 is in servicing until 2020-12-08.'],
    ],
    // Two versions have this number; the number does not tell them apart.
    [
      '17763',
      DAY,
      [
        'On 2026-11-22, Windows Server 2019 is in extended support until 2029-01-09; mainstream support ended on 2024-01-09.',
        'On 2026-11-22, Windows Server, version 1809 is out of servicing since 2020-11-10.',
      ],
    ],
    [
      '26100',
      DAY,
      [
        'On 2026-11-22, Windows Server 2025 is in mainstream support until 2029-10-09 or 2029-11-13 (sources differ).',
      ],
    ],
  ])('%s on %s', (build, day, says) => {
    expect(said('-servicing', { build: [build] }, newest, day)).toEqual(says);
  });

  it('is not stated for a build that nobody looked up', () => {
    expect(notesOf({ build: ['22000.1'] })).toMatchObject([
      { id: '22000.1-unknown', says: expect.stringContaining('its servicing is not stated') as string },
      { id: '22000.1-newer' },
    ]);
    expect(buildNotes(newest, { build: ['22000.1'] }, DAY)[0]?.short).toBe('servicing not stated');
  });

  it('is told in a few words beside the tick', () => {
    expect(buildNotes(newest, { build: ['18362', '20348.169'] }, DAY).map(({ short }) => short)).toEqual([
      'out of servicing since 2020-12-08',
      'in extended support until 2031-10-14',
    ]);
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
  it.each([
    ['19042', '1.22', /^The documents of Kubernetes 1\.22 name Windows Server, version 20H2 .*nodes\.$/],
    ['19042', '1.30', /^The documents of Kubernetes 1\.30 name .*nodes\. Inferred: .* single revisions\.$/],
    ['20348', '1.22', /^The documents of Kubernetes 1\.22 do not name Windows Server 2022 .*nodes\.$/],
    ['20348', '1.23', /name Windows Server 2022 .* Inferred: .* That 1\.23 was the first follows/],
    ['26100', '1.34', /do not name Windows Server 2025 .* Inferred: .* That 1\.35 was the first is inferred/],
    ['20348', '1.45', /^Whether Kubernetes 1\.45 supports Windows Server 2022 is not stated/],
    ['14393', '1.18', /^Whether Kubernetes 1\.18 supports Windows Server 2016 is not stated/],
  ])('%s and %s', (build, k8s, pattern) => {
    const says = said('-kubernetes', { build: [build], k8s });
    expect(says).toHaveLength(1);
    expect(says[0]).toMatch(pattern);
  });

  it('says nothing while no version is picked', () => {
    expect(said('-kubernetes', { build: ['20348'] })).toEqual([]);
  });
});

describe('a picked build against the release', () => {
  it('is newer than the release was documented for', () => {
    expect(notesOf({ build: ['26100.1'] }).find(({ id }) => id.endsWith('-newer'))).toMatchObject({
      says: '26100 is newer than any build that v3.32 names; the newest of those is 20348.',
      cited: [{ citation: { source: 'v3.32-requirements' }, facts: ['ws2022'] }],
    });
    expect(said('-newer', { build: ['20348.9999'] })).toEqual([]);
  });

  it('was out of servicing when the release still listed it', () => {
    expect(
      said('-listed-late', { build: ['19041'] }, releaseEdition({ edition: 'v3.22', docs: 'amended' })),
    ).toEqual([
      'v3.22 of 2022-01-28 still names Windows Server, version 2004, which had been out of servicing since 2021-12-14.',
    ]);
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
    expect(notes?.notes.some(({ says }) => says.includes('takes later builds in without naming them'))).toBe(
      told,
    );
  });
});

describe('the revision of a picked build', () => {
  it.each([
    ['17763.557', ['17763.557 is older than 17763.1432, with which direct server return (DSR) comes.']],
    ['17763.1432', []],
    ['17763.2000', []],
    [
      '17763',
      [
        'Direct server return (DSR) comes with 17763.1432; whether these nodes have it, their revision tells.',
      ],
    ],
  ])('%s', (build, says) => {
    expect(said('-dsr', { build: [build] })).toEqual(says);
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
