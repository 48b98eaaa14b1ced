import { listedAfterEnd, namingOf, newestNamed, standingOn } from '../engine/servicing.ts';
import type { Edition } from '../facts/types.ts';
import { INFERRED, kubernetesNames } from '../facts/windows/kubernetes.ts';
import { badRevisions, imageRule, servicing } from '../facts/windows/servicing.ts';
import type { Day, Servicing } from '../facts/windows/types.ts';
import type { Picks } from '../vocabulary.ts';
import { parseBuild } from '../windowsBuild.ts';
import { buildLabel, capital, citationsOf } from './names.ts';
import { type Note, placesOf } from './notes.ts';

/** What is told about one picked build. */
export interface BuildNotes {
  readonly build: string;
  /** Its servicing in a few words. */
  readonly short: string;
  readonly notes: readonly Note[];
}

/** How a Windows version is serviced on a day, in a few words. */
function standingSays(row: Servicing, day: Day): string {
  const { phase, last } = standingOn(row, day);
  const [first = ''] = last;
  const days = last.length < 2 ? first : `${last.join(' or ')} (sources differ)`;
  switch (phase) {
    case 'not-yet':
      return `not out yet; it came out on ${first}`;
    case 'mainstream':
      return row.extended === undefined && row.disputed === undefined
        ? `in servicing until ${days}`
        : `in mainstream support until ${days}`;
    case 'extended':
      return `in extended support until ${days}`;
    case 'ended':
      return `out of servicing since ${days}`;
    case 'disputed':
      return `close to the end of support, which sources put on ${last.join(' or ')}`;
  }
}

function servicingNote(row: Servicing, build: string, day: Day): Note {
  const past =
    row.mainstream !== undefined && standingOn(row, day).phase === 'extended'
      ? `; mainstream support ended on ${row.mainstream}`
      : '';
  return {
    id: `${build}-${row.id}-servicing`,
    lead: 'Servicing',
    says: `On ${day}, ${row.name} ${standingOn(row, day).phase === 'ended' ? 'has been' : 'is'} ${standingSays(row, day)}${past}.`,
    cited: placesOf(row.sources, row.id),
  };
}

function kubernetesNote(row: Servicing, build: string, version: string): Note {
  const { says, basis, sources } = namingOf(kubernetesNames, row.id, version);
  const own = kubernetesNames.find(({ windows }) => windows === row.id);
  // What is said about the first and the last of its versions, said where it matters.
  const listed = own?.named.flatMap(({ versions }) => versions) ?? [];
  const within = listed.includes(version) && version !== listed[0] && version !== listed.at(-1);
  const remark = within ? undefined : own?.remark;
  const inferred = basis === 'inferred' ? ` ${INFERRED}${remark === undefined ? '' : ` ${remark}`}` : '';
  const told = {
    named: `The documents of Kubernetes ${version} name ${row.name} for Windows nodes.`,
    'not-named': `The documents of Kubernetes ${version} do not name ${row.name} for Windows nodes.`,
    'not-stated': `No document that was read says whether Kubernetes ${version} supports ${row.name}.`,
  }[says];
  return {
    id: `${build}-${row.id}-kubernetes`,
    lead: `Kubernetes ${version}`,
    says: `${told}${inferred}`,
    cited: placesOf(sources, row.id),
  };
}

/** What the revision tells, where one is given, or what it would tell. */
function revisionNotes(row: Servicing, build: string): readonly Note[] {
  const { revision } = parseBuild(build) ?? {};
  if (row.dsr === undefined || (revision !== undefined && revision >= row.dsr.revision)) return [];
  const floor = `${row.number}.${row.dsr.revision}`;
  return [
    {
      id: `${build}-${row.id}-dsr`,
      lead: 'Revision',
      says:
        revision === undefined
          ? `Direct server return (DSR) comes with ${floor}; check the revision of these nodes.`
          : `${build} is older than ${floor}, the first revision with direct server return (DSR).`,
      cited: placesOf(row.dsr.sources, row.id),
    },
  ];
}

function remarkNotes(row: Servicing, build: string): readonly Note[] {
  if (row.remark === undefined) return [];
  return [
    {
      id: `${build}-${row.id}-remark`,
      lead: 'Remark',
      says: row.remark,
      cited: placesOf(row.further ?? row.sources, row.id),
    },
  ];
}

