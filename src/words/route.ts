import type { Route, RouteStop, Told } from '../engine/route.ts';
import { routeCitations } from '../facts/releases/route.ts';
import type { Edition, RouteFact } from '../facts/types.ts';
import { causeName } from './causes.ts';
import { type CitedFacts, citationsOf } from './names.ts';
import { versionList } from './plain.ts';
import { ruleSays } from './reasons.ts';
import { repairSays } from './repairs.ts';
import { editionWord } from './times.ts';

/** A sentence about the way, with the places where it can be read. */
export interface RouteLine {
  readonly id: string;
  readonly says: string;
  readonly cited: readonly CitedFacts[];
}

/** A stop in sentences. */
export interface SaidStop {
  readonly release: string;
  readonly part: RouteStop['part'];
  readonly edition: Edition;
  /** Its Kubernetes versions, as a stretch; empty where it lists none. */
  readonly kubernetes: string;
  readonly because: readonly RouteLine[];
  readonly breaks: readonly RouteLine[];
  /** What to do before the upgrade to it. */
  readonly before: readonly RouteLine[];
  /** How the upgrade to it goes, the same at many stops. */
  readonly each: readonly RouteLine[];
  /** What to do then, and before the next stop. */
  readonly does: readonly RouteLine[];
  /** What no document tells. */
  readonly silent: readonly RouteLine[];
}

/** The way in sentences. */
export interface SaidRoute {
  readonly heading: string;
  readonly whole: readonly RouteLine[];
  readonly stops: readonly SaidStop[];
}

/** A sentence that holds only where the cluster is as the fact says. */
function ifOpen(text: string, { fact: { only }, open }: Told): string {
  return open && only !== undefined && only !== '' ? `${text.replace(/\.$/u, '')}, if ${only}.` : text;
}

function citedIn(edition: Edition, fact: RouteFact): readonly CitedFacts[] {
  return routeCitations(fact, edition.entry.id, edition.sources).map((citation) => ({
    citation,
    facts: [],
  }));
}

type Role = 'says' | 'because' | 'breaks' | 'before' | 'does' | 'silent';

/** What facts say in some roles, in their order. */
function lines(edition: Edition, told: readonly Told[], roles: readonly Role[]): readonly RouteLine[] {
  return roles.flatMap((role) =>
    told.flatMap((one): readonly RouteLine[] => {
      const text = one.fact[role];
      if (text === undefined) return [];
      return [
        {
          id: `${one.fact.id} ${role}`,
          says: role === 'silent' ? text : ifOpen(text, one),
          cited: citedIn(edition, one.fact),
        },
      ];
    }),
  );
}

/** So many sentences tell why a release rules something out. */
const TOLD = 2;

function causeLines({ edition, causes, picks }: RouteStop): readonly RouteLine[] {
  return causes.map(({ facets, rules, from }) => ({
    id: `cause ${facets.join(' ')}`,
    says:
      rules.length === 0
        ? `${causeName(edition, facets, picks)} is ruled out.`
        : rules
            .slice(0, TOLD)
            .map(({ rule, builds }) => ruleSays(edition, rule, builds, picks))
            .join(' '),
    cited: citationsOf(edition, from),
  }));
}

function repairLines({ edition, causes, picks }: RouteStop): readonly RouteLine[] {
  return causes.flatMap(({ facets, from, repair }) =>
    repair === null
      ? []
      : [
          {
            id: `repair ${facets.join(' ')}`,
            says: `${repairSays(edition, repair, picks)}.`,
            cited: citationsOf(edition, from),
          },
        ],
  );
}

/** The places where the Kubernetes versions of releases can be read. */
function listCited(...stops: readonly RouteStop[]): readonly CitedFacts[] {
  return stops.flatMap(({ edition }) => {
    const rules = edition.rules.filter(
      ({ when, gives }) => gives === 'supported' && Object.keys(when).join() === 'k8s',
    );
    return citationsOf(edition, [...new Set(rules.flatMap(({ from }) => from))]).slice(0, 1);
  });
}

