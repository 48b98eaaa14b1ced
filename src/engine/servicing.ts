import type { Edition } from '../facts/types.ts';
import type { Basis, Day, KubernetesNames, Servicing } from '../facts/windows/types.ts';
import { isAcceptable } from './verdict.ts';

/** How a Windows version is serviced on a day. `disputed`: by one source a phase has ended, by another it has not. */
export type Phase = 'not-yet' | 'mainstream' | 'extended' | 'ended' | 'disputed';

/** A phase with its last day, or the last day of all servicing; two where sources differ. */
export interface Standing {
  readonly phase: Phase;
  readonly last: readonly Day[];
}

function phaseBetween(mainstream: Day, extended: Day | undefined, day: Day): Standing {
  if (day <= mainstream) return { phase: 'mainstream', last: [mainstream] };
  if (extended !== undefined && day <= extended) return { phase: 'extended', last: [extended] };
  return { phase: 'ended', last: [extended ?? mainstream] };
}

/** How a Windows version is serviced on a day; the last day counts as serviced. */
export function standingOn(row: Servicing, day: Day): Standing {
  if (day < row.from) return { phase: 'not-yet', last: [row.from] };
  if (row.mainstream !== undefined) return phaseBetween(row.mainstream, row.extended, day);
  const { disputed } = row;
  if (disputed === undefined) throw new Error(`${row.id} has no end of servicing.`);
  const [one, other] = disputed.map((end) => phaseBetween(end.mainstream, end.extended, day));
  if (one === undefined || other === undefined || one.phase === other.phase)
    return { phase: one?.phase ?? 'ended', last: [...(one?.last ?? []), ...(other?.last ?? [])] };
  const ofMainstream = one.phase === 'mainstream' || other.phase === 'mainstream';
  return {
    phase: 'disputed',
    last: disputed.map(({ mainstream, extended }) => (ofMainstream ? mainstream : extended)),
  };
}

/** What the documents of a Kubernetes version say of a Windows version. */
export interface Naming {
  readonly says: 'named' | 'not-named' | 'not-stated';
  /** Absent where nothing was read. */
  readonly basis?: Basis;
  readonly sources: readonly string[];
}

/** Whether a Kubernetes version names a Windows version; where its page was not read, that is not stated. */
export function namingOf(all: readonly KubernetesNames[], windows: string, version: string): Naming {
  const own = all.find((one) => one.windows === windows);
  // Nobody looked for it.
  if (own === undefined) return { says: 'not-stated', sources: [] };
  const named = own.named.find(({ versions }) => versions.includes(version));
  if (named !== undefined) return { says: 'named', basis: named.basis, sources: named.sources };
  const read = all.flatMap((one) => one.named.filter(({ versions }) => versions.includes(version)));
  const [first] = read;
  if (first === undefined) return { says: 'not-stated', sources: [] };
  const basis = read.some((one) => one.basis === 'row') ? 'row' : 'inferred';
  return {
    says: 'not-named',
    basis,
    sources: [...new Set(read.filter((one) => one.basis === basis).flatMap(({ sources }) => sources))],
  };
}

/** The build rules of an edition under which something can be built. */
function namedRanges(
  edition: Edition,
): readonly { readonly from: number; readonly to: number; readonly rule: string }[] {
  return edition.rules
    .filter(({ when, gives }) => when.build !== undefined && isAcceptable(gives))
    .flatMap(({ when, id }) =>
      (when.build ?? []).map(({ from = 0, to = Number.POSITIVE_INFINITY }) => ({ from, to, rule: id })),
    );
}

/** The newest build number that an edition names, with the rule that does; undefined where it takes any later build. */
export function newestNamed(
  edition: Edition,
): { readonly number: number; readonly rule: string } | undefined {
  const [newest] = namedRanges(edition).toSorted((a, b) => b.to - a.to);
  return newest === undefined || !Number.isFinite(newest.to)
    ? undefined
    : { number: newest.to, rule: newest.rule };
}

/** Windows versions that an edition names although their servicing had ended before its day. */
export function listedAfterEnd(rows: readonly Servicing[], edition: Edition): readonly Servicing[] {
  const ended = (row: Servicing): boolean => standingOn(row, edition.entry.date).phase === 'ended';
  const ranges = namedRanges(edition);
  return rows.filter(
    (row) =>
      ranges.some(({ from, to }) => from <= row.number && row.number <= to) &&
      // Of two versions with one number the documents may mean the one that is serviced.
      rows.filter(({ number }) => number === row.number).every(ended),
  );
}
