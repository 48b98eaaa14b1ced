import type { Edition } from '../facts/types.ts';
import { effectName, partName } from '../words/planner.ts';
import { revisitBy } from './days.ts';
import { marked } from './marks.ts';
import { type Plan, PLAN_PARTS, type PlanItem, type PlanPart, type PlanSection } from './types.ts';

/** Text that somebody typed, kept from being read as Markdown. */
export function literal(text: string): string {
  return text
    .replace(/([\\`*_[\]<>#|~&])/g, '\\$1')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/** A command as an indented block under its item. */
function block(command: string): string {
  return ['```text', ...command.split('\n'), '```'].map((text) => `\n  ${text}`).join('');
}

/** The command, and the check with a place for what was seen. */
function carried({ command, check }: PlanItem): string {
  const run = command === undefined ? '' : `\n${block(command)}\n`;
  if (check === undefined) return run;
  const at = check.place === undefined ? '' : ` (${check.place})`;
  return `${run}\n  - Check${at}:\n${block(check.command)}\n\n  - Good: ${inText(check.good)}\n  - Bad: ${inText(check.bad)}\n  - Seen:`;
}

/** Text with placeholders, which Markdown would take for HTML; what stands as code already stays as it is. */
export function inText(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/<([^<>\n]+)>/g, '`<$1>`')))
    .join('`');
}

/** What a line is called: a step by its number, its title and what it does to workloads. */
function named({ number, title, lead, effect, kind, steps = [] }: PlanItem): string {
  if (kind === 'source') return number === undefined ? '' : `**${number}** `;
  const name = title === undefined ? lead : `${number === undefined ? '' : `${number}. `}${title}`;
  const does = effect === undefined || kind !== 'step' ? '' : ` – ${effectName(effect)}`;
  const where = kind === 'impact' && steps.length > 0 ? `Steps ${steps.join(', ')}` : undefined;
  const whole = where ?? (name === undefined ? undefined : `${name}${does}`);
  return whole === undefined ? '' : `**${whole}:** `;
}

function line(edition: Edition, item: PlanItem): string {
  const box = item.box === undefined ? '' : '[ ] ';
  const typed = item.kind === 'note' || item.kind === 'own-reason';
  const says = typed ? literal(item.says.replaceAll(/\s*\n\s*/g, ' ')) : inText(item.says);
  const by = item.by === undefined ? '' : ` Who can tell: ${item.by}.`;
  const below = [
    ...(item.place === undefined ? [] : [`Where: ${item.place}`]),
    ...(item.why === undefined ? [] : [`Why: ${inText(item.why)}`]),
    ...(item.more ?? []).map(inText),
  ].map((text) => `\n  - ${text}`);
  const url = item.url === undefined ? '' : ` <${item.url}>`;
  return `- ${box}${named(item)}${says}${by}${marked(edition, item)}${url}${below.join('')}${carried(item)}`;
}

function sectionText(edition: Edition, section: PlanSection): string {
  const lines: string[] = [`### ${section.heading}`, ''];
  if (section.intro !== undefined) lines.push(inText(section.intro), '');
  if (section.id === 'sign-off') {
    lines.push(`| ${section.items.map(({ says }) => says).join(' | ')} |`);
    lines.push(`| ${section.items.map(() => '---').join(' | ')} |`);
    lines.push(`| ${section.items.map(() => ' ').join(' | ')} |`);
    return lines.join('\n');
  }
  let group: string | undefined;
  for (const item of section.items) {
    if (item.group !== undefined && item.group !== group) {
      if (lines.at(-1) !== '') lines.push('');
      lines.push(`#### ${item.group}`, '');
    }
    group = item.group;
    lines.push(line(edition, item));
  }
  return lines.join('\n');
}

function partText(edition: Edition, plan: Plan, part: PlanPart): readonly string[] {
  const sections = plan.sections.filter((one) => one.part === part);
  return sections.length === 0
    ? []
    : [`## ${partName(part)}`, ...sections.map((one) => sectionText(edition, one))];
}

/** Some parts of the plan as Markdown, under its title. */
export function partsMarkdown(edition: Edition, plan: Plan, parts: readonly PlanPart[]): string {
  const head = `# ${literal(plan.title)}\n\n- **Calico release:** ${plan.edition.label}`;
  return `${[head, ...parts.flatMap((part) => partText(edition, plan, part))].join('\n\n')}\n`;
}

/** The plan as Markdown, part by part, with its link and the day it was made (ISO date). */
export function planMarkdown(edition: Edition, plan: Plan, link: string, day: string): string {
  const head = [
    `# ${literal(plan.title)}`,
    '',
    `- **Calico release:** ${plan.edition.label}`,
    `- **Date:** ${day}`,
    `- **Revisit by:** ${revisitBy(day)}`,
    `- **Link:** <${link}>`,
  ].join('\n');
  const parts = PLAN_PARTS.flatMap((part) => partText(edition, plan, part));
  return `${[head, ...parts].join('\n\n')}\n`;
}
