import type { Edition } from '../facts/types.ts';
import { citationName } from '../words/names.ts';
import { revisitBy } from './days.ts';
import type { Plan, PlanItem, PlanSection } from './types.ts';

/** Text that somebody typed, kept from being read as Markdown. */
export function literal(text: string): string {
  return text
    .replace(/([\\`*_[\]<>#|~&])/g, '\\$1')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

function cites(edition: Edition, item: PlanItem): string {
  const places = (item.cited ?? []).map(
    ({ citation, facts }) =>
      `${citationName(edition, citation)}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`,
  );
  return places.length === 0 ? '' : ` _[${places.join('; ')}]_`;
}

/** A command as an indented block under its item. */
function block(command: string): string {
  return ['```text', ...command.split('\n'), '```'].map((text) => `\n  ${text}`).join('');
}

/** Where a step runs, its command, and the check with a place for what was seen. */
function carried({ place, command, check }: PlanItem): string {
  const where = place === undefined ? '' : `\n  - Where: ${place}`;
  const run = command === undefined ? '' : `\n${block(command)}\n`;
  if (check === undefined) return `${where}${run}`;
  const at = check.place === undefined ? '' : ` (${check.place})`;
  return `${where}${run}\n  - Check${at}:\n${block(check.command)}\n\n  - Good: ${inText(check.good)}\n  - Bad: ${inText(check.bad)}\n  - Seen:`;
}

/** Text with placeholders, which Markdown would take for HTML; what stands as code already stays as it is. */
export function inText(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/<([^<>\n]+)>/g, '`<$1>`')))
    .join('`');
}

function line(edition: Edition, section: PlanSection, item: PlanItem): string {
  const box = item.box === undefined ? '' : '[ ] ';
  const lead = item.lead === undefined ? '' : `**${item.lead}:** `;
  const says = section.id === 'notes' ? literal(item.says) : inText(item.says);
  const more = (item.more ?? []).map((text) => `\n  - ${inText(text)}`).join('');
  const url = item.url === undefined ? '' : ` <${item.url}>`;
  return `- ${box}${lead}${says}${cites(edition, item)}${url}${more}${carried(item)}`;
}

function sectionText(edition: Edition, section: PlanSection): string {
  const lines: string[] = [`## ${section.heading}`, ''];
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
      lines.push(`### ${item.group}`, '');
    }
    group = item.group;
    lines.push(line(edition, section, item));
  }
  return lines.join('\n');
}

/** The plan as Markdown, with its link and the day it was made (ISO date). */
export function planMarkdown(edition: Edition, plan: Plan, link: string, day: string): string {
  const head = [
    `# ${literal(plan.title)}`,
    '',
    `- **Calico release:** ${plan.edition.label}`,
    `- **Date:** ${day}`,
    `- **Revisit by:** ${revisitBy(day)}`,
    `- **Link:** <${link}>`,
  ].join('\n');
  return `${[head, ...plan.sections.map((section) => sectionText(edition, section))].join('\n\n')}\n`;
}
