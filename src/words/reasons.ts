import { axesOf } from '../engine/condition.ts';
import type { Reason } from '../engine/explain.ts';
import { isAcceptable } from '../engine/verdict.ts';
import type { Edition, SupportRule } from '../facts/types.ts';
import { buildName } from '../facts/windowsBuilds.ts';
import type { Picks } from '../vocabulary.ts';
import { buildLabel, listOf, optionInText } from './names.ts';
import { silenceSays, textSays } from './plain.ts';
import type { DueAction } from '../engine/accompany.ts';

/** A reason in full: where documents disagree, what each says and how it is read. */
export function reasonSays(edition: Edition, reason: Reason, networking: string, picks: Picks): string {
  switch (reason.kind) {
    case 'rule':
      return ruleSays(edition, reason.rule, reason.builds, picks);
    case 'open':
      return openSays(edition, reason, networking, picks);
    case 'silence':
      return aspectSilent(edition, reason.aspect.name, networking);
  }
}

function aspectSilent(edition: Edition, aspect: string, networking: string): string {
  const about = networking === '' ? '' : ` for ${optionInText(edition, networking)}`;
  return silenceSays(edition, `${aspect}${about}`);
}

/** Whether a sentence names the Windows version of a build. */
function names(says: string, build: string): boolean {
  const name = buildName(build);
  return (name !== undefined && says.includes(name)) || says.includes(build);
}

/** The rule in full; names the builds it is about where several are picked and the sentence does not. */
export function ruleSays(
  edition: Edition,
  rule: SupportRule,
  builds: readonly string[] | undefined,
  picks: Picks,
): string {
  const says = rule.reading ?? textSays(edition, rule.says);
  const several = (picks.build?.length ?? 0) > 1;
  const unnamed = several ? (builds ?? []).filter((build) => !names(says, build)) : [];
  return unnamed.length > 0 ? `For ${listOf(unnamed.map(buildLabel))}: ${says}` : says;
}

/** The rule in one sentence, for a list or beside an answer. */
export function ruleShort(edition: Edition, rule: SupportRule): string {
  return textSays(edition, rule.says);
}

/** What must hold for rules not to count, each once. */
export function holdsIfs(edition: Edition, rules: readonly SupportRule[]): readonly string[] {
  return [
    ...new Set(rules.flatMap(({ holdsIf }) => (holdsIf === undefined ? [] : [textSays(edition, holdsIf)]))),
  ];
}

/** More conditions than this are told by the answers alone. */
const CONDITIONS_TOLD = 2;

/** Whether a rule only waits for the install method: what that method asks for is answered, and not met. */
function isUnmet({ when }: SupportRule, picks: Picks): boolean {
  if (when.install === undefined) return false;
  return (
    (when.k8s !== undefined && picks.k8s !== undefined) ||
    (when.runtime !== undefined && picks.runtime !== undefined)
  );
}

/** The install methods that the edition rules out or leaves unstated, whatever else is answered. */
function withoutMethods({ rules }: Edition): ReadonlySet<string> {
  return new Set(
    rules
      .filter(
        ({ aspect, when, gives }) =>
          aspect === 'install' && axesOf(when).length === 1 && !isAcceptable(gives),
      )
      .flatMap(({ when }) => when.install ?? []),
  );
}

/** The rules without those of install methods with which nothing works: what they ask for helps nobody. */
function worthAsking(edition: Edition, rules: readonly SupportRule[]): readonly SupportRule[] {
  const out = withoutMethods(edition);
  const some = rules.filter(({ when }) => when.install?.every((id) => out.has(id)) !== true);
  return some.length === 0 ? rules : some;
}

function openSays(
  edition: Edition,
  reason: Extract<Reason, { kind: 'open' }>,
  networking: string,
  picks: Picks,
): string {
  const rules = worthAsking(edition, reason.rules);
  const unmet = rules.filter((rule) => isUnmet(rule, picks)).map((rule) => ruleShort(edition, rule));
  const conditions = holdsIfs(
    edition,
    rules.filter((rule) => !isUnmet(rule, picks)),
  );
  const told = conditions.length <= CONDITIONS_TOLD ? conditions.join(' ') : '';
  const open = told === '' ? [] : [`Still to be answered: ${told}`];
  const sentences = [...new Set([...unmet, ...open])];
  if (sentences.length > 0) return sentences.join(' ');
  const about = networking === '' ? '' : ` for ${optionInText(edition, networking)}`;
  return `${reason.aspect.name.charAt(0).toUpperCase()}${reason.aspect.name.slice(1)} is still to be answered${about}.`;
}

/** Id of a reason, stable: the rule's, or the aspect's with what is missing. */
export function reasonId(reason: Reason): string {
  if (reason.kind === 'rule') return reason.rule.id;
  const tail = reason.kind === 'open' ? 'not-decided' : 'not-stated';
  return `${reason.aspect.id}-${tail}${reason.kind === 'open' && reason.shared ? '-shared' : ''}`;
}

/** Ids of the statements behind a reason. */
export function reasonFrom(reason: Reason): readonly string[] {
  if (reason.kind === 'rule') return reason.rule.from;
  return reason.kind === 'open' ? [...new Set(reason.rules.flatMap((rule) => rule.from))] : [];
}

function podsSay(pods: number | undefined): string {
  return pods === undefined ? 'the pods' : `${pods} ${pods === 1 ? 'pod' : 'pods'}`;
}

/** What an action asks for, with the sum of the picks filled in, and why where that is not plain. */
export function actionSays({ action, sum }: DueAction): string {
  const does = action.does
    .replaceAll('{block}', String(sum?.block ?? ''))
    .replaceAll('{usable}', String(sum?.usable ?? ''))
    .replaceAll('{pods}', podsSay(sum?.pods));
  return [does, action.because, action.reading].filter((text) => text !== undefined).join(' ');
}
