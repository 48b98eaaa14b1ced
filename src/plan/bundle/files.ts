import { Document } from 'yaml';
import type { PoolOwner, Resource, ResourcePart } from '../../facts/types.ts';
import { FACETS } from '../../vocabulary.ts';
import { IF_POOLS } from '../../words/site.ts';
import { uncapital } from '../../words/names.ts';
import { filled } from '../fill.ts';
import { backSteps, forwardSteps, type PlacedStep } from '../runbook/order.ts';
import type { Peer } from '../site.ts';
import type { DueSteps } from '../steps.ts';
import { fileName, placeholdersIn, refused, sortable } from './names.ts';
import { type Patch, patchOf } from './patches.ts';
import { wholeResources } from './resources.ts';

/** A file of a bundle that a step applies. */
export interface StepFile {
  readonly path: string;
  readonly text: string;
  /** What is typed to apply it. */
  readonly command: string;
  /** The numbers of the steps that it carries out. */
  readonly steps: readonly string[];
  /** The title of the first of them. */
  readonly title: string;
  /** What has to be filled before it can be applied. */
  readonly gaps: readonly string[];
  /** The part of the step's command that it takes the place of; absent: it takes the place of all of it. */
  readonly replaces?: string;
  /** The patch that it holds, where it is none of whole resources. */
  readonly patch?: Patch;
}

/** What all files are made from. */
export interface FileInput {
  readonly due: DueSteps;
  readonly resources: readonly Resource[];
  readonly peers: readonly Peer[];
}

function yamlOf(values: readonly unknown[]): string {
  return values.map((value) => new Document(value).toString({ lineWidth: 0 })).join('---\n');
}

/** A comment in front, and a first line that kubectl refuses where gaps are left. */
function written(
  { steps, title, path, command }: Pick<StepFile, 'steps' | 'title' | 'path' | 'command'>,
  extension: string,
  remarks: readonly string[],
  yaml: string,
  more: Pick<StepFile, 'patch' | 'replaces'> = {},
): StepFile {
  const gaps = placeholdersIn(yaml);
  const file = fileName(path, extension, gaps);
  const typed = command.replace('FILE', file);
  const head = [
    `${steps.length === 1 ? 'Step' : 'Steps'} ${steps.join(', ')}: ${title}.`,
    typed,
    ...remarks,
  ].map((line) => `# ${line}\n`);
  const body = yaml.endsWith('\n') ? yaml : `${yaml}\n`;
  return {
    path: file,
    text: refused(`${head.join('')}${body}`, gaps),
    command: typed,
    steps,
    title,
    gaps,
    ...more,
  };
}

/** The command that applies what a step has as text, with a file in its place. */
function applying(command: string): string {
  const [first = ''] = command.split('\n');
  return first.replace(/ -f - *<< *EOF$/, ' -f FILE');
}

interface Naming {
  readonly folder: string;
  readonly most: number;
}

function stem({ folder, most }: Naming, { one, number }: PlacedStep, more = ''): string {
  return `${folder}${sortable(number, most)}-${one.step.id}${more}`;
}

function titleOf({ one: { step, pools } }: PlacedStep): string {
  return pools === undefined ? step.title : `${step.title} (${uncapital(IF_POOLS[pools])})`;
}

/** The YAML that a step applies, as it stands in its command. */
function appliedFile(placed: PlacedStep, { due }: FileInput, naming: Naming): readonly StepFile[] {
  const { step } = placed.one;
  if (step.applies === undefined || step.command === undefined) return [];
  // Written once for each peer instead.
  if (step.sets?.some(({ each }) => each !== undefined) === true) return [];
  return [
    written(
      {
        steps: [placed.number],
        title: titleOf(placed),
        path: stem(naming, placed),
        command: applying(step.command),
      },
      'yaml',
      [],
      filled(step.applies, due.filling),
    ),
  ];
}

/** The patches of a step, one file for each. */
function patchFiles(placed: PlacedStep, { due }: FileInput, naming: Naming): readonly StepFile[] {
  const lines = filled(placed.one.step.command ?? '', due.filling).split('\n');
  const patches = lines.flatMap((line) => {
    const patch = patchOf(line);
    return patch === undefined ? [] : [{ patch, replaces: line }];
  });
  return patches.map(({ patch, replaces }, index) =>
    written(
      {
        steps: [placed.number],
        title: titleOf(placed),
        path: stem(naming, placed, patches.length === 1 ? '' : `-${index + 1}`),
        command: patch.command,
      },
      'patch.yaml',
      [],
      // A gap that stood without quotation marks stands for a number or a truth value.
      yamlOf([patch.patch]).replaceAll(/"(<[\w-]+>)"/g, '$1'),
      { patch, replaces },
    ),
  );
}

