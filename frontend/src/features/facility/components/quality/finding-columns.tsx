import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { TFunction } from 'i18next';
import type { FacilityFinding, QualityRule, QualityRuleCode } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { formatDate } from '@/i18n/format.ts';
import styles from '../facility.module.css';
import { FindingNote } from './finding-note.tsx';
import { FindingTitle } from './finding-title.tsx';
import { FindingTag, severities, SeverityTag } from './quality-words.tsx';

/** A finding as a row of the table, which tells rows apart by an id. */
export interface FindingItem extends FacilityFinding {
  id: string;
}

interface ColumnTools {
  t: TFunction<'quality'>;
  rules: Partial<Record<QualityRuleCode, QualityRule>>;
  /** Absent for those who only read. */
  onSettle?: ((finding: FindingItem) => void) | undefined;
}

export function findingColumns({ t, rules, onSettle }: ColumnTools): DataColumn<FindingItem>[] {
  return [
    {
      key: 'severity',
      title: t('severityLabel'),
      sortKey: 'severity',
      filter: {
        param: 'severity',
        options: severities.map((value) => ({ value, text: t(`severity.${value}`) })),
      },
      render: ({ severity }) => <SeverityTag severity={severity} />,
    },
    {
      key: 'facility',
      title: t('facility'),
      sortKey: 'name',
      width: 260,
      render: ({ facility }) =>
        facility && (
          <div className={styles.named}>
            <Link to="/facilities/$facilityId" params={{ facilityId: facility.id }}>
              {facility.name}
            </Link>
            <span className={styles.quiet}>
              {facility.code} · {facility.adminUnit.name}
            </span>
          </div>
        ),
    },
    {
      key: 'rule',
      title: t('what'),
      width: 340,
      render: (finding) => (
        <div className={styles.named}>
          <FindingTitle
            finding={finding}
            facilityId={finding.facility?.id}
            title={rules[finding.rule]?.title}
          />
          <FindingNote finding={finding} inTable />
          {finding.state === 'OPEN' && (
            <span className={styles.quiet}>{rules[finding.rule]?.nextAction}</span>
          )}
        </div>
      ),
    },
    { key: 'state', title: t('stateLabel'), render: (finding) => <FindingTag finding={finding} /> },
    { key: 'owner', title: t('owner'), render: ({ owner }) => owner?.name },
    {
      key: 'dueOn',
      title: t('dueOn'),
      sortKey: 'dueOn',
      whole: true,
      render: ({ dueOn }) => formatDate(dueOn),
    },
    ...(onSettle
      ? [
          {
            key: 'act',
            title: t('act'),
            render: (finding: FindingItem) => (
              <Button
                size="small"
                aria-label={t('settleOf', {
                  title: rules[finding.rule]?.title ?? '',
                  name: finding.facility?.name ?? '',
                })}
                onClick={() => onSettle(finding)}
              >
                {t('settle')}
              </Button>
            ),
          },
        ]
      : []),
  ];
}
