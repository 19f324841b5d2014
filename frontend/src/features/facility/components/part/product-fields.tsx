import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProcessLine } from '@/api/schema.gen.d.ts';

interface ProductFieldsProps {
  at: number;
  /** The lines of the facility, on one of which it may be made. */
  lines: ProcessLine[];
}

/** What a facility makes, in the unit in which it is counted. */
export function ProductFields({ at, lines }: ProductFieldsProps) {
  const { t } = useTranslation(['part', 'common']);
  const required = { required: true, whitespace: true, message: t('common:form.required') };
  return (
    <>
      <Form.Item name={[at, 'name']} label={t('productName')} rules={[required]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name={[at, 'unit']} label={t('unit')} extra={t('unitHint')} rules={[required]}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item
        name={[at, 'lineId']}
        label={t('madeOn')}
        {...(lines.length === 0 && { extra: t('noLines') })}
      >
        <Select allowClear options={lines.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
    </>
  );
}
