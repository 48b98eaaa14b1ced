import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EDITIONS } from '../editions.ts';
import { stepTable } from './derive/steps.ts';

const EDITIONS_FILE = resolve(process.cwd(), '../shared/facts/editions.yaml');
const USERS_FILE = resolve(process.cwd(), '../shared/users.md');
const present = existsSync(EDITIONS_FILE) && existsSync(USERS_FILE);
if (!present)
  console.warn('The shared facts are not there: commands of the steps are not compared with them.');

const ORDER = EDITIONS.map(({ id }) => id);

interface Listed {
  readonly limitations: readonly {
    readonly id: string;
    readonly workaround: string | null;
    readonly identifiers: readonly string[];
    readonly spans: readonly {
      readonly since: string;
      readonly until: string;
      readonly state: string;
      readonly command?: string;
      readonly how?: string;
    }[];
  }[];
}

const listed: Listed = present ? (parse(readFileSync(EDITIONS_FILE, 'utf8')) as Listed) : { limitations: [] };

/** Everything that is typed in one release. */
function typedIn(edition: string, docs: 'amended' | 'as-released' = 'amended'): string {
  return stepTable({ edition, docs })
    .flatMap(({ command = '', check, says = '' }) => [command, check?.command ?? '', says])
    .join('\n');
}

/** The releases that a span covers; the guide has no steps. */
function covered(since: string, until: string): readonly string[] {
  return ORDER.slice(ORDER.indexOf(since), ORDER.indexOf(until) + 1).filter((id) => id !== 'guide-2020');
}

/** What the facts quote as a command, release by release. */
const QUOTED = listed.limitations.flatMap(({ id, spans }) =>
  spans.flatMap(({ since, until, command, how = '' }) =>
    [command ?? [], [...how.matchAll(/(?:kubectl|calicoctl) patch .*?\}\}'/g)].map(([text]) => text)]
      .flat()
      .flatMap((text) => covered(since, until).map((edition) => ({ id, edition, text }))),
  ),
);

describe('the steps hold every command that the facts quote', () => {
  it.runIf(present)('at least the spellings of strict affinity and of IPIP', () => {
    expect(new Set(QUOTED.map(({ text }) => text)).size).toBeGreaterThanOrEqual(4);
  });

  it.runIf(present).each(QUOTED)('$edition $id: $text', ({ edition, text }) => {
    expect(typedIn(edition, 'as-released')).toContain(text);
  });

  it.runIf(present).each(covered('v3.17', 'v3.32'))('%s: the features behind BGP', (edition) => {
    const features = listed.limitations.find(({ id }) => id === 'lim.remote-access')?.identifiers ?? [];
    expect(features.length).toBeGreaterThan(3);
    for (const command of features) expect(typedIn(edition)).toContain(command);
  });
});

describe('the steps hold every pre-flight check that users asked for', () => {
  const section = present
    ? (/## F\. Ten pre-flight checks([\s\S]*?)## G/.exec(readFileSync(USERS_FILE, 'utf8'))?.[1] ?? '')
    : '';
  const checks = section
    .split('\n')
    .filter((line) => /^\| \d+ \|/.test(line))
    .flatMap((line) => {
      const [, number = '', , command = ''] = line.split(/(?<!\\) \| |^\| /);
      return [...command.matchAll(/`([^`]+)`/g)]
        .map(([, text = '']) => ({ number, text }))
        .filter(({ text }) => text.includes(' '));
    });

  it.runIf(present)('ten of them, one without a command', () => {
    expect(new Set(checks.map(({ number }) => number)).size).toBe(9);
  });

  it.runIf(present).each(checks)('$number: $text', ({ text }) => {
    const typed = typedIn('v3.32').replaceAll('<instances>', '<ids>');
    // Two commands for one place are typed one below the other.
    for (const part of text.split('; ')) expect(typed).toContain(part);
  });
});
