import { Component, type ReactNode } from 'react';
import { currentLink, loadAgain, onLinkOpened } from '../../store/connect/address.ts';
import { CopyButton } from '../parts/CopyButton.tsx';

interface State {
  readonly error: Error | null;
}

/** Shown where something unexpected happened: keeps the link, which holds all picks, and offers to copy it. */
export class Broken extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  #stop: (() => void) | undefined;

  // Another link is another page: it may well work.
  override componentDidMount(): void {
    this.#stop = onLinkOpened(() => {
      if (this.state.error !== null) this.setState({ error: null });
    });
  }

  override componentWillUnmount(): void {
    this.#stop?.();
  }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const link = currentLink();
    return (
      <main className="broken">
        <h1>Something went wrong on this page</h1>
        <p>
          Your picks are safe: they are in the link below. Copy it, then load the page again. If it goes wrong
          again, send the link and the message along.
        </p>
        <p>
          <a href={link} className="written-out">
            {link}
          </a>
        </p>
        <p>
          <CopyButton name="Copy link" text={() => link} />{' '}
          <button type="button" onClick={() => loadAgain()}>
            Load again
          </button>{' '}
          <a href="#v=1">Start with an empty page</a>
        </p>
        <p>
          <code>{error.message}</code>
        </p>
      </main>
    );
  }
}
