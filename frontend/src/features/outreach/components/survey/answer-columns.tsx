import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SurveyAnswer } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import styles from '../outreach.module.css';
import { AwareTag } from './survey-words.tsx';

export function useAnswerColumns(
  onOpen: (answer: SurveyAnswer) => void,
): DataColumn<SurveyAnswer>[] {
  const { t } = useTranslation('survey');
  const mark = (part: 'knowledge' | 'attitude' | 'practice' | 'score') => ({
    key: part,
    title: t(`mark.${part}`),
    sortKey: part,
    align: 'end' as const,
    optional: part !== 'score',
    render: (answer: SurveyAnswer) => formatNumber(answer[part], 1),
  });
  return [
    {
      key: 'facility',
      title: t('facility'),
      sortKey: 'name',
      width: 260,
      render: ({ facility: { id, name, code } }) => (
        <div className={styles.named}>
          <Link to="/facilities/$facilityId" params={{ facilityId: id }}>
            {name}
          </Link>
          <span className={styles.quiet}>{code}</span>
        </div>
      ),
    },
    {
      key: 'answeredOn',
      title: t('answeredOn'),
      sortKey: 'answeredOn',
      whole: true,
      render: ({ answeredOn }) => formatDate(answeredOn),
    },
    {
      key: 'activity',
      title: t('activity'),
      width: 220,
      render: ({ activity, phase }) =>
        activity && (
          <div className={styles.named}>
            <span>{activity.title}</span>
            {phase && <span className={styles.quiet}>{t(`phase.${phase}`)}</span>}
          </div>
        ),
    },
    mark('knowledge'),
    mark('attitude'),
    mark('practice'),
    mark('score'),
    {
      key: 'aware',
      title: t('awareness'),
      render: ({ aware }) => <AwareTag aware={aware} />,
    },
    { key: 'way', title: t('filledBy'), optional: true, render: ({ way }) => t(`way.${way}`) },
    {
      key: 'open',
      title: '',
      render: (answer) => (
        <Button
          size="small"
          aria-label={`${t('see')}: ${answer.facility.name}, ${formatDate(answer.answeredOn)}`}
          onClick={() => onOpen(answer)}
        >
          {t('see')}
        </Button>
      ),
    },
  ];
}
