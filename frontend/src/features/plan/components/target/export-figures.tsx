import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SeriesSplit } from '@/api/schema.gen.d.ts';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { ExportButton } from '@/components/export-button/export-button.tsx';
import { figureQueryOf, splitOf, splits } from './target-params.ts';
import styles from './target.module.css';

interface ExportFiguresProps {
  planId: string;
  state: TableState;
  asOf: string | undefined;
}

/** All figures of the plan as a file, over the years and by what the reader chooses. */
export function ExportFigures({ planId, state, asOf }: ExportFiguresProps) {
  const { t } = useTranslation('target');
  const split = splitOf(state.search);
  return (
    <p className={styles.tags}>
      <label htmlFor="export-split">{t('exportSplit')}</label>
      <Select<SeriesSplit>
        id="export-split"
        value={split}
        popupMatchSelectWidth={false}
        options={splits.map((value) => ({ value, label: t(`split.${value}`) }))}
        onChange={(value) => state.filter({ split: value === 'NONE' ? undefined : value })}
      />
      <ExportButton
        label={t('export')}
        path={`/plans/${planId}/targets/export`}
        name="muc-tieu"
        filters={{ ...figureQueryOf(state.search, asOf), split }}
      />
      <span className={styles.quiet}>{t('exportMeaning')}</span>
    </p>
  );
}
