import { useTranslation } from 'react-i18next';
import type { NoticeDelivery } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { type TagTone, ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { formatDateTime } from '@/i18n/format.ts';
import styles from './notice.module.css';
import { useNoticeText } from './notice-words.ts';

const tones: Record<NoticeDelivery['outcome'], TagTone> = {
  SHOWN: 'info',
  READ: 'good',
  WAITING: 'warn',
  SENDING: 'warn',
  SENT: 'good',
  LOGGED: 'idle',
  FAILED: 'bad',
};

export function useDeliveryColumns(): DataColumn<NoticeDelivery>[] {
  const { t } = useTranslation('notice');
  const text = useNoticeText();
  return [
    {
      key: 'toldAt',
      title: t('field.createdAt'),
      sortKey: 'toldAt',
      whole: true,
      render: ({ toldAt }) => formatDateTime(toldAt),
    },
    {
      key: 'person',
      title: t('delivery.person'),
      sortKey: 'name',
      width: 200,
      render: ({ person, address }) => (
        <div className={styles.told}>
          <span>{person.name}</span>
          {address && <span className={styles.quiet}>{address}</span>}
        </div>
      ),
    },
    {
      key: 'what',
      title: t('field.what'),
      width: 340,
      render: (delivery) => (
        <div className={styles.told}>
          <span>{text(delivery)}</span>
          <span className={styles.quiet}>{delivery.subjectName}</span>
        </div>
      ),
    },
    {
      key: 'channel',
      title: t('delivery.channel'),
      render: ({ channel }) => t(`delivery.channels.${channel}`),
    },
    {
      key: 'outcome',
      title: t('delivery.outcome'),
      width: 220,
      render: ({ outcome, problem }) => (
        <div className={styles.told}>
          <span>
            <ToneTag tone={tones[outcome]}>{t(`delivery.outcomes.${outcome}`)}</ToneTag>
          </span>
          {problem && <span className={styles.quiet}>{problem}</span>}
        </div>
      ),
    },
  ];
}
