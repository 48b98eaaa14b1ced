import { CHANGES } from '../facts/changeability.ts';
import { WHO } from '../facts/types.ts';
import { VERDICTS } from '../vocabulary.ts';

const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text };
/** Facets with the answers under which something holds. */
const condition = { $ref: '#/$defs/condition' };
const conditions = { type: 'array', minItems: 1, items: condition };

/** What a kind of fact has beyond what all have. */
function kind(name: string, required: readonly string[], properties: object): object {
  return {
    if: { properties: { kind: { const: name } } },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: { required, properties },
  };
}

function saying(...roles: readonly string[]): object {
  return { type: 'object', required: roles };
}

const cited = { type: 'array', minItems: 1 };

/** The form of a file of facts, as JSON Schema. Fields that it does not name may come; those that it names stay. */
export const factsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'schema.json',
  title: 'Facts on Calico for Windows, one edition of its documents',
  type: 'object',
  required: ['format', 'edition', 'facts'],
  additionalProperties: false,
  properties: {
    $schema: text,
    format: { const: 'calico-windows-facts/1' },
    edition: {
      type: 'object',
      required: ['id', 'label', 'date', 'kind'],
      additionalProperties: false,
      properties: {
        id: { type: 'string', pattern: '^(guide-2020|v\\d+\\.\\d+)$' },
        label: text,
        date: { $ref: '#/$defs/day' },
        kind: { enum: ['draft', 'release'] },
        docs: {
          enum: ['amended', 'as-released'],
          description: 'How pages that were edited later are read; absent: the edition has one reading.',
        },
      },
    },
    facts: { type: 'array', minItems: 1, items: { $ref: '#/$defs/fact' } },
  },
  $defs: {
    day: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    verdict: { enum: [...VERDICTS] },
    state: {
      enum: [
        'supported',
        'conditional',
        'required',
        'applies',
        'tested',
        'tech-preview',
        'deprecated',
        'removed',
        'non-production',
        'untested',
        'mentioned',
        'configurable',
        'handled',
        'see-general',
        'contradictory',
        'not-supported',
        'not-stated',
        'not-applicable',
      ],
    },
    buildRange: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        ['from', 'to', 'revisionFrom', 'revisionBelow'].map((key) => [key, { type: 'integer', minimum: 0 }]),
      ),
    },
    condition: {
      type: 'object',
      description: 'Each facet named has one of the answers listed; an empty one always holds.',
      additionalProperties: false,
      properties: {
        ...Object.fromEntries(
          [
            'networking',
            'datastore',
            'platform',
            'fabric',
            'udp4789',
            'install',
            'k8s',
            'runtime',
            'need',
            'capacity',
            'cluster',
            'pools',
          ].map((facet) => [facet, { type: 'array', minItems: 1, items: text }]),
        ),
        build: { type: 'array', minItems: 1, items: { $ref: '#/$defs/buildRange' } },
      },
    },
    citation: {
      type: 'object',
      required: ['source', 'section'],
      additionalProperties: false,
      properties: {
        source: text,
        section: text,
        url: { type: 'string', pattern: '^https://[^\\s]+$' },
      },
    },
    fact: {
      type: 'object',
      required: ['kind', 'id', 'texts', 'citations'],
      properties: {
        kind: {
          enum: [
            'statement',
            'option',
            'rule',
            'limitation',
            'action',
            'datastore-row',
            'addressing',
            'question',
            'step',
            'field-note',
            'edit',
            'gap',
            'later-change',
            'contradiction',
            'route-fact',
          ],
        },
        id: {
          type: 'string',
          pattern: '^\\S+$',
          description: 'Stable; an action or a rule may recur under it.',
        },
        texts: {
          type: 'object',
          description: 'Sentences by the role in which they are read: says, holdsIf, does, short …',
          additionalProperties: text,
        },
        citations: { type: 'array', items: { $ref: '#/$defs/citation' } },
        from: {
          description: 'Ids of the statements that it rests on.',
          anyOf: [texts, text],
        },
      },
      allOf: [
        kind('statement', [], {
          texts: saying('says'),
          citations: cited,
          state: { $ref: '#/$defs/state' },
          effective: { $ref: '#/$defs/state' },
        }),
        kind('option', ['windowsPlugin', 'linuxSide', 'routes'], { texts: saying('name'), citations: cited }),
        kind('rule', ['aspect', 'when', 'gives', 'from'], {
          aspect: text,
          when: condition,
          gives: { $ref: '#/$defs/verdict' },
          ours: { type: 'boolean', description: 'True where no document says so and it is our reading.' },
          citations: cited,
        }),
        kind('limitation', ['when', 'workarounds'], {
          when: conditions,
          texts: saying('feature', 'short'),
          citations: cited,
          workarounds: { type: 'array', items: { type: 'object', required: ['id', 'says', 'by'] } },
        }),
        kind('action', ['when', 'who'], {
          when: condition,
          until: condition,
          who: { enum: [...WHO] },
          texts: saying('short', 'does'),
          citations: cited,
        }),
        kind('datastore-row', ['mode', 'networking', 'etcd', 'kubernetes'], { citations: cited }),
        kind('addressing', ['defaultBlock', 'reserved'], {
          defaultBlock: { type: 'integer' },
          reserved: { type: 'integer' },
          citations: cited,
        }),
        kind('question', ['facet', 'answers'], {
          facet: text,
          texts: saying('name'),
          answers: {
            type: 'array',
            items: { type: 'object', required: ['value', 'label'], properties: { value: text, label: text } },
          },
        }),
        kind('step', ['phase', 'where', 'when'], {
          when: conditions,
          unless: condition,
          texts: saying('title', 'why'),
          citations: cited,
        }),
        kind('field-note', ['when'], { when: conditions, texts: saying('title', 'says'), citations: cited }),
        kind('edit', ['date'], { date: { $ref: '#/$defs/day' }, texts: saying('text') }),
        kind('gap', [], { when: conditions, texts: saying('text') }),
        kind('later-change', ['facet', 'change'], {
          change: { enum: [...CHANGES] },
          texts: saying('says'),
        }),
        kind('route-fact', ['turn'], { citations: cited }),
        kind('contradiction', [], {
          texts: saying('statementA', 'statementB', 'reading'),
          citations: cited,
        }),
      ],
    },
  },
} as const;
