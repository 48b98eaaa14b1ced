import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { releaseAtlas } from '../../checks/atlases.ts';
import { errorsOf } from '../../checks/schemas/validate.ts';
import { EDITIONS } from '../../facts/editions.ts';
import type { Picks } from '../../vocabulary.ts';
import { NO_SITE, type Site } from '../site.ts';
import { dueSteps } from '../steps.ts';
import { bashScript } from './bash.ts';
import { type DueCheck, dueChecks } from './checks.ts';
import { powershellScript } from './powershell.ts';
import { preflightYaml } from './preflight.ts';
import { BAD, GOOD, NO_KIND, type Recorded } from './recorded.ts';

const RELEASES = EDITIONS.filter(({ kind }) => kind === 'release').map(({ id }) => id);
const SITE: Site = {
  ...NO_SITE,
  podCidr: '10.244.0.0/16',
  serviceCidr: '10.96.0.0/12',
  apiHost: '172.16.101.157',
  apiPort: '6443',
};
const VXLAN: Picks = {
  install: 'operator',
  platform: 'on-premises',
  cluster: 'existing-ipip',
  pools: 'installation',
  pods: 110,
  block: 25,
};

function checksOf(
  edition: string,
  networking: string,
  picks: Picks,
  site = SITE,
  datastore = 'kubernetes',
): readonly DueCheck[] {
  const atlas = releaseAtlas(edition);
  const combination = { networking, datastore };
  return dueChecks(dueSteps(atlas, picks, combination, site), combination, atlas.edition.addressing);
}

/** All of what bundles can hold: every release with its options and install methods. */
let cases: readonly (readonly DueCheck[])[] = [];

function everyCase(): readonly (readonly DueCheck[])[] {
  if (cases.length === 0) cases = workedOut();
  return cases;
}

function workedOut(): readonly (readonly DueCheck[])[] {
  const found = RELEASES.flatMap((edition) =>
    ['calico-vxlan', 'calico-bgp', 'aws-vpc-cni', 'azure-cni'].flatMap((networking) =>
      ['operator', 'standard-manual', 'quickstart-script', 'hpc-manifest'].flatMap((install) =>
        (['new', 'existing-ipip'] as const).flatMap((cluster) =>
          [SITE, NO_SITE].map((site) =>
            checksOf(
              edition,
              networking,
              {
                install,
                cluster,
                pods: 110,
                ...(networking === 'aws-vpc-cni'
                  ? { platform: 'eks' as const }
                  : networking === 'azure-cni'
                    ? { platform: 'aks' as const }
                    : {}),
              },
              site,
              install === 'standard-manual' ? 'etcd' : 'kubernetes',
            ),
          ),
        ),
      ),
    ),
  );
  // Many picks ask for the same.
  return [...new Map(found.map((all) => [JSON.stringify(all), all])).values()];
}

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'preflight-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function word(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A kubectl that answers with the first recording whose words its command line holds, and keeps what it was asked. */
function fakeKubectl(recorded: readonly Recorded[]): string {
  const answers = recorded.map(
    ({ asked, stdout = '', stderr = '', code = 0 }) =>
      `  *${word(asked)}*) printf %s ${word(stdout)}; printf %s ${word(stderr)} >&2; exit ${code} ;;`,
  );
  return `#!/usr/bin/env bash
printf '%s\\n' "$*" >>"\${0%/*}/asked"
case "$*" in
${answers.join('\n')}
esac
echo "Unable to connect to the server: dial tcp 172.16.101.157:6443: i/o timeout" >&2
exit 1
`;
}

interface Run {
  readonly code: number | null;
  /** Verdict and text by the id of the fact. */
  readonly told: ReadonlyMap<string, readonly [verdict: string, rest: string]>;
  readonly asked: readonly string[];
  readonly stderr: string;
}

let runs = 0;

