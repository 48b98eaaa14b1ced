import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listedAfterEnd } from '../../engine/servicing.ts';
import { edition as releaseEdition } from '../releases/edition.ts';
import { kubernetesNames } from './kubernetes.ts';
import { imageRule, servicing } from './servicing.ts';

const FILE = resolve(process.cwd(), '../shared/facts/windows-builds.yaml');
const present = existsSync(FILE);
if (!present) console.warn('The file of Windows builds is not there: the servicing is not compared with it.');

interface ListedRow {
  readonly versions: readonly string[];
  readonly basis: 'row' | 'floating-page';
  readonly sources: readonly string[];
}

interface ListedBuild {
  readonly id: string;
  readonly build: number;
  readonly channel: string;
  readonly availability: string;
  readonly mainstreamEnd: string | null;
  readonly extendedEnd?: string;
  readonly mainstreamEndCandidates?: readonly {
    readonly date: string;
    readonly extendedEnd: string;
    readonly source: string;
  }[];
  readonly dsr?: { readonly minBuild: string; readonly sources: readonly string[] };
  readonly kubernetes?: { readonly versions: readonly string[]; readonly rows?: readonly ListedRow[] };
  readonly sources: readonly string[];
}

interface Builds {
  readonly builds: readonly ListedBuild[];
  readonly hostContainerRule: { readonly sources: readonly string[] };
  readonly servicingAtRelease: readonly {
    readonly edition: string;
    readonly build: string;
    readonly ended: string;
    readonly released: string;
  }[];
}

const CHANNELS: Readonly<Record<string, string>> = {
  LTSC: 'long-term',
  SAC: 'semi-annual',
  'Annual Channel': 'annual',
};

describe.skipIf(!present)('the Windows versions against the file of builds', () => {
  const { builds, hostContainerRule, servicingAtRelease } = (
    present ? parse(readFileSync(FILE, 'utf8')) : {}
  ) as Builds;

  it('are all there, with their build numbers, channels and days', () => {
    expect(builds.length).toBeGreaterThan(10);
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
      builds.map((one) => ({
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
    ).toEqual(builds.map(({ id, sources }) => [id, sources.toSorted()]));
    expect(imageRule.sources).toEqual(hostContainerRule.sources);
  });

  it('have the first revision with direct server return where one is known', () => {
    expect(
      servicing.flatMap(({ id, number, dsr }) =>
        dsr === undefined ? [] : [[id, `${number}.${dsr.revision}`, dsr.sources]],
      ),
    ).toEqual(builds.flatMap(({ id, dsr }) => (dsr === undefined ? [] : [[id, dsr.minBuild, dsr.sources]])));
  });

  it('are named by the same Kubernetes versions, read or inferred as there', () => {
    const listed = builds.flatMap(({ id, kubernetes }) =>
      kubernetes === undefined
        ? []
        : [
            {
              windows: id,
              named: (kubernetes.rows ?? []).map(({ versions, basis, sources }) => ({
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
      builds.flatMap(({ id, kubernetes }) => (kubernetes === undefined ? [] : [[id, kubernetes.versions]])),
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
    expect(found).toEqual(servicingAtRelease);
  });
});
