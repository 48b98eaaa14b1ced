import { FACETS } from '../../../vocabulary.ts';
import { inForce } from '../../edition.ts';
import type { Point, PointId, Statement } from '../../types.ts';
import { later } from '../data/later.ts';
import type { Engineering, EngineeringPoint, NewRelease, OptionFact } from '../types.ts';
import { stillLimits } from './limitations.ts';
import { citationsIn } from './pages.ts';
import { filled } from './texts.ts';
import type { Reading } from './told.ts';

type Drafted = Omit<Point, 'from' | 'says'>;

const LATER: readonly NewRelease[] = later;
const ROUTED = { fabric: ['l3-peered', 'l3-routed'] } as const;
const NOT_OPEN = filled(FACETS.udp4789.values.filter((value) => value !== 'open'));

type Entry<K extends keyof Engineering> = NonNullable<Engineering[K]>[number];

/** The entry of a point that is in force in a release: the newest that a later release has, else the option's own. */
function current<K extends keyof Engineering>(
  { id, engineering }: OptionFact,
  key: K,
  reading: Reading,
): Entry<K> | undefined {
  const news = LATER.findLast(
    (release) =>
      inForce({ since: release.id }, reading.edition) && release.engineering?.[id]?.[key] !== undefined,
  );
  const said = news?.engineering?.[id]?.[key];
  if (said === null) return undefined;
  if (said !== undefined && news !== undefined) return { ...said, since: news.id } as Entry<K>;
  const own: readonly Entry<K>[] = engineering?.[key] ?? [];
  return own.find(
    (point) =>
      inForce(point, reading.edition) && (point.while === undefined || stillLimits([point.while], reading)),
  );
}

/** The points of an option in a release, each with the entry that it comes from. */
function drafts(
  option: OptionFact,
  reading: Reading,
): readonly { readonly draft: Drafted; readonly entry: EngineeringPoint }[] {
  const routed = current(option, 'crossesRouted', reading);
  const role = current(option, 'role', reading);
  const port = current(option, 'port', reading);
  const overhead = current(option, 'overhead', reading);
  const check = current(option, 'sourceDestCheck', reading);
  const reachable = current(option, 'reachable', reading);
  const tested = current(option, 'testedMore', reading);
  return [
    ...(routed === undefined || routed.is === 'not-stated'
      ? []
      : [
          {
            draft: { id: 'routed', burden: routed.is === 'needs-peering', when: ROUTED } as const,
            entry: routed,
          },
        ]),
    ...(role === undefined ? [] : [{ draft: { id: 'role', burden: true } as const, entry: role }]),
    ...(port === undefined || NOT_OPEN === undefined
      ? []
      : [{ draft: { id: 'port', burden: true, when: { udp4789: NOT_OPEN } } as const, entry: port }]),
    ...(overhead === undefined
      ? []
      : [{ draft: { id: 'mtu', burden: overhead.bytes > 0 } as const, entry: overhead }]),
    ...(check === undefined
      ? []
      : [
          {
            draft: { id: 'check', burden: true, when: { platform: check.platforms } } as const,
            entry: check,
          },
        ]),
    ...(reachable === undefined
      ? []
      : [{ draft: { id: 'reachable', burden: reachable.is === 'no' } as const, entry: reachable }]),
    ...(tested === undefined ? [] : [{ draft: { id: 'tested', burden: false } as const, entry: tested }]),
  ];
}

function statementId(option: OptionFact, id: PointId): string {
  return `${option.id}.${id}`;
}

/** Where an option differs from others to an engineer, as a release states it. */
export function pointsOf(option: OptionFact, reading: Reading): readonly Point[] {
  return drafts(option, reading).map(({ draft, entry }): Point => ({
    ...draft,
    says: entry.says,
    from: [statementId(option, draft.id)],
  }));
}

/** The same points as statements, each with its own pages. */
export function pointStatements(options: readonly OptionFact[], reading: Reading): readonly Statement[] {
  const span = { since: reading.edition, until: reading.edition };
  return options.flatMap((option) =>
    drafts(option, reading).map(({ draft, entry }): Statement => {
      const [citation, ...also] = citationsIn(entry, reading);
      return { id: statementId(option, draft.id), span, says: entry.says, citation, also };
    }),
  );
}
