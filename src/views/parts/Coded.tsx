import { Fragment, type ReactNode } from 'react';

/** A text with what stands between backticks as code. */
export function Coded({ text }: { readonly text: string }): ReactNode {
  return text
    .split('`')
    .map((part, index) => <Fragment key={index}>{index % 2 === 1 ? <code>{part}</code> : part}</Fragment>);
}
