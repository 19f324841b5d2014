import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { unreadQuery } from '../api/notices.ts';
import styles from './notice.module.css';

/** So many are counted, and no more shown. */
const most = 99;

/** Says in the head of every page how much waits to be read. */
export function NoticeBell() {
  const { t } = useTranslation('notice');
  const count = useQuery(unreadQuery).data?.count ?? 0;
  return (
    <Link to="/notices" className={styles.bell} aria-label={t('bell', { count })}>
      <BellOutlined aria-hidden />
      {count > 0 && (
        <span className={styles.count} aria-hidden>
          {count > most ? `${most}+` : count}
        </span>
      )}
    </Link>
  );
}
