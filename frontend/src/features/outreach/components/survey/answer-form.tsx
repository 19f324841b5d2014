import { useQuery } from '@tanstack/react-query';
import { App, Drawer, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Survey, SurveyAnswer, AnswerPhase } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { RecordForm } from '@/components/form/record-form.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { RemoteSelect } from '@/components/remote-select/remote-select.tsx';
import { today } from '@/i18n/format.ts';
import { activityChoices, facilityChoices } from '../../api/choices.ts';
import { saveAnswer, surveysQuery } from '../../api/surveys.ts';
import { useChanged } from '../use-changed.ts';
import { phases } from './survey-params.ts';
import { textOf } from './survey-words.tsx';

interface AnswerValues {
  facilityId: string | null;
  answeredOn: string | null;
  activityId: string | null;
  phase: AnswerPhase | null;
  choices: Record<string, string>;
  note: string | null;
  reason: string | null;
}

interface AnswerFormProps {
  /** None for a new answer. */
  answer: SurveyAnswer | undefined;
  /** What a new answer is of. */
  of: { facility: string } | { activity: string } | undefined;
  onClose: () => void;
}

const toValues = (answer: SurveyAnswer): AnswerValues => ({
  facilityId: answer.facility.id,
  answeredOn: answer.answeredOn,
  activityId: answer.activity?.id ?? null,
  phase: answer.phase ?? null,
  choices: Object.fromEntries(answer.choices.map(({ question, option }) => [question, option])),
  note: answer.note ?? null,
  reason: null,
});

/** What a facility said on paper or in a talk, entered by staff; or a correction of an answer. */
export function AnswerForm({ answer, of, onClose }: AnswerFormProps) {
  const { t } = useTranslation('survey');
  const surveys = useQuery(surveysQuery);
  return (
    <Drawer open size={620} title={answer ? t('correct') : t('add')} onClose={onClose}>
      <QueryState query={surveys}>
        {(known) => {
          const survey = known.find(({ id, current }) =>
            answer ? id === answer.survey.id : current,
          );
          return survey ? (
            <Filled answer={answer} of={of} survey={survey} onClose={onClose} />
          ) : (
            <p>{t('nothingToAsk')}</p>
          );
        }}
      </QueryState>
    </Drawer>
  );
}

function Filled({ answer, of, survey, onClose }: AnswerFormProps & { survey: Survey }) {
  const { t } = useTranslation(['survey', 'common']);
  const { message } = App.useApp();
  const { changed } = useChanged();
  const [id] = useState(() => answer?.id ?? newId());
  const required = { required: true, message: t('common:form.required') };
  const { facility, activity } = answer ?? {};
  const fresh: AnswerValues = {
    facilityId: of && 'facility' in of ? of.facility : null,
    answeredOn: today(),
    activityId: of && 'activity' in of ? of.activity : null,
    phase: null,
    choices: {},
    note: null,
    reason: null,
  };
  return (
    <RecordForm<AnswerValues, SurveyAnswer, SurveyAnswer>
      initial={answer ? toValues(answer) : fresh}
      version={answer?.version}
      fields={[
        { name: 'answeredOn', label: t('answeredOn') },
        { name: 'choices', label: t('choices') },
        { name: 'note', label: t('note') },
      ]}
      toValues={toValues}
      save={({ choices, ...values }, version) =>
        saveAnswer(id, version, {
          surveyId: survey.id,
          facilityId: values.facilityId ?? '',
          answeredOn: values.answeredOn ?? '',
          ...(values.activityId && { activityId: values.activityId }),
          ...(values.phase && { phase: values.phase }),
          ...(values.note && { note: values.note }),
          ...(values.reason && { reason: values.reason }),
          choices: Object.entries(choices).map(([question, option]) => ({ question, option })),
        })
      }
      onSaved={() => {
        void message.success(t('common:state.saved'));
        void changed();
        onClose();
      }}
      onCancel={onClose}
    >
      {of && 'facility' in of ? (
        <Form.Item name="facilityId" hidden>
          <Input />
        </Form.Item>
      ) : (
        <Form.Item name="facilityId" label={t('facility')} rules={[required]}>
          <RemoteSelect
            choices={facilityChoices}
            known={facility && { value: facility.id, label: facility.name }}
          />
        </Form.Item>
      )}
      <Form.Item name="answeredOn" label={t('answeredOn')} rules={[required]}>
        <DateInput />
      </Form.Item>
      {of && 'activity' in of ? (
        <Form.Item name="activityId" hidden>
          <Input />
        </Form.Item>
      ) : (
        <Form.Item name="activityId" label={t('activity')} extra={t('activityHint')}>
          <RemoteSelect
            choices={activityChoices}
            known={activity && { value: activity.id, label: activity.title }}
          />
        </Form.Item>
      )}
      <Phase />
      <h3>{t('versionOf', { number: survey.number, title: survey.title })}</h3>
      {survey.questions.map((question, index) => (
        <Form.Item
          key={question.code}
          name={['choices', question.code]}
          label={`${index + 1}. ${textOf(question)}`}
          rules={[required]}
        >
          <Radio.Group
            vertical
            aria-label={`${index + 1}. ${textOf(question)}`}
            options={question.options.map((option) => ({
              value: option.code,
              label: textOf(option),
            }))}
          />
        </Form.Item>
      ))}
      <Form.Item name="note" label={t('note')}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
      {answer && (
        <Form.Item name="reason" label={t('reason')} extra={t('reasonHint')} rules={[required]}>
          <Input maxLength={500} />
        </Form.Item>
      )}
    </RecordForm>
  );
}

/** Before or after is asked of an answer that belongs to an activity. */
function Phase() {
  const { t } = useTranslation('survey');
  const activity = Form.useWatch<string | null>('activityId', Form.useFormInstance());
  if (!activity) return null;
  return (
    <Form.Item name="phase" label={t('phaseLabel')}>
      <Radio.Group
        aria-label={t('phaseLabel')}
        options={[
          { value: null as never, label: t('phase.NONE') },
          ...phases.map((value) => ({ value, label: t(`phase.${value}`) })),
        ]}
      />
    </Form.Item>
  );
}
