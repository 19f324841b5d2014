import { Button, Switch, Tabs } from 'antd';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type DraftTab, doubtsOfTab, doubtsWithin } from '../draft/doubts.ts';
import { BodyTab } from './body-tab.tsx';
import { HeaderTab } from './header-tab.tsx';
import styles from './import.module.css';
import { MatrixTab } from './matrix-tab.tsx';
import { RowsTab } from './rows-tab.tsx';
import { TargetsTab } from './targets-tab.tsx';
import type { PreviewState } from './use-preview.ts';

const parts: Record<DraftTab, () => ReactNode> = {
  matrix: MatrixTab,
  header: HeaderTab,
  targets: TargetsTab,
  body: BodyTab,
};

/** The parts of the preview, each named with the number of its doubts. */
export function PreviewTabs({ preview }: { preview: PreviewState }) {
  const { t } = useTranslation('import');
  const navigate = useNavigate();
  const search = useSearch({ from: '/_shell/plans/imports/$importId' });
  const { draft, dismiss } = preview.editor;
  const informative = doubtsWithin(draft, '').filter(({ severity }) => severity === 'INFO');

  function open(change: typeof search) {
    void navigate({ to: '.', search: { ...search, ...change }, replace: true, resetScroll: false });
  }

  return (
    <>
      {!preview.readOnly && (
        <div className={styles.toolbar}>
          <label className={styles.switch}>
            <Switch
              size="small"
              checked={search.doubts === true}
              onChange={(only) => open({ doubts: only ? true : undefined })}
            />{' '}
            {t('preview.onlyDoubts')}
          </label>
          {informative.length > 0 && (
            <Button type="link" size="small" onClick={() => dismiss(informative)}>
              {t('action.dismissAll')}
            </Button>
          )}
        </div>
      )}
      <Tabs
        aria-label={t('tab.label')}
        activeKey={search.tab ?? 'matrix'}
        onChange={(tab) => open({ tab: tab as NonNullable<typeof search.tab> })}
        destroyOnHidden
        items={[
          ...(Object.keys(parts) as DraftTab[]).map((tab) => {
            const Part = parts[tab];
            const count = doubtsOfTab(draft, tab).length;
            const name = t(`tab.${tab}`);
            return {
              key: tab,
              label: count > 0 && !preview.readOnly ? t('doubts.ofTab', { name, count }) : name,
              children: <Part />,
            };
          }),
          {
            key: 'changes',
            label: t(preview.readOnly ? 'tab.result' : 'tab.changes'),
            children: <RowsTab importId={preview.record.id} />,
          },
        ]}
      />
    </>
  );
}
