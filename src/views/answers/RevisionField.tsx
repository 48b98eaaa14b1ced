import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { answer } from '../../store/state/store.ts';
import { readBuild, sortBuilds } from '../../windowsBuild.ts';
import { buildLabel } from '../../words/names.ts';

interface Props {
  /** A picked build number without its revision. */
  readonly build: string;
  /** Where the documents draw the line: `17763.1432`. */
  readonly floor: string;
}

/** Asks for the revision of a ticked build where a floor needs it. */
export function RevisionField({ build, floor }: Props): ReactNode {
  const id = useId();
  const store = useAppStore();
  const builds = useApp((state) => state.preset.picks.build) ?? [];
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  function set(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const question = event.currentTarget.closest('details')?.querySelector('summary');
    const reading = readBuild(`${build}.${text.trim().replace(`${build}.`, '')}`);
    setWrong(!reading.ok);
    if (!reading.ok) return;
    answer(store, 'build', sortBuilds(builds.map((one) => (one === build ? reading.build : one))));
    // This field is gone now: whoever types goes on from the question.
    question?.focus();
  }
  return (
    <form className="add-build revision" onSubmit={set} noValidate>
      <label htmlFor={id}>Revision of {buildLabel(build)}</label>
      <input
        id={id}
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder={floor.split('.')[1]}
        autoComplete="off"
        inputMode="numeric"
        aria-invalid={wrong || undefined}
        aria-describedby={`${id}-hint`}
      />
      <button type="submit">Set</button>
      <p id={`${id}-hint`} className="hint" role={wrong ? 'alert' : undefined}>
        {wrong
          ? `Enter a whole number from 1: the part after ${build} and the dot.`
          : `The answer depends on whether it is ${floor} or later.`}
      </p>
    </form>
  );
}
