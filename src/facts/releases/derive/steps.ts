import { inForce } from '../../edition.ts';
import { compareBuilds } from '../../../windowsBuild.ts';
import type { CheckReading, FieldNote, Step, StepCheck, StepFloor, StopCondition } from '../../types.ts';
import { fieldNotes } from '../data/fieldNotes.ts';
import { later } from '../data/later.ts';
import { steps } from '../data/steps/all.ts';
import { stops } from '../data/stops.ts';
import { windowsVersions } from '../data/windows.ts';
import type { FieldNoteFact, NewRelease, StepFact, StepTold, StopFact, WindowsFact } from '../types.ts';
import { underAnyAnswer } from './answered.ts';
import { withMinimums } from './minimums.ts';
import { citationsIn } from './pages.ts';
import { type Reading, toldIn, verdictOfState } from './told.ts';

const WINDOWS: readonly WindowsFact[] = windowsVersions;

/** The lowest builds that a release names, in the order of the builds. */
function floorsIn(reading: Reading): readonly StepFloor[] {
  return WINDOWS.map((fact) => toldIn(fact, reading))
    .filter(({ state, effective }) => verdictOfState(state, effective) !== 'not-stated')
    .flatMap(({ floors = [] }) => floors)
    .map(({ from, onwards, installs }) => ({
      from,
      ...(onwards === undefined ? {} : { onwards }),
      ...(installs === undefined ? {} : { installs }),
    }))
    .toSorted((a, b) => compareBuilds(a.from, b.from));
}

const LATER: readonly NewRelease[] = later;
const FIELD_NOTES: readonly FieldNoteFact[] = fieldNotes;
const STEPS: readonly StepFact[] = steps;

/** What a step is in a release: the latest that a new release says of it, else its span; undefined where there is none. */
function toldOf({ id, spans }: StepFact, { edition, docs }: Reading): StepTold | undefined {
  const news = LATER.flatMap((release) => {
    const said = release.steps?.[id];
    return said === undefined ? [] : [{ since: release.id, said }];
  }).findLast(({ since }) => inForce({ since }, edition));
  if (news !== undefined) return news.said === null ? undefined : { ...news.said, since: news.since };
  return spans.find((one) => inForce(one, edition) && (one.docs ?? docs) === docs);
}

/** A check whose readings ask for the versions that the release asks for. */
function readIn(check: StepCheck, reading: Reading): StepCheck {
  const [first, ...rest] = (check.reads ?? []).map((one): CheckReading => ({
    ...one,
    ...(one.does === undefined ? {} : { does: withMinimums(one.does, reading) }),
    judges:
      one.judges.kind === 'at-least'
        ? { ...one.judges, version: withMinimums(one.judges.version, reading) }
        : one.judges,
  }));
  return first === undefined ? check : { ...check, reads: [first, ...rest] };
}

/** The steps of a release, in order, each in that release's spelling. */
export function stepTable(reading: Reading): readonly Step[] {
  const span = { since: reading.edition, until: reading.edition };
  const floors = floorsIn(reading);
  return underAnyAnswer(STEPS, reading).flatMap((fact): readonly Step[] => {
    const { spans: _, check, ...step } = fact;
    const told = toldOf(fact, reading);
    if (told === undefined) return [];
    const { since: __, until: ___, docs: ____, pages, check: own, says, ...rest } = told;
    const shown = own ?? check;
    return [
      {
        ...step,
        ...rest,
        ...(says === undefined ? {} : { says: withMinimums(says, reading) }),
        span,
        ...(shown === undefined ? {} : { check: readIn(shown, reading) }),
        ...(shown?.good.includes('{floors}') === true ? { floors } : {}),
        citations: citationsIn({ pages }, reading),
      },
    ];
  });
}

const STOPS: readonly StopFact[] = stops;

/** When to stop in a release, cited as the steps that show it are. */
export function stopTable(
  reading: Reading,
): readonly (StopCondition & { readonly from: readonly string[] })[] {
  const steps = stepTable(reading);
  return underAnyAnswer(STOPS, reading).flatMap((stop) => {
    const from = steps.filter(({ id }) => stop.from.includes(id));
    const [first, ...rest] = from.flatMap(({ citations }) => citations);
    if (first === undefined) return [];
    const more = rest.filter(
      ({ source }, index) =>
        source !== first.source && rest.findIndex((one) => one.source === source) === index,
    );
    return [{ ...stop, from: from.map(({ id }) => id), citations: [first, ...more] as const }];
  });
}

/** What threads tell, as notes of a release. */
export function fieldNoteTable(reading: Reading): readonly FieldNote[] {
  return underAnyAnswer(FIELD_NOTES, reading)
    .filter(({ since = 'v3.16', until }) =>
      inForce({ since, ...(until === undefined ? {} : { until }) }, reading.edition),
    )
    .map(({ pages, since: _, until: __, ...note }) => ({
      ...note,
      citations: citationsIn({ pages }, reading),
    }));
}
