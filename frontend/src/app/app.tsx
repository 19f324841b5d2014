import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import { onSessionLost } from '@/api/access-token.ts';
import { Loading } from '@/components/page-states/loading.tsx';
import { i18n } from '@/i18n/i18n.ts';
import type { createAppRouter } from './router.tsx';

type AppRouter = ReturnType<typeof createAppRouter>;

/** A session that ends sends to the login and keeps the address, whatever page is open. */
function useLoginWhenSessionIsLost(router: AppRouter) {
  useEffect(
    () =>
      onSessionLost(() => {
        const { pathname, href } = router.state.location;
        if (pathname === '/login') return;
        void router.navigate({
          to: '/login',
          search: { to: href, notice: 'ended' },
          replace: true,
          ignoreBlocker: true,
        });
      }),
    [router],
  );
}

export function App({ router }: { router: AppRouter }) {
  useLoginWhenSessionIsLost(router);
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={router.options.context.queryClient}>
        <Suspense fallback={<Loading />}>
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>
    </I18nextProvider>
  );
}
