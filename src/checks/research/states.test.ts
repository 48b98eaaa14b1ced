import { describe, expect, it } from 'vitest';
import { EDITIONS } from '../../facts/editions.ts';
import { allFacts, LIMITATIONS } from '../../facts/releases/derive/all.ts';
import { type Reading, toldIn } from '../../facts/releases/derive/told.ts';
import type { ReleaseFact } from '../../facts/releases/types.ts';
import { HOMES } from './homes.ts';
import { LIMIT_OPTIONS } from './limits.ts';
import { researched } from './read.ts';
import { PUBLISHED } from './states.ts';
import { AMENDED } from './amended.ts';
import type { Floor, Researched } from './types.ts';

const RELEASES = EDITIONS.filter(({ kind }) => kind === 'release').map(({ id }) => id);
const READINGS: readonly Reading[] = RELEASES.flatMap((edition) =>
  (['as-released', 'amended'] as const).map((docs) => ({ edition, docs })),
);

/** A word of a list, read as the contradiction is. */
interface Listed {
  readonly option: string;
  readonly state: string;
  readonly effective?: string;
}

/** Everything that a fact may carry and the research has too. */
interface Carried {
  readonly state: string;
  readonly effective?: string;
  readonly floors?: readonly (Floor & Readonly<Record<string, unknown>>)[];
  readonly byInstallMethod?: Readonly<Record<string, string>>;
  readonly networking?: readonly (Listed | string)[];
  readonly also?: readonly Listed[];
  readonly fabrics?: readonly { readonly fabric: string; readonly state: string }[];
  readonly installs?: readonly string[];
  readonly installMethods?: readonly string[];
  readonly value?: unknown;
  readonly offTheList?: { readonly refusedTo?: string };
  readonly asks?: readonly { readonly id: string }[];
  readonly asked?: false;
}

/** The same for values that say the same: without absent fields, lists of names in their order. */
function plain(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function sorted(names: readonly string[] | undefined): readonly string[] | undefined {
  return names === undefined || names.length === 0 ? undefined : [...names].sort();
}

function byName(words: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const all = Object.entries(words ?? {}).toSorted(([one], [other]) => one.localeCompare(other));
  return all.length === 0 ? undefined : all.map(([name, word]) => `${name}: ${String(word)}`).join(', ');
}

function floorsOf(floors: readonly Floor[] | undefined): readonly string[] | undefined {
  return sorted(
    floors?.map(({ from, onwards, installs, gives, belowGives }) =>
      JSON.stringify([from, onwards ?? false, sorted(installs) ?? 'all', gives ?? '', belowGives ?? '']),
    ),
  );
}

function listOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}

function wordsOf(listed: readonly (Listed | string)[] | undefined): string | undefined {
  return byName(
    Object.fromEntries(
      (listed ?? []).map((one) =>
        typeof one === 'string' ? [one, 'supported'] : [one.option, one.effective ?? one.state],
      ),
    ),
  );
}

/** What the product carries of a fact, in the research's terms. */
function carried(fact: ReleaseFact, told: Carried): Readonly<Record<string, unknown>> {
  const { state, effective, floors } = told;
  return plain({
    state,
    effective,
    floors: floorsOf(floors),
    // Ruled out altogether: no install method can change it.
    byInstallMethod: state === 'not-supported' ? undefined : byName(told.byInstallMethod),
    networking: wordsOf(told.networking),
    also: wordsOf(told.also),
    fabrics: byName(Object.fromEntries((told.fabrics ?? []).map((one) => [one.fabric, one.state]))),
    installs: sorted(told.installs),
    unasked: told.asked === false ? true : undefined,
    only: sorted(told.installMethods),
    list: fact.id.startsWith('k8s.') ? listOf(told.value) : undefined,
    refusedTo: told.offTheList?.refusedTo,
    least: typeof told.value === 'string' && fact.id.startsWith('k8s.') ? told.value : undefined,
    refuses: state === 'required' ? fact.refuses : undefined,
    leavesOut: state === 'not-stated' ? fact.leavesOut : undefined,
    asks: sorted(told.asks?.map(({ id }) => id)),
  });
}

/** What was typed in of a fact, in the same terms. */
function typedIn(id: string, says: Researched): Readonly<Record<string, unknown>> {
  return plain({
    state: says.state,
    effective: says.effective,
    floors: floorsOf(says.floors),
    byInstallMethod: says.state === 'not-supported' ? undefined : byName(says.byInstallMethod),
    networking: byName(says.networking),
    also: byName(says.also),
    fabrics: byName(says.fabrics),
    installs: sorted(says.installs),
    unasked: says.unasked,
    only: sorted(says.only),
    list: says.list,
    refusedTo: says.refusedTo,
    least: id.startsWith('k8s.') ? says.k8s?.from : undefined,
    refuses: says.refuses,
    leavesOut: says.leavesOut,
    asks: sorted(says.asks),
  });
}

describe('the facts of the releases against what was typed in from the documents', () => {
  it('are about the 17 releases from v3.16 to v3.32', () => {
    expect(RELEASES).toEqual(Array.from({ length: 17 }, (_, index) => `v3.${index + 16}`));
  });

  it('are about the same, and nothing beside it', () => {
    expect(allFacts.map(({ id }) => id).toSorted()).toEqual(Object.keys(PUBLISHED).toSorted());
    expect(Object.keys(AMENDED).filter((id) => PUBLISHED[id] === undefined)).toEqual([]);
  });

  it.each(Object.entries(PUBLISHED))('%s is typed in for every release, once', (_, rows) => {
    const covered = rows.flatMap(([since, until]) =>
      RELEASES.slice(RELEASES.indexOf(since), RELEASES.indexOf(until) + 1),
    );
    expect(covered).toEqual(RELEASES);
  });

  it.each(READINGS)('say the same of $edition $docs', (reading) => {
    const wrong: string[] = [];
    let compared = 0;
    for (const fact of allFacts) {
      const says = researched(fact.id, reading);
      if (says === undefined) continue;
      const want = typedIn(fact.id, says);
      const found = carried(fact, toldIn(fact, reading) as Carried);
      for (const field of new Set([...Object.keys(want), ...Object.keys(found)])) {
        compared += 1;
        const [own, typed] = [found[field], want[field]].map((value) => JSON.stringify(value) ?? 'nothing');
        if (own !== typed) wrong.push(`${fact.id}.${field}: ${own}, typed in as ${typed}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(130);
  });

  it('hold for the same networking options', () => {
    const named = LIMITATIONS.flatMap(({ id, appliesTo }) =>
      appliesTo.length === 0 ? [] : [[id, [...appliesTo].sort()] as const],
    );
    expect(Object.fromEntries(named)).toEqual(
      Object.fromEntries(Object.entries(LIMIT_OPTIONS).map(([id, options]) => [id, [...options].sort()])),
    );
  });

  it('leave the plugins of the clouds at home on the same platforms', () => {
    const homes = allFacts.flatMap((fact) => {
      const { home } = fact as {
        readonly home?: { readonly platform: string; readonly silentOn: readonly string[] };
      };
      return home === undefined
        ? []
        : [[fact.id, { platform: home.platform, silentOn: [...home.silentOn].sort() }] as const];
    });
    expect(Object.fromEntries(homes)).toEqual(HOMES);
  });
});
