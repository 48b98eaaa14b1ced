import type { Edition } from '../facts/types.ts';
import { combinationName, listOf } from '../words/names.ts';
import { attributeName } from '../words/planner.ts';
import { revisitBy } from './days.ts';
import { itemsIn } from './items.ts';
import { inText, literal } from './markdown.ts';
import { marked, marksOf } from './marks.ts';
import { ATTRIBUTES, type Plan, type PlanItem, type PlanPoint } from './types.ts';

/** A record is read at one sitting: fewer words leave questions, more are not read. */
const FEWEST = 700;
const MOST = 900;
const CONSEQUENCES = 5;
/** How it is cut where it would be too long: first the words of a line, then the options that are weighed, four at most. */
const CUTS = [
  { line: 32, options: 4 },
  { line: 24, options: 4 },
  { line: 16, options: 4 },
  { line: 1, options: 4 },
  { line: 1, options: 3 },
  { line: 1, options: 2 },
] as const;

function count(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** The first sentences of a text, as many as a line takes. */
function shortened(text: string, line: number): string {
  let told = '';
  for (const sentence of text.match(/[^.!?]+[.!?]+(?=\s|$)|.+$/g) ?? [text]) {
    if (told !== '' && count(told + sentence) > line) break;
    told += sentence;
  }
  return told.trim();
}

/** A line of the record, and what it rests on. */
interface Line {
  readonly text: string;
  readonly item: Pick<PlanItem, 'cited'>;
}

function lineOf(item: PlanItem, line: number): Line {
  const { lead: name } = item;
  const says = item.kind === 'own-reason' ? literal(item.says.replaceAll(/\s+/g, ' ')) : inText(item.says);
  return { text: `${name === undefined ? '' : `${name}: `}${shortened(says, line)}`, item };
}

function pointLine({ burden, says, cited }: PlanPoint, line: number): Line {
  return { text: `${burden ? 'Bad' : 'Good'}: ${shortened(says, line)}`, item: { cited } };
}

/** The options that were weighed: the chosen one first. */
function optionsOf(edition: Edition, plan: Plan, most: number): readonly PlanItem[] {
  const decision = itemsIn(plan, 'decision').find(({ kind }) => kind === 'decision');
  const others = itemsIn(plan, 'alternatives');
  if (decision === undefined || plan.combination === null) return others.slice(0, most);
  const chosen: PlanItem = { ...decision, lead: combinationName(edition, plan.combination) };
  return [chosen, ...others.slice(0, most - 1)];
}

/** What weighs, quality by quality: the first thing that tells the options apart. */
function drivers(plan: Plan, options: readonly PlanItem[], line: number): readonly Line[] {
  const [later] = itemsIn(plan, 'all-later');
  return ATTRIBUTES.map((attribute): Line => {
    const name = attributeName(attribute);
    const point = options.flatMap(({ points = [] }) => points).find((one) => one.attribute === attribute);
    if (point !== undefined)
      return { text: `${name}: ${shortened(point.says, line)}`, item: { cited: point.cited } };
    return attribute === 'cost-of-change' && later !== undefined
      ? { text: `${name}: ${shortened(later.says, line)}`, item: later }
      : { text: `${name}: no difference is documented.`, item: {} };
  });
}

/** What follows from the decision: what it brings, what it disturbs, what it asks for, what it leaves out. */
function consequences(plan: Plan, line: number): readonly Line[] {
  const told = (item: PlanItem): Line => lineOf(item, line);
  const [chosen] = itemsIn(plan, 'decision');
  const good = (chosen?.points ?? []).filter(({ burden }) => !burden).map((one) => pointLine(one, line));
  const bad = (chosen?.points ?? []).filter(({ burden }) => burden).map((one) => pointLine(one, line));
  const impact = itemsIn(plan, 'impact').map(told);
  const asks = itemsIn(plan, 'before').map(told);
  const limits = itemsIn(plan, 'all-limits').map(told);
  const later = itemsIn(plan, 'all-later').map(told);
  const sorts = [good, impact, asks, limits, later, bad];
  const first = sorts.flatMap((lines) => lines.slice(0, 1));
  const rest = sorts.flatMap((lines) => lines.slice(1));
  return [...first, ...rest].slice(0, CONSEQUENCES);
}

/** What may follow while there is room, what serves a reader most first. */
function further(plan: Plan, line: number): readonly (readonly [string, readonly Line[]])[] {
  const told = (item: PlanItem): Line => lineOf(item, line);
  const accepted = itemsIn(plan, 'steps').filter(({ check, kind }) => kind === 'step' && check !== undefined);
  return [
    [
      'Checks:',
      accepted.toReversed().map(({ title = '', check, cited = [] }): Line => ({
        text: `${title}: ${shortened(inText(check?.good ?? ''), line)}`,
        item: { cited },
      })),
    ],
    ['Reasons:', itemsIn(plan, 'reasons').map(told)],
    ['Limits:', itemsIn(plan, 'all-limits').map(told)],
    ['Not documented:', itemsIn(plan, 'gaps').map(told)],
    ['Later changes:', itemsIn(plan, 'all-later').map(told)],
    ['Windows builds:', itemsIn(plan, 'builds').map(told)],
    ['Other combinations:', itemsIn(plan, 'all-alternatives').map(told)],
  ];
}

/** The plan as a decision record in MADR form: status, date and the day by which to look at it again in front. */
export function decisionRecord(edition: Edition, plan: Plan, link: string, day: string): string {
  const tries = CUTS.map(({ line, options }): Writing => ({ edition, plan, link, day, line, most: options }));
  const fits = tries.find((one) => count(written(one, [], 0)) <= MOST);
  const at: Writing = fits ?? { edition, plan, link, day, line: 1, most: 1 };
  const whole = further(plan, at.line);
  const all = whole.reduce((sum, [, lines]) => sum + lines.length, 0);
  let best = written(at, whole, 0);
  for (let extra = 1; extra <= all && count(best) < FEWEST; extra += 1) {
    const next = written(at, whole, extra);
    if (count(next) > MOST) break;
    best = next;
  }
  return best;
}

/** As many of the further lines as are wanted: in turns, so that each part has its first lines. */
function taken(
  whole: readonly (readonly [string, readonly Line[]])[],
  extra: number,
): readonly (readonly [string, readonly Line[]])[] {
  const counts = whole.map(() => 0);
  let left = extra;
  for (let turn = 0; left > 0 && whole.some(([, lines]) => lines.length > turn); turn += 1)
    for (const [index, [, lines]] of whole.entries())
      if (left > 0 && lines.length > turn) {
        counts[index] = turn + 1;
        left -= 1;
      }
  return whole.map(([name, lines], index) => [name, lines.slice(0, counts[index])]);
}

/** What a record is written from, and how long its lines are. */
interface Writing {
  readonly edition: Edition;
  readonly plan: Plan;
  readonly link: string;
  readonly day: string;
  readonly line: number;
  readonly most: number;
}

function written(
  { edition, plan, link, day, line, most }: Writing,
  whole: readonly (readonly [string, readonly Line[]])[],
  extra: number,
): string {
  const told = (item: PlanItem): Line => lineOf(item, line);
  const used = new Set<string>();
  const bullet = ({ text, item }: Line): string => {
    for (const mark of marksOf(edition, item)) used.add(mark);
    return `* ${text}${marked(edition, item)}`;
  };
  const list = (lines: readonly Line[], none: string): string =>
    lines.length === 0 ? none : lines.map(bullet).join('\n');
  const decision = itemsIn(plan, 'decision');
  const [first] = decision;
  const questions = itemsIn(plan, 'open-questions').filter(({ kind }) => kind === 'question');
  const chosen = decision.some(({ kind }) => kind === 'decision');
  const status = questions.length > 0 || !chosen ? 'proposed' : 'accepted';
  const context = itemsIn(plan, 'context');
  const answers = context.filter(({ kind }) => kind === 'pick');
  const open = context.filter(({ kind }) => kind === 'unanswered').map(({ lead = '' }) => lead);
  const options = optionsOf(edition, plan, most);
  const because = itemsIn(plan, 'why').map(told);
  const below = [
    ...decision.filter(({ kind }) => kind === 'state' || kind === 'conflict' || kind === 'repair'),
    ...itemsIn(plan, 'conditions'),
  ].map(told);
  const pros = options.map(({ lead = '', says, points = [], cited = [], kind }) => {
    const own = kind === 'decision' ? [] : [{ text: shortened(inText(says), line), item: { cited } }];
    const weighed = [...points.filter(({ burden }) => !burden), ...points.filter(({ burden }) => burden)];
    return `### ${lead}\n\n${list([...own, ...weighed.map((one) => pointLine(one, line))], 'The documents tell nothing that weighs.')}`;
  });
  const texts = [
    '## Context and Problem Statement',
    `Windows nodes are to join a Calico cluster; networking and datastore have to be decided first. Judged by ${edition.entry.called}.`,
    list(answers.map(told), 'Nothing was answered.'),
    ...(open.length === 0 ? [] : [`Not answered: ${listOf(open)}.`]),
    '## Decision Drivers',
    list(drivers(plan, options, line), ''),
    '## Considered Options',
    list(
      options.map(({ lead = '', kind }) => ({
        text: `${lead}${kind === 'decision' ? ': chosen' : ''}`,
        item: {},
      })),
      'None.',
    ),
    '## Decision Outcome',
    first?.says ?? '',
    ...(because.length === 0 ? [] : [because.map(bullet).join('\n')]),
    ...(below.length === 0 ? [] : [below.map(bullet).join('\n')]),
    '### Consequences',
    list(consequences(plan, line), 'None is documented.'),
    '### Confirmation',
    ...(questions.length === 0
      ? ['No open question changes the answer.']
      : [
          'Open questions:',
          questions.map(({ lead = '', by = '' }) => `* ${lead}: asked of the ${by}`).join('\n'),
        ]),
    '## Pros and Cons of the Options',
    ...pros,
    '## More Information',
    `Link that restores every answer: <${link}>`,
    ...taken(whole, extra).flatMap(([name, lines]) =>
      lines.length === 0 ? [] : [name, lines.map(bullet).join('\n')],
    ),
  ];
  const sources = itemsIn(plan, 'sources')
    .filter(({ number, says }) => used.has(number ?? says))
    .map(
      ({ number, says, url }) =>
        `* ${number === undefined ? '' : `${number} `}${says}${url === undefined ? '' : ` <${url}>`}`,
    );
  return `---
status: ${status}
date: ${day}
revisit-by: ${revisitBy(day)}
---

# ${literal(plan.title.replace(/[\r\n]+/g, ' '))}

${[...texts, ...(sources.length === 0 ? [] : ['Sources:', sources.join('\n')])].filter((text) => text !== '').join('\n\n')}
`;
}
