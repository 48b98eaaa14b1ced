/** A Windows Server version that people know by name. */
export interface KnownBuild {
  readonly build: string;
  readonly name: string;
}

/**
 * The builds offered by name, oldest first. Numbers are those of Microsoft's release tables; the 2020 guide itself
 * names only 1809 and an insider preview of 1903 by number.
 */
export const KNOWN_BUILDS: readonly KnownBuild[] = [
  { build: '14393', name: 'Server 2016' },
  { build: '16299', name: 'Server version 1709' },
  { build: '17134', name: 'Server version 1803' },
  { build: '17763', name: 'Server 2019' },
  { build: '18362', name: 'Server version 1903' },
  { build: '18363', name: 'Server version 1909' },
  { build: '19041', name: 'Server version 2004' },
  { build: '19042', name: 'Server version 20H2' },
  { build: '20348', name: 'Server 2022' },
  { build: '25398', name: 'Server version 23H2' },
  { build: '26100', name: 'Server 2025' },
];

/** The name of a build by its number, whatever its revision; undefined where nobody named it. */
export function buildName(build: string): string | undefined {
  const [number] = build.split('.');
  return KNOWN_BUILDS.find((known) => known.build === number)?.name;
}
