import { useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '@/components/page-states/loading.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { PermittedOutlet } from './permitted-outlet.tsx';
import { ShellHeader } from './shell-header.tsx';
import styles from './shell-layout.module.css';
import { SideNavigation } from './side-navigation.tsx';
import { UiProvider } from './ui-provider.tsx';

/** A new page starts at its content for those who do not see it change. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current !== pathname) main.current?.focus({ preventScroll: true });
    previous.current = pathname;
  }, [pathname]);
  return main;
}

/** What surrounds every page after logging in. */
export function ShellLayout() {
  const { t } = useTranslation();
  const main = useFocusOnNavigation();
  return (
    <UiProvider>
      <a className={styles.skip} href="#main">
        {t('shell.skip')}
      </a>
      <div className={styles.shell}>
        <ShellHeader />
        <OfflineBanner />
        <div className={styles.body}>
          <SideNavigation />
          <main id="main" ref={main} className={styles.main} tabIndex={-1}>
            <Suspense fallback={<Loading />}>
              <PermittedOutlet />
            </Suspense>
          </main>
        </div>
      </div>
    </UiProvider>
  );
}
