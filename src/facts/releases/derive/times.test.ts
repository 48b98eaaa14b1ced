import { describe, expect, it } from 'vitest';
import { EDITIONS } from '../../editions.ts';
import { limitationChapters, type RowKind, timesOf } from './times.ts';
import type { DocsView } from './told.ts';

const IDS = EDITIONS.map(({ id }) => id);
const RELEASES = IDS.slice(1);

function stretch(kind: RowKind, id: string, edition: string, docs: DocsView = 'as-released'): string {
  const span = timesOf(kind, { edition, docs }).get(id)?.span;
  return span === undefined ? 'not listed' : `${span.since} ${span.until ?? 'still'}`;
}

function holdsIn(kind: RowKind, id: string, edition: string): readonly string[] {
  return timesOf(kind, { edition, docs: 'as-released' }).get(id)?.holdsIn ?? [];
}

describe('since and until', () => {
  it.each<readonly [RowKind, string, string, string]>([
    // Nothing but the note changes: one stretch.
    ['limitation', 'lim.single-block-per-host', 'v3.20', 'v3.16 still'],
    ['limitation', 'lim.max-pods', 'v3.30', 'v3.16 v3.30'],
    ['limitation', 'lim.max-pods', 'v3.31', 'not listed'],
    ['limitation', 'lim.route-reflector', 'v3.32', 'v3.17 still'],
    ['limitation', 'lim.route-reflector', 'v3.16', 'not listed'],
    // Another command is the same content; another lowest build is not.
    ['limitation', 'lim.strict-affinity', 'v3.16', 'v3.16 still'],
    ['limitation', 'lim.clusterip-snat', 'v3.19', 'v3.16 v3.19'],
    ['limitation', 'lim.node-status', 'v3.26', 'v3.21 v3.26'],
    ['limitation', 'lim.node-status', 'v3.27', 'v3.27 still'],
    ['option', 'calico-bgp', 'v3.16', 'v3.16 v3.16'],
    ['option', 'calico-bgp', 'v3.18', 'v3.17 v3.18'],
    ['option', 'calico-bgp', 'v3.19', 'v3.19 still'],
    ['option', 'azure-cni', 'v3.25', 'v3.19 still'],
    ['option', 'flannel-host-gw', 'v3.25', 'v3.19 still'],
    // A contradiction that is read as a yes prints a yes.
    ['datastore', 'ds.calico-vxlan', 'v3.20', 'v3.16 v3.26'],
    ['datastore', 'ds.calico-bgp', 'v3.20', 'v3.17 v3.26'],
    ['datastore', 'ds.calico-vxlan', 'v3.32', 'v3.31 still'],
    // Where the words rest on something else, they stay the same words.
    ['datastore', 'ds.azure-cni', 'v3.27', 'v3.19 v3.30'],
    ['datastore', 'ds.static-routes', 'v3.27', 'v3.16 still'],
    ['option', 'calico-bgp', 'guide-2020', 'guide-2020 guide-2020'],
    ['limitation', 'L2', 'guide-2020', 'guide-2020 guide-2020'],
    ['datastore', 'D1', 'guide-2020', 'guide-2020 guide-2020'],
  ])('the %s %s of %s: %s', (kind, id, edition, says) => {
    expect(stretch(kind, id, edition)).toBe(says);
  });

  it('follow the state of the pages that is read', () => {
    expect(stretch('limitation', 'lim.log-action', 'v3.29', 'as-released')).toBe('v3.29 still');
    expect(stretch('limitation', 'lim.log-action', 'v3.29', 'amended')).toBe('v3.26 still');
    expect(stretch('datastore', 'ds.calico-vxlan', 'v3.29', 'as-released')).toBe('v3.27 v3.30');
    expect(stretch('datastore', 'ds.calico-vxlan', 'v3.29', 'amended')).toBe('v3.28 still');
  });
});

