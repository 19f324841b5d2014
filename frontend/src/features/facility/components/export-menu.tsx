import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { download } from '@/api/download.ts';
import { problemText } from '@/api/problem.ts';

const formats = { XLSX: 'Excel (XLSX)', CSV: 'CSV', GEOJSON: 'GeoJSON', JSON: 'JSON' };

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
  const { path, kinds, name: fileName } = contents[of];
  const { t } = useTranslation('facility');
  const { message } = App.useApp();
  const fetching = useMutation({
    mutationFn: (format: string) => {
      const query = new URLSearchParams({ format });
      for (const [name, value] of Object.entries(filters)) {
        for (const each of [value].flat()) query.append(name, String(each));
      }
      return download(`${path}?${query}`, `${fileName}.${format.toLowerCase()}`);
    },
    onError: (error) => message.error(problemText(error)),
  });
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: kinds.map((key) => ({ key, label: formats[key] })),
        onClick: ({ key }) => fetching.mutate(key),
      }}
    >
      <Button icon={<DownloadOutlined aria-hidden />} loading={fetching.isPending}>
        {t('export')}
      </Button>
    </Dropdown>
  );
}
