import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FacilityImportReading, FacilityImportSettings } from '@/api/schema.gen.d.ts';
import { importFields } from '../import-words.ts';
import styles from './facility-import.module.css';
import { FindingText } from './finding-text.tsx';

interface ReadingTableProps {
  columns: number;
  settings: FacilityImportSettings;
  reading: FacilityImportReading | undefined;
  onColumns: (columns: FacilityImportSettings['columns']) => void;
}

/** The first rows: as they stand in the file, and below each cell what is understood of it. */
export function ReadingTable({ columns, settings, reading, onColumns }: ReadingTableProps) {
  const { t } = useTranslation('exchange');
  const places = Array.from({ length: columns }, (_, at) => at);
  const choose = (at: number, field: string | undefined) =>
    onColumns(
      places.map((place) => {
        const present = settings.columns[place] ?? '';
        if (place === at) return field ?? '';
        return present === field ? '' : present;
      }),
    );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard
    <div className={styles.frame} tabIndex={0} role="region" aria-label={t('reading.label')}>
      <table className={styles.sheet}>
        <thead>
          <tr>
            <th scope="col">{t('rows.line')}</th>
            {places.map((at) => (
              <th key={at} scope="col">
                <div>{reading?.headings[at] || t('reading.column', { at: at + 1 })}</div>
                <Select
                  className={styles.column ?? ''}
                  size="small"
                  allowClear
                  showSearch={{ optionFilterProp: 'label' }}
                  aria-label={t('reading.field', { at: at + 1 })}
                  placeholder={t('reading.leftOut')}
                  value={settings.columns[at] || undefined}
                  options={importFields.map((value) => ({ value, label: t(`field.${value}`) }))}
                  onChange={(field) => choose(at, field)}
                />
              </th>
            ))}
            <th scope="col">{t('rows.findings')}</th>
          </tr>
        </thead>
        <tbody>
          {reading?.lines.map((line) => (
            <tr key={line.line}>
              <td>{line.line}</td>
              {places.map((at) => (
                <td key={at}>
                  <div>{line.cells[at]}</div>
                  <Understood
                    value={line.values[settings.columns[at] ?? '']}
                    cell={line.cells[at]}
                  />
                </td>
              ))}
              <td>
                {line.findings.map((finding) => (
                  <FindingText key={finding.code + (finding.field ?? '')} finding={finding} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Understood({ value, cell }: { value: string | undefined; cell: string | undefined }) {
  const { t } = useTranslation('exchange');
  if (value === undefined || value === cell) return null;
  return <div className={styles.quiet}>{t('reading.understood', { value })}</div>;
}
