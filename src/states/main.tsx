import { createRoot } from 'react-dom/client';
import { mountState } from './frame.tsx';
import { StateList } from './StateList.tsx';
import { STATES } from './states.ts';
import '../styles/tokens.css';
import '../styles/layout.css';
import '../styles/parts.css';
import '../styles/shell.css';
import '../styles/decide.css';
import '../styles/start.css';
import '../styles/answers.css';
import '../styles/print.css';

// Served by `npm run dev` alone, as /states.html: each state in a frame of its own, so that its width is a screen's.
const root = document.getElementById('root');
if (root === null) throw new Error('states.html has no element with the id "root".');
const asked = new URLSearchParams(window.location.search);
const state = STATES.find(({ id }) => id === asked.get('state'));
if (state === undefined) createRoot(root).render(<StateList />);
else mountState(root, state, asked.get('theme'));
