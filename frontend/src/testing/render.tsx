import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { QueryClient } from '@tanstack/react-query';
import userEvent from '@testing-library/user-event';
import { App } from '@/app/app.tsx';
import { createAppRouter } from '@/app/router.tsx';

/** Opens an address of the whole app, as a browser would: for one test per route. */
export function openApp(path: string) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [path] }));
  const user = userEvent.setup();
  render(<App router={router} />);
  return { router, user, queryClient };
}
