import { Component, type ReactNode } from 'react';
import { loadAgain } from '../../store/connect/address.ts';

interface State {
  readonly failed: boolean;
}

/** A part of the page that could not be loaded: says so and keeps the rest working. Other errors go on. */
export class LoadFailed extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(error: unknown): State {
    // What is thrown where a module or its styles cannot be fetched; anything else is for the page around this one.
    const lost = error instanceof TypeError ? /import|module|fetch/i : /^Unable to preload CSS/;
    if (error instanceof Error && lost.test(error.message)) return { failed: true };
    throw error;
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="notice" role="alert">
        <p>This part of the page could not be loaded. Your picks are kept in the link.</p>
        <button type="button" onClick={() => loadAgain()}>
          Load again
        </button>
      </div>
    );
  }
}
