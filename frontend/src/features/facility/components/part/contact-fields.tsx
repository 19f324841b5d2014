import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FacilityContact } from '@/api/schema.gen.d.ts';

const audiences: FacilityContact['audience'][] = ['STAFF', 'RESTRICTED'];

/** A person: personal data, so what they are kept for and who may see them must be said. */
export function ContactFields({ at }: { at: number }) {
  const { t } = useTranslation(['part', 'common']);
  const required = { required: true, message: t('common:form.required') };
  return (
    <>
      <Form.Item
        name={[at, 'fullName']}
        label={t('fullName')}
        rules={[{ ...required, whitespace: true }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name={[at, 'position']} label={t('position')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name={[at, 'phone']} label={t('phone')}>
        <Input type="tel" maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={[at, 'email']}
        label={t('email')}
        rules={[{ type: 'email', message: t('wrongEmail') }]}
      >
        <Input type="email" maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={[at, 'purpose']}
        label={t('purpose')}
        extra={t('purposeHint')}
        rules={[{ ...required, whitespace: true }]}
      >
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name={[at, 'audience']} label={t('audienceLabel')} rules={[required]}>
        <Radio.Group
          vertical
          aria-label={t('audienceLabel')}
          options={audiences.map((value) => ({ value, label: t(`audience.${value}`) }))}
        />
      </Form.Item>
    </>
  );
}
