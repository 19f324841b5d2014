import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { download } from '@/api/download.ts';
import { problemText } from '@/api/problem.ts';

const formats = { XLSX: 'Excel (XLSX)', CSV: 'CSV', GEOJSON: 'GeoJSON', JSON: 'JSON' };

interface ExportButtonProps {
  label: string;
  path: string;
  filters: object;
  /** How the file is called when the server gives it no name. */
  name: string;
  kinds?: readonly (keyof typeof formats)[];
}

/** Takes what the filters show home as a file. */
export function ExportButton(props: ExportButtonProps) {
  const { label, path, filters, name, kinds = ['XLSX', 'CSV'] } = props;
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
        items: kinds.map((key) => ({ key, label: formats[key] })),
        onClick: ({ key }) => fetching.mutate(key),
      }}
    >
      <Button icon={<DownloadOutlined aria-hidden />} loading={fetching.isPending}>
        {label}
      </Button>
    </Dropdown>
  );
}
