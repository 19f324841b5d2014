import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NoticeDelivery } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { type TagTone, ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { formatDateTime } from '@/i18n/format.ts';
import styles from './notice.module.css';
import { useNoticeText } from './notice-words.ts';

/** How an outcome looks, of a delivery or of a mail. */
export const outcomeTones: Record<NoticeDelivery['outcome'], TagTone> = {
  SHOWN: 'info',
  READ: 'good',
  WAITING: 'warn',
  SENDING: 'warn',
  SENT: 'good',
  LOGGED: 'idle',
  FAILED: 'bad',
};

export function useDeliveryColumns(
  openMail: (mailId: string) => void,
): DataColumn<NoticeDelivery>[] {
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
      render: ({ outcome, problem, mailId, person }) => (
        <div className={styles.told}>
          <span>
            <ToneTag tone={outcomeTones[outcome]}>{t(`delivery.outcomes.${outcome}`)}</ToneTag>
          </span>
          {problem && <span className={styles.quiet}>{problem}</span>}
          {mailId && (
            <span>
              <Button
                type="link"
                className={styles.plain}
                aria-label={`${t(outcome === 'FAILED' ? 'mail.openFailed' : 'mail.open')}: ${person.name}`}
                onClick={() => openMail(mailId)}
              >
                {t(outcome === 'FAILED' ? 'mail.openFailed' : 'mail.open')}
              </Button>
            </span>
          )}
        </div>
      ),
    },
  ];
}
