import { App, Drawer, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Course, CourseRequest, CourseTopic } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { NumberInput } from '@/components/form/number-input.tsx';
import { RecordForm } from '@/components/form/record-form.tsx';
import { RemoteSelect } from '@/components/remote-select/remote-select.tsx';
import { agencyChoices, trainingChoices } from '../../api/choices.ts';
import { saveCourse } from '../../api/courses.ts';
import { useChanged } from '../use-changed.ts';
import { topics } from './course-params.ts';

interface CourseValues {
  title: string;
  topic: CourseTopic;
  hours: number | null;
  startsOn: string | null;
  endsOn: string | null;
  organiserId: string | null;
  otherOrganiser: string | null;
  place: string | null;
  activityId: string | null;
  note: string | null;
}

const fresh: CourseValues = {
  title: '',
  topic: 'CLEANER_PRODUCTION',
  hours: null,
  startsOn: null,
  endsOn: null,
  organiserId: null,
  otherOrganiser: null,
  place: null,
  activityId: null,
  note: null,
};

const toValues = (course: Course): CourseValues => ({
  title: course.title,
  topic: course.topic,
  hours: course.hours,
  startsOn: course.startsOn,
  endsOn: course.endsOn,
  organiserId: course.organiser?.id ?? null,
  otherOrganiser: course.otherOrganiser ?? null,
  place: course.place ?? null,
  activityId: course.activity?.id ?? null,
  note: course.note ?? null,
});

/** Fields that were emptied are left out. */
const toRequest = (values: CourseValues) =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== ''),
  ) as unknown as CourseRequest;

interface CourseFormProps {
  /** None for a new course. */
  course?: Course;
  onSaved: (course: Course) => void;
  onClose: () => void;
}

export function CourseForm({ course, onSaved, onClose }: CourseFormProps) {
  const { t } = useTranslation(['course', 'common']);
  const { message } = App.useApp();
  const { changed } = useChanged();
  const [id] = useState(() => course?.id ?? newId());
  const required = { required: true, message: t('common:form.required') };
  const { organiser, activity } = course ?? {};
  return (
    <Drawer open size={620} title={course ? t('edit') : t('add')} onClose={onClose}>
      <RecordForm<CourseValues, Course, Course>
        initial={course ? toValues(course) : fresh}
        version={course?.version}
        fields={(['title', 'startsOn', 'endsOn', 'otherOrganiser', 'place', 'note'] as const).map(
          (name) => ({ name, label: t(`field.${name}`) }),
        )}
        toValues={toValues}
        save={(values, version) => saveCourse(id, version, toRequest(values))}
        onSaved={(saved) => {
          void message.success(t('common:state.saved'));
          void changed();
          onClose();
          onSaved(saved);
        }}
        onCancel={onClose}
      >
        <Form.Item
          name="title"
          label={t('field.title')}
          rules={[{ ...required, whitespace: true }]}
        >
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="topic" label={t('field.topic')} rules={[required]}>
          <Select options={topics.map((value) => ({ value, label: t(`topic.${value}`) }))} />
        </Form.Item>
        <Form.Item name="hours" label={t('field.hours')} rules={[required]}>
          <NumberInput min={0.5} max={2000} precision={1} />
        </Form.Item>
        <Form.Item name="startsOn" label={t('field.startsOn')} rules={[required]}>
          <DateInput />
        </Form.Item>
        <Form.Item name="endsOn" label={t('field.endsOn')} rules={[required]}>
          <DateInput />
        </Form.Item>
        <Form.Item name="organiserId" label={t('field.organiserId')}>
          <RemoteSelect
            choices={agencyChoices}
            known={organiser && { value: organiser.id, label: organiser.name }}
          />
        </Form.Item>
        <Form.Item name="otherOrganiser" label={t('field.otherOrganiser')}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="place" label={t('field.place')}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="activityId" label={t('field.activityId')} extra={t('activityHint')}>
          <RemoteSelect
            choices={trainingChoices}
            known={activity && { value: activity.id, label: activity.title }}
          />
        </Form.Item>
        <Form.Item name="note" label={t('field.note')}>
          <Input.TextArea rows={3} maxLength={4000} />
        </Form.Item>
      </RecordForm>
    </Drawer>
  );
}
