import type { ReactNode } from 'react';

/** What the page is for, in two sentences: shown while nothing is answered. */
export function StartHead(): ReactNode {
  return (
    <section className="start-head" aria-labelledby="start-heading">
      <h2 id="start-heading">Which networking and datastore for Windows nodes?</h2>
      <p>
        Answer what you know: you see which combinations Calico supports, which one to take and what to do
        first. Nothing that you enter leaves this page.
      </p>
    </section>
  );
}
