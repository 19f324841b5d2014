import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { download } from '@/api/download.ts';
import { problemText } from '@/api/problem.ts';

const formats = { XLSX: 'Excel (XLSX)', CSV: 'CSV' };

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
  const { message } = App.useApp();
  const fetching = useMutation({
    mutationFn: (format: string) => {
      const query = new URLSearchParams({ format });
      for (const [filter, value] of Object.entries(filters)) {
        for (const each of [value].flat()) query.append(filter, String(each));
      }
      return download(`${path}?${query}`, `${name}.${format.toLowerCase()}`);
    },
    onError: (error) => message.error(problemText(error)),
  });
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: Object.entries(formats).map(([key, label]) => ({ key, label })),
        onClick: ({ key }) => fetching.mutate(key),
      }}
    >
      <Button icon={<DownloadOutlined aria-hidden />} loading={fetching.isPending}>
        {t('export')}
      </Button>
    </Dropdown>
  );
}
