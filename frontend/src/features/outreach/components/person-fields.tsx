import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OutreachPerson, OutreachPersonRequest } from '@/api/schema.gen.d.ts';
import { RemoteSelect } from '@/components/remote-select/remote-select.tsx';
import { agencyChoices, facilityChoices } from '../api/choices.ts';

export interface PersonValues {
  fullName: string;
  facilityId: string | null;
  agencyId: string | null;
  workplace: string | null;
  position: string | null;
  phone: string | null;
  email: string | null;
}

export const nobody: PersonValues = {
  fullName: '',
  facilityId: null,
  agencyId: null,
  workplace: null,
  position: null,
  phone: null,
  email: null,
};

export const toPersonValues = (person: OutreachPerson): PersonValues => ({
  fullName: person.fullName,
  facilityId: person.facility?.id ?? null,
  agencyId: person.agency?.id ?? null,
  workplace: person.workplace ?? null,
  position: person.position ?? null,
  phone: person.phone ?? null,
  email: person.email ?? null,
});

export const toPersonRequest = (values: PersonValues) =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value),
  ) as unknown as OutreachPersonRequest;

interface PersonFieldsProps {
  /** The person that is edited. */
  person?: OutreachPerson | undefined;
  /** Where the person stands in the values of the form. */
  within?: string[];
}

/** Who a person is, and where it works. */
export function PersonFields({ person, within = [] }: PersonFieldsProps) {
  const { t } = useTranslation(['outreach', 'common']);
  const { facility, agency } = person ?? {};
  const required = { required: true, whitespace: true, message: t('common:form.required') };
  return (
    <>
      <Form.Item name={[...within, 'fullName']} label={t('people.fullName')} rules={[required]}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name={[...within, 'facilityId']} label={t('people.facilityId')}>
        <RemoteSelect
          choices={facilityChoices}
          known={facility && { value: facility.id, label: `${facility.name} (${facility.code})` }}
        />
      </Form.Item>
      <Form.Item name={[...within, 'agencyId']} label={t('people.agencyId')}>
        <RemoteSelect
          choices={agencyChoices}
          known={agency && { value: agency.id, label: agency.name }}
        />
      </Form.Item>
      <Form.Item name={[...within, 'workplace']} label={t('people.otherWorkplace')}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name={[...within, 'position']} label={t('people.position')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name={[...within, 'phone']} label={t('people.phone')}>
        <Input type="tel" maxLength={30} autoComplete="off" />
      </Form.Item>
      <Form.Item name={[...within, 'email']} label={t('people.email')}>
        <Input type="email" maxLength={200} autoComplete="off" />
      </Form.Item>
    </>
  );
}
