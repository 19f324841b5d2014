import { useQuery } from '@tanstack/react-query';
import { App, Drawer, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CriteriaSet, Criterion, PotentialAssessment } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { RecordForm } from '@/components/form/record-form.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { RemoteSelect } from '@/components/remote-select/remote-select.tsx';
import { today } from '@/i18n/format.ts';
import { saveAssessment } from '../api/assessments.ts';
import { facilityChoices } from '../api/choices.ts';
import { criteriaSetsQuery } from '../api/criteria-sets.ts';
import styles from './assessment.module.css';
import { inLanguage } from './assessment-words.tsx';
import { useChanged } from './use-changed.ts';

interface AssessmentValues {
  facilityId: string | null;
  assessedOn: string | null;
  marks: Record<string, number | null>;
  notes: Record<string, string | null>;
  conclusion: string | null;
}

interface AssessmentFormProps {
  /** None for a new one. */
  assessment: PotentialAssessment | undefined;
  /** What a new one is of. */
  facility: string | undefined;
  onClose: () => void;
  onSaved: (assessment: PotentialAssessment) => void;
}

const toValues = (assessment: PotentialAssessment): AssessmentValues => ({
  facilityId: assessment.facility.id,
  assessedOn: assessment.assessedOn,
  marks: Object.fromEntries(
    assessment.criteria.map(({ criterion, mark }) => [criterion, mark ?? null]),
  ),
  notes: Object.fromEntries(
    assessment.criteria.map(({ criterion, note }) => [criterion, note ?? null]),
  ),
  conclusion: assessment.conclusion ?? null,
});

/** The quick scan on one page: a mark for each criterion, with words for what it means. */
export function AssessmentForm(props: AssessmentFormProps) {
  const { assessment, onClose } = props;
  const { t } = useTranslation('assessment');
  const sets = useQuery(criteriaSetsQuery);
  return (
    <Drawer open size={680} title={assessment ? t('goOn') : t('add')} onClose={onClose}>
      <QueryState query={sets}>
        {(known) => {
          const set = known.find(({ id, current }) =>
            assessment ? id === assessment.criteriaSet.id : current,
          );
          return set ? <Filled {...props} set={set} /> : <p>{t('noCriteria')}</p>;
        }}
      </QueryState>
    </Drawer>
  );
}

function Filled(props: AssessmentFormProps & { set: CriteriaSet }) {
  const { assessment, facility, set, onClose, onSaved } = props;
  const { t } = useTranslation(['assessment', 'common']);
  const { message } = App.useApp();
  const { changed } = useChanged();
  const [id] = useState(() => assessment?.id ?? newId());
  const required = { required: true, message: t('common:form.required') };
  const fresh: AssessmentValues = {
    facilityId: facility ?? null,
    assessedOn: today(),
    marks: {},
    notes: {},
    conclusion: null,
  };
  return (
    <RecordForm<AssessmentValues, PotentialAssessment, PotentialAssessment>
      initial={assessment ? toValues(assessment) : fresh}
      version={assessment?.version}
      fields={[
        { name: 'assessedOn', label: t('assessedOn') },
        { name: 'marks', label: t('marks') },
        { name: 'notes', label: t('notes') },
        { name: 'conclusion', label: t('conclusion') },
      ]}
      toValues={toValues}
      save={({ facilityId, assessedOn, marks, notes, conclusion }, version) =>
        saveAssessment(id, version, {
          facilityId: facilityId ?? '',
          criteriaSetId: set.id,
          assessedOn: assessedOn ?? '',
          marks: set.criteria.flatMap(({ code }) => {
            const mark = marks[code];
            const note = notes[code];
            if (typeof mark !== 'number') return [];
            return [{ criterion: code, mark, ...(note && { note }) }];
          }),
          ...(conclusion && { conclusion }),
        })
      }
      onSaved={(saved) => {
        void message.success(t('common:state.saved'));
        void changed();
        onSaved(saved);
      }}
      onCancel={onClose}
    >
      {facility || assessment ? (
        <Form.Item name="facilityId" hidden>
          <Input />
        </Form.Item>
      ) : (
        <Form.Item name="facilityId" label={t('facility')} rules={[required]}>
          <RemoteSelect choices={facilityChoices} />
        </Form.Item>
      )}
      <Form.Item
        name="assessedOn"
        label={t('assessedOn')}
        extra={t('assessedOnHint')}
        rules={[required]}
      >
        <DateInput />
      </Form.Item>
      <p className={styles.quiet}>{t('formHint', { number: set.number, title: set.title })}</p>
      {set.criteria.map((criterion, index) => (
        <CriterionField key={criterion.code} criterion={criterion} number={index + 1} />
      ))}
      <Form.Item name="conclusion" label={t('conclusion')}>
        <Input.TextArea rows={3} maxLength={4000} />
      </Form.Item>
    </RecordForm>
  );
}

function CriterionField({ criterion, number }: { criterion: Criterion; number: number }) {
  const { t } = useTranslation('assessment');
  const name = `${number}. ${inLanguage(criterion.name, criterion.nameEn)}`;
  return (
    <fieldset className={styles.criterion}>
      <legend>{name}</legend>
      <Form.Item
        name={['marks', criterion.code]}
        label={t('weightOf', { aspect: t(`aspect.${criterion.aspect}`), weight: criterion.weight })}
      >
        <Radio.Group
          vertical
          aria-label={name}
          options={criterion.marks.map(({ mark, text, textEn }) => ({
            value: mark,
            label: `${mark}: ${inLanguage(text, textEn)}`,
          }))}
        />
      </Form.Item>
      <Form.Item name={['notes', criterion.code]} label={t('note')}>
        <Input maxLength={500} aria-label={`${t('note')}: ${name}`} />
      </Form.Item>
    </fieldset>
  );
}