describe('the editions in which a row also holds', () => {
  it('are all with the same content, a gap in between or not', () => {
    expect(holdsIn('option', 'calico-bgp', 'v3.17')).toEqual(['guide-2020', 'v3.17', 'v3.18']);
    expect(holdsIn('limitation', 'lim.tls12', 'v3.20')).toEqual(RELEASES.slice(0, 15));
  });

  it('reach from the guide into the releases by what the two share', () => {
    expect(holdsIn('limitation', 'L1', 'guide-2020')).toEqual(['guide-2020', ...RELEASES]);
    expect(holdsIn('limitation', 'L2', 'guide-2020')).toEqual(IDS);
    expect(holdsIn('option', 'calico-bgp', 'guide-2020')).toEqual(['guide-2020', ...RELEASES.slice(1)]);
    expect(holdsIn('option', 'static-routes', 'guide-2020')).toEqual(['guide-2020']);
    expect(holdsIn('option', 'flannel-vxlan', 'guide-2020')).toEqual(['guide-2020']);
    // Contradictory pages that are read as a yes print a yes, until v3.27 makes it depend on the install method.
    expect(holdsIn('datastore', 'D2', 'guide-2020')).toEqual(['guide-2020', ...RELEASES.slice(0, 11)]);
    expect(holdsIn('datastore', 'D1', 'guide-2020')).toEqual(['guide-2020', ...RELEASES.slice(1, 11)]);
    // Two modes in one row must both hold.
    expect(holdsIn('datastore', 'D4', 'guide-2020')).toEqual(['guide-2020']);
  });

  it('reach from a release back to the guide', () => {
    expect(holdsIn('limitation', 'lim.ip-borrowing', 'v3.32')[0]).toBe('guide-2020');
    expect(holdsIn('limitation', 'lim.max-pods', 'v3.30')[0]).toBe('v3.16');
    expect(holdsIn('datastore', 'ds.cloud-provider', 'v3.20')[0]).toBe('v3.16');
  });

  it('hold the edition itself and its whole stretch', () => {
    for (const kind of ['option', 'limitation', 'datastore'] as const)
      for (const edition of IDS)
        for (const [id, { span, holdsIn: all }] of timesOf(kind, { edition, docs: 'amended' })) {
          const covered = IDS.slice(IDS.indexOf(span.since), IDS.indexOf(span.until ?? IDS.at(-1)!) + 1);
          expect(covered, `${id} in ${edition}`).toContain(edition);
          expect(all, `${id} in ${edition}`).toEqual(expect.arrayContaining([...covered]));
        }
  });
});

describe('the limitations of all releases', () => {
  for (const docs of ['amended', 'as-released'] as const)
    it(`are, release by release, the ones that the release lists (${docs})`, () => {
      const { chapters } = limitationChapters({ edition: 'v3.20', docs });
      for (const edition of RELEASES) {
        const at = IDS.indexOf(edition);
        const covering = chapters
          .filter(({ span }) => IDS.indexOf(span.since) <= at && at <= IDS.indexOf(span.until ?? IDS.at(-1)!))
          .map(({ limitation }) => limitation.id);
        expect(covering.toSorted()).toEqual([...timesOf('limitation', { edition, docs }).keys()].toSorted());
      }
    });

  it('never follow upon one of the same content', () => {
    const { chapters } = limitationChapters({ edition: 'v3.20', docs: 'as-released' });
    const twins = chapters.filter(({ limitation, span: { until = '' } }) => {
      const after = RELEASES[RELEASES.indexOf(until) + 1];
      const next = chapters.find((one) => one.limitation.id === limitation.id && one.span.since === after);
      return until !== '' && next?.holdsIn.includes(until) === true;
    });
    expect(twins).toEqual([]);
  });

  it('are told in the words of the edition at hand, else of the last release that says so', () => {
    const of = (edition: string, id: string): readonly string[] =>
      limitationChapters({ edition, docs: 'as-released' })
        .chapters.filter(({ limitation }) => limitation.id === id)
        .map(({ limitation }) => limitation.span.since);
    expect(of('v3.20', 'lim.strict-affinity')).toEqual(['v3.20']);
    expect(of('v3.18', 'lim.clusterip-snat')).toEqual(['v3.18', 'v3.32']);
    expect(of('guide-2020', 'lim.max-pods')).toEqual(['v3.30']);
  });

  it('cite documents that are at hand', () => {
    const { chapters, sources } = limitationChapters({ edition: 'guide-2020', docs: 'amended' });
    const known = new Set(sources.map(({ id }) => id));
    expect(chapters.filter(({ limitation }) => !known.has(limitation.citation.source))).toEqual([]);
    expect(chapters.length).toBeGreaterThan(40);
  });
});
