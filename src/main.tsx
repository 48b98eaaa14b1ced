import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectAddress } from './store/address.ts';
import { StoreProvider } from './store/context.tsx';
import { connectKeeping, readAll } from './store/keeping.ts';
import { browserStorage } from './store/storage.ts';
import { connectReleases } from './store/releases.ts';
import { createAppStore } from './store/store.ts';
import { connectTheme } from './store/theme.ts';
import { App } from './views/App.tsx';
import { Broken } from './views/Broken.tsx';
import './styles/tokens.css';
import './styles/page.css';
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