function stretch(versions: readonly string[] | null): string {
  const [first, last] = [versions?.[0], versions?.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first}–${last}`;
}

/** To what Kubernetes has to be brought before the next stop. */
function raiseLines(stop: RouteStop, next: RouteStop | undefined): readonly RouteLine[] {
  if (stop.raise === null || next === undefined) return [];
  const both = `${editionWord(stop.release)} and ${editionWord(next.release)}`;
  return [
    {
      id: `kubernetes ${stop.release}`,
      says: `Bring Kubernetes to ${versionList(stop.raise, 'or')}, which ${both} both list.`,
      cited: listCited(stop, next),
    },
  ];
}

/** That two stops have no Kubernetes version in common. */
function gapLines(stop: RouteStop, before: RouteStop | undefined): readonly RouteLine[] {
  if (before === undefined || stop.shared === null || stop.shared.length > 0) return [];
  return [
    {
      id: `gap ${stop.release}`,
      says: `${editionWord(before.release)} and ${editionWord(stop.release)} list no Kubernetes version in common, nor do releases between them close the gap.`,
      cited: listCited(before, stop),
    },
  ];
}

function becauseLines(
  stop: RouteStop,
  before: RouteStop | undefined,
  next: RouteStop | undefined,
): readonly RouteLine[] {
  const own = lines(stop.edition, stop.told, ['because']);
  const id = `because ${stop.release}`;
  if (stop.part === 'end' && own.length === 0)
    return [{ id, says: `${editionWord(stop.release)} is the release to upgrade to.`, cited: [] }];
  if (stop.part !== 'pass' || before === undefined || next === undefined) return own;
  const [from, to] = [stop.shared?.at(-1), next.shared?.[0]];
  if (from === undefined || to === undefined) return own;
  return [
    {
      id,
      says:
        from === to
          ? `It lists Kubernetes ${from}, as both neighbors do.`
          : `It takes Kubernetes from ${from} to ${to}.`,
      cited: [],
    },
  ];
}

function saidStop(stop: RouteStop, before: RouteStop | undefined, next: RouteStop | undefined): SaidStop {
  const { edition, told } = stop;
  const isEach = ({ fact }: Told): boolean => fact.turn === 'each';
  const [own, each] = [told.filter((one) => !isEach(one)), told.filter(isEach)];
  return {
    release: stop.release,
    part: stop.part,
    edition,
    kubernetes: stretch(stop.kubernetes),
    because: becauseLines(stop, before, next),
    breaks: [...causeLines(stop), ...lines(edition, told, ['breaks'])],
    before: [...repairLines(stop), ...lines(edition, told, ['before'])],
    each: lines(edition, each, ['does', 'says']),
    does: [...lines(edition, own, ['does', 'says']), ...raiseLines(stop, next)],
    silent: [...gapLines(stop, before), ...lines(edition, told, ['silent'])],
  };
}

/** How many stops the way has, beside its ends. */
function headingOf({ stops }: Route): string {
  const count = stops.length - 2;
  if (count <= 0) return 'no stop in between';
  return count === 1 ? 'one stop' : `${count} stops`;
}

/** The way from one edition to another in sentences. */
export function routeSays(route: Route, older: Edition, newer: Edition): SaidRoute {
  if (!route.documented) {
    const to = editionWord(newer.entry.id);
    return {
      heading: 'not documented',
      whole: [
        {
          id: 'no-route',
          says: `No document describes a way from ${older.entry.called} to ${to}.`,
          cited: [],
        },
      ],
      stops: [],
    };
  }
  const { stops } = route;
  return {
    heading: headingOf(route),
    whole: route.whole.flatMap((one) => lines(newer, [one], ['says', 'silent'])),
    stops: stops.map((stop, index) => saidStop(stop, stops[index - 1], stops[index + 1])),
  };
}

/** What a stop is called where its lines stand. */
export function stopSays({ release, part }: Pick<SaidStop, 'release' | 'part'>): string {
  const name = editionWord(release);
  if (part === 'start') return `Before you leave ${name}`;
  if (part === 'end') return `On to ${name}`;
  return part === 'stop' ? `Stop at ${name}` : `Pass ${name}`;
}
