import { combinationName } from '../words/names.ts';
import type { Edition } from '../facts/types.ts';
import { itemsIn } from './items.ts';
import type { Plan, PlanItem } from './types.ts';

/** A ticket is read in a list of others. */
const WORDS = 250;
/** As many words as one line of it takes. */
const LINE = 24;

function count(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** The first sentences of a text, as many as a line takes; of a longer first one its beginning. */
function shortened(text: string): string {
  const sentences = text.match(/[^.!?]+[.!?]+(?=\s|$)|.+$/g) ?? [text];
  let told = '';
  for (const sentence of sentences) {
    if (told !== '' && count(told + sentence) > LINE) break;
    told += sentence;
  }
  const words = told.trim().split(/\s+/);
  return words.length <= LINE ? words.join(' ') : `${words.slice(0, LINE).join(' ')} …`;
}

function said({ lead, says, steps = [] }: PlanItem): string {
  const name = steps.length > 0 ? `Steps ${steps.join(', ')}: ` : lead === undefined ? '' : `${lead}: `;
  return `- ${name}${shortened(says)}`;
}

/** What a ticket holds, what matters most first: as many lines of each kind as still fit. */
function parts(plan: Plan): readonly (readonly [string, readonly string[]])[] {
  const decision = [
    ...itemsIn(plan, 'decision').filter(({ id }) => id !== 'windows-plugin' && id !== 'linux-side'),
    ...itemsIn(plan, 'conditions'),
  ];
  const questions = itemsIn(plan, 'open-questions').filter(({ kind }) => kind === 'question');
  const steps = itemsIn(plan, 'steps').filter(({ kind }) => kind === 'step');
  const back = itemsIn(plan, 'back-out').filter(({ kind }) => kind === 'step');
  return [
    ['DECISION', decision.map(said)],
    ['STILL OPEN', questions.map(({ lead = '', by = '' }) => `- ${lead} (${by})`)],
    ['IMPACT', itemsIn(plan, 'impact').map(said)],
    ['DO FIRST', itemsIn(plan, 'before').map(({ lead, says }) => `- ${lead ?? shortened(says)}`)],
    [
      'RUNBOOK',
      steps.length === 0
        ? []
        : [
            `- ${steps.length} steps, ${back.length === 0 ? 'no way back known' : `${back.length} to go back`}`,
          ],
    ],
  ];
}

/** The plan as plain text for a ticket: the decision, what is open, what it does, what comes first, and the link. */
export function ticketText(edition: Edition, plan: Plan, link: string): string {
  const title = plan.title.replaceAll(/\s+/g, ' ');
  const name = plan.combination === null ? '' : `, ${combinationName(edition, plan.combination)}`;
  const head = `${title}\n(${edition.entry.label}${name})`;
  const found = parts(plan).filter(([, lines]) => lines.length > 0);
  const kept = found.map(() => [] as string[]);
  let left = WORDS - 1 - count(head) - count(link) - found.length * 4;
  // In turns: each part has its first line before any has its second.
  for (let turn = 0; turn < Math.max(0, ...found.map(([, lines]) => lines.length)); turn += 1)
    for (const [index, [, lines]] of found.entries()) {
      const next = lines[turn];
      if (next === undefined || count(next) > left) continue;
      left -= count(next);
      kept[index]?.push(next);
    }
  const texts = found.map(([name, lines], index) => {
    const told = kept[index] ?? [];
    const more = lines.length - told.length;
    return [name, ...told, ...(more > 0 ? [`- ${more} more`] : [])].join('\n');
  });
  return `${[head, ...texts, link].join('\n\n')}\n`;
}
