import { App, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutreachAttendance } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { RecordForm } from '@/components/form/record-form.tsx';
import { savePerson } from '../api/people.ts';
import {
  nobody,
  PersonFields,
  type PersonValues,
  toPersonRequest,
  toPersonValues,
} from './person-fields.tsx';
import { useChanged } from './use-changed.ts';

const toValues = ({ person }: OutreachAttendance): PersonValues => toPersonValues(person);

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
          savePerson(activityId, attendance, id, version, toPersonRequest(values))
        }
        onSaved={(saved) => {
          if (!attendance && saved.id !== id) void message.info(t('people.known'));
          else void message.success(t('common:state.saved'));
          void changed();
          onClose();
        }}
        onCancel={onClose}
      >
        <PersonFields person={attendance?.person} />
      </RecordForm>
    </Drawer>
  );
}
