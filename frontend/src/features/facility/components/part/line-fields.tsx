import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Facility } from '@/api/schema.gen.d.ts';
import { NumberInput } from '@/components/form/number-input.tsx';
import styles from './part.module.css';

interface LineFieldsProps {
  at: number;
  facility: Facility;
}

/** A process line; a capacity is nothing without its unit. */
export function LineFields({ at, facility }: LineFieldsProps) {
  const { t } = useTranslation(['part', 'common']);
  const id: unknown = Form.useWatch(['lines', at, 'id']);
  const made = facility.parts.products.filter(({ lineId }) => lineId && lineId === id);
  const capacity = ['lines', at, 'capacity'];
  const unit = ['lines', at, 'capacityUnit'];
  return (
    <>
      <Form.Item
        name={[at, 'name']}
        label={t('lineName')}
        rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name={[at, 'startedYear']} label={t('startedYear')}>
        <NumberInput precision={0} min={1900} max={2100} formatter={(year) => String(year ?? '')} />
      </Form.Item>
      <Form.Item
        name={[at, 'capacity']}
        label={t('capacity')}
        dependencies={[unit]}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value?: number | null) =>
              typeof value === 'number' || !getFieldValue(unit)
                ? Promise.resolve()
                : Promise.reject(new Error(t('capacityMissing'))),
          }),
        ]}
      >
        <NumberInput min={0} precision={3} />
      </Form.Item>
      <Form.Item
        name={[at, 'capacityUnit']}
        label={t('capacityUnit')}
        extra={t('capacityUnitHint')}
        dependencies={[capacity]}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value?: string | null) =>
              value?.trim() || typeof getFieldValue(capacity) !== 'number'
                ? Promise.resolve()
                : Promise.reject(new Error(t('capacityUnitMissing'))),
          }),
        ]}
      >
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name={[at, 'technology']} label={t('technology')} className={styles.wide ?? ''}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
      {made.length > 0 && (
        <p className={styles.note}>
          {t('madeOnLine', { products: made.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </>
  );
}
