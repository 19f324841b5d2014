import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '@/api/download.ts';
import { problemText } from '@/api/problem.ts';
import type { ImportRow } from '@/api/schema.gen.d.ts';
import { usePlaceName } from '@/components/text/use-place-name.ts';
import { Empty } from '@/components/page-states/empty.tsx';
import { useDraft } from '../draft/use-draft.ts';
import { OutcomeTag } from './outcome-tag.tsx';
import { SheetTable } from './sheet-table.tsx';
import styles from './import.module.css';

/** What would happen to every row, or what has happened to it. */
export function RowsTab({ importId }: { importId: string }) {
  const { t } = useTranslation('import');
  const { rows } = useDraft();
  const { message } = App.useApp();
  const [all, setAll] = useState(false);
  const exporting = useMutation({
    mutationFn: () => download(`/plans/imports/${importId}/rows.csv`, 'ket-qua.csv'),
    onError: (error) => message.error(problemText(error)),
  });
  const placeName = usePlaceName();
  // What a note is about is said in its text; a clause and a duty are known by their place.
  const keyName = ({ kind, key }: ImportRow) =>
    ['CLAUSE', 'DUTY', 'NOTE'].includes(kind) ? placeName(key.split(' ', 1)[0] ?? '') : key;
  const shown = rows.filter(({ outcome }) => all || outcome !== 'UNCHANGED');
  return (
    <>
      <div className={styles.toolbar}>
        <label className={styles.switch}>
          <Switch size="small" checked={all} onChange={setAll} /> {t('rows.showUnchanged')}
        </label>
        <Button
          icon={<DownloadOutlined aria-hidden />}
          loading={exporting.isPending}
          onClick={() => exporting.mutate()}
        >
          {t('action.download')}
        </Button>
      </div>
      {shown.length === 0 ? (
        <Empty text={t('rows.none')} />
      ) : (
        <SheetTable
          label={t('rows.label')}
          heads={[t('rows.kind'), t('rows.key'), t('rows.title'), t('rows.outcome')]}
          widths={[12, 14, 50, 24]}
          rows={shown.map((row, index) => ({
            key: `${row.kind} ${row.key} ${index}`,
            cells: [
              t(`kind.${row.kind}`),
              keyName(row),
              row.title,
              <OutcomeTag key="outcome" row={row} />,
            ],
          }))}
        />
      )}
    </>
  );
}
