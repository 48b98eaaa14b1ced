import { describe, expect, it } from 'vitest';
import { listedAfterEnd } from '../../engine/servicing.ts';
import { edition as releaseEdition } from '../../facts/releases/edition.ts';
import { kubernetesNames } from '../../facts/windows/kubernetes.ts';
import { imageRule, servicing } from '../../facts/windows/servicing.ts';
import { BUILDS, HOST_CONTAINER_SOURCES, LISTED_AFTER_END } from './windowsBuilds.ts';

const CHANNELS: Readonly<Record<string, string>> = {
  LTSC: 'long-term',
  SAC: 'semi-annual',
  'Annual Channel': 'annual',
};

describe('the Windows versions against what was typed in of them', () => {
  it('are all there, with their build numbers, channels and days', () => {
    expect(BUILDS.length).toBeGreaterThan(10);
    expect(
      servicing.map(({ id, number, channel, from, mainstream, extended, disputed }) => ({
        id,
        number,
        channel,
        from,
        mainstream: mainstream ?? null,
        extended: extended ?? null,
        disputed: disputed ?? null,
      })),
    ).toEqual(
      BUILDS.map((one) => ({
        id: one.id,
        number: one.build,
        channel: CHANNELS[one.channel],
        from: one.availability,
        mainstream: one.mainstreamEnd,
        extended: one.extendedEnd ?? null,
        disputed:
          one.mainstreamEndCandidates?.map(({ date, extendedEnd, source }) => ({
            mainstream: date,
            extended: extendedEnd,
            source,
          })) ?? null,
      })),
    );
  });

  it('cite every source of theirs, and no other', () => {
    expect(
      servicing.map(({ id, sources, further = [] }) => [id, [...sources, ...further].toSorted()]),
    ).toEqual(BUILDS.map(({ id, sources }) => [id, sources.toSorted()]));
    expect(imageRule.sources).toEqual(HOST_CONTAINER_SOURCES);
  });

  it('have the first revision with direct server return where one is known', () => {
    expect(
      servicing.flatMap(({ id, number, dsr }) =>
        dsr === undefined ? [] : [[id, `${number}.${dsr.revision}`, dsr.sources]],
      ),
    ).toEqual(BUILDS.flatMap(({ id, dsr }) => (dsr === undefined ? [] : [[id, dsr.minBuild, dsr.sources]])));
  });

  it('are named by the same Kubernetes versions, read or inferred as there', () => {
    const listed = BUILDS.flatMap(({ id, kubernetes }) =>
      kubernetes === undefined
        ? []
        : [
            {
              windows: id,
              named: kubernetes.rows.map(({ versions, basis, sources }) => ({
                versions,
                basis: basis === 'row' ? 'row' : 'inferred',
                sources,
              })),
            },
          ],
    );
    expect(kubernetesNames.map(({ windows, named }) => ({ windows, named }))).toEqual(listed);
    expect(
      kubernetesNames.map(({ windows, named }) => [windows, named.flatMap(({ versions }) => versions)]),
    ).toEqual(
      BUILDS.flatMap(({ id, kubernetes }) => (kubernetes === undefined ? [] : [[id, kubernetes.versions]])),
    );
  });

  it('were out of servicing when a release still listed them, in exactly the releases named', () => {
    const found = Array.from({ length: 17 }, (_, index) => `v3.${index + 16}`).flatMap((edition) => {
      const facts = releaseEdition({ edition, docs: 'as-released' });
      return listedAfterEnd(servicing, facts).map(({ id, mainstream }) => ({
        edition,
        build: id,
        ended: mainstream,
        released: facts.entry.date,
      }));
    });
    expect(found).toEqual(LISTED_AFTER_END);
  });
});
