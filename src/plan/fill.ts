import { blocksIn } from '../addressing/ranges.ts';
import type { BlockSum } from '../engine/capacity.ts';
import { type Gap, GAPS, type StepFloor } from '../facts/types.ts';
import type { Picks } from '../vocabulary.ts';
import { parseBuild } from '../windowsBuild.ts';
import type { SiteReading } from './site.ts';

/** What the gaps in a command are filled with; a number stays one in a manifest. */
export type Filling = Readonly<Partial<Record<Gap, string | number>>>;

/** Whether a text in braces is a gap; other braces belong to the command. */
export function isGap(name: string | undefined): name is Gap {
  return (GAPS as readonly (string | undefined)[]).includes(name);
}

/** How a gap is marked that nothing fills: `<pod-cidr>`. */
export const UNFILLED: Readonly<Record<Gap, string>> = {
  podCidr: '<pod-cidr>',
  serviceCidr: '<service-cidr>',
  apiHost: '<api-server-host>',
  apiPort: '<api-server-port>',
  kubernetes: '<kubernetes-version>',
  kubernetesTag: '<v-and-kubernetes-version>',
  block: '<block-size>',
  blocks: '<number-of-blocks>',
  usable: '<addresses-of-a-block-minus-4>',
  floors: '<lowest-build>',
  asNumber: '<as-number>',
  peerAddress: '<peer-address>',
  peerAs: '<peer-as-number>',
};

/** Whether a build is one that a floor speaks of: its own number, or a later one that has no floor of its own. */
function speaksOf(floor: StepFloor, build: string, floors: readonly StepFloor[]): boolean {
  const [own, number] = [parseBuild(floor.from)?.number ?? 0, parseBuild(build)?.number ?? 0];
  if (own === number) return true;
  const later = floors.some(({ from }) => {
    const other = parseBuild(from)?.number ?? 0;
    return other > own && other <= number;
  });
  return floor.onwards === true && number > own && !later;
}

/** The floors that count under the picks: those of the picked builds, or all where none of them has one. */
export function floorsUnder(
  floors: readonly StepFloor[],
  { build = [], install }: Picks,
): readonly StepFloor[] {
  const here = floors.filter(
    ({ installs }) => install === undefined || installs === undefined || installs.includes(install),
  );
  const own = here.filter((floor) => build.some((one) => speaksOf(floor, one, here)));
  return own.length === 0 ? here : own;
}

/** What is known of the cluster, by the names that commands use. `defaultBlock`: prefix of a block that nobody chose. */
export function fillingOf(
  site: SiteReading,
  picks: Picks,
  sum: BlockSum | null,
  defaultBlock: number,
): Filling {
  const block = sum?.block ?? defaultBlock;
  return {
    ...(site.podCidr === undefined
      ? {}
      : { podCidr: site.podCidr.cidr, blocks: `${blocksIn(site.podCidr, block)} blocks of /${block}` }),
    ...(site.serviceCidr === undefined ? {} : { serviceCidr: site.serviceCidr.cidr }),
    ...(site.apiHost === undefined ? {} : { apiHost: site.apiHost }),
    // Quoted in the ConfigMap, whose values are texts.
    ...(site.apiPort === undefined ? {} : { apiPort: String(site.apiPort) }),
    ...(site.asNumber === undefined ? {} : { asNumber: site.asNumber }),
    ...(site.peers === undefined
      ? {}
      : { peerAddress: site.peers[0]?.address ?? '', peerAs: site.peers[0]?.asNumber ?? '' }),
    ...(picks.k8s === undefined
      ? {}
      : { kubernetes: `<kubernetes-${picks.k8s}.x>`, kubernetesTag: `<v${picks.k8s}.x>` }),
    ...(sum === null ? {} : { block: sum.block, usable: sum.usable }),
  };
}

/** The text with its gaps (`{podCidr}`) filled; what nothing fills is marked. Other braces stay as they are. */
export function filled(text: string, filling: Filling): string {
  return text.replaceAll(/\{(\w+)\}/g, (gap, name: string) =>
    isGap(name) ? String(filling[name] ?? UNFILLED[name]) : gap,
  );
}
