import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FacilityIdentifier } from '@/api/schema.gen.d.ts';
import { DateInput } from '@/components/form/date-input.tsx';

const kinds: FacilityIdentifier['kind'][] = [
  'BUSINESS_LICENCE',
  'ENVIRONMENT_LICENCE',
  'MINING_LICENCE',
  'NATIONAL_SXSH',
  'ENERGY_PORTAL',
  'OTHER',
];

/** A number that others know the facility by, with where it stands and when it holds. */
export function IdentifierFields({ at }: { at: number }) {
  const { t } = useTranslation(['part', 'common']);
  const required = { required: true, message: t('common:form.required') };
  const from = ['identifiers', at, 'validFrom'];
  return (
    <>
      <Form.Item name={[at, 'kind']} label={t('identifierKind')} rules={[required]}>
        <Select options={kinds.map((value) => ({ value, label: t(`identifier.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name={[at, 'value']}
        label={t('value')}
        rules={[{ ...required, whitespace: true }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name={[at, 'validFrom']} label={t('validFrom')}>
        <DateInput />
      </Form.Item>
      <Form.Item
        name={[at, 'validTo']}
        label={t('validTo')}
        dependencies={[from]}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, to?: string | null) => {
              const since = getFieldValue(from) as string | null | undefined;
              return !to || !since || since < to
                ? Promise.resolve()
                : Promise.reject(new Error(t('wrongPeriod')));
            },
          }),
        ]}
      >
        <DateInput />
      </Form.Item>
      <Form.Item name={[at, 'source']} label={t('source')} extra={t('sourceHint')}>
        <Input maxLength={300} />
      </Form.Item>
    </>
  );
}