function badNotes(build: string): readonly Note[] {
  return badRevisions
    .filter((one) => one.build === build)
    .map(({ says, sources }) => ({
      id: `${build}-reports`,
      lead: 'Field experience',
      says,
      cited: placesOf(sources, build),
    }));
}

/** What the edition's own day and lists tell about a build number. */
function editionNotes(edition: Edition, build: string, number: number): readonly Note[] {
  const called = edition.entry.kind === 'release' ? edition.entry.id : edition.entry.label;
  const newest = newestNamed(edition);
  const from = (rule: string): readonly string[] => edition.rules.find(({ id }) => id === rule)?.from ?? [];
  const newer: readonly Note[] =
    newest === undefined || number <= newest.number
      ? []
      : [
          {
            id: `${build}-newer`,
            lead: 'Newer than documented',
            says: `${number} is newer than any build that ${called} names; the newest of those is ${newest.number}.`,
            cited: citationsOf(edition, from(newest.rule)),
          },
        ];
  // A list without an end takes in what nobody could know: what came out after the documents.
  const unknownThen = servicing
    .filter((row) => newest === undefined && row.number === number && row.from > edition.entry.date)
    .map((row): Note => ({
      id: `${build}-${row.id}-newer`,
      lead: 'Newer than documented',
      says: `${row.name} came out on ${row.from}, after ${called} of ${edition.entry.date}. The list there has no end, so it includes this build without naming it.`,
      cited: placesOf(row.sources, row.id),
    }));
  const late = listedAfterEnd(servicing, edition)
    .filter((row) => row.number === number)
    .map((row): Note => {
      const { last } = standingOn(row, edition.entry.date);
      return {
        id: `${build}-${row.id}-listed-late`,
        lead: 'At release',
        says: `${called} of ${edition.entry.date} names ${row.name}, although its servicing had ended on ${last.join(' or ')}.`,
        cited: placesOf(row.sources, row.id),
      };
    });
  return [...newer, ...unknownThen, ...late];
}

/** What is told about each picked build on a day: servicing, the picked Kubernetes version, the edition. No verdict. */
export function buildNotes(edition: Edition, picks: Picks, day: Day): readonly BuildNotes[] {
  return (picks.build ?? []).map((build): BuildNotes => {
    const number = parseBuild(build)?.number ?? 0;
    const rows = servicing.filter((row) => row.number === number);
    const unknown: Note = {
      id: `${build}-unknown`,
      lead: 'Servicing',
      says: `The planner does not know build ${number}, so it cannot tell how long Microsoft services it.`,
      cited: [],
    };
    const { k8s } = picks;
    return {
      build,
      short:
        rows.length === 0
          ? 'servicing unknown'
          : rows.map((row) => (rows.length === 1 ? '' : `${row.name}: `) + standingSays(row, day)).join('. '),
      notes: [
        ...(rows.length === 0 ? [unknown] : rows.map((row) => servicingNote(row, build, day))),
        ...(k8s === undefined ? [] : rows.map((row) => kubernetesNote(row, build, k8s))),
        ...editionNotes(edition, build, number),
        ...rows.flatMap((row) => revisionNotes(row, build)),
        ...badNotes(build),
        ...rows.flatMap((row) => remarkNotes(row, build)),
      ],
    };
  });
}

/** What several builds in one cluster ask for; empty for a single one. */
export function mixedBuildNotes(picks: Picks): readonly Note[] {
  const numbers = new Set((picks.build ?? []).map((build) => parseBuild(build)?.number));
  if (numbers.size < 2) return [];
  return [
    {
      id: 'several-builds',
      lead: 'Images',
      says: imageRule.says,
      cited: placesOf(imageRule.sources, 'images'),
    },
  ];
}

/** The notes of all builds in one list, each under its build. */
export function allBuildNotes(
  edition: Edition,
  picks: Picks,
  day: Day,
): readonly (Note & { readonly group: string })[] {
  return [
    ...buildNotes(edition, picks, day).flatMap(({ build, notes }) =>
      notes.map((note) => ({ ...note, group: capital(buildLabel(build)) })),
    ),
    ...mixedBuildNotes(picks).map((note) => ({ ...note, group: 'Several builds' })),
  ];
}
