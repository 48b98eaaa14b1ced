/** A patch that a command of a step applies. */
export interface Patch {
  /** The command with `FILE` in place of the patch itself. */
  readonly command: string;
  readonly type: 'merge' | 'json';
  /** Kind of resource as kubectl is told it. */
  readonly kind: string;
  readonly name: string;
  readonly patch: unknown;
}

const PATCH =
  /^kubectl patch (?<kind>[\w.]+) (?<name>[\w<>-]+)(?<namespace> -n [\w-]+)?(?: --type[= ](?<type>'?\w+'?))? (?:-p|--patch)[= ]'(?<patch>.*)'$/;

/** The patch of a command line of kubectl; undefined for anything else. */
export function patchOf(line: string): Patch | undefined {
  const found = PATCH.exec(line)?.groups;
  if (found === undefined) return undefined;
  const { kind = '', name = '', namespace = '', patch = '' } = found;
  // Where a command names no type, kubectl takes one that custom resources do not have.
  const type = (found['type'] ?? 'merge').replaceAll("'", '');
  if (type !== 'merge' && type !== 'json') return undefined;
  // Gaps that stand for a number or a truth value have no quotation marks in JSON: they get some, and lose them in YAML.
  const quoted = patch.replaceAll(/:\s*(<[\w-]+>)/g, ':"$1"');
  return {
    command: `kubectl patch ${kind} ${name}${namespace} --type ${type} --patch-file FILE`,
    type,
    kind,
    name,
    patch: JSON.parse(quoted),
  };
}
