import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FacilityDuplicate, FacilityItem, LikenessReason } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { ButtonLink } from '@/components/button-link/button-link.tsx';
import { ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import { decideDuplicate } from '../api/decide-duplicate.ts';
import styles from './duplicate.module.css';

/** Two records side by side, why they look like one, and what can be decided. */
export function PairCard({ pair }: { pair: FacilityDuplicate }) {
  const { t } = useTranslation('duplicate');
  const { first, second } = pair;
  return (
    <article
      className={styles.pair}
      aria-label={t('pair', { first: first?.name, second: second?.name })}
    >
      <div className={styles.sides}>
        <Side item={first} />
        <Side item={second} />
      </div>
      <div className={styles.reasons}>
        <ToneTag tone={pair.score >= 80 ? 'bad' : 'warn'}>
          {t('score', { score: pair.score })}
        </ToneTag>
        {pair.reasons.map((reason) => (
          <ToneTag key={reason.code} tone={reason.points < 0 ? 'idle' : 'info'}>
            <ReasonText reason={reason} />
          </ToneTag>
        ))}
      </div>
      {first && second && <Decision pair={pair} first={first} second={second} />}
    </article>
  );
}

function ReasonText({ reason }: { reason: LikenessReason }) {
  const { t } = useTranslation('duplicate');
  return t(`reason.${reason.code}`, { measure: formatNumber(reason.measure) });
}

function Side({ item }: { item: FacilityItem | undefined }) {
  const { t } = useTranslation(['duplicate', 'registry']);
  if (!item) return <p className={styles.side}>{t('gone')}</p>;
  const lines = [
    item.taxCode && t('taxCode', { code: item.taxCode }),
    [item.address, item.adminUnit.name].filter(Boolean).join(', '),
    item.sector && `${item.sector.code} ${item.sector.name}`,
    t(`registry:status.${item.status}`),
    t('updated', { day: formatDate(item.updatedAt) }),
  ].filter(Boolean);
  return (
    <div className={styles.side}>
      <strong>{item.name}</strong>
      <span className={styles.code}>{item.code}</span>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}

interface DecisionProps {
  pair: FacilityDuplicate;
  first: FacilityItem;
  second: FacilityItem;
}

function Decision({ pair, first, second }: DecisionProps) {
  const { t } = useTranslation(['duplicate', 'common']);
  const { message } = App.useApp();
  const client = useQueryClient();
  const distinct = pair.state === 'OPEN';
  const deciding = useMutation({
    mutationFn: () => decideDuplicate(pair, distinct),
    onSuccess: () => {
      void message.success(t(distinct ? 'decided' : 'reopened'));
      return client.invalidateQueries({ queryKey: ['facility', 'duplicates'] });
    },
    onError: (error) => message.error(problemText(error)),
  });
  const fuller = first.completeness >= second.completeness ? first : second;
  const other = fuller === first ? second : first;
  return (
    <Space wrap>
      <ButtonLink
        color="primary"
        variant="solid"
        to="/facilities/merge"
        search={{ kept: fuller.id, merged: other.id } as never}
      >
        {t('merge')}
      </ButtonLink>
      <Button loading={deciding.isPending} onClick={() => deciding.mutate()}>
        {t(distinct ? 'distinct' : 'reopen')}
      </Button>
    </Space>
  );
}
