import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, Suspense } from 'react';
import { App } from '@/app/app.tsx';
import { UiProvider } from '@/app/layout/ui-provider.tsx';
import { createAppRouter } from '@/app/router.tsx';

function testQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { retry: false } } });
}

/** No timer for a sign of waiting is left behind when a test ends before its page is there. */
const withoutPending = { defaultPendingMs: Number.POSITIVE_INFINITY };

/** Opens an address of the whole app, as a browser would: for one test per route. */
export function openApp(path: string) {
  const queryClient = testQueryClient();
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [path] }));
  router.update({ ...router.options, ...withoutPending });
  const user = userEvent.setup();
  render(<App router={router} />);
  return { router, user, queryClient };
}

/** Shows one component on a page of its own at `/`, with a second page `/other` to go to. */
export function renderPage(component: () => ReactNode, path = '/') {
  const root = createRootRoute();
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({ getParentRoute: () => root, path: '/', component }),
      createRoute({
        getParentRoute: () => root,
        path: '/other',
        component: () => <h1>Trang khác</h1>,
      }),
    ]),
    history: createMemoryHistory({ initialEntries: [path] }),
    ...withoutPending,
  });
  const user = userEvent.setup();
  render(
    <QueryClientProvider client={testQueryClient()}>
      <UiProvider>
        <Suspense>
          <RouterProvider router={router as never} />
        </Suspense>
      </UiProvider>
    </QueryClientProvider>,
  );
  return { router, user };
}
