import { Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agency, SuccessionKind } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { RecordForm } from '@/components/form/record-form.tsx';
import { succeedAgency } from '../../api/succeed-agency.ts';
import { AgencySelect } from './agency-select.tsx';

interface SuccessionValues {
  kind: SuccessionKind;
  effectiveOn: string | null;
  legalBasis: string;
  successorIds: string[];
  newAgency: { code: string; name: string };
}

const kinds: SuccessionKind[] = ['RENAME', 'MERGE', 'SPLIT'];

interface SuccessionFormProps {
  agency: Agency;
  onDone: () => void;
  onCancel: () => void;
}

/** One act with its legal basis: the agency ends, and others take over. */
export function SuccessionForm({ agency, onDone, onCancel }: SuccessionFormProps) {
  const { t } = useTranslation(['reference', 'common']);
  const [id] = useState(newId);
  const [kind, setKind] = useState<SuccessionKind>('RENAME');
  const required = { required: true, message: t('common:form.required') };

  function save({ effectiveOn, legalBasis, successorIds, newAgency }: SuccessionValues) {
    return succeedAgency(agency.id, {
      id,
      kind,
      effectiveOn: effectiveOn ?? '',
      legalBasis,
      ...(kind === 'RENAME' ? { newAgency } : { successorIds }),
    });
  }

  return (
    <Modal open title={t('succession.title')} footer={null} onCancel={onCancel} destroyOnHidden>
      <p>{t('succession.intro', { name: agency.name })}</p>
      <RecordForm<SuccessionValues, Agency>
        initial={{
          kind,
          effectiveOn: null,
          legalBasis: '',
          successorIds: [],
          newAgency: { code: '', name: '' },
        }}
        fields={[]}
        save={save}
        onSaved={onDone}
        onCancel={onCancel}
        submitLabel={t('succession.submit')}
      >
        <Form.Item name="kind" label={t('succession.kind')}>
          <Radio.Group
            options={kinds.map((value) => ({ value, label: t(`succession.${value}`) }))}
            onChange={(event) => setKind(event.target.value as SuccessionKind)}
          />
        </Form.Item>
        {kind === 'RENAME' ? (
          <>
            <Form.Item
              name={['newAgency', 'name']}
              label={t('succession.newName')}
              rules={[required]}
            >
              <Input maxLength={300} />
            </Form.Item>
            <Form.Item
              name={['newAgency', 'code']}
              label={t('succession.newCode')}
              rules={[required]}
              extra={t('hint.code')}
            >
              <Input maxLength={40} />
            </Form.Item>
          </>
        ) : (
          <Form.Item name="successorIds" label={t('succession.successors')} rules={[required]}>
            <AgencySelect mode="multiple" {...(kind === 'MERGE' && { maxCount: 1 })} />
          </Form.Item>
        )}
        <Form.Item name="effectiveOn" label={t('succession.effectiveOn')} rules={[required]}>
          <DateInput />
        </Form.Item>
        <Form.Item name="legalBasis" label={t('succession.legalBasis')} rules={[required]}>
          <Input.TextArea
            rows={2}
            maxLength={1000}
            placeholder={t('succession.legalBasisExample')}
          />
        </Form.Item>
      </RecordForm>
    </Modal>
  );
}
