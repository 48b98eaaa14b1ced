import { type ReactNode, useState } from 'react';
import { STATES } from './states.ts';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 375, height: 800 };

/** Every state of the page, one below the other; the frames load as they come into sight. */
export function StateList(): ReactNode {
  const [dark, setDark] = useState(false);
  return (
    <main className="view">
      <h1>States of the page</h1>
      <label>
        <input type="checkbox" checked={dark} onChange={() => setDark(!dark)} /> Dark
      </label>
      <ul className="hint">
        {STATES.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
      {STATES.map(({ id, name, phone }) => (
        <section key={id} id={id} aria-labelledby={`${id}-name`}>
          <h2 id={`${id}-name`}>
            <a href={`?state=${id}`}>{name}</a>
          </h2>
          <iframe
            title={name}
            src={`?state=${id}${dark ? '&theme=dark' : ''}`}
            loading="lazy"
            {...(phone === true ? PHONE : WIDE)}
            style={{ border: '1px solid' }}
          />
        </section>
      ))}
    </main>
  );
}
