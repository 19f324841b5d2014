import { Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/components/page-states/empty.tsx';
import { useDraft } from '../draft/use-draft.ts';
import { OutcomeTag } from './outcome-tag.tsx';
import { SheetTable } from './sheet-table.tsx';
import styles from './import.module.css';

/** What would happen to every row, or what has happened to it. */
export function RowsTab() {
  const { t } = useTranslation('import');
  const { rows } = useDraft();
  const [all, setAll] = useState(false);
  const shown = rows.filter(({ outcome }) => all || outcome !== 'UNCHANGED');
  return (
    <>
      <label className={styles.switch}>
        <Switch size="small" checked={all} onChange={setAll} /> {t('rows.showUnchanged')}
      </label>
      {shown.length === 0 ? (
        <Empty text={t('rows.none')} />
      ) : (
        <SheetTable
          label={t('rows.label')}
          heads={[t('rows.kind'), t('rows.key'), t('rows.title'), t('rows.outcome')]}
          rows={shown.map((row, index) => ({
            key: `${row.kind} ${row.key} ${index}`,
            cells: [
              t(`kind.${row.kind}`),
              row.key,
              row.title,
              <OutcomeTag key="outcome" row={row} />,
            ],
          }))}
        />
      )}
    </>
  );
}
