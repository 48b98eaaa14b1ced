import type { Edition } from '../../facts/types.ts';
import { effectName } from '../../words/planner.ts';
import { inText, literal } from '../markdown.ts';
import { itemsIn } from '../items.ts';
import type { Plan, PlanItem } from '../types.ts';
import type { StepFile } from './files.ts';
import { NEW_CLUSTER } from './files.ts';

/** What else is in the bundle. */
export interface BundleContents {
  readonly subject: string;
  readonly files: readonly StepFile[];
  readonly scripts: readonly string[];
}

function block(command: string): string {
  return ['```sh', ...command.split('\n'), '```'].map((line) => `   ${line}`).join('\n');
}

/** One step: what is run, and its check. */
function stepText(item: PlanItem, files: readonly StepFile[]): string {
  const { number = '', title = '', effect, command, check, place } = item;
  const own = files.filter(({ steps, path }) => steps.includes(number) && !path.startsWith(NEW_CLUSTER));
  const does = effect === undefined ? '' : `, ${effectName(effect)}`;
  const from = own.filter(({ steps }) => steps[0] === number);
  // What the files leave of the command stays as it is.
  const typed = from.some(({ replaces }) => replaces === undefined)
    ? from.map((file) => file.command).join('\n')
    : from.reduce((all, file) => all.replace(file.replaces ?? '', () => file.command), command ?? '');
  const run =
    from.length > 0
      ? `   Run:\n\n${block(typed)}\n`
      : own.length > 0
        ? `   Run: step ${own[0]?.steps[0] ?? ''} carries it out.\n`
        : command === undefined
          ? `   ${inText(item.says)}\n`
          : `   Run: the command of step ${number} in \`runbook.md\`.\n`;
  const seen =
    check === undefined
      ? ''
      : `\n   Check${check.place === undefined ? '' : ` (${check.place})`}:\n\n${block(check.command)}\n\n   Good: ${inText(check.good)}\n\n   Bad: ${inText(check.bad)}\n`;
  return `**${number}. ${title}** (${place ?? ''}${does})\n\n${run}${seen}`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function toFill(files: readonly StepFile[]): readonly string[] {
  const open = files.filter(({ gaps }) => gaps.length > 0);
  if (open.length === 0) return [];
  return [
    '## Fill these files first',
    'kubectl refuses them as they are. Replace the texts in angle brackets, delete the first line, and take `.fill-me` out of the name.',
    list(open.map(({ path, gaps }) => `\`${path}\`: ${gaps.map((gap) => `\`${gap}\``).join(', ')}`)),
  ];
}

function scriptsText(scripts: readonly string[]): readonly string[] {
  const said = [
    ['preflight.sh', '`bash preflight.sh`: reads the cluster with kubectl, and changes nothing.'],
    [
      'preflight-windows.ps1',
      '`.\\preflight-windows.ps1`: the same on each Windows node, in PowerShell as administrator.',
    ],
    [
      'preflight.yaml',
      '`kubectl preflight preflight.yaml`: what a Preflight of troubleshoot.sh can say of it.',
    ],
  ] as const;
  const there = said.filter(([name]) => scripts.includes(name));
  if (there.length === 0) return [];
  return [
    '## Before you start',
    list(there.map(([, says]) => says)),
    'Each line shows PASS, FAIL or UNKNOWN, and what to do. A FAIL before the change can be what a step mends: it names the step. Repeat the scripts with `--after` (PowerShell: `-After`) once the steps are carried out. The exit code is 2 after a FAIL, 1 after an UNKNOWN, and 0 otherwise.',
  ];
}

/** The order of the files, with the checks of the runbook. */
export function readme(edition: Edition, plan: Plan, { subject, files, scripts }: BundleContents): string {
  const head = [`# ${literal(plan.title)}`, `${subject}.`];
  if (plan.combination === null || !plan.carriedOut)
    return `${[
      ...head,
      'This bundle has no manifests: no combination can be carried out under these answers.',
      ...itemsIn(plan, 'decision')
        .filter(({ kind }) => kind === 'nothing' || kind === 'conflict' || kind === 'decision')
        .map(({ says }) => inText(says)),
    ].join('\n\n')}\n`;
  const steps = itemsIn(plan, 'steps').filter(({ kind }) => kind === 'step');
  const others = itemsIn(plan, 'steps').filter(({ kind }) => kind !== 'step');
  const back = itemsIn(plan, 'back-out').filter(({ kind }) => kind === 'step');
  const apart = files.filter(({ path }) => path.startsWith(NEW_CLUSTER));
  return `${[
    ...head,
    ...(files.length === 0
      ? [`${edition.entry.label}: no page gives a resource to write under these answers.`]
      : []),
    ...(steps.length === 0
      ? []
      : [
          'Nobody ran these files on a cluster for this plan. `runbook.md` has every step with its reason; the numbers of the files are the numbers of its steps.',
        ]),
    ...others.map(({ lead, says }) => `${lead === undefined ? '' : `${lead}: `}${inText(says)}`),
    ...toFill(files),
    ...scriptsText(scripts),
    ...(apart.length === 0
      ? []
      : [
          '## If the cluster is new',
          'Nobody said whether the cluster exists. The patches below are for one that does. For a new one, create these files in place of the patches of the same steps:',
          list(apart.map(({ command, steps: numbers }) => `Steps ${numbers.join(', ')}: \`${command}\``)),
        ]),
    ...(steps.length === 0 ? [] : ['## Order', ...steps.map((item) => stepText(item, files))]),
    ...(back.length === 0
      ? []
      : [
          '## Way back',
          'Go back when a stop condition of the runbook is met, in this order.',
          ...back.map((item) => stepText(item, files)),
        ]),
  ].join('\n\n')}\n`;
}
