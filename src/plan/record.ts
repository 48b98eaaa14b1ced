import type { Edition } from '../facts/types.ts';
import { citationName, combinationName } from '../words/names.ts';
import { revisitBy } from './days.ts';
import { inText, literal } from './markdown.ts';
import type { ItemKind, Plan, PlanItem, PlanSection, SectionId } from './types.ts';

function section(plan: Plan, id: SectionId): PlanSection | undefined {
  return plan.sections.find((one) => one.id === id);
}

function line(edition: Edition, item: PlanItem): string {
  const group = item.group === undefined ? '' : `${item.group} – `;
  const lead = item.lead === undefined ? '' : `${item.lead}: `;
  const places = (item.cited ?? []).map(({ citation }) => citationName(edition, citation));
  return `* ${group}${lead}${inText(item.says)}${places.length === 0 ? '' : ` (${[...new Set(places)].join('; ')})`}`;
}

function lines(edition: Edition, plan: Plan, id: SectionId, none = 'None.'): string {
  const items = section(plan, id)?.items ?? [];
  return items.length === 0 ? none : items.map((item) => line(edition, item)).join('\n');
}

/** Every check of the steps: the command, and what it prints when all is well. */
function checks(plan: Plan): string {
  const items = (section(plan, 'steps')?.items ?? []).filter(({ check }) => check !== undefined);
  return items.length === 0
    ? section(plan, 'steps') === undefined
      ? 'None: this combination is not carried out.'
      : 'The documents give no checks.'
    : items
        .map(
          ({ lead = '', place, check }) =>
            `* ${lead} (${check?.place ?? place ?? ''}): \`${(check?.command ?? '').replaceAll('\n', '; ')}\` – good: ${inText(check?.good ?? '')}`,
        )
        .join('\n');
}

const BELOW: readonly ItemKind[] = ['condition', 'conflict', 'repair'];

/** The plan as a decision record in MADR form: status, date and the day by which to look at it again in front. */
export function decisionRecord(edition: Edition, plan: Plan, link: string, day: string): string {
  const [first, ...rest] = section(plan, 'decision')?.items ?? [];
  const because = rest.find(({ kind }) => kind === 'because');
  const told = (section(plan, 'why')?.items ?? []).filter(
    ({ gives }) => gives === 'supported' || gives === 'limited',
  );
  const outcome =
    because === undefined
      ? (first?.says ?? '')
      : `${first?.says ?? ''} ${[because, ...told].map(({ says }) => says).join(' ')}`;
  // What must hold for it, or what stands in the way and what would help.
  const below = rest.filter(({ kind }) => BELOW.includes(kind)).map((item) => line(edition, item));
  const chosen =
    plan.combination === null || because === undefined
      ? ''
      : `* ${combinationName(edition, plan.combination)}: chosen.\n`;
  return `---
status: proposed
date: ${day}
revisit-by: ${revisitBy(day)}
---

# ${literal(plan.title.replace(/[\r\n]+/g, ' '))}

## Context and Problem Statement

Windows nodes are to join a Calico cluster; networking and datastore have to be decided first. Judged by ${edition.entry.called}.

${lines(edition, plan, 'context')}

## Decision Drivers

${lines(edition, plan, 'why')}

## Considered Options

${chosen}${lines(edition, plan, 'alternatives')}

## Decision Outcome

${[outcome, ...(below.length === 0 ? [] : [below.join('\n')])].join('\n\n')}

### Consequences

${lines(edition, plan, 'limits')}

Later changes:

${lines(edition, plan, 'later', 'No page describes later changes.')}

Not documented:

${lines(edition, plan, 'gaps')}

### Confirmation

Do first:

${lines(edition, plan, 'before')}

Checks:

${checks(plan)}

Open questions:

${lines(edition, plan, 'open-questions')}

## More Information

Link that restores every answer: <${link}>

${lines(edition, plan, 'builds', 'No Windows build was named.')}

${lines(edition, plan, 'sources')}
`;
}

/** The steps with their commands, numbered, each with the place where it runs. */
function steps(plan: Plan): string {
  const items = section(plan, 'steps')?.items ?? [];
  return items.length === 0
    ? 'None: this combination is not carried out.'
    : items
        .map(({ lead, says, place, command }) =>
          [
            `${place === undefined && lead !== undefined ? `${lead}: ${says}` : (lead ?? says)}${place === undefined ? '' : ` [${place}]`}`,
            ...(command ?? '')
              .split('\n')
              .filter((text) => text !== '')
              .map((text) => `     ${text}`),
          ].join('\n'),
        )
        .join('\n');
}

/** The plan as plain text for a ticket: the decision, what is to be done, and the link. */
export function ticketText(edition: Edition, plan: Plan, link: string): string {
  const plain = (id: SectionId): string =>
    (section(plan, id)?.items ?? [])
      .map(({ lead, says }) => `- ${lead === undefined ? '' : `${lead}: `}${says}`)
      .join('\n');
  return `${plan.title}
(${edition.entry.label})

DECISION
${plain('decision')}

DO FIRST
${plain('before')}

STEPS
${steps(plan)}

STILL OPEN
${plain('open-questions')}

${link}
`;
}
