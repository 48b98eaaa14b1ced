import type { DueCheck } from './checks.ts';

/** A text as one word of a shell. */
function word(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

const FUNCTIONS = `set -u
worst=0
output=''
problem=''
code=0

# report VERDICT ID SEEN DO
report() {
  case $1 in
    PASS) printf '%-7s %s: %s\\n' "$1" "$2" "$3" ;;
    *) printf '%-7s %s: %s -> %s\\n' "$1" "$2" "$3" "$4" ;;
  esac
  case $1 in
    FAIL) worst=2 ;;
    UNKNOWN) if [ "$worst" -lt 1 ]; then worst=1; fi ;;
  esac
}

# look COMMAND: keeps what it prints. Where it fails, it runs once more for its message.
look() {
  problem=''
  code=0
  output=$("$@" --request-timeout=10s 2>/dev/null) || code=$?
  if [ "$code" -ne 0 ]; then problem=$("$@" --request-timeout=10s 2>&1 >/dev/null) || true; fi
}

# no_such_kind: the server does not know the kind of resource.
no_such_kind() { [[ $problem == *"doesn't have a resource type"* ]]; }

# seen ID DO EMPTY ABSENT: whether there is something to judge; where there is not, it reports that.
seen() {
  if [ "$code" -ne 0 ]; then
    local what=\${problem%%$'\\n'*}
    if no_such_kind || [[ $problem == *NotFound* || $problem == *'not found'* ]]; then
      report "$4" "$1" "\${what:-not found}" "$2"
    else
      report UNKNOWN "$1" "\${what:-the command failed}" "$2"
    fi
    return 1
  fi
  if [[ $output != *[![:space:]]* ]]; then
    report "$3" "$1" 'nothing is printed' "$2"
    return 1
  fi
}

# lines ID DO EMPTY ABSENT GOOD BAD OTHER: one bad line is bad; all lines must be good; a line that is neither is OTHER.
lines() {
  seen "$1" "$2" "$3" "$4" || return 0
  local line other='' good=$5 bad=$6
  while IFS= read -r line; do
    line=\${line%"\${line##*[![:space:]]}"}
    if [[ -n $bad && $line =~ $bad ]]; then
      report FAIL "$1" "$line" "$2"
      return 0
    fi
    if [[ ! $line =~ $good ]]; then other=\${line:-an empty line}; fi
  done <<<"$output"
  if [ -n "$other" ]; then report "$7" "$1" "$other" "$2"; else report PASS "$1" "\${output%%$'\\n'*}" ''; fi
}

# builds ID DO EMPTY ABSENT FLOORS: a floor is NUMBER.REVISION, with + where later numbers count too.
builds() {
  seen "$1" "$2" "$3" "$4" || return 0
  local line floor named number low number_of revision other=''
  while IFS= read -r line; do
    named=no
    low=no
    if [[ $line =~ 10\\.0\\.([0-9]+)\\.([0-9]+) ]]; then
      number=\${BASH_REMATCH[1]}
      revision=\${BASH_REMATCH[2]}
      for floor in $5; do
        number_of=\${floor%%.*}
        if ((10#$number == 10#$number_of)); then
          named=yes
          low=no
          floor=\${floor%+}
          if ((10#$revision < 10#\${floor#*.})); then low=yes; fi
        elif [[ $floor == *+ ]] && ((10#$number > 10#$number_of)); then
          named=yes
          low=no
        fi
      done
    fi
    if [ "$low" = yes ]; then
      report FAIL "$1" "$line" "$2"
      return 0
    fi
    if [ "$named" = no ]; then other=$line; fi
  done <<<"$output"
  if [ -n "$other" ]; then report UNKNOWN "$1" "$other" "$2"; else report PASS "$1" "\${output%%$'\\n'*}" ''; fi
}

# versions ID DO EMPTY ABSENT AFTER MAJOR MINOR: the version behind AFTER, in every line.
versions() {
  seen "$1" "$2" "$3" "$4" || return 0
  local line version
  while IFS= read -r line; do
    version=\${line#*"$5"}
    if [[ $line != *"$5"* || ! $version =~ ^([0-9]+)\\.([0-9]+) ]] ||
      ((10#\${BASH_REMATCH[1]} * 1000 + 10#\${BASH_REMATCH[2]} < $6 * 1000 + $7)); then
      report FAIL "$1" "$line" "$2"
      return 0
    fi
  done <<<"$output"
  report PASS "$1" "\${output%%$'\\n'*}" ''
}

# most ID DO EMPTY ABSENT NUMBER: the last number of every line.
most() {
  seen "$1" "$2" "$3" "$4" || return 0
  local line other=''
  while IFS= read -r line; do
    if [[ ! $line =~ ([0-9]+)[[:space:]]*$ ]]; then
      other=$line
    elif ((10#\${BASH_REMATCH[1]} > $5)); then
      report FAIL "$1" "$line" "$2"
      return 0
    fi
  done <<<"$output"
  if [ -n "$other" ]; then report UNKNOWN "$1" "$other" "$2"; else report PASS "$1" "\${output%%$'\\n'*}" ''; fi
}`;

function judged({ id, does, empty, absent, judges }: DueCheck): string {
  const first = `${id} ${word(does)} ${empty} ${absent}`;
  switch (judges.kind) {
    case 'lines':
      return `lines ${first} ${word(judges.good)} ${word(judges.bad)} ${judges.other}`;
    case 'builds':
      return `builds ${first} ${word(
        judges.floors
          .map(
            ({ from, onwards }) => `${from.includes('.') ? from : `${from}.0`}${onwards === true ? '+' : ''}`,
          )
          .join(' '),
      )}`;
    case 'at-least': {
      const [major = '0', minor = '0'] = judges.version.split('.');
      return `versions ${first} ${word(judges.after)} ${major} ${minor}`;
    }
    case 'at-most':
      return `most ${first} ${judges.number}`;
  }
}

function checked(check: DueCheck): string {
  const { id, title, command, instead, does, gaps } = check;
  if (gaps.length > 0)
    return [
      `# ${title}`,
      `report UNKNOWN ${id} ${word(`${gaps.join(', ')} is not told`)} ${word(does)}`,
    ].join('\n');
  return [
    `# ${title}`,
    `look ${command}`,
    ...(instead === undefined ? [] : [`if no_such_kind; then look ${instead}; fi`]),
    judged(check),
  ].join('\n');
}

/** The pre-flight checks as a script of bash that needs kubectl alone. `subject` says what for. */
export function bashScript(subject: string, checks: readonly DueCheck[]): string {
  const at = (when: DueCheck['at']): readonly string[] =>
    checks.filter((one) => one.on === 'kubectl' && one.at === when).map(checked);
  const after = at('after');
  return `${[
    `#!/usr/bin/env bash
# Pre-flight checks: ${subject}.
#   bash preflight.sh           before anything changes
#   bash preflight.sh --after   once the steps are carried out: asks for more
# It only reads: every command is "kubectl get". Each line has PASS, FAIL or UNKNOWN, the id of the fact, what was seen
# and what to do. A FAIL before the change can be what a step is about to mend: it names that step.
# Exit code: 2 where a check fails, else 1 where one cannot tell, else 0.`,
    FUNCTIONS,
    ...at('before'),
    ...(after.length === 0 ? [] : [`if [ "\${1:-}" = --after ]; then`, ...after, 'fi']),
    'exit "$worst"',
  ].join('\n\n')}\n`;
}
