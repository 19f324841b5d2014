import { useTranslation } from 'react-i18next';
import { ExportButton } from '@/components/export-button/export-button.tsx';

/** What can be taken home: where the API writes it, as what, and under which name. */
const contents = {
  facilities: {
    path: '/facilities/export',
    kinds: ['XLSX', 'CSV', 'GEOJSON', 'JSON'],
    name: 'co-so',
  },
  findings: {
    path: '/facilities/findings/export',
    kinds: ['XLSX', 'CSV'],
    name: 'viec-du-lieu',
  },
} as const;

interface ExportMenuProps {
  of: keyof typeof contents;
  filters: object;
}

/** Takes what the filters show home as a file. */
export function ExportMenu({ of, filters }: ExportMenuProps) {
  const { t } = useTranslation('facility');
  return <ExportButton label={t('export')} filters={filters} {...contents[of]} />;
}
