import { Document } from 'yaml';
import { filled, type Filling } from '../fill.ts';
import type { DueCheck } from './checks.ts';

const SEEN = 'Well.';

/** The outcomes of a pattern that finds what is good, or what is bad. */
function outcomes(finds: 'good' | 'bad', does: string): readonly unknown[] {
  return [
    { fail: { when: finds === 'bad' ? 'true' : 'false', message: does } },
    { pass: { when: finds === 'bad' ? 'false' : 'true', message: SEEN } },
  ];
}

function analyzer({ id, title, does, analyzer: how }: DueCheck, filling: Filling): unknown {
  const checkName = `${id}: ${title}`;
  if (how === undefined) return undefined;
  if (how.kind === 'text')
    return {
      textAnalyze: { checkName, fileName: how.file, regex: how.regex, outcomes: outcomes(how.finds, does) },
    };
  return {
    nodeResources: {
      checkName,
      filters: { selector: { matchLabel: { 'kubernetes.io/os': 'windows' } } },
      outcomes: [
        { warn: { when: 'count() < 1', message: 'No Windows node is there yet.' } },
        { fail: { when: filled(how.fails, filling), message: does } },
        { pass: { message: SEEN } },
      ],
    },
  };
}

/** The checks that the analyzers of troubleshoot.sh can say, as a Preflight; undefined where they can say none. */
export function preflightYaml(
  subject: string,
  checks: readonly DueCheck[],
  filling: Filling,
): string | undefined {
  const analyzers = checks
    .filter(({ gaps, at }) => gaps.length === 0 && at === 'before')
    .map((check) => analyzer(check, filling))
    .filter((one) => one !== undefined);
  if (analyzers.length === 0) return undefined;
  const document = new Document({
    apiVersion: 'troubleshoot.sh/v1beta2',
    kind: 'Preflight',
    metadata: { name: 'calico-windows' },
    spec: { collectors: [{ clusterInfo: {} }, { clusterResources: {} }], analyzers },
  });
  document.commentBefore = [
    ` Pre-flight checks: ${subject}.`,
    ' Run: kubectl preflight preflight.yaml',
    ' It has the checks of preflight.sh that a Preflight can say; preflight.sh has all of them.',
  ].join('\n');
  return document.toString({ lineWidth: 0 });
}
