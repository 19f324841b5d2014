import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OutreachActivity } from '@/api/schema.gen.d.ts';
import type { Choice } from '@/components/remote-select/choice.ts';
import { matches } from '@/components/text/fold-text.ts';
import { taskChoices, workChoices } from '../api/choices.ts';

/** What was chosen stays a choice although the list does not have it. */
function withKnown(found: Choice[], known: Choice | undefined): Choice[] {
  return known && !found.some(({ value }) => value === known.value) ? [known, ...found] : found;
}

/** The task that the activity serves, and the year's work of that task. */
export function PlanFields({ activity }: { activity: OutreachActivity | undefined }) {
  const { t } = useTranslation('outreach');
  const form = Form.useFormInstance();
  const taskId = Form.useWatch<string | null>('taskId', form) ?? null;
  const tasks = useQuery(taskChoices);
  const work = useQuery(workChoices(taskId));
  const { task, workItem } = activity ?? {};
  return (
    <>
      <Form.Item name="taskId" label={t('field.taskId')}>
        <Select
          allowClear
          popupMatchSelectWidth={false}
          loading={tasks.isFetching}
          showSearch={{
            filterOption: (typed, option) => matches(option?.label ?? '', typed),
          }}
          options={withKnown(
            tasks.data ?? [],
            task && { value: task.id, label: `${task.code} ${task.title}` },
          )}
          onChange={() => form.setFieldValue('workItemId', null)}
        />
      </Form.Item>
      {taskId && (
        <Form.Item name="workItemId" label={t('field.workItemId')}>
          <Select
            allowClear
            popupMatchSelectWidth={false}
            loading={work.isFetching}
            options={withKnown(
              work.data ?? [],
              workItem && task?.id === taskId
                ? { value: workItem.id, label: `${workItem.year}: ${workItem.title}` }
                : undefined,
            )}
          />
        </Form.Item>
      )}
    </>
  );
}
