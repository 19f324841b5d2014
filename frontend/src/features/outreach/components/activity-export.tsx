import { useTranslation } from 'react-i18next';
import { ExportButton } from '@/components/export-button/export-button.tsx';

interface ExportProps {
  filters: object;
  path?: string;
  /** How the file is called when the server gives it no name. */
  name?: string;
}

/** Takes what the filters show home as a file. */
export function ActivityExport({
  filters,
  path = '/outreach-activities/export',
  name = 'hoat-dong',
}: ExportProps) {
  const { t } = useTranslation('outreach');
  return <ExportButton label={t('export')} filters={filters} path={path} name={name} />;
}
