import { useTranslation } from 'react-i18next';
import type { FacilityImportFinding } from '@/api/schema.gen.d.ts';
import type { ImportFieldName } from '../import-words.ts';

/** One thing that is to be said of a row. */
export function FindingText({ finding }: { finding: FacilityImportFinding }) {
  const { t } = useTranslation('exchange');
  const field = finding.field ? `${t(`field.${finding.field as ImportFieldName}`)}: ` : '';
  const value = finding.value ? ` (${finding.value})` : '';
  return (
    <div>
      {field}
      {t(`finding.${finding.code}`)}
      {value}
    </div>
  );
}
