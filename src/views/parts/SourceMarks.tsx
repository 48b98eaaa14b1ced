import { type KeyboardEvent, lazy, type ReactNode, Suspense } from 'react';
import { useApp } from '../../store/connect/context.tsx';
import type { Edition } from '../../facts/types.ts';
import { type CitedFacts, citationsOf } from '../../words/names.ts';
import { type SourcePlace, sourcePlaces, sourceTitle } from '../../words/sourceNumbers.ts';
import { LoadFailed } from './LoadFailed.tsx';
import { useTelling } from './Popover.tsx';
import { selectEdition } from '../../store/select/edition.ts';

const SourceCard = lazy(() => import('./SourceCard.tsx').then((all) => ({ default: all.SourceCard })));

/** Arrow keys go along a run of numbers, which is one stop of Tab. */
function along(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const run = [...(event.currentTarget.closest('sup')?.querySelectorAll('button') ?? [])];
  const next = run[run.indexOf(event.currentTarget) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

interface MarkProps {
  readonly place: SourcePlace;
  readonly edition: Edition;
  readonly first: boolean;
}

function Mark({ place, edition, first }: MarkProps): ReactNode {
  const { tell } = useTelling();
  const name = `Source ${place.mark}, ${sourceTitle(place)}`;
  return (
    <button
      type="button"
      className="source-mark"
      tabIndex={first ? undefined : -1}
      onKeyDown={along}
      aria-label={name}
      aria-haspopup="dialog"
      data-source={`${place.source.id} ${place.section}`}
      onClick={(event) =>
        tell(
          event.currentTarget,
          name,
          <LoadFailed>
            <Suspense fallback={<p className="loading">Loading…</p>}>
              <SourceCard place={place} edition={edition} />
            </Suspense>
          </LoadFailed>,
        )
      }
    >
      {place.mark}
    </button>
  );
}

function Marks({
  edition,
  numbered,
}: {
  readonly edition: Edition;
  readonly numbered: readonly SourcePlace[];
}): ReactNode {
  if (numbered.length === 0) return null;
  return (
    <sup className="source-marks">
      {numbered.map((place, index) => (
        <span key={place.mark}>
          {index === 0 ? '' : ','}
          <Mark place={place} edition={edition} first={index === 0} />
        </span>
      ))}
    </sup>
  );
}

/** Where something can be read, as numbers that open their source. */
export function SourceMarks({
  places,
  of,
}: {
  readonly places: readonly CitedFacts[];
  /** Whose documents and statements they are, where that is not the edition at hand. */
  readonly of?: Edition | undefined;
}): ReactNode {
  const own = useApp(selectEdition);
  const edition = of ?? own;
  return <Marks edition={edition} numbered={sourcePlaces(edition, places)} />;
}

/** The same, for ids of statements. */
export function FactMarks({ ids }: { readonly ids: readonly string[] }): ReactNode {
  return <SourceMarks places={citationsOf(useApp(selectEdition), ids)} />;
}

/** The same, where several releases stand side by side: the edition is given, and each number carries its release. */
export function ReleaseMarks({
  edition,
  ids,
  places = citationsOf(edition, ids ?? []),
}: {
  readonly edition: Edition;
  readonly ids?: readonly string[];
  readonly places?: readonly CitedFacts[];
}): ReactNode {
  return <Marks edition={edition} numbered={sourcePlaces(edition, places, true)} />;
}
