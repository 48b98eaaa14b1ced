import { Document } from 'yaml';
import type { Atlas } from '../engine/compile.ts';
import type { Combination } from '../engine/condition.ts';
import type { Resource } from '../facts/types.ts';
import type { Picks } from '../vocabulary.ts';
import { type Filling, filled, UNFILLED } from './fill.ts';
import type { Site } from './site.ts';
import { uncapital } from '../words/names.ts';
import { dueSteps } from './steps.ts';

/** A resource as it is written, with what one must know before it is applied. */
export interface Manifest {
  readonly resource: Resource;
  readonly value: Readonly<Record<string, unknown>>;
  readonly remarks: readonly string[];
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
    return gap === undefined ? filled(value, filling) : (filling[gap] ?? UNFILLED[gap] ?? value);
  }
  if (Array.isArray(value)) return value.map((one) => filledFields(one, filling));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== '{newBlock}' || filling['newBlock'] !== undefined)
      .map(([key, one]) => [key, filledFields(one, filling)]),
  );
}

/** What the steps of the plan write, resource by resource, in the order in which it is applied. */
export function manifestsOf(
  atlas: Atlas,
  picks: Picks,
  combination: Combination,
  site: Site,
): readonly Manifest[] {
  const due = dueSteps(atlas, picks, combination, site);
  return (atlas.edition.resources ?? []).flatMap((resource) => {
    const parts = due.steps.flatMap(({ step, only }) =>
      (step.sets ?? []).filter(({ kind }) => kind === resource.kind).map(({ fields }) => ({ fields, only })),
    );
    if (parts.length === 0) return [];
    const fields = parts.map((part) => part.fields).reduce<unknown>(merged, {});
    const { apiVersion, kind, name, namespace } = resource;
    const every = [...new Set(parts.map(({ only }) => only))];
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
          `Apply with: ${resource.apply}`,
          ...(every.length === 1 && every[0] !== undefined ? [`${every[0]}.`] : []),
          ...(every.length > 1
            ? every.flatMap((only) => (only === undefined ? [] : [`The pool part: ${uncapital(only)}.`]))
            : []),
        ],
      },
    ];
  });
}

function comment(lines: readonly string[]): string {
  return lines.map((line) => ` ${line}`).join('\n');
}

/** All manifests of a plan as one YAML file; where there is none, a file that says so. */
export function manifestText(
  atlas: Atlas,
  picks: Picks,
  combination: Combination | null,
  site: Site,
): string {
  const { edition } = atlas;
  const manifests = combination === null ? [] : manifestsOf(atlas, picks, combination, site);
  if (manifests.length === 0)
    return `# ${edition.entry.label}: the documents give no resource to write for these picks.\n`;
  const head = [
    `${edition.entry.label}: resources of the plan, in the order in which they are applied.`,
    'Fill every <text in angle brackets>. On a cluster that exists compare first with what is there:',
    'applying an Installation or a pool replaces its lists.',
  ];
  return manifests
    .map(({ value, remarks }, index) => {
      const document = new Document(value);
      document.commentBefore = comment([...(index === 0 ? [...head, ''] : []), ...remarks]);
      return String(document);
    })
    .join('---\n');
}