/** Who owns the pools that whole resources are written for. */
export function poolOwner({ picks }: DueSteps, resources: readonly Resource[]): PoolOwner {
  const told = FACETS.pools.values.find((one) => one === picks.pools);
  if (told !== undefined) return told;
  const { install } = picks;
  return resources.some(({ ownsPoolsWith = [] }) => install !== undefined && ownsPoolsWith.includes(install))
    ? 'installation'
    : 'ippool';
}

interface Written {
  readonly placed: PlacedStep;
  readonly part: ResourcePart;
}

/**
 * What goes into a whole resource: what only a new cluster takes, and all that its steps set before Calico for Windows is
 * installed. What comes later is a patch of its own, so that the order of the steps holds.
 */
function belongs({ one }: PlacedStep, part: ResourcePart, owner: PoolOwner): boolean {
  const { step, pools = owner } = one;
  if (pools !== owner) return false;
  if (part.each !== undefined) return true;
  return step.applies === undefined && (part.newOnly === true || step.phase !== 'install');
}

/** The parts of whole resources, resource by resource. */
function partsOf(
  steps: readonly PlacedStep[],
  resources: readonly Resource[],
  owner: PoolOwner,
): readonly { readonly resource: Resource; readonly parts: readonly Written[] }[] {
  return resources
    .map((resource) => ({
      resource,
      parts: steps.flatMap((placed) =>
        (placed.one.step.sets ?? [])
          .filter((part) => part.kind === resource.kind && belongs(placed, part, owner))
          .map((part) => ({ placed, part })),
      ),
    }))
    .filter(({ parts }) => parts.length > 0);
}

function wholeFile(
  { resource, parts }: { readonly resource: Resource; readonly parts: readonly Written[] },
  { due, peers }: FileInput,
  naming: Naming,
): StepFile {
  const [first] = parts;
  if (first === undefined) throw new Error(`Nothing writes the ${resource.kind}.`);
  const numbers = [...new Set(parts.map(({ placed }) => placed.number))];
  return written(
    {
      steps: numbers,
      title: titleOf(first.placed),
      path: `${naming.folder}${sortable(first.placed.number, naming.most)}-${resource.kind.toLowerCase()}`,
      command: resource.apply.replace('<file>', 'FILE'),
    },
    'yaml',
    parts.some(({ part }) => part.each !== undefined)
      ? []
      : ['For a cluster that does not have it yet: never apply it over one that exists.'],
    yamlOf(
      wholeResources(
        resource,
        parts.map(({ part }) => part),
        due.filling,
        peers,
      ),
    ),
  );
}

/** Folder of whole resources while nobody said whether the cluster exists. */
export const NEW_CLUSTER = 'new-cluster/';

/**
 * The files of the runbook and of the way back, in their order. A cluster that exists gets patches, a new one whole
 * resources; while nobody said which it is, the whole ones stand in a folder of their own.
 */
export function stepFiles(input: FileInput): readonly StepFile[] {
  const { due, resources } = input;
  const steps = forwardSteps(due);
  const { cluster } = due.picks;
  const naming: Naming = { folder: '', most: steps.length };
  const all = partsOf(steps, resources, poolOwner(due, resources));
  const added = all.filter(({ parts }) => parts.some(({ part }) => part.each !== undefined));
  const whole = all.filter((one) => !added.includes(one));
  const inOrder = [...added, ...(cluster === 'new' ? whole : [])];
  const inWhole = (placed: PlacedStep, kind: string): boolean =>
    inOrder.some(
      ({ resource, parts }) =>
        resource.kind.toLowerCase() === kind.replace(/s$/, '').toLowerCase() &&
        parts.some((part) => part.placed === placed),
    );
  const forward = steps.flatMap((placed) => [
    ...inOrder.filter(({ parts }) => parts[0]?.placed === placed).map((one) => wholeFile(one, input, naming)),
    ...appliedFile(placed, input, naming),
    ...patchFiles(placed, input, naming).filter(
      ({ patch }) => patch === undefined || !inWhole(placed, patch.kind),
    ),
  ]);
  const apart =
    cluster === undefined
      ? whole.map((one) => wholeFile(one, input, { ...naming, folder: NEW_CLUSTER }))
      : [];
  const back = backSteps(due);
  const backward = back.flatMap((placed) => {
    const there: Naming = { folder: 'backout/', most: back.length };
    return [...appliedFile(placed, input, there), ...patchFiles(placed, input, there)];
  });
  return [...forward, ...apart, ...backward];
}
