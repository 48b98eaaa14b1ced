import type {
  Aspect,
  BuildRange,
  Condition,
  Edition,
  EnvironmentAxisId,
  FacetFact,
  SupportRule,
} from '../src/facts/types.ts';
import type { FacetId, Verdict } from '../src/vocabulary.ts';
import { type Random, seeded } from '../src/checks/random.ts';

/** How large a made-up edition is, measured on a real one. */
export interface Scale {
  /** How many times as many rules. */
  readonly rules: number;
  readonly options: number;
  readonly platforms: number;
  readonly fabrics: number;
  readonly versions: number;
  /** Of how many rules one rules out or leaves untested; more rules need fewer, or nothing would stand. */
  readonly oneBadIn: number;
}

/** Aspects as releases have them: some facets stand alone, others are spoken of together. */
const ASPECTS: readonly Aspect[] = [
  aspect('datastore', []),
  aspect('platform', ['platform']),
  aspect('fabric', ['fabric']),
  aspect('udp4789', ['udp4789']),
  aspect('need', ['need']),
  aspect('capacity', ['capacity']),
  aspect('install', ['install', 'runtime', 'platform']),
  aspect('version', ['k8s', 'build']),
];

function aspect(id: string, axes: readonly EnvironmentAxisId[]): Aspect {
  return { id, name: id, axes, silence: 'no-bearing' };
}

function names(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);
}

function verdictBy(random: Random, oneBadIn: number): Verdict {
  if (random.next() * oneBadIn < 1) return random.one(['untested', 'unsupported', 'unsupported']);
  return random.one(['supported', 'supported', 'limited']);
}

/** Ranges whose bounds are builds that people know, some of them with a floor for the revision. */
function rangeBy(random: Random, builds: readonly number[]): BuildRange {
  const from = random.one(builds);
  if (random.next() < 0.3) return { from, to: from, revisionFrom: random.one([500, 1500]) };
  const later = builds.filter((build) => build >= from);
  return random.next() < 0.5 ? { from } : { from, to: random.one(later) };
}

/** A made-up edition of the shape of the real one, with its sentences, but with other answers and rules. */
export function synthetic(real: Edition, scale: Scale): Edition {
  const random = seeded(20200623 + scale.rules);
  const builds = (real.facet.get('build')?.answers ?? []).map(({ value }) => Number(value));
  const answers: Readonly<Partial<Record<FacetId, readonly string[]>>> = {
    platform: names('platform', scale.platforms),
    build: builds.map(String),
    fabric: names('fabric', scale.fabrics),
    udp4789: ['open', 'blocked'],
    networking: names('option', scale.options),
    datastore: ['etcd', 'kubernetes'],
    install: names('install', 4),
    k8s: names('version', scale.versions),
    runtime: ['docker', 'containerd'],
    need: names('need', 10),
    block: real.facet.get('block')?.answers.map(({ value }) => value) ?? [],
    pods: [],
  };
  const facets = (Object.keys(answers) as FacetId[]).map((facet): FacetFact => ({
    id: `facet-${facet}`,
    span: { since: real.entry.id, until: real.entry.id },
    facet,
    name: facet,
    ask: `${facet}?`,
    answers: (answers[facet] ?? []).map((value) => ({ value, label: value })),
  }));

  function axisValues(axis: EnvironmentAxisId): object {
    if (axis === 'build') return { build: [rangeBy(random, builds)] };
    if (axis === 'capacity') return { capacity: ['too-small'] };
    return { [axis]: random.some(answers[axis] ?? [], 1 + Math.floor(random.next() * 3)) };
  }

  function ruleAt(index: number): SupportRule {
    const { id, axes } = random.one(ASPECTS);
    const when: Condition = Object.assign(
      { networking: random.some(answers.networking ?? [], 1 + Math.floor(random.next() * 2)) },
      random.next() < 0.5 ? { datastore: [random.one(answers.datastore ?? [])] } : {},
      ...axes.map(axisValues),
    );
    const model = random.one(real.rules);
    return { ...model, id: `rule-${index}`, aspect: id, when, gives: verdictBy(random, scale.oneBadIn) };
  }

  return {
    ...real,
    facets,
    facet: new Map(facets.map((facet) => [facet.facet, facet])),
    options: (answers.networking ?? []).map((id, index) => ({
      ...(real.options[index % real.options.length] as Edition['options'][number]),
      id,
      name: id,
    })),
    aspects: ASPECTS,
    rules: Array.from({ length: real.rules.length * scale.rules }, (_, index) => ruleAt(index)),
  };
}
