import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/fonts.css';
import './app/global.css';
import { createQueryClient } from './api/query-client.ts';
import { App } from './app/app.tsx';
import { createAppRouter } from './app/router.tsx';
import { startI18n } from './i18n/i18n.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root element');

await startI18n();
createRoot(root).render(
  <StrictMode>
    <App router={createAppRouter(createQueryClient())} />
  </StrictMode>,
);
