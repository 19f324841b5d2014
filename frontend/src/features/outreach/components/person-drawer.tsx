import { App, Drawer, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutreachAttendance, OutreachPersonRequest } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { RecordForm } from '@/components/form/record-form.tsx';
import { RemoteSelect } from '@/components/remote-select/remote-select.tsx';
import { agencyChoices, facilityChoices } from '../api/choices.ts';
import { savePerson } from '../api/people.ts';
import { useChanged } from './use-changed.ts';

interface PersonValues {
  fullName: string;
  facilityId: string | null;
  agencyId: string | null;
  workplace: string | null;
  position: string | null;
  phone: string | null;
  email: string | null;
}

const nobody: PersonValues = {
  fullName: '',
  facilityId: null,
  agencyId: null,
  workplace: null,
  position: null,
  phone: null,
  email: null,
};

const toValues = ({ person }: OutreachAttendance): PersonValues => ({
  fullName: person.fullName,
  facilityId: person.facility?.id ?? null,
  agencyId: person.agency?.id ?? null,
  workplace: person.workplace ?? null,
  position: person.position ?? null,
  phone: person.phone ?? null,
  email: person.email ?? null,
});

const toRequest = (values: PersonValues) =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value),
  ) as unknown as OutreachPersonRequest;

interface PersonDrawerProps {
  activityId: string;
  /** None for a new person. */
  attendance: OutreachAttendance | undefined;
  onClose: () => void;
}

export function PersonDrawer({ activityId, attendance, onClose }: PersonDrawerProps) {
  const { t } = useTranslation(['outreach', 'common']);
  const { message } = App.useApp();
  const { changed } = useChanged();
  const [id] = useState(newId);
  const { facility, agency } = attendance?.person ?? {};
  const required = { required: true, whitespace: true, message: t('common:form.required') };
  return (
    <Drawer
      open
      size={520}
      title={attendance ? t('people.edit') : t('people.add')}
      onClose={onClose}
    >
      <p>{t('people.purpose')}</p>
      <RecordForm<PersonValues, OutreachAttendance, OutreachAttendance>
        initial={attendance ? toValues(attendance) : nobody}
        version={attendance?.person.version}
        fields={(['fullName', 'position', 'phone', 'email', 'workplace'] as const).map((name) => ({
          name,
          label: t(`people.${name}`),
        }))}
        toValues={toValues}
        save={(values, version) =>
          savePerson(activityId, attendance, id, version, toRequest(values))
        }
        onSaved={(saved) => {
          if (!attendance && saved.id !== id) void message.info(t('people.known'));
          else void message.success(t('common:state.saved'));
          void changed();
          onClose();
        }}
        onCancel={onClose}
      >
        <Form.Item name="fullName" label={t('people.fullName')} rules={[required]}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="facilityId" label={t('people.facilityId')}>
          <RemoteSelect
            choices={facilityChoices}
            known={facility && { value: facility.id, label: `${facility.name} (${facility.code})` }}
          />
        </Form.Item>
        <Form.Item name="agencyId" label={t('people.agencyId')}>
          <RemoteSelect
            choices={agencyChoices}
            known={agency && { value: agency.id, label: agency.name }}
          />
        </Form.Item>
        <Form.Item name="workplace" label={t('people.otherWorkplace')}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="position" label={t('people.position')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="phone" label={t('people.phone')}>
          <Input type="tel" maxLength={30} autoComplete="off" />
        </Form.Item>
        <Form.Item name="email" label={t('people.email')}>
          <Input type="email" maxLength={200} autoComplete="off" />
        </Form.Item>
      </RecordForm>
    </Drawer>
  );
}
