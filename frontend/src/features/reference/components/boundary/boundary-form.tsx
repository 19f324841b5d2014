import { InboxOutlined } from '@ant-design/icons';
import { Button, Form, Input, Space, Upload } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '@/components/form/date-input.tsx';
import { today } from '@/i18n/format.ts';
import type { BoundaryUpload } from '../../api/boundary-layers.ts';
import styles from '../reference.module.css';

type Values = Omit<BoundaryUpload, 'id'>;

interface BoundaryFormProps {
  busy: boolean;
  onSubmit: (values: Values) => void;
  onChange: () => void;
  onCancel: () => void;
}

const mostBytes = 20 * 1024 * 1024;

export function BoundaryForm({ busy, onSubmit, onChange, onCancel }: BoundaryFormProps) {
  const { t } = useTranslation(['reference', 'common']);
  const required = { required: true, message: t('common:form.required') };
  return (
    <Form<Values>
      layout="vertical"
      disabled={busy}
      initialValues={{ name: '', source: '', validFrom: today(), codeProperty: 'code' }}
      scrollToFirstError={{ focus: true, block: 'center' }}
      onValuesChange={onChange}
      onFinish={onSubmit}
    >
      <Form.Item
        name="file"
        label={t('boundary.file')}
        extra={t('boundary.fileHint')}
        rules={[
          required,
          {
            validator: (_, file?: File) =>
              file && file.size > mostBytes
                ? Promise.reject(new Error(t('boundary.tooLarge')))
                : Promise.resolve(),
          },
        ]}
        valuePropName="file"
        trigger="onFile"
      >
        <FileInput />
      </Form.Item>
      <Form.Item
        name="name"
        label={t('field.name')}
        rules={[{ ...required, whitespace: true }]}
        extra={t('boundary.nameHint')}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name="validFrom"
        label={t('boundary.validFrom')}
        rules={[required]}
        extra={t('boundary.validFromHint')}
      >
        <DateInput />
      </Form.Item>
      <Form.Item name="source" label={t('boundary.source')} extra={t('boundary.sourceHint')}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item
        name="codeProperty"
        label={t('boundary.codeProperty')}
        extra={t('boundary.codePropertyHint')}
      >
        <Input maxLength={100} className={styles.short ?? ''} />
      </Form.Item>
      <Space wrap>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('boundary.send')}
        </Button>
        <Button onClick={onCancel}>{t('common:action.cancel')}</Button>
      </Space>
    </Form>
  );
}

interface FileInputProps {
  id?: string;
  file?: File;
  onFile?: (file: File) => void;
}

function FileInput({ id, file, onFile }: FileInputProps) {
  const { t } = useTranslation('reference');
  return (
    <Upload.Dragger
      {...(id && { id })}
      multiple={false}
      showUploadList={false}
      accept=".geojson,.json"
      beforeUpload={(chosen) => {
        onFile?.(chosen);
        return false;
      }}
    >
      <InboxOutlined aria-hidden />
      <div>{file ? file.name : t('boundary.drop')}</div>
    </Upload.Dragger>
  );
}
