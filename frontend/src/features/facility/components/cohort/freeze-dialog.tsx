import { useNavigate } from '@tanstack/react-router';
import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacilityCohort } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { RecordForm } from '@/components/form/record-form.tsx';
import { today } from '@/i18n/format.ts';
import { freezeCohort } from '../../api/cohorts.ts';
import { useRefresh } from '../use-refresh.ts';

interface FreezeValues {
  day: string;
  note: string;
}

/** The end of the last year is what reports count on. */
const initial = (): FreezeValues => ({ day: `${Number(today().slice(0, 4)) - 1}-12-31`, note: '' });

/** Freezes the list of a day, and opens it. */
export function FreezeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['cohort', 'common']);
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [id] = useState(newId);
  return (
    <Modal open title={t('freeze')} footer={null} onCancel={onClose} destroyOnHidden>
      <p>{t('meaning')}</p>
      <RecordForm<FreezeValues, FacilityCohort, FacilityCohort>
        initial={initial()}
        version={undefined}
        fields={[
          { name: 'day', label: t('day') },
          { name: 'note', label: t('note') },
        ]}
        toValues={({ day, note }) => ({ day, note: note ?? '' })}
        save={({ day, note }) => freezeCohort({ id, day, ...(note.trim() && { note }) })}
        onSaved={(cohort) => {
          void refresh();
          void navigate({ to: '/facilities/cohorts/$cohortId', params: { cohortId: cohort.id } });
        }}
        onCancel={onClose}
        submitLabel={t('freezeNow')}
      >
        <Form.Item
          name="day"
          label={t('day')}
          rules={[{ required: true, message: t('common:form.required') }]}
        >
          <DateInput />
        </Form.Item>
        <Form.Item name="note" label={t('note')} extra={t('noteHint')}>
          <Input maxLength={500} />
        </Form.Item>
      </RecordForm>
    </Modal>
  );
}
