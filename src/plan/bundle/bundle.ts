import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Atlas } from '../../engine/compile.ts';
import type { Picks } from '../../vocabulary.ts';
import { combinationInText } from '../../words/names.ts';
import { partsMarkdown } from '../markdown.ts';
import { readSite, type Site } from '../site.ts';
import { dueSteps } from '../steps.ts';
import type { Plan } from '../types.ts';
import { bashScript } from './bash.ts';
import { dueChecks } from './checks.ts';
import { stepFiles } from './files.ts';
import { powershellScript } from './powershell.ts';
import { preflightYaml } from './preflight.ts';
import { readme } from './readme.ts';

/** What a bundle is made from. */
export interface BundleInput {
  readonly atlas: Atlas;
  readonly picks: Picks;
  readonly plan: Plan;
  readonly site: Site;
}

/** A file of a bundle: where it stands, and its text. */
export interface BundleFile {
  readonly path: string;
  readonly text: string;
}

/** Every file of a bundle; of a plan that is not carried out, one that says so. */
export function bundleFiles({ atlas, picks, plan, site }: BundleInput): readonly BundleFile[] {
  const { edition } = atlas;
  const { combination } = plan;
  const label = edition.entry.label;
  const subject =
    combination === null ? label : `${combinationInText(edition, combination)} in ${edition.entry.called}`;
  const alone = (): readonly BundleFile[] => [
    { path: 'README.md', text: readme(edition, plan, { subject, files: [], scripts: [] }) },
  ];
  if (combination === null || !plan.carriedOut) return alone();
  const runbook: BundleFile = {
    path: 'runbook.md',
    text: partsMarkdown(edition, plan, ['runbook', 'backout']),
  };
  if (edition.steps === undefined) return [...alone(), runbook];
  const due = dueSteps(atlas, picks, combination, site);
  const { peers = [] } = readSite(site, edition.addressing.defaultBlock);
  const files = stepFiles({ due, resources: edition.resources ?? [], peers });
  const checks = dueChecks(due, combination, edition.addressing);
  const analyzed = preflightYaml(subject, checks, due.filling);
  const scripts: readonly BundleFile[] = [
    ...(checks.some(({ on }) => on === 'kubectl')
      ? [{ path: 'preflight.sh', text: bashScript(subject, checks) }]
      : []),
    ...(checks.some(({ on }) => on === 'windows-node')
      ? [{ path: 'preflight-windows.ps1', text: powershellScript(subject, checks) }]
      : []),
    ...(analyzed === undefined ? [] : [{ path: 'preflight.yaml', text: analyzed }]),
  ];
  return [
    {
      path: 'README.md',
      text: readme(edition, plan, { subject, files, scripts: scripts.map(({ path }) => path) }),
    },
    runbook,
    ...scripts,
    ...files.map(({ path, text }) => ({ path, text })),
  ];
}

const UNIX = 3;

/** The bundle as a zip, of this day (ISO date). Scripts may be run once they are taken out of it. */
export function bundleZip(input: BundleInput, day: string): Uint8Array<ArrayBuffer> {
  const entries = bundleFiles(input).map(({ path, text }): readonly [string, Zippable[string]] => [
    path,
    [
      strToU8(text),
      {
        os: UNIX,
        attrs: (path.endsWith('.sh') ? 0o100_755 : 0o100_644) * 0x1_00_00,
        mtime: `${day}T12:00:00`,
      },
    ],
  ]);
  return zipSync(Object.fromEntries(entries));
}
