import { App, Drawer, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseOutcome, CourseOutcomeRequest, CourseResult } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { RecordForm } from '@/components/form/record-form.tsx';
import { addResult, savePersonOf, saveResult } from '../../api/courses.ts';
import {
  nobody,
  PersonFields,
  type PersonValues,
  toPersonRequest,
  toPersonValues,
} from '../person-fields.tsx';
import { useChanged } from '../use-changed.ts';
import { outcomes } from './course-params.ts';

/** A new person with a result, or one side of a result that is there. */
export type ResultEdit = { what: 'new' } | { what: 'result' | 'person'; result: CourseResult };

interface OutcomeValues {
  outcome: CourseOutcome;
  certificateNumber: string | null;
  issuedOn: string | null;
  expiresOn: string | null;
}

interface ResultValues {
  person: PersonValues;
  result: OutcomeValues;
}

const toValues = (result: CourseResult): ResultValues => ({
  person: toPersonValues(result.person),
  result: {
    outcome: result.outcome,
    certificateNumber: result.certificateNumber ?? null,
    issuedOn: result.issuedOn ?? null,
    expiresOn: result.expiresOn ?? null,
  },
});

const fresh: ResultValues = {
  person: nobody,
  result: { outcome: 'PASSED', certificateNumber: null, issuedOn: null, expiresOn: null },
};

/** Who has not passed has no certificate. */
function toOutcome({ outcome, ...certificate }: OutcomeValues): CourseOutcomeRequest {
  const given = Object.entries(certificate).filter(([, value]) => value);
  return { outcome, ...(outcome === 'PASSED' && Object.fromEntries(given)) };
}

interface ResultDrawerProps {
  courseId: string;
  edit: ResultEdit;
  onClose: () => void;
}

export function ResultDrawer({ courseId, edit, onClose }: ResultDrawerProps) {
  const { t } = useTranslation(['course', 'outreach', 'common']);
  const { message } = App.useApp();
  const { changed } = useChanged();
  const [id] = useState(newId);
  const known = edit.what === 'new' ? undefined : edit.result;
  const titles = { new: t('addPerson'), result: t('editResult'), person: t('editPerson') };

  function save({ person, result }: ResultValues, version: number | undefined) {
    if (!known || version === undefined) {
      return addResult(courseId, {
        id,
        person: toPersonRequest(person),
        result: toOutcome(result),
      });
    }
    return edit.what === 'person'
      ? savePersonOf(courseId, known, version, toPersonRequest(person))
      : saveResult(courseId, known, version, toOutcome(result));
  }

  return (
    <Drawer
      open
      size={560}
      title={known ? `${titles[edit.what]}: ${known.person.fullName}` : titles.new}
      onClose={onClose}
    >
      <RecordForm<ResultValues, CourseResult, CourseResult>
        initial={known ? toValues(known) : fresh}
        version={edit.what === 'person' ? known?.person.version : known?.version}
        fields={[
          { name: 'person', label: t('fullName') },
          { name: 'result', label: t('result') },
        ]}
        toValues={toValues}
        save={save}
        onSaved={() => {
          void message.success(t('common:state.saved'));
          void changed();
          onClose();
        }}
        onCancel={onClose}
      >
        {edit.what !== 'result' && <PersonFields person={known?.person} within={['person']} />}
        {edit.what !== 'person' && <OutcomeFields />}
      </RecordForm>
    </Drawer>
  );
}

/** The result; a certificate is asked for of who has passed. */
function OutcomeFields() {
  const { t } = useTranslation('course');
  const passed =
    Form.useWatch<CourseOutcome>(['result', 'outcome'], Form.useFormInstance()) === 'PASSED';
  return (
    <>
      <Form.Item name={['result', 'outcome']} label={t('result')}>
        <Radio.Group
          aria-label={t('result')}
          options={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        />
      </Form.Item>
      <div hidden={!passed}>
        <Form.Item name={['result', 'certificateNumber']} label={t('certificate')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name={['result', 'issuedOn']} label={t('issuedOn')}>
          <DateInput />
        </Form.Item>
        <Form.Item name={['result', 'expiresOn']} label={t('expiresOn')} extra={t('expiresHint')}>
          <DateInput />
        </Form.Item>
      </div>
    </>
  );
}
