import type { DueCheck } from './checks.ts';

/** A text as PowerShell takes it literally. */
function word(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

const FUNCTIONS = `param([switch]$After)
$script:Worst = 0

# One line: verdict, id of the fact, what was seen, what to do.
function Write-Verdict([string]$Verdict, [string]$Id, [string]$Seen, [string]$Do) {
  if ($Verdict -eq 'PASS') { Write-Output "$Verdict $Id\`: $Seen" } else { Write-Output "$Verdict $Id\`: $Seen -> $Do" }
  if ($Verdict -eq 'FAIL') { $script:Worst = 2 }
  if (($Verdict -eq 'UNKNOWN') -and ($script:Worst -lt 1)) { $script:Worst = 1 }
}

# What a command prints, line by line; nothing where it fails.
function Read-Lines([scriptblock]$Command) {
  try { & $Command | ForEach-Object { "$_".Trim() } } catch { $script:Problem = "$_" }
}

# One bad line is bad; all lines must be good.
function Test-Lines([string]$Id, [string]$Do, [string]$Empty, [string]$Absent, [string]$Good, [string]$Bad, [string]$Other, [scriptblock]$Command) {
  $script:Problem = ''
  $lines = @(Read-Lines $Command)
  if ($script:Problem -ne '') { Write-Verdict $Absent $Id $script:Problem $Do; return }
  if ($lines.Count -eq 0) { Write-Verdict $Empty $Id 'nothing is printed' $Do; return }
  $wrong = @($lines | Where-Object { ($Bad -ne '') -and ($_ -match $Bad) })
  $neither = @($lines | Where-Object { $_ -notmatch $Good })
  if ($wrong.Count -gt 0) { Write-Verdict 'FAIL' $Id $wrong[0] $Do; return }
  if ($neither.Count -gt 0) { Write-Verdict $Other $Id $neither[0] $Do; return }
  Write-Verdict 'PASS' $Id $lines[0] ''
}`;

const BUILDS = `# The build of this node against the lowest one of its number.
function Test-Build([string]$Id, [string]$Do, [string[]]$Floors, [scriptblock]$Command) {
  $script:Problem = ''
  $line = @(Read-Lines $Command)[0]
  if ("$line" -notmatch '^10[.]0[.]([0-9]+)[.]([0-9]+)$') { Write-Verdict 'UNKNOWN' $Id "$line$script:Problem" $Do; return }
  $number = [int]$Matches[1]
  $revision = [int]$Matches[2]
  $floor = @($Floors | Where-Object { [int]$_.Split('.')[0] -eq $number })[0]
  $below = @($Floors | Where-Object { $_.EndsWith('+') -and ([int]$_.Split('.')[0] -lt $number) })
  if (($null -eq $floor) -and ($below.Count -gt 0)) { Write-Verdict 'PASS' $Id $line ''; return }
  if ($null -eq $floor) { Write-Verdict 'UNKNOWN' $Id $line $Do; return }
  if ($revision -lt [int]$floor.TrimEnd('+').Split('.')[1]) { Write-Verdict 'FAIL' $Id $line $Do; return }
  Write-Verdict 'PASS' $Id $line ''
}`;

function checked({ id, title, command, does, empty, absent, gaps, judges }: DueCheck): string {
  const head = `# ${title}`;
  if (gaps.length > 0)
    return `${head}\nWrite-Verdict 'UNKNOWN' ${word(id)} ${word(`${gaps.join(', ')} is not told`)} ${word(does)}`;
  if (judges.kind === 'builds') {
    const floors = judges.floors.map(({ from, onwards }) =>
      word(`${from.includes('.') ? from : `${from}.0`}${onwards === true ? '+' : ''}`),
    );
    return `${head}\nTest-Build ${word(id)} ${word(does)} @(${floors.join(', ')}) { ${command} }`;
  }
  if (judges.kind !== 'lines') throw new Error(`${id}: PowerShell judges lines and builds alone.`);
  return `${head}\nTest-Lines ${word(id)} ${word(does)} ${word(empty)} ${word(absent)} ${word(judges.good)} ${word(judges.bad)} ${word(judges.other)} { ${command} }`;
}

/** The checks of a Windows node as a script of PowerShell. */
export function powershellScript(subject: string, checks: readonly DueCheck[]): string {
  const at = (when: DueCheck['at']): readonly DueCheck[] =>
    checks.filter((one) => one.on === 'windows-node' && one.at === when);
  const after = at('after').map(checked);
  const builds = checks.some(({ on, judges }) => on === 'windows-node' && judges.kind === 'builds');
  return `${[
    `# Pre-flight checks of a Windows node: ${subject}.
#   .\\preflight-windows.ps1          before anything changes
#   .\\preflight-windows.ps1 -After   once the steps are carried out: asks for more
# Run it on each Windows node, in Windows PowerShell as administrator. It only reads.
# Exit code: 2 where a check fails, else 1 where one cannot tell, else 0.`,
    FUNCTIONS,
    ...(builds ? [BUILDS] : []),
    ...at('before').map(checked),
    ...(after.length === 0 ? [] : [`if ($After) {\n${after.join('\n\n')}\n}`]),
    'exit $script:Worst',
  ].join('\n\n')}\n`;
}
