import { GAPS, type Step } from '../../facts/types.ts';
import { defineCheck } from './check.ts';

/** Commands that take something away from those who work on the cluster. */
const HARMS =
  /\bRestart-Computer\b|\bkubectl drain\b|\bkubectl delete\b|\bRemove-HNSNetwork\b|\buninstall-[a-z-]+\.ps1\b|\baz aks (nodepool )?delete\b/;

/** How its first line tells. */
const TOLD = /restart|drain|delete|remove|uninstall/i;

/** An Installation that is applied whole, over whatever is there. */
const WHOLE = /\bkubectl apply\b[\s\S]*\bkind: Installation\b/;

/** What a reading of a check may run: one command that only reads. */
const READS_ONLY = /^(kubectl get |curl\.exe |\(?Get-[A-Z])[^\n;]*$/;

/** Every text of a step that is typed or read. */
function textsOf({ says, command, silent, check, why, sets }: Step): readonly string[] {
  return [
    says,
    command,
    silent,
    check?.command,
    check?.good,
    check?.bad,
    why,
    JSON.stringify(sets ?? []),
    JSON.stringify(check?.reads ?? []),
  ].filter((text) => text !== undefined);
}

/** A step is typed on somebody's cluster: it says what to do, fills only what is asked for, and never proves by ping. */
export const stepsSane = defineCheck(
  'steps-sane',
  'Does every step say what is done, with gaps that a plan fills and resources that it writes, without ping, and with a warning ahead of what it takes away?',
  (report, edition) => {
    const steps = edition.steps ?? [];
    const kinds = (edition.resources ?? []).map(({ kind }) => kind);
    steps.forEach((step, index) => {
      const at = `step ${step.id}`;
      const { says, command, silent, check, sets = [], effect, messages = [], applies } = step;
      if (steps.findIndex(({ id }) => id === step.id) !== index)
        report(at, 'has the id of another step', 'Give each step an id of its own.');
      if (says === undefined && command === undefined && silent === undefined && check === undefined)
        report(at, 'leaves the reader with nothing to do', 'Add a command, a check, or say what is missing.');
      // \w alone between braces: JSON and jsonpath have other signs there, and curl a percent sign before them.
      for (const [, gap = ''] of textsOf(step)
        .join('\n')
        .matchAll(/(?<!%)\{([a-z]\w*)\}/g))
        if (!(GAPS as readonly string[]).includes(gap))
          report(at, `has the gap {${gap}}, which nothing fills`, `Gaps are: ${GAPS.join(', ')}.`);
      if (/(^|[\s;|])ping(\.exe)? /m.test(`${command ?? ''}\n${check?.command ?? ''}`))
        report(at, 'proves by ping', 'Pods on Windows have no outbound rule for ICMP: use curl.exe.');
      const [firstLine = ''] = (command ?? '').split('\n');
      if (HARMS.test(command ?? '') && !TOLD.test(firstLine))
        report(
          at,
          'deletes, drains or restarts without saying so in its first line',
          'Say it there, in a comment if need be.',
        );
      if (WHOLE.test(command ?? ''))
        report(at, 'applies an Installation whole', 'Create it where none is, patch it where one is.');
      if (effect === 'reads' && HARMS.test(command ?? ''))
        report(at, 'is said to read only, and takes something away', 'Give it its effect.');
      if (applies !== undefined && !(command ?? '').includes(applies))
        report(at, 'applies other YAML than its command', 'Make the command from the YAML.');
      for (const { command: run = check?.command ?? '', instead = run } of check?.reads ?? [])
        if (!READS_ONLY.test(run) || !READS_ONLY.test(instead))
          report(at, 'is read by more than one command that reads', 'Give its reading a command of its own.');
      for (const { prints } of messages)
        if (prints.trim() === '') report(at, 'explains a message that prints nothing', 'Quote a part of it.');
      for (const { kind } of sets)
        if (!kinds.includes(kind))
          report(
            at,
            `writes a ${kind}, which is no resource of the edition`,
            `Resources are: ${kinds.join(', ')}.`,
          );
    });
  },
);
