import type { Condition, DatastoreRow, DatastoreWord, Text } from '../../types.ts';
import type { DatastoreFact, ReleaseFact, State } from '../types.ts';
import { DATASTORES, INSTALLS, OPTIONS, WHOLE_CLUSTER } from './all.ts';
import type { Draft } from './draft.ts';
import { isOffered, optionInText } from './options.ts';
import { citationsIn } from './pages.ts';
import { filled, nameOf, saidBy, textsOf, withReasonReading } from './texts.ts';
import { type Reading, toldIn, verdictOfState } from './told.ts';

/** Plain support or silence of an option's datastore; empty where neither is all that there is to say. */
function plainStore({ option, datastore }: DatastoreFact, state: State, effective?: State): Text {
  const verdict = verdictOfState(state, effective);
  if (verdict !== 'supported' && verdict !== 'not-stated') return '';
  return {
    plain: verdict === 'supported' ? 'stores' : 'no-store',
    name: optionInText(option),
    store: datastore,
  };
}

/** What a release says of a datastore under an option, as a statement. */
export function storeSaid(fact: DatastoreFact, reading: Reading): Text {
  const told = toldIn(fact, reading);
  return textsOf(fact, told).says ?? plainStore(fact, told.state, told.effective);
}

/** The install methods that refuse a datastore themselves, whatever the option is: said once, by them. */
function refusing(datastore: string, reading: Reading): readonly string[] {
  return WHOLE_CLUSTER.flatMap((fact) =>
    fact.refuses === datastore && toldIn(fact, reading).state === 'required'
      ? (fact.installMethod ?? [])
      : [],
  );
}

function optionDrafts(reading: Reading): readonly Draft[] {
  return DATASTORES.filter(({ option }) => isOffered(option, reading)).flatMap((fact): readonly Draft[] => {
    const told = toldIn(fact, reading);
    const texts = textsOf(fact, told);
    const pair = { networking: [fact.option], datastore: [fact.datastore] } as const;
    const effective = told.state === 'contradictory' ? (told.effective ?? 'not-stated') : told.state;
    const plain = (state: State): Text => plainStore(fact, state);
    const draft = (id: string, when: Condition, state: State, says: Text): Draft => ({
      id,
      aspect: 'datastore',
      when,
      gives: verdictOfState(state),
      says,
      ...(texts.holdsIf === undefined ? {} : { holdsIf: texts.holdsIf }),
      from: [fact.id],
      // How pages disagree on support is told where we read support.
      ...(verdictOfState(state) === 'supported' ? withReasonReading(told) : {}),
    });
    const { byInstallMethod } = told;
    // Refused as a whole it is refused whatever the install method is.
    if (byInstallMethod === undefined || verdictOfState(effective) === 'unsupported')
      return [draft(fact.id, pair, effective, texts.says ?? plain(effective))];
    const named = filled(
      INSTALLS.filter(({ id }) => byInstallMethod[id] === 'supported').map((install) => nameOf(install)),
    );
    const elsewhere: Text | undefined =
      named === undefined
        ? undefined
        : { plain: 'store-for', name: optionInText(fact.option), store: fact.datastore, names: named };
    return INSTALLS.filter(({ id }) => !refusing(fact.datastore, reading).includes(id)).map(({ id }) => {
      const state = byInstallMethod[id] ?? (effective === 'conditional' ? 'not-stated' : effective);
      const says =
        told.saysByInstallMethod?.[id] ??
        (state === effective ? texts.says : verdictOfState(state) === 'not-stated' ? elsewhere : undefined);
      return draft(`${fact.id}.${id}`, { ...pair, install: [id] }, state, says ?? plain(state));
    });
  });
}

/** The options that are offered, and whose own row refuses a datastore whatever the install method is. */
function refusedAnyway(datastore: string, reading: Reading): readonly string[] {
  return DATASTORES.filter((fact) => fact.datastore === datastore && isOffered(fact.option, reading))
    .filter((fact) => {
      const { state, effective } = toldIn(fact, reading);
      return verdictOfState(state, effective) === 'unsupported';
    })
    .map(({ option }) => option);
}

/** Under which options an install method's refusal of a datastore is told: where the row of the option tells it, once is enough. */
function toldUnder(fact: ReleaseFact, store: string, reading: Reading): Condition | null {
  const anyway = fact.installMethod === undefined ? [] : refusedAnyway(store, reading);
  if (anyway.length === 0) return {};
  const networking = filled(OPTIONS.map(({ id }) => id).filter((id) => !anyway.includes(id)));
  return networking === undefined ? null : { networking };
}

/** What a platform or an install method says of the datastore: one refuses it, another leaves it out. */
function wholeClusterDrafts(reading: Reading): readonly Draft[] {
  return WHOLE_CLUSTER.flatMap((fact): readonly Draft[] => {
    const told = toldIn(fact, reading);
    const { platform, installMethod, refuses, leavesOut } = fact;
    const store = told.state === 'required' ? refuses : told.state === 'not-stated' ? leavesOut : undefined;
    if (store === undefined || (platform === undefined && installMethod === undefined)) return [];
    const { holdsIf, says } = textsOf(fact, told);
    const under = toldUnder(fact, store, reading);
    if (under === null) return [];
    return [
      {
        id: told.state === 'required' ? `${fact.id}-no-${store}` : `${fact.id}-${store}`,
        aspect: 'datastore',
        when: {
          ...under,
          datastore: [store],
          ...(platform === undefined ? {} : { platform: [platform] }),
          ...(installMethod === undefined ? {} : { install: [installMethod] }),
        },
        gives: told.state === 'required' ? 'unsupported' : 'not-stated',
        says: says ?? saidBy(fact, told),
        ...(holdsIf === undefined ? {} : { holdsIf }),
        from: [fact.id],
        ...withReasonReading(told),
      },
    ];
  });
}

/** Which datastore goes with which option, install method and platform. */
export function datastoreRules(reading: Reading): readonly Draft[] {
  return [...optionDrafts(reading), ...wholeClusterDrafts(reading)];
}

function word(state: State, effective: State | undefined, byInstall: boolean): DatastoreWord {
  const verdict = verdictOfState(state, effective);
  if (byInstall && (effective ?? state) === 'conditional') return 'by install method';
  if (verdict === 'supported') return 'yes';
  return verdict === 'unsupported' ? 'no' : 'not stated';
}

/** The datastore table of a release: one row an option. */
export function datastoreTable(reading: Reading): readonly DatastoreRow[] {
  const span = { since: reading.edition, until: reading.edition };
  return OPTIONS.flatMap((option) => {
    const [etcd, kubernetes] = ['etcd', 'kubernetes'].map((store) =>
      DATASTORES.find((fact) => fact.option === option.id && fact.datastore === store),
    );
    if (etcd === undefined || kubernetes === undefined) return [];
    const [left, right] = [toldIn(etcd, reading), toldIn(kubernetes, reading)];
    return [
      {
        id: `ds.${option.id}`,
        span,
        mode: option.name,
        networking: [option.id] as const,
        etcd: word(left.state, left.effective, left.byInstallMethod !== undefined),
        kubernetes: word(right.state, right.effective, right.byInstallMethod !== undefined),
        citation: citationsIn(left, reading)[0],
      },
    ];
  });
}
