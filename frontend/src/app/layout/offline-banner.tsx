import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './shell-layout.module.css';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

export function OfflineBanner() {
  const { t } = useTranslation();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className={styles.offline} data-shown={!online || undefined}>
      {!online && t('shell.offline')}
    </div>
  );
}
