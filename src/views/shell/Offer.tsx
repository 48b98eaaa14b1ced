import type { ReactNode } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { declineOffer, takeOffer } from '../../store/state/store.ts';
import { offerSays } from '../../words/offer.ts';
import { selectEdition } from '../../store/select/edition.ts';

/** The answers of the last visit, offered once. */
export function Offer(): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const offer = useApp((state) => state.offer);
  if (offer === null) return null;
  return (
    <div className="notice" role="group" aria-label="Your last visit">
      <p>{offerSays(edition, offer)}</p>
      <button type="button" className="link" onClick={() => takeOffer(store)}>
        Continue with these answers
      </button>
      <button type="button" className="link" onClick={() => declineOffer(store)}>
        No, start fresh
      </button>
    </div>
  );
}
