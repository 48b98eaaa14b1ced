import { Document } from 'yaml';
import type { Atlas } from '../engine/compile.ts';
import type { Combination } from '../engine/condition.ts';
import type { PoolOwner, Resource } from '../facts/types.ts';
import { FACETS, type Picks } from '../vocabulary.ts';
import { type Filling, filled, isGap, UNFILLED } from './fill.ts';
import type { Site } from './site.ts';
import { dueSteps } from './steps.ts';
import { IF_POOLS } from '../words/site.ts';

/** A resource as it is written, with what one must know before it is applied. */
export interface Manifest {
  readonly resource: Resource;
  readonly value: Readonly<Record<string, unknown>>;
  readonly remarks: readonly string[];
  /** Written as comments: it holds only if the pool has another owner than the one assumed. */
  readonly aside: boolean;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Both values as one; lists are taken together place by place. */
function merged(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b))
    return Array.from({ length: Math.max(a.length, b.length) }, (_, index) =>
      merged((a as unknown[])[index], (b as unknown[])[index]),
    );
  if (isRecord(a) && isRecord(b))
    return Object.fromEntries(
      [...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, merged(a[key], b[key])]),
    );
  return b === undefined ? a : b;
}

/** The fields with their gaps filled. A gap that nothing fills is marked; a block size that nobody chose is left out. */
function filledFields(value: unknown, filling: Filling): unknown {
  if (typeof value === 'string') {
    const gap = /^\{(\w+)\}$/.exec(value)?.[1];
    return isGap(gap) ? (filling[gap] ?? UNFILLED[gap]) : filled(value, filling);
  }
  if (Array.isArray(value)) return value.map((one) => filledFields(one, filling));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== '{block}' || filling.block !== undefined)
      .map(([key, one]) => [key, filledFields(one, filling)]),
  );
}

/** Who most likely owns the pools, as far as that follows from the install method. */
function likelyOwner({ edition }: Atlas, install: string | undefined): PoolOwner {
  const lists = (edition.resources ?? []).some(
    ({ ownsPoolsWith = [] }) => install !== undefined && ownsPoolsWith.includes(install),
  );
  return lists ? 'installation' : 'ippool';
}

/** With which command a resource is applied: one that exists may want another than one that does not. */
function applied({ apply, change, when }: Resource, cluster: string | undefined): readonly string[] {
  const timed = when === undefined ? [] : [when];
  if (change === undefined) return [`Apply with: ${apply}`, ...timed];
  const create = cluster === undefined || cluster === 'new';
  return [
    ...(create ? [`In a new cluster, create it with: ${apply}`] : []),
    ...(cluster === 'new' ? [] : [`In an existing cluster, patch it with: ${change.with}`]),
    change.because,
    ...timed,
  ];
}

/**
 * What the steps of the plan write, resource by resource, in the order in which it is applied. Pools are written for a
 * new cluster alone; while nobody said who owns them, those of the less likely owner stand aside.
 */
export function manifestsOf(
  atlas: Atlas,
  picks: Picks,
  combination: Combination,
  site: Site,
): readonly Manifest[] {
  const exists = picks.cluster !== undefined && picks.cluster !== 'new';
  const due = dueSteps(atlas, picks, combination, site);
  const owner =
    FACETS.pools.values.find((one) => one === picks.pools) ??
    likelyOwner(atlas, picks.install ?? due.onlyInstall);
  return (atlas.edition.resources ?? []).flatMap((resource): readonly Manifest[] => {
    const parts = due.steps.flatMap(({ step, pools = owner }) =>
      (step.sets ?? [])
        .filter(({ kind, newOnly }) => kind === resource.kind && !(exists && newOnly === true))
        .map((part) => ({ ...part, pools })),
    );
    const written = parts.filter(({ pools }) => pools === owner);
    const shown = written.length > 0 ? written : parts;
    const [first] = shown;
    if (first === undefined) return [];
    const fields = shown.map((part) => part.fields).reduce<unknown>(merged, {});
    const { apiVersion, kind, name, namespace } = resource;
    const newOnly = shown.some((part) => part.newOnly === true);
    return [
      {
        resource,
        value: {
          apiVersion,
          kind,
          metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
          ...(filledFields(fields, due.filling) as Record<string, unknown>),
        },
        remarks: [
          ...applied(resource, picks.cluster),
          ...(newOnly && picks.cluster === undefined
            ? ['It holds pools of a new cluster: take them out before you change an existing one.']
            : []),
          ...(first.pools === owner ? [] : [`${IF_POOLS[first.pools]} instead.`]),
        ],
        aside: first.pools !== owner,
      },
    ];
  });
}

function comment(lines: readonly string[]): string {
  return lines.map((line) => ` ${line}`).join('\n');
}

/** All manifests of a plan as one YAML file; for a combination that is ruled out (null), or with none to write, a file that says so. */
export function manifestText(
  atlas: Atlas,
  picks: Picks,
  combination: Combination | null,
  site: Site,
): string {
  const { edition } = atlas;
  if (combination === null)
    return `# ${edition.entry.label}: these answers rule out the combination of this plan, so it has no manifests.\n`;
  const manifests = manifestsOf(atlas, picks, combination, site);
  if (manifests.length === 0)
    return `# ${edition.entry.label}: no page gives a resource to write under these answers.\n`;
  const head = [
    `${edition.entry.label}: resources of the plan, in the order in which they are applied.`,
    'Save each document as a file of its own: they are applied with different commands.',
    'Replace every <text in angle brackets>.',
    ...(picks.cluster === undefined || picks.cluster === 'new'
      ? []
      : ['The commands of the plan change the pools of an existing cluster; none is written here.']),
  ];
  return manifests
    .map(({ value, remarks, aside }, index) => {
      const document = new Document(value);
      document.commentBefore = comment([...(index === 0 ? [...head, ''] : []), ...remarks]);
      const text = String(document);
      return aside ? text.replaceAll(/^(?!#)(.+)$/gm, '# $1') : text;
    })
    .join('---\n');
}