function run(script: string, recorded: readonly Recorded[], ...args: readonly string[]): Run {
  runs += 1;
  const bin = join(folder, String(runs));
  mkdirSync(bin);
  const kubectl = join(bin, 'kubectl');
  writeFileSync(kubectl, fakeKubectl(recorded));
  chmodSync(kubectl, 0o755);
  writeFileSync(join(bin, 'asked'), '');
  const file = join(bin, 'preflight.sh');
  writeFileSync(file, script);
  const done = spawnSync('bash', [file, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  const lines = done.stdout.split('\n').filter((line) => line !== '');
  return {
    code: done.status,
    told: new Map(
      lines.map((line) => {
        const [, verdict = '', id = '', rest = ''] = /^(PASS|FAIL|UNKNOWN) +([\w-]+): (.*)$/.exec(line) ?? [];
        expect([line, verdict]).not.toContain('');
        return [id, [verdict, rest] as const];
      }),
    ),
    asked: readFileSync(join(bin, 'asked'), 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
    stderr: done.stderr,
  };
}

describe('preflight.sh', () => {
  const checks = checksOf('v3.32', 'calico-vxlan', VXLAN);
  const script = bashScript('Calico VXLAN', checks);

  it('passes where everything is well, with what it saw', () => {
    for (const args of [[], ['--after']]) {
      const { code, told, stderr } = run(script, GOOD, ...args);
      expect([...told].filter(([, [verdict]]) => verdict !== 'PASS')).toEqual([]);
      expect(stderr).toBe('');
      expect(code).toBe(0);
      expect(told.size).toBe(
        checks.filter(({ on, at }) => on === 'kubectl' && (at === 'before' || args.length > 0)).length,
      );
    }
  });

  it.each(Object.entries(BAD))('fails where %s is bad, and says what to do', (id, recorded) => {
    const { code, told } = run(script, [recorded, ...GOOD], '--after');
    expect([...told].filter(([, [verdict]]) => verdict !== 'PASS').map(([one]) => one)).toEqual([id]);
    expect(told.get(id)?.[0]).toBe('FAIL');
    expect(told.get(id)?.[1]).toMatch(/ -> Step \d+: .+\.$/);
    expect(code).toBe(2);
  });

  it('has a recording, good and bad, for every check that kubectl answers', () => {
    const ids = checks
      .filter(({ on, id }) => on === 'kubectl' && id !== 'find-api-server')
      .map(({ id }) => id);
    expect(Object.keys(BAD).toSorted()).toEqual([...new Set(ids)].toSorted());
    const all = [...GOOD, ...Object.values(BAD)];
    for (const { cite } of all) expect(cite).toMatch(/^https:\/\/github\.com\//);
    // Few are made up: most were printed, or hold values that were.
    expect(all.filter(({ from }) => from === 'made').length).toBeLessThan(all.length / 5);
  });

  it('cannot tell where nothing answers, and never takes that for good or bad', () => {
    const { code, told } = run(script, [], '--after');
    expect(new Set([...told.values()].map(([verdict]) => verdict))).toEqual(new Set(['UNKNOWN']));
    expect([...told.values()][0]?.[1]).toContain('i/o timeout');
    expect(code).toBe(1);
  });

  it('cannot tell of a build that no floor names, and compares revisions as numbers', () => {
    const nodes = (stdout: string): readonly Recorded[] => [
      { asked: 'KERNEL:', stdout, from: 'made', cite: '' },
      ...GOOD,
    ];
    const verdict = (stdout: string): string | undefined =>
      run(script, nodes(stdout)).told.get('look-at-nodes')?.[0];
    expect(verdict('a   10.0.26100.1742\n')).toBe('UNKNOWN');
    expect(verdict('a   10.0.17763.1432\n')).toBe('PASS');
    expect(verdict('a   10.0.17763.999\n')).toBe('FAIL');
    expect(verdict('a   10.0.26100.1742\nb   10.0.17763.999\n')).toBe('FAIL');
    expect(verdict('a   <none>\n')).toBe('UNKNOWN');
    expect(verdict('')).toBe('UNKNOWN');
  });

  it('takes an operator that is still at work neither for good nor for bad', () => {
    const status = (stdout: string): readonly Recorded[] => [
      { asked: 'get tigerastatus apiserver', stdout, from: 'made', cite: '' },
      ...GOOD,
    ];
    const verdict = (stdout: string): string | undefined =>
      run(script, status(stdout)).told.get('api-server')?.[0];
    expect(verdict('apiserver   True    True    False   5s\n')).toBe('UNKNOWN');
    expect(verdict('apiserver   False   True    False   5s\n')).toBe('UNKNOWN');
    expect(verdict('apiserver   True    False   True    5s\n')).toBe('FAIL');
    expect(verdict('apiserver   True    False   False   175m   All objects available\n')).toBe('PASS');
  });

  it('asks for native resources where the server does not know the others', () => {
    const { told } = run(script, [
      { asked: 'get ippools.crd.projectcalico.org', ...NO_KIND('ippools') },
      {
        asked: 'get ippools.projectcalico.org',
        stdout: 'default-ipv4-ippool   Never   Always   26\n',
        from: 'made',
        cite: '',
      },
      ...GOOD,
    ]);
    expect(told.get('pool-vxlan-in-installation')?.[0]).toBe('PASS');
  });

  it('cannot tell what nobody told it', () => {
    const { told, code } = run(
      bashScript('Calico VXLAN', checksOf('v3.32', 'calico-vxlan', VXLAN, NO_SITE)),
      GOOD,
    );
    expect(told.get('services-endpoint')).toEqual(['UNKNOWN', expect.stringContaining('<api-server-host>')]);
    expect(code).toBe(1);
  });

  it('only reads, whatever the picks', () => {
    const { asked } = run(script, GOOD, '--after');
    expect(asked.length).toBeGreaterThan(10);
    for (const one of asked) expect(one).toMatch(/^get /);
    for (const all of everyCase())
      for (const { on, command, instead = command } of all)
        if (on === 'kubectl')
          for (const one of [command, instead]) expect(one).toMatch(/^kubectl get [^;|&\n]*$/);
  });

  it('is read by bash whatever the picks', () => {
    const texts = [...new Set(everyCase().map((all) => bashScript('x', all)))];
    expect(texts.length).toBeGreaterThan(20);
    const whole = texts.map((text, index) => `case_${index}() {\n${text}\n}`).join('\n');
    expect(() => execFileSync('bash', ['-n'], { input: whole })).not.toThrow();
  });

  it('is clean for shellcheck, where that is installed', ({ skip }) => {
    if (spawnSync('shellcheck', ['--version']).status !== 0) {
      console.warn('shellcheck is not installed here: preflight.sh is not held against it.');
      skip();
    }
    const said = spawnSync('shellcheck', ['-s', 'bash', '-'], { input: script, encoding: 'utf8' });
    expect(said.stdout).toBe('');
  });
});

interface Node {
  readonly type: string;
  readonly text: string;
  readonly isError: boolean;
  readonly isMissing: boolean;
  readonly children: readonly (Node | null)[];
}

interface Grammar {
  readonly Parser: (new () => {
    setLanguage(language: unknown): void;
    parse(text: string): { readonly rootNode: Node } | null;
  }) & { init(): Promise<void> };
  readonly Language: { load(file: string): Promise<unknown> };
}

function every(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap((child) => (child === null ? [] : every(child)))];
}

describe('preflight-windows.ps1', () => {
  let nodesOf = (_: string): readonly Node[] => [];

  beforeAll(async () => {
    const load = createRequire(import.meta.url);
    const at = load.resolve('@vscode/tree-sitter-wasm');
    const { Parser, Language } = load(at) as Grammar;
    await Parser.init();
    const parser = new Parser();
    parser.setLanguage(await Language.load(join(dirname(at), 'tree-sitter-powershell.wasm')));
    nodesOf = (text) => {
      const root = parser.parse(text)?.rootNode;
      if (root === undefined) throw new Error('Nothing was parsed.');
      return every(root);
    };
  });

  it('is PowerShell, whatever the picks', () => {
    const texts = [
      ...new Set(
        everyCase()
          .filter((all) => all.some(({ on }) => on === 'windows-node'))
          .map((all) => powershellScript('x', all)),
      ),
    ];
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts)
      expect(
        nodesOf(text)
          .filter(({ isError, isMissing }) => isError || isMissing)
          .map((node) => node.text),
      ).toEqual([]);
    expect(nodesOf('if (').some(({ isError, isMissing }) => isError || isMissing)).toBe(true);
  });

  it('asks one command that reads for each check', () => {
    for (const all of everyCase())
      for (const { on, command, judges } of all)
        if (on === 'windows-node') {
          expect(command).toMatch(/^(\(?Get-|curl\.exe )[^;\n]*$/);
          expect(['lines', 'builds']).toContain(judges.kind);
        }
  });

  it('asks for the features of BGP only where the plan has BGP', () => {
    expect(powershellScript('x', checksOf('v3.32', 'calico-bgp', VXLAN))).toContain(
      'Get-Service RemoteAccess',
    );
    expect(powershellScript('x', checksOf('v3.32', 'calico-vxlan', VXLAN))).not.toContain('RemoteAccess');
  });
});

describe('preflight.yaml', () => {
  it('is a Preflight, whatever the picks, and knows the same facts as the script', () => {
    let count = 0;
    for (const all of everyCase()) {
      const text = preflightYaml('x', all, { usable: 124 });
      if (text === undefined) continue;
      count += 1;
      const value = parseDocument(text).toJS() as unknown;
      expect(errorsOf('v3.32', value)).toBe('');
      const names = [...text.matchAll(/checkName: "?([\w-]+):/g)].map(([, id]) => id);
      for (const id of names) expect(all.map((one) => one.id)).toContain(id);
    }
    expect(count).toBeGreaterThan(50);
  });

  it('says of pools what the script says', () => {
    const text = preflightYaml('x', checksOf('v3.32', 'calico-vxlan', VXLAN), { usable: 124 });
    const { spec } = parseDocument(text ?? '').toJS() as {
      readonly spec: {
        readonly analyzers: readonly {
          readonly textAnalyze?: { readonly fileName: string; readonly regex: string };
        }[];
      };
    };
    const pools = spec.analyzers.find(
      ({ textAnalyze }) => textAnalyze?.fileName.includes('ippools') === true,
    )?.textAnalyze;
    const bad = new RegExp(pools?.regex ?? '');
    expect(bad.test('    ipipMode: Always\n    vxlanMode: Never\n')).toBe(true);
    expect(bad.test('    ipipMode: Never\n    vxlanMode: CrossSubnet\n')).toBe(true);
    expect(bad.test('    ipipMode: Never\n    vxlanMode: Always\n')).toBe(false);
  });
});
