import { Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { VsicVersion } from '@/api/schema.gen.d.ts';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import styles from '../reference.module.css';
import { SectorsFound } from './sectors-found.tsx';
import { SectorsTree } from './sectors-tree.tsx';

const versions: VsicVersion[] = ['2025', '2018', '2007'];

/** The classification of industries, three versions side by side. */
export function SectorsPage() {
  const { t } = useTranslation(['reference', 'nav']);
  const state = useTableState();
  const search = state.search as { q?: string; version?: VsicVersion; allVersions?: true };
  const { q, version = '2025', allVersions } = search;
  return (
    <>
      <PageHeader title={t('nav:sectors')} subtitle={t('sector.hint')} />
      <div className={styles.toolbar}>
        <TableSearch state={state} label={t('sector.search')} />
        <Select
          aria-label={t('sector.version')}
          value={version}
          onChange={(next) => state.filter({ version: next })}
          popupMatchSelectWidth={false}
          options={versions.map((value) => ({ value, label: t(`sector.versions.${value}`) }))}
        />
        {q && (
          <Checkbox
            checked={allVersions ?? false}
            onChange={(event) => state.filter({ allVersions: event.target.checked || undefined })}
          >
            {t('sector.allVersions')}
          </Checkbox>
        )}
      </div>
      {q ? (
        <SectorsFound state={state} q={q} version={allVersions ? undefined : version} />
      ) : (
        <SectorsTree version={version} />
      )}
    </>
  );
}
