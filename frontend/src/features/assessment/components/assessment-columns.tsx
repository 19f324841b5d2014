import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PotentialAssessment } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import styles from './assessment.module.css';
import { LevelTag, StateTag } from './assessment-words.tsx';

export function useAssessmentColumns(
  onOpen: (assessment: PotentialAssessment) => void,
  ofOneFacility: boolean,
): DataColumn<PotentialAssessment>[] {
  const { t } = useTranslation(['assessment', 'registry']);
  const points = (
    key: 'score' | 'potential' | 'need' | 'ability',
    value: (assessment: PotentialAssessment) => number | undefined,
  ): DataColumn<PotentialAssessment> => ({
    key,
    title: t(`assessment:points.${key}`),
    sortKey: key,
    align: 'end',
    render: (assessment) => formatNumber(value(assessment), 1),
  });
  const about: DataColumn<PotentialAssessment>[] = [
    {
      key: 'facility',
      title: t('assessment:facility'),
      sortKey: 'name',
      width: 260,
      render: ({ facility: { id, name, code } }) => (
        <div className={styles.named}>
          <Link
            to="/facilities/$facilityId"
            params={{ facilityId: id }}
            search={{ tab: 'potential' }}
          >
            {name}
          </Link>
          <span className={styles.quiet}>{code}</span>
        </div>
      ),
    },
    {
      key: 'adminUnit',
      title: t('registry:field.adminUnitId'),
      sortKey: 'adminUnit',
      optional: true,
      render: ({ adminUnit }) => adminUnit.name,
    },
    {
      key: 'sector',
      title: t('registry:field.sectorId'),
      width: 200,
      optional: true,
      render: ({ sector }) => sector && `${sector.code} ${sector.name}`,
    },
    {
      key: 'size',
      title: t('registry:field.size'),
      optional: 'hidden',
      render: ({ size }) => size && t(`registry:size.${size}`),
    },
  ];
  return [
    ...(ofOneFacility ? [] : about),
    {
      key: 'assessedOn',
      title: t('assessment:assessedOn'),
      sortKey: 'assessedOn',
      whole: true,
      render: ({ assessedOn }) => formatDate(assessedOn),
    },
    {
      key: 'level',
      title: t('assessment:levelLabel'),
      render: ({ level }) => level && <LevelTag level={level} />,
    },
    points('score', ({ score }) => score),
    points('potential', ({ potentialScore }) => potentialScore),
    points('need', ({ needScore }) => needScore),
    points('ability', ({ abilityScore }) => abilityScore),
    {
      key: 'state',
      title: t('assessment:stateLabel'),
      sortKey: 'state',
      render: ({ state }) => <StateTag state={state} />,
    },
    {
      key: 'open',
      title: '',
      render: (assessment) => (
        <Button
          size="small"
          aria-label={`${t('assessment:see')}: ${assessment.facility.name}, ${formatDate(assessment.assessedOn)}`}
          onClick={() => onOpen(assessment)}
        >
          {t('assessment:see')}
        </Button>
      ),
    },
  ];
}
