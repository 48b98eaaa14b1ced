import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectAddress } from './store/connect/address.ts';
import { StoreProvider } from './store/connect/context.tsx';
import { connectKeeping, readAll } from './store/connect/keeping.ts';
import { browserStorage } from './store/connect/storage.ts';
import { connectReleases } from './store/connect/releases.ts';
import { createAppStore } from './store/state/store.ts';
import { connectTheme } from './store/connect/theme.ts';
import { App } from './views/shell/App.tsx';
import { Broken } from './views/shell/Broken.tsx';
import './styles/tokens.css';
import './styles/layout.css';
import './styles/parts.css';
import './styles/shell.css';
import './styles/start.css';
import './styles/answers.css';
import './styles/print.css';

const storage = browserStorage();
const store = createAppStore(window.location.hash, readAll(storage));
connectTheme(store, document.documentElement);
connectAddress(store, window);
connectKeeping(store, storage);
connectReleases(store);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <Broken>
      <StoreProvider store={store}>
        <App />
      </StoreProvider>
    </Broken>
  </StrictMode>,
);
