import type { PointId, StepEffect } from '../facts/types.ts';
import type { FacetId } from '../vocabulary.ts';

/** Who can answer a question, as a plan asks them. */
const ANSWERED_BY: Readonly<Record<FacetId, string>> = {
  docs: 'platform team',
  platform: 'platform team',
  build: 'Windows team',
  fabric: 'network team',
  udp4789: 'network team',
  networking: 'platform team',
  datastore: 'platform team',
  install: 'platform team',
  k8s: 'platform team',
  runtime: 'Windows team',
  need: 'application teams',
  pods: 'application teams',
  block: 'platform team',
  cluster: 'platform team',
  pools: 'platform team',
};

/** Who can answer a question. */
export function answeredBy(facet: FacetId): string {
  return ANSWERED_BY[facet];
}

const EFFECT_NAMES: Readonly<Record<StepEffect, string>> = {
  reboots: 'reboots the node',
  drains: 'drains the node',
  'deletes-pods': 'deletes pods',
  'cuts-traffic': 'can cut pod traffic',
  'stops-calico': 'stops Calico on Windows',
  'rolls-pods': 'rolls Calico pods',
  creates: 'creates',
  reads: 'only reads',
};

/** What a step does to workloads, as a flag beside its title. */
export function effectName(effect: StepEffect): string {
  return EFFECT_NAMES[effect];
}

const IMPACTS: Readonly<Partial<Record<StepEffect, string>>> = {
  reboots: 'Windows nodes reboot.',
  drains: 'Nodes are drained: their pods move to other nodes or wait.',
  'deletes-pods': 'Pods are deleted.',
  'cuts-traffic': 'Traffic between pods can be cut for a time.',
  'stops-calico': 'Windows pods lose their networking.',
  'rolls-pods': 'Pods of Calico are replaced node by node.',
};

/** What workloads notice of an effect; undefined where they notice nothing. */
export function impactSays(effect: StepEffect): string | undefined {
  return IMPACTS[effect];
}

/** By what options are weighed, as a decision record names it. */
const ATTRIBUTE_NAMES = {
  operability: 'Operability',
  throughput: 'Throughput',
  policy: 'Policy',
  'cost-of-change': 'Cost of change',
} as const;

/** The name of what options are weighed by. */
export function attributeName(attribute: keyof typeof ATTRIBUTE_NAMES): string {
  return ATTRIBUTE_NAMES[attribute];
}

const ATTRIBUTE_OF: Readonly<Record<PointId, keyof typeof ATTRIBUTE_NAMES>> = {
  routed: 'operability',
  peering: 'operability',
  role: 'cost-of-change',
  port: 'operability',
  mtu: 'throughput',
  check: 'operability',
  parts: 'operability',
  reachable: 'policy',
  tested: 'operability',
};

/** By what a difference between options is weighed. */
export function attributeOf(point: PointId): keyof typeof ATTRIBUTE_NAMES {
  return ATTRIBUTE_OF[point];
}

const PART_NAMES = {
  decision: 'Decision',
  runbook: 'Runbook',
  backout: 'Back-out',
  appendix: 'Appendix',
} as const;

/** The heading of a part of the plan. */
export function partName(part: keyof typeof PART_NAMES): string {
  return PART_NAMES[part];
}

/** Questions without an answer in one line, those with the same words together: `Not decided: Fabric, Datastore.` */
export function unansweredSays(open: readonly { readonly lead: string; readonly says: string }[]): string {
  const words = [...new Set(open.map(({ says }) => says))];
  return words
    .map(
      (says) =>
        `${says}: ${open
          .filter((one) => one.says === says)
          .map(({ lead }) => lead)
          .join(', ')}.`,
    )
    .join(' ');
}
