import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { isRange, readRange } from '../../addressing/ranges.ts';
import { SHAPES } from './shapes.ts';

const SCHEMAS = resolve(process.cwd(), 'src/checks/schemas');

type Json = Readonly<Record<string, unknown>>;

function minor(edition: string): number {
  return Number(edition.split('.')[1]);
}

const DEFINED = ['Installation', 'IPPool', 'IPAMConfiguration', 'BGPConfiguration', 'FelixConfiguration'];

/** The schemas of the nearest older release; IPAMConfiguration is always the newest, v3.16 takes v3.17. */
function fileOf(edition: string, kind: string): string {
  const older = [17, 27, 30, 32].filter((one) => one <= Math.max(17, minor(edition))).at(-1);
  return resolve(SCHEMAS, kind === 'IPAMConfiguration' ? 'v3.32' : `v3.${older ?? 17}`, `${kind}.json`);
}

/** The schema with every property that it does not name refused, but for metadata. */
function strict(schema: Json): Json {
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === 'properties'
        ? Object.fromEntries(
            Object.entries(value as Record<string, Json>).map(([name, one]) => [name, strict(one)]),
          )
        : key === 'items'
          ? strict(value as Json)
          : // Go takes a flag where JavaScript has none.
            key === 'pattern'
            ? String(value).replace('(?i)', '')
            : value,
    ]),
  );
  return 'properties' in inner && !('additionalProperties' in inner)
    ? { ...inner, additionalProperties: false }
    : inner;
}

type Check = (value: unknown) => string;

function checkOf(schema: Json): Check {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  ajv.addFormat('cidr', (text) => isRange(readRange(text)));
  ajv.addFormat('regex', (text) => {
    try {
      return new RegExp(text).source !== '';
    } catch {
      return false;
    }
  });
  const check = ajv.compile(schema);
  return (value) => (check(value) ? '' : ajv.errorsText(check.errors));
}

const checks = new Map<string, Check>();

/** What is wrong with a resource of a release; empty where nothing is. */
export function errorsOf(edition: string, value: unknown): string {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? String(value.kind) : '';
  const shape = SHAPES[kind];
  const key = shape === undefined ? fileOf(edition, kind) : kind;
  if (shape === undefined && !DEFINED.includes(kind)) return `No schema knows the kind “${kind}”.`;
  const check =
    checks.get(key) ?? checkOf(shape ?? strict(JSON.parse(readFileSync(key, 'utf8')) as Json));
  checks.set(key, check);
  return check(value);
}
