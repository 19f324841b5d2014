import { Link, type LinkProps } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Notice } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { formatDate, formatDateTime } from '@/i18n/format.ts';
import styles from './notice.module.css';
import { useNoticeText } from './notice-words.ts';
import type { useReading } from './use-reading.ts';

/** The page that a path names, with what stands after its question mark. */
function target(path: string): Pick<LinkProps, 'to' | 'search'> {
  const [page, query] = path.split('?');
  return {
    to: page as NonNullable<LinkProps['to']>,
    ...(query && { search: Object.fromEntries(new URLSearchParams(query)) as never }),
  };
}

export function useNoticeColumns(reading: ReturnType<typeof useReading>): DataColumn<Notice>[] {
  const { t } = useTranslation('notice');
  const text = useNoticeText();
  return [
    {
      key: 'what',
      title: t('field.what'),
      width: 420,
      render: (notice) => {
        const unread = notice.readAt === undefined;
        return (
          <div className={styles.told} data-unread={unread || undefined}>
            <span className={styles.head}>{text(notice)}</span>
            <Link {...target(notice.path)} onClick={() => unread && reading.open(notice.id)}>
              {notice.subjectName}
            </Link>
            {notice.detail && <span className={styles.quiet}>{notice.detail}</span>}
          </div>
        );
      },
    },
    {
      key: 'dueOn',
      title: t('field.dueOn'),
      sortKey: 'dueOn',
      whole: true,
      render: ({ dueOn }) => formatDate(dueOn),
    },
    {
      key: 'createdAt',
      title: t('field.createdAt'),
      sortKey: 'createdAt',
      whole: true,
      render: ({ createdAt }) => formatDateTime(createdAt),
    },
    {
      key: 'state',
      title: t('filter.state'),
      whole: true,
      render: ({ id, subjectName, readAt }) =>
        readAt === undefined ? (
          <>
            <span className={styles.unread}>{t('filter.unread')}</span>
            <Button
              type="link"
              aria-label={`${t('markRead')}: ${subjectName}`}
              onClick={() => reading.mark([id])}
            >
              {t('markRead')}
            </Button>
          </>
        ) : (
          <span className={styles.quiet}>{t('filter.read')}</span>
        ),
    },
  ];
}
