import { Drawer, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Survey, SurveyQuestion, SurveyRequest } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { NumberInput } from '@/components/form/number-input.tsx';
import { RecordForm } from '@/components/form/record-form.tsx';
import { saveSurvey } from '../../api/surveys.ts';
import { useChanged } from '../use-changed.ts';
import { QuestionFields } from './question-fields.tsx';

interface VersionValues {
  title: string;
  titleEn: string | null;
  awareFrom: number | null;
  questions: SurveyQuestion[];
}

interface VersionFormProps {
  /** The version that is edited. */
  survey?: Survey;
  /** What a new version begins as. */
  like?: Survey;
  onClose: () => void;
}

const toValues = (survey: Survey): VersionValues => ({
  title: survey.title,
  titleEn: survey.titleEn ?? null,
  awareFrom: survey.awareFrom,
  questions: survey.questions,
});

const none: VersionValues = { title: '', titleEn: null, awareFrom: 50, questions: [] };

const english = (text: string | null | undefined) => (text ? { textEn: text } : {});

/** Texts that were emptied are left out. */
function toRequest({ title, titleEn, awareFrom, questions }: VersionValues): SurveyRequest {
  return {
    title,
    ...(titleEn && { titleEn }),
    awareFrom: awareFrom ?? 0,
    questions: questions.map(({ code, part, text, textEn, options }) => ({
      code,
      part,
      text,
      ...english(textEn),
      options: options.map((option) => ({
        code: option.code,
        text: option.text,
        points: option.points,
        ...english(option.textEn),
      })),
    })),
  };
}

/** A version of the survey: what is asked, what answers are worth, from when one is aware. */
export function VersionForm({ survey, like, onClose }: VersionFormProps) {
  const { t } = useTranslation(['survey', 'common']);
  const { changed } = useChanged();
  const [id] = useState(() => survey?.id ?? newId());
  const begun = survey ?? like;
  const required = { required: true, message: t('common:form.required') };
  return (
    <Drawer open size={820} title={survey ? t('editVersion') : t('newVersion')} onClose={onClose}>
      <p>{t('versionHint')}</p>
      <RecordForm<VersionValues, Survey, Survey>
        initial={begun ? toValues(begun) : none}
        version={survey?.version}
        fields={[
          { name: 'title', label: t('title') },
          { name: 'titleEn', label: t('titleEn') },
          { name: 'awareFrom', label: t('awareFrom') },
          { name: 'questions', label: t('questionList') },
        ]}
        toValues={toValues}
        save={(values, version) => saveSurvey(id, version, toRequest(values))}
        onSaved={() => {
          void changed();
          onClose();
        }}
        onCancel={onClose}
      >
        <Form.Item name="title" label={t('title')} rules={[{ ...required, whitespace: true }]}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="titleEn" label={t('titleEn')}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item
          name="awareFrom"
          label={t('awareFrom')}
          extra={t('awareFromHint')}
          rules={[required]}
        >
          <NumberInput min={0} max={100} precision={1} />
        </Form.Item>
        <QuestionFields />
      </RecordForm>
    </Drawer>
  );
}
