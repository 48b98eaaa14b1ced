import { type ReactNode, useCallback, useId } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectBestAlone, selectClosing } from '../../store/select/questions.ts';
import { ask } from '../../store/state/store.ts';
import { isAcceptable } from '../../engine/verdict.ts';
import type { FacetId, Verdict } from '../../vocabulary.ts';
import { closesSays, foldName, otherBuilds } from '../../words/rows.ts';
import { Answer } from './Answer.tsx';
import { Closed } from './Closed.tsx';
import { selectEdition } from '../../store/select/edition.ts';
import { selectBest } from '../../store/select/narrowing.ts';
import { selectRecommendation } from '../../store/select/recommendation.ts';

/** So many closed answers fold; fewer stand where they are. */
const FOLDED = 3;

/** An answer that can be picked. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface Props {
  readonly facet: FacetId;
  readonly kind: 'radio' | 'checkbox';
  readonly choices: readonly Choice[];
  readonly picked: readonly string[];
  readonly onPick: (value: string | null) => void;
  /** What stands below an answer. */
  readonly below?: (value: string) => ReactNode;
}

/** What closes all of these: the edition alone, or the other answers. */
function closedBy(closed: readonly { readonly alone: Verdict }[]): 'edition' | 'answers' | null {
  const shut = closed.filter(({ alone }) => !isAcceptable(alone)).length;
  if (shut === closed.length) return 'edition';
  return shut === 0 ? 'answers' : null;
}

/** The answers of a question: “Not decided” where there is one, those that are open, and the closed ones in few words. */
export function AnswerList({ facet, kind, choices, picked, onPick, below }: Props): ReactNode {
  const group = useId();
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const bests = useApp((state) =>
    choices.map(({ value }) => selectBest(state, facet, value) ?? 'supported').join(' '),
  ).split(' ') as Verdict[];
  const alone = useApp((state) =>
    choices.map(({ value }) => selectBestAlone(state, facet, value) ?? 'supported').join(' '),
  ).split(' ') as Verdict[];
  const closing = useApp((state) => selectClosing(state, facet));
  const shown = useApp((state) => selectRecommendation(state)?.combination.networking);
  const give = useCallback(
    (value: string | null): void => {
      ask(store, facet);
      onPick(value);
    },
    [store, facet, onPick],
  );
  const all = choices.map((choice, at) => ({
    ...choice,
    best: bests[at] ?? 'supported',
    closed: !isAcceptable(bests[at] ?? 'supported'),
    alone: alone[at] ?? 'supported',
  }));
  // Where no answer helps, something else is wrong, and that is told once, above.
  const nothing = all.every(({ closed }) => closed);
  const open = nothing ? all : all.filter(({ closed }) => !closed);
  const closed = nothing ? [] : all.filter((one) => one.closed);
  const unnamed = facet === 'build' ? closed.filter((one) => one.alone === 'not-stated') : [];
  const rest = closed.filter((one) => !unnamed.includes(one));
  const show = (one: (typeof all)[number]): ReactNode => (
    <div key={one.value}>
      <Answer
        facet={facet}
        kind={kind}
        group={group}
        value={one.value}
        label={one.label}
        hint={one.hint}
        checked={picked.includes(one.value)}
        best={nothing ? undefined : one.best}
        closed={one.closed && !nothing}
        closes={shown !== undefined && closing.includes(one.value) ? closesSays(edition, shown) : undefined}
        onPick={give}
      />
      {below?.(one.value)}
    </div>
  );
  const fold = (name: string, some: readonly (typeof all)[number][]): ReactNode => (
    <Closed name={name} holdsPick={some.some(({ value }) => picked.includes(value))}>
      {some.map(show)}
    </Closed>
  );
  return (
    <>
      {kind === 'radio' ? (
        <Answer
          facet={facet}
          kind={kind}
          group={group}
          value={null}
          label="Not decided"
          checked={picked.length === 0}
          onPick={give}
        />
      ) : null}
      {open.map(show)}
      {rest.length < FOLDED ? rest.map(show) : fold(foldName(edition, rest.length, closedBy(rest)), rest)}
      {unnamed.length === 0
        ? null
        : fold(
            otherBuilds(
              edition,
              unnamed.length,
              all.filter((one) => one.alone !== 'not-stated').map(({ value }) => value),
            ),
            unnamed,
          )}
    </>
  );
}
